import type { Text } from '../../../language.ts';
import { type Codec, codecsOf } from '../../codecs.ts';
import { formatKey } from '../../negotiation/codec-identity.ts';
import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { acceptedSections } from './answered.ts';
import { answering } from './answering.ts';

const video = 'm=video 9 UDP/TLS/RTP/SAVPF 96';
const vp8 = 'a=rtpmap:96 VP8/90000';

export const answerNoCommon = finding({
  id: 'answer-no-common',
  severity: 'error',
  rfc: 'RFC 3264 §6.1; RFC 9429 §5.3.1',
  check: (subject, beside) =>
    acceptedSections(subject, beside).flatMap(({ offered, answered }) => {
      if (answered.direction === undefined || answered.direction === 'inactive') return [];
      const formats = new Set(codecsOf(offered).map(formatKey));
      const common = codecsOf(answered).filter((codec) => formats.has(formatKey(codec)));
      if (common.some(({ help }) => help === undefined)) return [];
      const problem = common.length > 0 ? helpersOnly(common) : noneCommon(codecsOf(answered), codecsOf(offered));
      return [atSection(answered, { problem, kind: answered.kind })];
    }),
  text: {
    en: {
      what: '{problem}.',
      why: 'Both sides believe that {kind} flows, and none does: there is no codec to send it with. Where two names just differ, Chromium says nothing; an answer of nothing but rtx it refuses.',
      mend: 'Answer such a section with port 0, or bring the codecs together: a browser and a phone have PCMU, PCMA and often opus in common, for video VP8 or H264.',
    },
    zh: {
      what: '{problem}。',
      why: '双方都以为 {kind} 在传输，其实没有，因为没有可用的编解码器。编解码器不同，Chromium 并不报错；若 answer 里只有 rtx，它会拒绝。',
      mend: '以端口 0 应答这一段，或使编解码器有交集：浏览器与话机通常共有 PCMU、PCMA，常有 opus；视频则是 VP8 或 H264。',
    },
  },
  bad: {
    type: 'answer',
    offer: around([video, vp8]),
    lines: answering([`>${video}`, 'a=rtpmap:96 foo/8000']),
  },
  good: { type: 'answer', offer: around([video, vp8]), lines: answering([video, vp8]) },
  chromium: 'accepts',
});

function noneCommon(answered: readonly Codec[], offered: readonly Codec[]): Text {
  return {
    en: `The section is accepted, yet no codec is in both: answered ${namesOf(answered)}, offered ${namesOf(offered)}`,
    zh: `该段已被接受，却没有双方共有的编解码器：answer 是 ${namesOf(answered)}，offer 是 ${namesOf(offered)}`,
  };
}

function helpersOnly(common: readonly Codec[]): Text {
  return {
    en: `The section is accepted, yet all that is in both only helps others: ${namesOf(common)}`,
    zh: `该段已被接受，但双方共有的只是辅助格式：${namesOf(common)}`,
  };
}

function namesOf(codecs: readonly Codec[]): string {
  const names = [...new Set(codecs.map(({ name, payloadType }) => name || String(payloadType)))];
  return names.length === 0 ? '–' : names.slice(0, 8).join(', ') + (names.length > 8 ? ' …' : '');
}
