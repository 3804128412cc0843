import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { bundleLines, bundlingOf } from '../inherited.ts';
import { acceptedSections } from './answered.ts';
import { answering } from './answering.ts';

const audioAndVideo = ['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'm=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const answerBundleTag = finding({
  id: 'answer-bundle-tag',
  severity: 'error',
  rfc: 'RFC 9143 §7.3.1',
  check(subject, beside) {
    if (!beside.offer) return [];
    const offered = bundlingOf(beside.offer);
    const accepted = new Set(acceptedSections(subject, beside).map(({ answered }) => answered.mid));
    const told = new Set<number>();
    return bundleLines(subject).flatMap(({ line, mids }) => {
      const [tag] = mids;
      const group = tag === undefined ? undefined : offered.groupsOf.get(tag)?.[0];
      if (tag === undefined || group === undefined || told.has(group)) return [];
      told.add(group);
      const listed = new Set(mids);
      const due = offered.groups[group]?.find((mid) => accepted.has(mid) && listed.has(mid));
      return due === undefined || due === tag ? [] : [at(line.number, { tag, due })];
    });
  },
  text: {
    en: {
      what: 'The BUNDLE group of the answer begins with mid {tag}; in the offer the first of the accepted ones is {due}.',
      why: 'The first section of the group speaks for the transport of all, and both sides must mean the same one. Chromium takes the answer, and ICE never starts.',
      mend: 'Keep the order of the offer: begin the group with {due}.',
    },
    zh: {
      what: 'answer 的 BUNDLE 组以 mid {tag} 开头，而 offer 中第一个被接受的是 {due}。',
      why: '组内第一段代表全组的传输，双方必须指同一段。Chromium 会接受这份 answer，但 ICE 始终不会开始。',
      mend: '保持 offer 的顺序：组以 {due} 开头。',
    },
  },
  bad: { type: 'answer', offer: around(audioAndVideo), lines: answering(['>a=group:BUNDLE 1 0', ...audioAndVideo]) },
  good: { type: 'answer', offer: around(audioAndVideo), lines: answering(['a=group:BUNDLE 0 1', ...audioAndVideo]) },
  chromium: 'accepts',
});
