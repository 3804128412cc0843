/** A state machine moved. What each state means in general is in protocol/states; here is what it means in this call. */
import { meaningOf } from '../../protocol/states/machine.ts';
import { stateMachines } from '../../protocol/states/machines.ts';
import { otherPeer } from '../fold/peer.ts';
import type { FrameOf, Machine } from '../frame.ts';
import { code, say } from '../prose.ts';
import type { Explain, Explained } from './explanation.ts';
import { people } from './person.ts';
import type { StateMoment } from './state-words.ts';
import { channelStates, gatheringStates, signalingStates } from './states-of-negotiation.ts';
import { connectionStates, dtlsStates, iceStates } from './states-of-transport.ts';
import { shown } from './wording.ts';

const machines: { readonly [M in Machine]: Readonly<Record<string, (moment: StateMoment) => Explained>> } = {
  signaling: signalingStates,
  gathering: gatheringStates,
  ice: iceStates,
  connection: connectionStates,
  dtls: dtlsStates,
  channel: channelStates,
};

export const stateChanged: Explain<FrameOf<'state'>> = (frame, snapshot) => {
  const words = machines[frame.machine];
  const tell = Object.hasOwn(words, frame.to) ? words[frame.to] : undefined;
  const moment = { me: people[frame.at], you: people[otherPeer(frame.at)], frame, snapshot };
  return (tell ?? anyState)(moment);
};

function anyState({ me, frame }: StateMoment): Explained {
  const machine = stateMachines[frame.machine];
  const meaning = meaningOf(machine, frame.to)?.meaning;
  const state = shown(frame.to, 32);
  return {
    en: {
      title: say`${me.name}’s ${code(machine.property)} is ${state}.`,
      why: meaning ? say`${meaning.en}` : say`This state is not one that the standard has.`,
    },
    zh: {
      title: say`${me.name} 的 ${code(machine.property)} 变为 ${state}。`,
      why: meaning ? say`${meaning.zh}` : say`标准里没有这个状态。`,
    },
  };
}
