import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { effectiveLine, isBundledAway } from '../inherited.ts';
import { isOwnOffer } from './answer-is-offer.ts';
import { acceptedSections, oncePerLine, roleOf } from './answered.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const answerSetup = finding({
  id: 'answer-setup',
  severity: 'error',
  rfc: 'RFC 4145 §4; RFC 8842 §5.3',
  check(subject, beside) {
    const { offer } = beside;
    if (!offer || isOwnOffer(subject, beside)) return [];
    const hits = acceptedSections(subject, beside).flatMap(({ offered, answered }) => {
      const line = effectiveLine(subject, answered, 'setup');
      const role = roleOf(subject, answered);
      if (!line || role === undefined || isBundledAway(subject, answered)) return [];
      const problem = problemOf(role, roleOf(offer, offered));
      return problem ? [at(line.number, { problem })] : [];
    });
    return oncePerLine(hits);
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'One side has to begin the DTLS handshake (active, the client) and the other to wait for it (passive). Otherwise ICE connects, and then DTLS fails or never starts. Chromium refuses an answer that leaves it open (“must use either active or passive”).',
      mend: 'Answer actpass with active (recommended) or passive, active with passive, passive with active. Browsers do so by themselves: find what edits the line on its way.',
    },
    zh: {
      what: '{problem}。',
      why: '必须由一方发起 DTLS 握手（active，即客户端），另一方等待（passive）。否则 ICE 连通之后 DTLS 会失败或根本不开始。Chromium 会拒绝不作决定的 answer（“must use either active or passive”）。',
      mend: '对 actpass 应答 active（推荐）或 passive，对 active 应答 passive，对 passive 应答 active。浏览器会自动写对，请查是什么在途中改了这一行。',
    },
  },
  bad: { type: 'answer', offer: around([audio]), lines: answering([audio, '>a=setup:actpass']) },
  good: { type: 'answer', offer: around([audio]), lines: answering([audio, 'a=setup:active']) },
  chromium: 'InvalidAccessError',
});

function problemOf(role: string, offered: string | undefined): Text | undefined {
  if (role === 'actpass' || role === 'holdconn') {
    return {
      en: `The answer says a=setup:${role} and leaves open who begins the DTLS handshake`,
      zh: `answer 写了 a=setup:${role}，没有定下由谁发起 DTLS 握手`,
    };
  }
  if (role !== offered) return undefined;
  if (role === 'active') {
    return {
      en: 'Both sides are a=setup:active: both begin the handshake',
      zh: '双方都是 a=setup:active：都要发起握手',
    };
  }
  if (role === 'passive') {
    return {
      en: 'Both sides are a=setup:passive: nobody begins the handshake',
      zh: '双方都是 a=setup:passive：谁也不发起握手',
    };
  }
  return undefined;
}
