import { around } from '../around.ts';
import { hasExtension } from '../extensions/extmaps.ts';
import { at, finding } from '../finding.ts';
import { sourcesOf } from './source-index.ts';

const ridExtension = 'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id';

export const simulcastNoExtension = finding({
  id: 'simulcast-no-extension',
  severity: 'error',
  rfc: 'RFC 8851 §4',
  check: (subject) =>
    subject.media.flatMap((section) => {
      const { rids, simulcasts } = sourcesOf(section);
      const [first] = [...simulcasts, ...rids];
      if (!first || section.rejected || hasExtension(subject, section, ridExtension)) return [];
      const hit = at(first.line.number, { name: first.line.attribute?.name ?? '' });
      // A rid without simulcast needs it only on paper.
      return simulcasts.length === 0 ? { ...hit, severity: 'warning' as const } : hit;
    }),
  text: {
    en: {
      what: 'a={name} stands here, and the header extension sdes:rtp-stream-id is not negotiated.',
      why: 'The extension writes the rid into the packets. Without it the encodings cannot be told apart, and Chromium refuses simulcast.',
      mend: 'Add a=extmap with a free number and urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id, in a new offer; sdes:repaired-rtp-stream-id too, where there is rtx.',
    },
    zh: {
      what: '这里有 a={name}，却没有协商头扩展 sdes:rtp-stream-id。',
      why: '这个扩展把 rid 写进数据包。没有它就无法区分各路编码，Chromium 会拒绝 simulcast。',
      mend: '在新的 offer 里用一个空闲编号加上 a=extmap，URI 为 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id；有 rtx 时还要 sdes:repaired-rtp-stream-id。',
    },
  },
  bad: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=rid:h send',
      'a=rid:m send',
      '>a=simulcast:send h;m',
    ]),
  },
  good: {
    lines: around([
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      `a=extmap:10 ${ridExtension}`,
      'a=rid:h send',
      'a=rid:m send',
      'a=simulcast:send h;m',
    ]),
  },
  chromium: 'InvalidAccessError',
});
