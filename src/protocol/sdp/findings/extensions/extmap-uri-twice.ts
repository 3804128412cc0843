import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { perTransport } from '../per-transport.ts';
import { extensionKey, extmapsOf } from './extmaps.ts';

export const extmapUriTwice = finding({
  id: 'extmap-uri-twice',
  severity: 'warning',
  rfc: 'RFC 8285 §7',
  check(subject) {
    const knownIn = perTransport<string, number>(subject);
    return subject.sections.flatMap((section): readonly Hit[] => {
      const known = knownIn(section);
      return extmapsOf(section).flatMap(({ line, extmap }) => {
        if (!extmap) return [];
        const key = extensionKey(extmap);
        const other = known.get(key);
        if (other === undefined) known.set(key, extmap.id);
        if (other === undefined || other === extmap.id) return [];
        return at(line.number, { uri: extmap.uri, id: String(extmap.id), other: String(other) });
      });
    });
  },
  text: {
    en: {
      what: '{uri} has the number {id} here and {other} before.',
      why: 'On one transport an extension has one number. Chromium lives with two; others may read only one of them, and the packets with the other lose the extension.',
      mend: 'Use one number for it in all bundled sections, in a new offer.',
    },
    zh: {
      what: '{uri} 在这里的编号是 {id}，在前面是 {other}。',
      why: '同一传输上一个扩展只有一个编号。Chromium 能容忍两个；其他实现可能只认其一，用另一个编号的包就丢了该扩展。',
      mend: '在新的 offer 里，让它在捆绑的各段使用同一个编号。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=extmap:2 urn:ietf:params:rtp-hdrext:sdes:mid',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      '>a=extmap:9 urn:ietf:params:rtp-hdrext:sdes:mid',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=extmap:2 urn:ietf:params:rtp-hdrext:sdes:mid',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'a=extmap:2 urn:ietf:params:rtp-hdrext:sdes:mid',
    ]),
  },
  chromium: 'accepts',
});
