import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { withLine } from '../mending.ts';
import { mediaLine, rtpSections } from './payloads.ts';

export const ptDuplicate = finding({
  id: 'pt-duplicate',
  severity: 'warning',
  rfc: 'RFC 8866 §5.14',
  check: (subject) =>
    rtpSections(subject).flatMap((section) => {
      if (new Set(section.formats).size === section.formats.length) return [];
      return [at(mediaLine(section), { repeated: repeatedIn(section.formats).join(' ') })];
    }),
  mend(subject, { from }) {
    const raw = subject.lines[from - 1]?.raw ?? '';
    const [media = '', port = '', proto = '', ...formats] = raw.split(' ');
    return withLine(subject, from, [media, port, proto, ...new Set(formats)].join(' '));
  },
  text: {
    en: {
      what: 'Payload type {repeated} stands more than once in the m-line.',
      why: 'The order is the order of preference, and one format has one place in it. Browsers take the first; others may be confused.',
      mend: 'Delete the later ones.',
    },
    zh: {
      what: '负载类型 {repeated} 在 m= 行里出现不止一次。',
      why: '次序就是优先次序，一种格式只占一个位置。浏览器取第一个；其他实现可能出错。',
      mend: '删除后面重复的。',
    },
  },
  bad: { lines: around(['>m=audio 9 UDP/TLS/RTP/SAVPF 111 111 0', 'a=rtpmap:111 opus/48000/2']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 111 0', 'a=rtpmap:111 opus/48000/2']) },
  chromium: 'accepts',
});

function repeatedIn(formats: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(formats.filter((format) => seen.size === seen.add(format).size))];
}
