import { around } from '../around.ts';
import { finding, type SignalledCandidate } from '../finding.ts';
import { hitAt, readableCandidates, saysEnd } from './found.ts';

const host = 'candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host generation 0 ufrag 8hhY';

export const candidateAfterEnd = finding({
  id: 'candidate-after-end',
  severity: 'warning',
  rfc: 'RFC 8838 §13',
  check(subject, beside) {
    // Attributes of a description have no order: only messages come one after another.
    const ends = (beside.candidates ?? []).flatMap((it, place) => (saysEnd(it.text.trim()) ? [{ ...it, place }] : []));
    if (ends.length === 0) return [];
    const first = new Map<string, number>();
    for (const end of ends) {
      const key = keyOf(end, end.ufrag ?? undefined);
      if (!first.has(key)) first.set(key, end.place);
    }
    return readableCandidates(subject, beside).flatMap((found) => {
      const { signalled, candidate } = found;
      if (!signalled || candidate === undefined) return [];
      const end = first.get(keyOf(signalled, found.ufrag));
      return end !== undefined && end < candidate ? hitAt(found, { end: String(end + 1) }) : [];
    });
  },
  text: {
    en: {
      what: 'This candidate came after the end of candidates (message {end}).',
      why: 'After the end none may follow for that section and ICE session. Chromium uses it all the same; another implementation may have called the connection failed by then.',
      mend: 'Send the messages in the order of the events, one after another.',
    },
    zh: {
      what: '这个候选在候选结束（第 {end} 条消息）之后才到。',
      why: '结束之后，该段、该 ICE 会话不应再有候选。Chromium 仍会使用它；其他实现可能那时已判定连接失败。',
      mend: '按事件的先后逐条发送消息。',
    },
  },
  bad: {
    type: 'offer',
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']),
    candidates: [
      { text: '', mid: '0', index: 0, ufrag: '8hhY', json: true },
      { text: `>${host}`, mid: '0', index: 0, ufrag: '8hhY', json: true },
    ],
  },
  good: {
    type: 'offer',
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']),
    candidates: [
      { text: host, mid: '0', index: 0, ufrag: '8hhY', json: true },
      { text: '', mid: '0', index: 0, ufrag: '8hhY', json: true },
    ],
  },
  chromium: 'accepts',
});

function keyOf({ mid, index }: SignalledCandidate, ufrag: string | undefined): string {
  return `${mid ?? index} ${ufrag ?? ''}`;
}
