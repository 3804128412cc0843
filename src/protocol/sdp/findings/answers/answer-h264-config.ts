import { codecsOf } from '../../codecs.ts';
import { codecTitle, formatKey, sameConfiguration } from '../../negotiation/codec-identity.ts';
import { around } from '../around.ts';
import { payloadsOf } from '../codecs/payloads.ts';
import { at, atSection, finding } from '../finding.ts';
import { acceptedSections } from './answered.ts';
import { answering } from './answering.ts';

const video = ['m=video 9 UDP/TLS/RTP/SAVPF 102', 'a=rtpmap:102 H264/90000'];
const baseline = 'a=fmtp:102 packetization-mode=1;profile-level-id=42e01f';

export const answerH264Config = finding({
  id: 'answer-h264-config',
  severity: 'warning',
  rfc: 'RFC 6184 §8.2.2',
  check: (subject, beside) =>
    acceptedSections(subject, beside).flatMap(({ offered, answered }) => {
      const numbers = new Map(codecsOf(offered).map((codec) => [codec.payloadType, codec]));
      const fmtps = new Map(payloadsOf(answered).fmtps.map(({ line, payloadType }) => [payloadType, line]));
      return codecsOf(answered).flatMap((codec) => {
        const theirs = numbers.get(codec.payloadType);
        if (codec.name.toLowerCase() !== 'h264' || !theirs || formatKey(theirs) !== formatKey(codec)) return [];
        if (sameConfiguration(theirs, codec)) return [];
        const values = { answered: codecTitle(codec), offered: codecTitle(theirs), number: String(codec.payloadType) };
        const line = fmtps.get(codec.payloadType) ?? codec.rtpmap;
        return [line ? at(line.number, values) : atSection(answered, values)];
      });
    }),
  text: {
    en: {
      what: 'Payload type {number} was offered as {offered} and is answered as {answered}.',
      why: 'For H264 profile and packetization-mode are the same in both directions; only the level may differ. A decoder set up for one profile may show nothing, or break, on another. Chromium takes the answer without a word.',
      mend: 'Answer with the profile and the mode of the offer, or leave this payload type out.',
    },
    zh: {
      what: '载荷类型 {number} 在 offer 中是 {offered}，在 answer 中是 {answered}。',
      why: 'H264 的 profile 和 packetization-mode 在两个方向上必须相同，只有 level 可以不同。为一种 profile 准备的解码器遇到另一种，可能没有画面或出错。Chromium 会一声不响地接受。',
      mend: '按 offer 的 profile 和模式应答，或去掉这个载荷类型。',
    },
  },
  bad: {
    type: 'answer',
    offer: around([...video, baseline]),
    lines: answering([...video, '>a=fmtp:102 packetization-mode=1;profile-level-id=640c1f']),
  },
  good: {
    type: 'answer',
    offer: around([...video, baseline]),
    lines: answering([...video, 'a=fmtp:102 packetization-mode=1;profile-level-id=42e034']),
  },
  chromium: 'accepts',
});
