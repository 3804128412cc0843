import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { bundlingOf, isBundledAway, likelyType } from '../inherited.ts';
import { hitAt, readableCandidates } from './found.ts';

const sections = ['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'm=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];

export const candidateUntagged = finding({
  id: 'candidate-untagged',
  severity: 'info',
  rfc: 'RFC 8840 §7',
  check(subject, beside) {
    // BUNDLE is accepted by an answer; before it, each offered section has a transport of its own.
    if (likelyType(subject) !== 'answer') return [];
    const { groups, groupsOf } = bundlingOf(subject);
    return readableCandidates(subject, beside).flatMap((found) => {
      const { section } = found;
      if (section?.index === undefined || section.mid === undefined || !isBundledAway(subject, section)) return [];
      const tag = groups[groupsOf.get(section.mid)?.[0] ?? 0]?.[0] ?? '';
      return hitAt(found, { mid: section.mid, tag });
    });
  },
  text: {
    en: {
      what: 'The candidate is for section {mid}, which shares the transport of section {tag}.',
      why: 'BUNDLE is accepted: only candidates of the first section of the group are used, and those of the others are discarded. An offerer gathers them before it knows that.',
      mend: 'Nothing to mend. Where no candidate for section {tag} arrives, the call does not connect.',
    },
    zh: {
      what: '该候选属于 mid {mid} 的段，而这一段与 mid {tag} 的段共用一个传输。',
      why: 'BUNDLE 已被接受：只使用组内第一段的候选，其余各段的候选一律丢弃。发起方在得知这一点之前就收集了它们。',
      mend: '无需改动。若 mid {tag} 的候选没有到达，呼叫就接不通。',
    },
  },
  bad: {
    type: 'answer',
    offer: around(sections),
    lines: around([...sections, '>a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host'], { type: 'answer' }),
  },
  good: {
    type: 'answer',
    offer: around(sections),
    lines: around(
      [
        'm=audio 9 UDP/TLS/RTP/SAVPF 0',
        'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
        ...sections.slice(1),
      ],
      { type: 'answer' },
    ),
  },
  chromium: 'accepts',
});
