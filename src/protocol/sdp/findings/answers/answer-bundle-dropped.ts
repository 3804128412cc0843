import { around } from '../around.ts';
import { atSection, finding } from '../finding.ts';
import { bundlingOf } from '../inherited.ts';
import { acceptedSections } from './answered.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const answerBundleDropped = finding({
  id: 'answer-bundle-dropped',
  severity: 'warning',
  rfc: 'RFC 9143 §7.3.2',
  check(subject, beside) {
    // Later it is an error, and another rule: unbundled.
    if (!beside.offer || beside.before) return [];
    const offered = bundlingOf(beside.offer);
    const { groupsOf } = bundlingOf(subject);
    return acceptedSections(subject, beside).flatMap(({ answered }) => {
      const { mid } = answered;
      const group = mid === undefined ? undefined : offered.groupsOf.get(mid)?.[0];
      if (mid === undefined || group === undefined || groupsOf.has(mid)) return [];
      // A group of one shares nothing.
      return (offered.groups[group]?.length ?? 0) < 2 ? [] : [atSection(answered, { mid, kind: answered.kind })];
    });
  },
  text: {
    en: {
      what: 'The answer accepts the {kind} section (mid {mid}) and leaves it out of the BUNDLE group.',
      why: 'The section then needs a transport of its own: more candidates, another DTLS handshake. Browsers never answer so by themselves; where the group line was lost on the way, the sides disagree about what is bundled, and the offerer stays in “checking”.',
      mend: 'Pass the answer on unchanged. If the other side really cannot bundle, offer with bundlePolicy "max-compat".',
    },
    zh: {
      what: 'answer 接受了 {kind} 段（mid {mid}），却没有把它列入 BUNDLE 组。',
      why: '这一段于是需要自己的传输：更多候选，另一次 DTLS 握手。浏览器自己生成的 answer 从不这样；若组那一行是途中丢的，双方对哪些段捆绑的理解不一致，offer 一方就停在“checking”。',
      mend: '原样转发 answer。若对端确实不会捆绑，用 bundlePolicy "max-compat" 发起 offer。',
    },
  },
  bad: {
    type: 'answer',
    offer: around([audio, ...video]),
    lines: answering([`>${audio}`, ...video.map((line) => line.replace(/^m/, '>m'))], { without: ['group'] }),
  },
  good: { type: 'answer', offer: around([audio, ...video]), lines: answering([audio, ...video]) },
  chromium: 'accepts',
});
