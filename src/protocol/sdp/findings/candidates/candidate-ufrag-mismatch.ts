import type { Text } from '../../../language.ts';
import { type Dissection, linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { type Beside, finding } from '../finding.ts';
import { hitAt, readableCandidates } from './found.ts';

export const candidateUfragMismatch = finding({
  id: 'candidate-ufrag-mismatch',
  severity: 'error',
  rfc: 'RFC 9429 §4.1.19',
  check(subject, beside) {
    const own = ufragsIn(subject);
    if (own.size === 0) return [];
    const known = new Set([...own, ...(beside.offer ? ufragsIn(beside.offer) : [])]);
    return readableCandidates(subject, beside).flatMap((found) => {
      const ufrag = found.ufrag;
      // A line of a description belongs to the writer of the description, a message to either side.
      if (ufrag === undefined || (found.signalled ? known : own).has(ufrag)) return [];
      const listed = [...(found.signalled ? known : own)].slice(0, 4).join(', ');
      return hitAt(found, { ufrag, known: listed, source: sourceOf(ufrag, beside) });
    });
  },
  text: {
    en: {
      what: 'The candidate is of ICE session {ufrag}; the description is of {known}.',
      why: '{source} Checks to it carry the wrong name and password and are not answered. W3C wants the candidate refused; Chromium takes it without a word, and the call stays in “checking”.',
      mend: 'Put together the description and the candidates of one and the same session. After an ICE restart, drop candidates that carry the old ufrag.',
    },
    zh: {
      what: '该候选属于 ICE 会话 {ufrag}，而描述属于 {known}。',
      why: '{source}发往它的检查带着不对的用户名和密码，得不到回应。W3C 规定应拒绝这样的候选；Chromium 却一声不响地接受，于是呼叫一直停在“checking”。',
      mend: '让描述与候选来自同一次会话。ICE 重启之后，丢弃带着旧 ufrag 的候选。',
    },
  },
  bad: {
    type: 'offer',
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=ice-ufrag:JDVd', 'a=ice-options:trickle']),
    candidates: [
      {
        text: '>candidate:3096071039 1 udp 2122260223 10.25.39.1 60751 typ host generation 0 ufrag N/KY network-id 1',
        mid: '0',
        index: 0,
        ufrag: 'N/KY',
        json: true,
      },
    ],
  },
  good: {
    type: 'offer',
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=ice-ufrag:JDVd', 'a=ice-options:trickle']),
    candidates: [
      {
        text: 'candidate:3096071039 1 udp 2122260223 10.25.39.1 60751 typ host generation 0 ufrag JDVd network-id 1',
        mid: '0',
        index: 0,
        ufrag: 'JDVd',
        json: true,
      },
    ],
  },
  chromium: 'accepts',
});

function ufragsIn({ sections }: Dissection): ReadonlySet<string> {
  return new Set(
    sections.flatMap((section) => linesOf(section, 'ice-ufrag').flatMap(({ attribute }) => attribute?.value ?? [])),
  );
}

function sourceOf(ufrag: string, { before }: Beside): Text {
  return before && ufragsIn(before).has(ufrag)
    ? {
        en: `${ufrag} is the ufrag of the earlier description: ICE has been restarted since.`,
        zh: `${ufrag} 是先前那份描述的 ufrag：此后 ICE 已经重启。`,
      }
    : {
        en: 'It comes from another session, or from before or after an ICE restart.',
        zh: '它来自另一次会话，或者来自 ICE 重启之前或之后。',
      };
}
