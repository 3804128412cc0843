import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { perTransport } from '../per-transport.ts';
import { extensionKey, extmapsOf } from './extmaps.ts';

export const extmapIdClash = finding({
  id: 'extmap-id-clash',
  severity: 'error',
  rfc: 'RFC 8285 §7',
  check(subject) {
    const knownIn = perTransport<number, string>(subject);
    return subject.sections.flatMap((section): readonly Hit[] => {
      const known = knownIn(section);
      return extmapsOf(section).flatMap(({ line, extmap }) => {
        // A provisional number may stand for alternatives (RFC 8285 §7).
        if (!extmap || extmap.id >= 4096) return [];
        const own = extensionKey(extmap);
        const other = known.get(extmap.id);
        if (other === undefined) known.set(extmap.id, own);
        if (other === undefined || other === own) return [];
        return at(line.number, { id: String(extmap.id), own, other });
      });
    });
  },
  text: {
    en: {
      what: 'Number {id} stands for {own} here and for {other} before.',
      why: 'A packet shows only the number. On one transport it can mean only one extension, or levels, times and mids are misread. Chromium refuses the description (“codec collision for header extension”).',
      mend: 'Give one of the two a free number, the same in all bundled sections, in a new offer.',
    },
    zh: {
      what: '编号 {id} 在这里表示 {own}，在前面表示 {other}。',
      why: '数据包里只有编号。同一传输上一个编号只能表示一种扩展，否则音量、时刻和 mid 都会读错。Chromium 会拒绝这份描述（“codec collision for header extension”）。',
      mend: '在新的 offer 里给其中一个换个空闲编号，捆绑的各段保持一致。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=extmap:13 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
      '>a=extmap:13 urn:ietf:params:rtp-hdrext:sdes:mid',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
      'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
    ]),
  },
  chromium: 'InvalidAccessError',
});
