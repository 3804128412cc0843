import { type Codec, codecsOf, codecText } from '../../codecs.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { perTransport } from '../per-transport.ts';
import { liveRtpSections, mediaLine } from './payloads.ts';

export const ptClashBundle = finding({
  id: 'pt-clash-bundle',
  severity: 'warning',
  rfc: 'RFC 9143 §9.1.1',
  check(subject) {
    const knownIn = perTransport<number, Meaning>(subject);
    return liveRtpSections(subject).flatMap((section): readonly Hit[] => {
      const known = knownIn(section);
      const { mid = '' } = section;
      return codecsOf(section).flatMap((codec) => {
        const { payloadType } = codec;
        const before = known.get(payloadType);
        if (!before) known.set(payloadType, { codec, mid });
        if (!before || before.codec.name === '' || codec.name === '' || isSame(before.codec, codec)) return [];
        const values = {
          payloadType: String(payloadType),
          one: full(before.codec),
          other: full(codec),
          mid: before.mid,
        };
        return at(codec.rtpmap?.number ?? mediaLine(section), values);
      });
    });
  },
  text: {
    en: {
      what: 'Payload type {payloadType} is {other} here and {one} in section {mid}, on the same transport.',
      why: 'Bundled sections are one RTP session, in which a number must mean one thing. In practice the MID header extension tells the packets apart; before it is known, or where it is missing, they go to the wrong decoder.',
      mend: 'Give one of the two another number, in a new offer.',
    },
    zh: {
      what: '负载类型 {payloadType} 在这里是 {other}，在同一传输上的 mid {mid} 段里却是 {one}。',
      why: '捆绑在一起的各段是同一个 RTP 会话，一个编号只能有一个含义。实际上靠 MID 头扩展区分数据包；在它生效之前或没有它时，数据包会送错解码器。',
      mend: '在新的 offer 里给其中一个换个编号。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 opus/48000/2',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      '>a=rtpmap:96 VP8/90000',
    ]),
  },
  good: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111',
      'a=rtpmap:111 opus/48000/2',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
      'm=video 9 UDP/TLS/RTP/SAVPF 96',
      'a=rtpmap:96 VP8/90000',
    ]),
  },
  chromium: 'accepts',
});

interface Meaning {
  readonly codec: Codec;
  readonly mid: string;
}

/** The parameters that make a codec another one; the others are wishes of the receiver. */
const configuring = ['packetization-mode', 'profile-level-id', 'profile-id', 'profile', 'apt'] as const;

function isSame(one: Codec, other: Codec): boolean {
  return (
    one.clockRate === other.clockRate &&
    one.channels === other.channels &&
    (one.name === other.name || one.name.toLowerCase() === other.name.toLowerCase()) &&
    configuring.every((name) => isSameText(one.parameters.get(name), other.parameters.get(name)))
  );
}

function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one === other || one?.toLowerCase() === other?.toLowerCase();
}

function full(codec: Codec): string {
  const parameters = configuring.flatMap((name) => {
    const value = codec.parameters.get(name);
    return value === undefined ? [] : [`${name}=${value}`];
  });
  return [codecText(codec), ...parameters].join(' ');
}
