import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { perTransport } from '../per-transport.ts';
import { sourcesOf } from './source-index.ts';

export const ssrcShared = finding({
  id: 'ssrc-shared',
  severity: 'error',
  rfc: 'RFC 3550 §8',
  check(subject) {
    const knownIn = perTransport<number, number>(subject);
    return subject.media.flatMap((section): readonly Hit[] => {
      const owners = knownIn(section);
      const told = new Set<number>();
      return sourcesOf(section).ssrcs.flatMap(({ line, value }) => {
        if (!value) return [];
        const owner = owners.get(value.id) ?? section.index;
        owners.set(value.id, owner);
        if (owner === section.index || told.has(value.id)) return [];
        told.add(value.id);
        return at(line.number, { ssrc: String(value.id), own: String(section.index), other: String(owner) });
      });
    });
  },
  text: {
    en: {
      what: 'SSRC {ssrc} is used by section {other} and by section {own} (counted from 0), on one transport.',
      why: 'On one transport an SSRC names one stream: packets with it cannot be told apart. Chromium takes the description and fails when it applies its answer (“Failed to process the bundled m= section”).',
      mend: 'Let the browser choose the SSRCs; where the text is put together by hand, give each stream a number of its own.',
    },
    zh: {
      what: '同一传输上，第 {other} 段与第 {own} 段（从 0 数起）都用了 SSRC {ssrc}。',
      why: '同一传输上一个 SSRC 只代表一个流，否则无法区分数据包。Chromium 会接受这份描述，却在应用自己的 answer 时失败（“Failed to process the bundled m= section”）。',
      mend: 'SSRC 交给浏览器选择；若描述是手工拼成的，给每个流各自的编号。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=ssrc:1001 cname:amy',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      '>a=ssrc:1001 cname:amy',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=ssrc:1001 cname:amy',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=ssrc:1002 cname:amy',
    ]),
  },
  chromium: 'OperationError',
});
