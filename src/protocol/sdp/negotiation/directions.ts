/** Who sends in a section: RFC 3264 §6.1, RFC 9429 §5.3.1. Each description speaks as its writer sees it. */
import type { Text } from '../../language.ts';
import type { Direction } from '../sections.ts';
import type { Fate, Side } from './item.ts';

/** What one side sends to the other. */
export interface Flow {
  readonly flows: boolean;
  /** Undefined: it was not offered, and nobody expects it. */
  readonly fate: Fate | undefined;
  readonly why: Text | undefined;
}

export interface NegotiatedDirection {
  readonly offered: Direction;
  readonly answered: Direction;
  /** By who sends. */
  readonly from: { readonly [S in Side]: Flow };
}

export function negotiateDirection(offered: Direction, answered: Direction): NegotiatedDirection {
  return {
    offered,
    answered,
    from: {
      offerer: flow(
        sends(offered),
        receives(answered),
        {
          en: `The offer is ${offered}, the answer ${answered}: the answerer does not want to receive.`,
          zh: `offer 写 ${offered}，answer 写 ${answered}：answer 方不想接收。`,
        },
        {
          en: `The offer is ${offered}, so the offerer sends nothing; an answer of ${answered} may not ask for it.`,
          zh: `offer 写 ${offered}，offer 方不发送；answer 不得用 ${answered} 要求它发送。`,
        },
      ),
      answerer: flow(
        receives(offered),
        sends(answered),
        {
          en: `The offer is ${offered}, the answer ${answered}: the answerer sends nothing. It has no track here, or does not want to.`,
          zh: `offer 写 ${offered}，answer 写 ${answered}：answer 方不发送。它在这里没有轨道，或者不想发送。`,
        },
        {
          en: `The offer is ${offered}, so the offerer does not receive; an answer of ${answered} may not send to it.`,
          zh: `offer 写 ${offered}，offer 方不接收；answer 不得用 ${answered} 向它发送。`,
        },
      ),
    },
  };
}

function flow(offered: boolean, taken: boolean, lost: Text, wrong: Text): Flow {
  if (offered && taken) return { flows: true, fate: 'kept', why: undefined };
  if (offered) return { flows: false, fate: 'lost', why: lost };
  return taken ? { flows: false, fate: 'wrong', why: wrong } : { flows: false, fate: undefined, why: undefined };
}

export function sends(direction: Direction): boolean {
  return direction === 'sendrecv' || direction === 'sendonly';
}

export function receives(direction: Direction): boolean {
  return direction === 'sendrecv' || direction === 'recvonly';
}
