import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { bundleLines, bundlingOf } from '../inherited.ts';
import { answering } from './answering.ts';

const audioAndVideo = ['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'm=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const answerBundleExtra = finding({
  id: 'answer-bundle-extra',
  severity: 'error',
  rfc: 'RFC 9143 §7.3',
  check(subject, { offer }) {
    if (!offer) return [];
    const { groupsOf } = bundlingOf(offer);
    return bundleLines(subject).flatMap(({ line, mids }) => {
      const group = mids.flatMap((mid) => groupsOf.get(mid)?.[0] ?? [])[0];
      const extra = mids.filter((mid) => group === undefined || groupsOf.get(mid)?.[0] !== group);
      return extra.length > 0 ? [at(line.number, { mids: extra.slice(0, 8).join(', ') })] : [];
    });
  },
  text: {
    en: {
      what: 'The answer bundles mid {mids}, which the offer did not put into that BUNDLE group.',
      why: 'An answer may take sections out of an offered group, never add one or join two groups. Chromium refuses it.',
      mend: 'Group only mids of one group of the offer. Names that no section has are left over from another session.',
    },
    zh: {
      what: 'answer 的 BUNDLE 组里有 mid {mids}，而 offer 的这个组里没有。',
      why: 'answer 可以把段移出 offer 的组，但不能添加，也不能合并两个组。Chromium 会拒绝。',
      mend: '只列 offer 同一组中的 mid。没有任何段使用的名字是别的会话残留的。',
    },
  },
  bad: {
    type: 'answer',
    offer: around(audioAndVideo),
    lines: answering(['>a=group:BUNDLE 0 1 9', ...audioAndVideo]),
  },
  good: { type: 'answer', offer: around(audioAndVideo), lines: answering(audioAndVideo) },
  chromium: 'InvalidAccessError',
});
