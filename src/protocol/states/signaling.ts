/** signalingState: how far the exchange of offer and answer has come (RFC 9429 §3.2, W3C webrtc-pc §4.3.1). */
import type { Text } from '../language.ts';
import type { StateMachine, Transition } from './machine.ts';

export type SignalingState =
  | 'stable'
  | 'have-local-offer'
  | 'have-remote-offer'
  | 'have-local-pranswer'
  | 'have-remote-pranswer'
  | 'closed';

export type SdpType = 'offer' | 'pranswer' | 'answer' | 'rollback';
export type Side = 'local' | 'remote';

/** Where a description leads from each state; what is absent is an InvalidStateError (RFC 9429 §5.5 to §5.7). */
type Allowed = { readonly [S in Side]: { readonly [T in SdpType]?: SignalingState } };

const allowed: { readonly [S in SignalingState]: Allowed } = {
  stable: {
    local: { offer: 'have-local-offer' },
    remote: { offer: 'have-remote-offer' },
  },
  'have-local-offer': {
    local: { offer: 'have-local-offer', rollback: 'stable' },
    remote: { pranswer: 'have-remote-pranswer', answer: 'stable', rollback: 'stable' },
  },
  'have-remote-offer': {
    local: { pranswer: 'have-local-pranswer', answer: 'stable', rollback: 'stable' },
    remote: { offer: 'have-remote-offer', rollback: 'stable' },
  },
  'have-local-pranswer': {
    local: { pranswer: 'have-local-pranswer', answer: 'stable', rollback: 'stable' },
    remote: { rollback: 'stable' },
  },
  'have-remote-pranswer': {
    local: { rollback: 'stable' },
    remote: { pranswer: 'have-remote-pranswer', answer: 'stable', rollback: 'stable' },
  },
  closed: { local: {}, remote: {} },
};

/** The state after a description is applied, by RFC 9429 alone; undefined where it is an error (RFC 9429 §3.2). */
export function afterDescription(state: SignalingState, side: Side, type: SdpType): SignalingState | undefined {
  return allowed[state][side][type];
}

const causes: { readonly [step: string]: Text } = {
  'stable>have-local-offer': {
    en: 'This side applies an offer of its own. From now on it waits for an answer.',
    zh: '本端应用了自己的 offer，从此等待对端的 answer。',
  },
  'stable>have-remote-offer': {
    en: 'The offer of the other side has arrived and is applied. Now it is this side that owes an answer.',
    zh: '对端的 offer 已到达并被应用，现在轮到本端给出 answer。',
  },
  'have-local-offer>stable': {
    en: 'The answer has arrived: both sides agree. Or the offer is taken back: by a rollback, or by itself when an offer of the other side is applied (glare; browsers then show stable for an instant).',
    zh: 'answer 到达，双方达成一致。也可能是 offer 被撤回：显式回滚，或在应用对端 offer 时被隐式回滚（glare，此时浏览器会短暂经过 stable）。',
  },
  'have-local-offer>have-remote-pranswer': {
    en: 'A provisional answer arrives: media may start, the final answer is still to come.',
    zh: '收到临时应答（pranswer）：媒体可以先开始，最终的 answer 还在后面。',
  },
  'have-remote-offer>stable': {
    en: 'This side applies its answer: both sides agree. Or the offer is rolled back.',
    zh: '本端应用自己的 answer，双方达成一致；或者该 offer 被回滚。',
  },
  'have-remote-offer>have-local-pranswer': {
    en: 'This side gives a provisional answer first.',
    zh: '本端先给出一个临时应答（pranswer）。',
  },
  'have-local-pranswer>stable': {
    en: 'The final answer replaces the provisional one. RFC 9429 §5.7 allows a rollback here too; W3C does not, and Chromium answers InvalidStateError.',
    zh: '最终的 answer 取代临时应答。RFC 9429 §5.7 在此也允许回滚，但 W3C 不允许，Chromium 会报 InvalidStateError。',
  },
  'have-remote-pranswer>stable': {
    en: 'The final answer of the other side replaces the provisional one. RFC 9429 §5.7 allows a rollback here too; W3C does not, and Chromium answers InvalidStateError.',
    zh: '对端最终的 answer 取代临时应答。RFC 9429 §5.7 在此也允许回滚，但 W3C 不允许，Chromium 会报 InvalidStateError。',
  },
};

export const signaling: StateMachine<SignalingState> = {
  property: 'signalingState',
  title: { en: 'Signalling', zh: '信令状态' },
  reference: 'RFC 9429 §3.2, W3C webrtc-pc §4.3.1',
  start: 'stable',
  states: {
    stable: {
      meaning: {
        en: 'No exchange of offer and answer is under way. So it begins, and so it ends: stable does not yet mean connected.',
        zh: '没有正在进行的 offer/answer 交换。开始时如此，协商完成后也如此：stable 并不代表已经连通。',
      },
    },
    'have-local-offer': {
      meaning: {
        en: 'An offer of this side is applied here and waits for its answer. It may wait for as long as it likes: nothing times out.',
        zh: '本端的 offer 已应用，正在等待 answer。可以一直等下去，没有超时。',
      },
    },
    'have-remote-offer': {
      meaning: {
        en: 'The offer of the other side is applied here; this side has not applied its answer yet.',
        zh: '对端的 offer 已在本端应用，本端还没有应用自己的 answer。',
      },
    },
    'have-local-pranswer': {
      meaning: {
        en: 'A provisional answer of this side is applied: media may flow, but its final answer is still owed. Seldom seen.',
        zh: '本端已应用临时应答（pranswer）：媒体可以开始，但仍欠最终的 answer。很少见。',
      },
    },
    'have-remote-pranswer': {
      meaning: {
        en: 'A provisional answer of the other side is applied; the final answer is still to come. Seldom seen.',
        zh: '对端的临时应答（pranswer）已应用，最终的 answer 尚未到来。很少见。',
      },
    },
    closed: {
      meaning: {
        en: 'close() was called. No description can be applied any more; a new call needs a new connection object.',
        zh: '已调用 close()，不能再应用任何描述；要再次通话须新建连接对象。',
      },
      final: true,
    },
  },
  transitions: steps(),
  closing: {
    en: 'close(), from any state. The connection does not fire signalingstatechange for it.',
    zh: 'close()，任何状态均可。此时不会触发 signalingstatechange 事件。',
  },
};

/** Read off the table above, so that the diagram and the rule cannot differ. */
function steps(): Transition<SignalingState>[] {
  const found = new Map<string, { from: SignalingState; to: SignalingState; by: string[] }>();
  for (const [from, sides] of entries(allowed)) {
    for (const [side, types] of entries(sides)) {
      for (const [type, to] of entries(types)) {
        if (to === undefined || to === from) continue;
        const key = `${from}>${to}`;
        const step = found.get(key) ?? { from, to, by: [] };
        step.by.push(`${side === 'local' ? 'setLocalDescription' : 'setRemoteDescription'}(${type})`);
        found.set(key, step);
      }
    }
  }
  return [...found].map(([key, step]) => {
    const cause = causes[key];
    if (!cause) throw new Error(`the signalling step ${key} has no text`);
    return { ...step, cause };
  });
}

function entries<K extends string, V>(record: { readonly [P in K]?: V }): [K, V][] {
  return Object.entries(record) as [K, V][];
}
