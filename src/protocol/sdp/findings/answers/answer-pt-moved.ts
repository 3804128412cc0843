import type { Text } from '../../../language.ts';
import { type Codec, codecsOf, codecText } from '../../codecs.ts';
import { formatKey, sameConfiguration } from '../../negotiation/codec-identity.ts';
import { around } from '../around.ts';
import { at, atSection, finding } from '../finding.ts';
import { grouped } from '../grouped.ts';
import { acceptedSections } from './answered.ts';
import { answering } from './answering.ts';

const video = 'm=video 9 UDP/TLS/RTP/SAVPF 96 98';

export const answerPtMoved = finding({
  id: 'answer-pt-moved',
  severity: 'warning',
  rfc: 'RFC 3264 §6.1',
  check: (subject, beside) =>
    acceptedSections(subject, beside).flatMap(({ offered, answered }) => {
      const codecs = codecsOf(offered);
      const index = {
        byPayloadType: new Map(codecs.map((codec) => [codec.payloadType, codec])),
        byFormat: grouped(codecs, formatKey),
      };
      return codecsOf(answered).flatMap((codec) => {
        const problem = problemOf(codec, index);
        if (!problem) return [];
        return codec.rtpmap ? [at(codec.rtpmap.number, { problem })] : [atSection(answered, { problem })];
      });
    }),
  text: {
    en: {
      what: '{problem}.',
      why: 'Each side lists the numbers that it wants to receive, so an answerer may choose others, if it means to. Browsers repeat those of the offer. Where the text was edited on the way, packets arrive with numbers that the receiver decodes as another codec: bytes are counted, and no frame is ever shown.',
      mend: 'Repeat the numbers of the offer. To prefer a codec use setCodecPreferences, or reorder the m= line, and leave the a=rtpmap lines alone.',
    },
    zh: {
      what: '{problem}。',
      why: '每一侧列出的是自己想接收的编号，所以 answer 一方若有此意，可以另选编号。浏览器会沿用 offer 的编号。若文本是途中改的，包带着的编号在接收端对应另一种编解码器：字节数在增加，却始终解不出一帧。',
      mend: '沿用 offer 的编号。想优先某种编解码器，用 setCodecPreferences，或调整 m= 行里的顺序，不要改 a=rtpmap 行。',
    },
  },
  bad: {
    type: 'answer',
    offer: around([video, 'a=rtpmap:96 VP8/90000', 'a=rtpmap:98 VP9/90000']),
    lines: answering([video, '>a=rtpmap:96 VP9/90000', '>a=rtpmap:98 VP8/90000']),
  },
  good: {
    type: 'answer',
    offer: around([video, 'a=rtpmap:96 VP8/90000', 'a=rtpmap:98 VP9/90000']),
    lines: answering([video, 'a=rtpmap:96 VP8/90000', 'a=rtpmap:98 VP9/90000']),
  },
  chromium: 'accepts',
});

interface Offered {
  readonly byPayloadType: ReadonlyMap<number, Codec>;
  readonly byFormat: ReadonlyMap<string, readonly Codec[]>;
}

function problemOf(codec: Codec, { byPayloadType, byFormat }: Offered): Text | undefined {
  const { payloadType } = codec;
  const sameNumber = byPayloadType.get(payloadType);
  if (codec.name === '' || sameNumber?.name === '') return undefined;
  if (sameNumber) {
    if (formatKey(sameNumber) === formatKey(codec)) return undefined;
    return {
      en: `Payload type ${payloadType} is ${codecText(codec)} in the answer and ${codecText(sameNumber)} in the offer`,
      zh: `载荷类型 ${payloadType} 在 answer 中是 ${codecText(codec)}，在 offer 中是 ${codecText(sameNumber)}`,
    };
  }
  // A helper follows what it helps; to say it of both would be to say it twice.
  if (codec.help !== undefined) return undefined;
  const alike = byFormat.get(formatKey(codec))?.find((it) => sameConfiguration(it, codec));
  return (
    alike && {
      en: `${codecText(codec)} has payload type ${payloadType} in the answer and ${alike.payloadType} in the offer`,
      zh: `${codecText(codec)} 在 answer 中的载荷类型是 ${payloadType}，在 offer 中是 ${alike.payloadType}`,
    }
  );
}
