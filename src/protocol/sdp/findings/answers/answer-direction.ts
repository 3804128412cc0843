import { type Dissection, linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import type { Direction, MediaSection } from '../../sections.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { acceptedSections, oncePerLine } from './answered.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const answerDirection = finding({
  id: 'answer-direction',
  severity: 'error',
  rfc: 'RFC 3264 §6.1',
  check(subject, beside) {
    const hits = acceptedSections(subject, beside).flatMap(({ offered: { direction: offered }, answered }) => {
      const { direction } = answered;
      if (!offered || !direction || allowed[offered].includes(direction)) return [];
      const line = directionLine(subject, answered) ?? answered.lines[0];
      return line ? [at(line.number, { direction, offered, allowed: allowed[offered].join(', ') })] : [];
    });
    return oncePerLine(hits);
  },
  text: {
    en: {
      what: '{offered} was offered and is answered {direction}.',
      why: 'Each side says what it does itself, so the answer mirrors the offer: who is sent to can only receive. Chromium refuses any other pair (“Incompatible send/receive direction”).',
      mend: 'To {offered} the answer may be: {allowed}. Without a direction line a section is sendrecv.',
    },
    zh: {
      what: 'offer 是 {offered}，answer 却是 {direction}。',
      why: '每一侧写的是自己的动作，所以 answer 与 offer 相对应：对方发，这边就只能收。Chromium 会拒绝不相配的方向（“Incompatible send/receive direction”）。',
      mend: '对 {offered} 可以应答：{allowed}。没有方向行的段视为 sendrecv。',
    },
  },
  bad: { type: 'answer', offer: around([audio, 'a=inactive']), lines: answering([audio, '>a=sendrecv']) },
  good: { type: 'answer', offer: around([audio, 'a=sendonly']), lines: answering([audio, 'a=recvonly']) },
  chromium: 'InvalidAccessError',
});

/** RFC 3264 §6.1: what may be answered to what is offered. */
const allowed: { readonly [D in Direction]: readonly Direction[] } = {
  sendrecv: ['sendrecv', 'sendonly', 'recvonly', 'inactive'],
  sendonly: ['recvonly', 'inactive'],
  recvonly: ['sendonly', 'inactive'],
  inactive: ['inactive'],
};

/** The line that says it: the section's own, else the session part's. */
function directionLine({ session }: Dissection, section: MediaSection): SdpLine | undefined {
  const { direction = 'sendrecv' } = section;
  return linesOf(section, direction).at(-1) ?? linesOf(session, direction).at(-1);
}
