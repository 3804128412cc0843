import type { Dissection } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, type Beside, finding } from '../finding.ts';
import { fingerprintsIn, originLine, valuesIn } from './answered.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const answerIsOffer = finding({
  id: 'answer-is-offer',
  severity: 'error',
  rfc: 'RFC 3264 §6; RFC 8842 §5.3',
  check(subject, beside) {
    const line = originLine(subject);
    return line && isOwnOffer(subject, beside) ? [at(line.number, { origin: line.raw })] : [];
  },
  text: {
    en: {
      what: 'This answer is the offer itself: the same “{origin}”, the same ufrag and the same fingerprint.',
      why: 'The offerer got its own message back, mostly from a server that sends to all in a room, the sender too. Chromium refuses it because of a=setup:actpass; were that changed to active, the connection would hang in “checking”: it would be trying to reach itself.',
      mend: 'Let the server leave out the sender, or let each side drop messages that carry its own id.',
    },
    zh: {
      what: '这份 answer 就是那份 offer：“{origin}”、ufrag 和 fingerprint 完全相同。',
      why: 'offer 一方收到了自己的消息，多半是信令服务器广播给房间内所有人时也发给了发送者。Chromium 会因 a=setup:actpass 拒绝它；若把它改成 active，连接就停在“checking”：它在设法连接自己。',
      mend: '让服务器广播时跳过发送者，或让每一侧丢弃带着自己标识的消息。',
    },
  },
  bad: {
    type: 'answer',
    offer: around([audio]),
    lines: around(['>o=- 4611731400430051336 2 IN IP4 127.0.0.1', audio]),
  },
  good: { type: 'answer', offer: around([audio]), lines: answering([audio]) },
  chromium: 'InvalidAccessError',
});

/** Whether the answer is the offer sent back, of which no other rule needs to speak. */
export function isOwnOffer(subject: Dissection, { offer }: Beside): boolean {
  const [own, theirs] = [originLine(subject), offer && originLine(offer)];
  if (!offer || !own || own.raw.trimEnd() !== theirs?.raw.trimEnd()) return false;
  return (
    share(valuesIn(subject, 'ice-ufrag'), valuesIn(offer, 'ice-ufrag')) &&
    share(fingerprintsIn(subject), fingerprintsIn(offer))
  );
}

function share(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((value) => others.has(value));
}
