import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { finding, type SignalledCandidate } from '../finding.ts';
import { candidatesOf, hitAt, sectionFinder, sectionFor } from './found.ts';

const text = 'candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host';

export const candidateSectionUnknown = finding({
  id: 'candidate-section-unknown',
  severity: 'error',
  rfc: 'RFC 9429 §4.1.19',
  check(subject, beside) {
    if (subject.media.length === 0) return [];
    const sections = sectionFinder(subject);
    const mids = subject.media.flatMap(({ mid }) => mid ?? []);
    return candidatesOf(subject, beside).flatMap((found) => {
      const { signalled } = found;
      if (!signalled || sectionFor(signalled, sections)) return [];
      // A line by itself had no way to say it.
      if (signalled.mid === null && signalled.index === null && !signalled.json) return [];
      return hitAt(found, { problem: problemOf(signalled, subject.media.length, mids.slice(0, 8).join(', ')) });
    });
  },
  text: {
    en: {
      what: 'No section for this candidate: {problem}.',
      why: 'addIceCandidate needs sdpMid or sdpMLineIndex to know whose transport the candidate belongs to. A mid that is not there makes it fail even where the index is right.',
      mend: 'Send event.candidate with its sdpMid and sdpMLineIndex as they are, to the connection whose description it belongs to.',
    },
    zh: {
      what: '找不到该候选所属的 m= 段：{problem}。',
      why: 'addIceCandidate 要靠 sdpMid 或 sdpMLineIndex 才知道候选属于哪个传输。mid 不存在时，即使 index 正确也会失败。',
      mend: '原样发送 event.candidate，连同其中的 sdpMid 和 sdpMLineIndex，并交给它所属描述的那个连接。',
    },
  },
  bad: {
    type: 'offer',
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']),
    candidates: [
      { text: `>${text}`, mid: '9', index: 0, ufrag: null, json: true },
      { text: `>${text}`, mid: null, index: 3, ufrag: null, json: true },
    ],
  },
  good: {
    type: 'offer',
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']),
    candidates: [
      { text, mid: '0', index: 7, ufrag: null, json: true },
      { text, mid: null, index: 0, ufrag: null, json: true },
      { text, mid: null, index: null, ufrag: null },
    ],
  },
  chromium: 'OperationError',
});

function problemOf({ mid, index }: SignalledCandidate, count: number, mids: string): Text {
  if (mid !== null) {
    return {
      en:
        mids === ''
          ? `its sdpMid is “${mid}”, and no section has a mid`
          : `its sdpMid is “${mid}”, the mids are ${mids}`,
      zh: mids === '' ? `其 sdpMid 是“${mid}”，而各段都没有 mid` : `其 sdpMid 是“${mid}”，而现有的 mid 是 ${mids}`,
    };
  }
  if (index !== null) {
    return {
      en: `its sdpMLineIndex is ${index}, and the sections are 0 to ${count - 1}`,
      zh: `其 sdpMLineIndex 是 ${index}，而各段编号是 0 到 ${count - 1}`,
    };
  }
  return { en: 'sdpMid and sdpMLineIndex are both missing', zh: 'sdpMid 与 sdpMLineIndex 都没有' };
}
