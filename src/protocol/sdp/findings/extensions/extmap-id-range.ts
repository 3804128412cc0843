import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { extmapsOf } from './extmaps.ts';

export const extmapIdRange = finding({
  id: 'extmap-id-range',
  severity: 'error',
  rfc: 'RFC 8285 §4.2',
  check: ({ sections }) =>
    sections.flatMap((section) =>
      extmapsOf(section).flatMap(({ line, extmap }) => {
        if (!extmap) return [];
        const { id, uri } = extmap;
        const problem = problemOf(id);
        if (!problem) return [];
        const hit = at(line.number, { id: String(id), uri, problem });
        return id === 15 ? { ...hit, severity: 'warning' as const } : hit;
      }),
    ),
  text: {
    en: {
      what: 'The header extension {uri} has the number {id}: {problem}.',
      why: 'The number stands in every RTP packet that carries the extension: 4 bits in the one-byte form (1 to 14), 8 bits in the two-byte form. Chromium refuses 0 and all above 255.',
      mend: 'Take a free number from 1 to 14, the same in all bundled sections, in a new offer.',
    },
    zh: {
      what: '头扩展 {uri} 的编号是 {id}：{problem}。',
      why: '带有该扩展的每个 RTP 包里都写着这个编号：单字节形式占 4 位（1 到 14），双字节形式占 8 位。Chromium 拒绝 0 和 255 以上的编号。',
      mend: '在新的 offer 里换一个 1 到 14 的空闲编号，捆绑的各段保持一致。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      '>a=extmap:4100 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
      '>a=extmap:15 urn:ietf:params:rtp-hdrext:sdes:mid',
    ]),
  },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level']) },
  chromium: 'OperationError',
});

function problemOf(id: number): Text | undefined {
  if (id === 0) return { en: '0 is padding between extensions', zh: '0 用作扩展之间的填充' };
  if (id === 15) return { en: '15 is reserved in the one-byte form', zh: '15 在单字节形式里是保留值' };
  if (id <= 255) return undefined;
  return id >= 4096 && id <= 4351
    ? {
        en: 'a provisional number, legal in an offer (RFC 8285 §7), but browsers refuse it',
        zh: '这是临时编号，在 offer 里合法（RFC 8285 §7），但浏览器不接受',
      }
    : { en: 'it does not fit in a byte', zh: '一个字节放不下' };
}
