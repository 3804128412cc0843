import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { isDescription } from '../is-webrtc.ts';
import { oddLines } from '../line-index.ts';
import { withoutLines } from '../mending.ts';

export const blankLine = finding({
  id: 'blank-line',
  severity: 'error',
  rfc: 'RFC 8866 §9',
  check(subject) {
    if (!isDescription(subject)) return [];
    const hits: Hit[] = [];
    for (const { number, raw } of oddLines(subject)) {
      if (raw.trim() !== '') continue;
      const before = hits.at(-1);
      if (before?.to === number - 1) hits[hits.length - 1] = { from: before.from, to: number };
      else hits.push(at(number));
    }
    return hits;
  },
  mend: (subject, { from, to }) => withoutLines(subject, from, to),
  text: {
    en: {
      what: 'An empty line.',
      why: 'A description has none, not even after its last line: a reader must stop here. Chromium refuses the whole text. They come from templates, and from joining lines that have their endings already.',
      mend: 'Delete it.',
    },
    zh: {
      what: '空行。',
      why: '描述里不允许有空行，最后一行之后也不行：读取者必须在此停止。Chromium 会拒绝整份文本。空行多来自模板，或把已带换行的各行再次拼接。',
      mend: '删除空行。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>', '>', 'a=sendrecv', '>']) },
  good: { lines: around([]) },
  chromium: 'OperationError',
});
