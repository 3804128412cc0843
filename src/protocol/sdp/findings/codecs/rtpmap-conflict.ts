import { staticPayloadTypes } from '../../../rtp/static-payload-types.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { type Payloads, payloadsOf, rtpSections } from './payloads.ts';

export const rtpmapConflict = finding({
  id: 'rtpmap-conflict',
  severity: 'error',
  rfc: 'RFC 8866 §6.6',
  check: (subject) => rtpSections(subject).flatMap((section) => conflictsIn(payloadsOf(section))),
  text: {
    en: {
      what: 'Payload type {payloadType} is {other} already, and here {name}.',
      why: 'One number in one section can mean only one codec, and RFC 3551 has given a fixed meaning to some below 35. Readers disagree on which counts, and packets are decoded as the wrong thing or refused.',
      mend: 'Give {name} another number from 96 to 127, in the m-line and all its lines.',
    },
    zh: {
      what: '负载类型 {payloadType} 已经是 {other}，这里又说是 {name}。',
      why: '同一段里一个编号只能表示一种编解码器；35 以下有些编号已由 RFC 3551 固定。各实现对以哪个为准看法不一，数据包会被解错或被拒绝。',
      mend: '给 {name} 另选一个 96 到 127 的编号，m= 行和它的各行一并修改。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=rtpmap:0 opus/48000/2']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0 111', 'a=rtpmap:0 PCMU/8000', 'a=rtpmap:111 opus/48000/2']) },
  chromium: 'OperationError',
});

function conflictsIn({ rtpmaps }: Payloads): readonly Hit[] {
  const first = new Map<number, string>();
  return rtpmaps.flatMap(({ line, rtpmap }) => {
    if (!rtpmap) return [];
    const { payloadType, name } = rtpmap;
    const other = first.get(payloadType) ?? staticPayloadTypes.get(payloadType)?.encoding;
    if (!first.has(payloadType)) first.set(payloadType, name);
    if (other === undefined || other.toLowerCase() === name.toLowerCase()) return [];
    return at(line.number, { payloadType: String(payloadType), other, name });
  });
}
