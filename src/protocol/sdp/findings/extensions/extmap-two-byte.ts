import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { effectiveLine } from '../inherited.ts';
import { extmapsOf } from './extmaps.ts';

export const extmapTwoByte = finding({
  id: 'extmap-two-byte',
  severity: 'warning',
  rfc: 'RFC 8285 §6',
  check: (subject) =>
    subject.media.flatMap((section) => {
      const wide = extmapsOf(section).filter(({ extmap }) => extmap && extmap.id > 15 && extmap.id <= 255);
      if (wide.length === 0 || effectiveLine(subject, section, 'extmap-allow-mixed')) return [];
      return wide.map(({ line, extmap }) => at(line.number, { id: String(extmap?.id), uri: extmap?.uri ?? '' }));
    }),
  text: {
    en: {
      what: 'Number {id} ({uri}) needs the two-byte form, and a=extmap-allow-mixed is not there.',
      why: 'One-byte headers hold numbers up to 14. Without the flag a stream may not mix both forms, so a sender must write all extensions in the longer form, or leave this one out.',
      mend: 'Take a number from 1 to 14, or offer a=extmap-allow-mixed; both in a new offer.',
    },
    zh: {
      what: '编号 {id}（{uri}）需要双字节形式，而没有 a=extmap-allow-mixed。',
      why: '单字节头最多到 14。没有这个标志，一个流里不能混用两种形式，发送方只能把所有扩展都写成较长的形式，或者舍去这一个。',
      mend: '改用 1 到 14 的编号，或者声明 a=extmap-allow-mixed；都须在新的 offer 里进行。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=extmap:20 urn:ietf:params:rtp-hdrext:ssrc-audio-level']) },
  good: {
    lines: around([
      'a=extmap-allow-mixed',
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=extmap:20 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
    ]),
  },
  chromium: 'accepts',
});
