/** A payload type wherever a line names one, with the codec that it stands for in its section. */
import { type Codec, codecFor, codecText } from '../codecs.ts';
import { readInteger } from '../integer.ts';
import type { Section } from '../sections.ts';
import type { TokenKind } from '../token.ts';

export const payloadType: TokenKind = {
  label: { en: 'payload type', zh: '负载类型' },
  meaning: (value, { section }) => {
    if (value === '*') return { en: '*: every payload type of this section.', zh: '*：本段的所有负载类型。' };
    const number = readInteger(value);
    if (number === undefined || number > 127) {
      return {
        en: `“${value}” is no payload type: RTP has seven bits for it, 0 to 127.`,
        zh: `“${value}”不是负载类型：RTP 里它只有七位，取 0 到 127。`,
      };
    }
    const codec = codecFor(section, number);
    if (!codec || codec.name === '') {
      return {
        en: `Payload type ${value}; no a=rtpmap of this section says what it stands for.`,
        zh: `负载类型 ${value}；本段没有 a=rtpmap 说明它代表什么。`,
      };
    }
    const text = codecText(codec);
    const helped = helpedBy(codec, section);
    return {
      en: `Payload type ${value}: ${text} in this section${helped === '' ? '' : `, for ${helped}`}. Each RTP packet carries the number.`,
      zh: `负载类型 ${value}：在本段代表 ${text}${helped === '' ? '' : `，服务于 ${helped}`}。每个 RTP 包都带着这个号码。`,
    };
  },
  rfc: 'RFC 8866 §6.6',
};

/** `96 (VP8/90000)`: what an rtx or red is for; empty for a codec proper. */
function helpedBy({ helps }: Codec, section: Section): string {
  return helps
    .map((payloadType) => {
      const helped = codecFor(section, payloadType);
      return helped && helped.name !== '' ? `${payloadType} (${codecText(helped)})` : `${payloadType}`;
    })
    .join(', ');
}
