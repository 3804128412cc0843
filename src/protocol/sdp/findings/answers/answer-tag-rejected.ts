import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { bundlingOf } from '../inherited.ts';
import { answeredSections } from './answered.ts';
import { answering } from './answering.ts';

const audio = (port: number) => `m=audio ${port} UDP/TLS/RTP/SAVPF 0`;
const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const answerTagRejected = finding({
  id: 'answer-tag-rejected',
  severity: 'error',
  rfc: 'RFC 9143 §7.3.3',
  check(subject, beside) {
    const { groupsOf, tags } = bundlingOf(subject);
    // All rejected: there is nothing to carry, and browsers do not mind.
    if (subject.media.every(({ rejected }) => rejected)) return [];
    return answeredSections(subject, beside).flatMap(({ answered }) => {
      const { mid, kind } = answered;
      if (!answered.rejected || mid === undefined || !groupsOf.has(mid)) return [];
      const severity = tags.has(mid) ? 'error' : 'warning';
      return [{ ...atSection(answered, { mid, kind }), severity } as const];
    });
  },
  text: {
    en: {
      what: 'The answer rejects the {kind} section (port 0) and still names its mid {mid} in the BUNDLE group.',
      why: 'A rejected section has no transport and cannot share one, still less speak for it. Where it is the first of the group Chromium refuses the answer (“should be rejected”).',
      mend: 'Take {mid} out of the group line; the next accepted section then comes first.',
    },
    zh: {
      what: 'answer 拒绝了 {kind} 段（端口 0），却仍把它的 mid {mid} 列在 BUNDLE 组里。',
      why: '被拒绝的段没有传输，无从共用，更不能代表传输。若它是组内第一个，Chromium 会拒绝这份 answer（“should be rejected”）。',
      mend: '从组那一行去掉 {mid}；下一个被接受的段就成为第一个。',
    },
  },
  bad: {
    type: 'answer',
    offer: around([audio(9), ...video]),
    lines: answering(['a=group:BUNDLE 0 1', `>${audio(0)}`, ...video]),
  },
  good: {
    type: 'answer',
    offer: around([audio(9), ...video]),
    lines: answering(['a=group:BUNDLE 1', audio(0), ...video]),
  },
  chromium: 'InvalidAccessError',
});
