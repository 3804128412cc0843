/** Where the states of each machine stand on the page, and which sides their arrows join. */
import type { MachineName, stateMachines } from '../protocol/states/machines.ts';
import type { Anchor, Point, SideOfBox } from './state-geometry.ts';

export interface Layout<State extends string = string> {
  readonly height: number;
  readonly nodes: { readonly [S in State]: Point };
  /** Keyed `from>to`: how the arrow leaves, how it arrives. */
  readonly arrows: { readonly [K in `${State}>${State}`]?: readonly [Anchor, Anchor] };
}

/** All diagrams are this wide, so that their text has one size; it fits a phone at full size. */
export const layoutWidth = 344;

const top = anchor('top');
const bottom = anchor('bottom');
const left = anchor('left');
const right = anchor('right');

const columnA = 88;
const columnB = 258;

export const layouts: { readonly [M in MachineName]: Layout<keyof (typeof stateMachines)[M]['states'] & string> } = {
  signaling: {
    height: 304,
    nodes: {
      stable: [172, 36],
      'have-local-offer': [75, 136],
      'have-remote-offer': [270, 136],
      'have-remote-pranswer': [84, 216],
      'have-local-pranswer': [261, 216],
      closed: [172, 280],
    },
    arrows: {
      'stable>have-local-offer': [left(0, 34), top(-28, 46)],
      'have-local-offer>stable': [top(26), bottom(-22)],
      'stable>have-remote-offer': [right(0, 34), top(28, 46)],
      'have-remote-offer>stable': [top(-26), bottom(22)],
      'have-local-offer>have-remote-pranswer': [bottom(-10), top(-19)],
      'have-remote-offer>have-local-pranswer': [bottom(10), top(19)],
      'have-remote-pranswer>stable': [top(64, 40), bottom(-7, 96)],
      'have-local-pranswer>stable': [top(-64, 40), bottom(7, 96)],
    },
  },
  gathering: {
    height: 156,
    nodes: { new: [34, 78], gathering: [160, 78], complete: [296, 78] },
    arrows: {
      'new>gathering': [right(), left()],
      'gathering>complete': [right(), left()],
      'complete>gathering': [top(-8, 40), top(14, 40)],
      'gathering>new': [bottom(-14, 30), bottom(10, 30)],
      'complete>new': [bottom(8, 66), bottom(-8, 66)],
    },
  },
  ice: {
    height: 312,
    nodes: {
      new: [columnA, 36],
      checking: [columnA, 110],
      connected: [columnA, 194],
      completed: [columnA, 280],
      failed: [columnB, 110],
      disconnected: [columnB, 226],
      closed: [columnB, 36],
    },
    arrows: {
      'new>checking': [bottom(), top()],
      'checking>connected': [bottom(-10), top(-10)],
      'connected>checking': [top(18), bottom(18)],
      'connected>completed': [bottom(-10), top(-10)],
      'completed>connected': [top(18), bottom(18)],
      'checking>failed': [right(-6), left(-6)],
      'failed>checking': [left(5), right(5)],
      'checking>disconnected': [bottom(33, 30), left(-10, 50)],
      'disconnected>checking': [top(-36, 50), right(12, 50)],
      'connected>disconnected': [right(-6), left(-1)],
      'disconnected>connected': [left(8), right(7)],
      'completed>disconnected': [right(-9, 60), bottom(-22, 18)],
      'disconnected>completed': [bottom(4, 30), right(1, 60)],
      'disconnected>failed': [top(12), bottom(12)],
      'completed>failed': [right(10, 262), right(0, 62)],
    },
  },
  connection: {
    height: 220,
    nodes: {
      new: [columnA, 36],
      connecting: [columnA, 110],
      connected: [columnA, 190],
      failed: [columnB, 110],
      disconnected: [columnB, 190],
      closed: [columnB, 36],
    },
    arrows: {
      'new>connecting': [bottom(), top()],
      'connecting>connected': [bottom(-10), top(-10)],
      'connected>connecting': [top(18), bottom(18)],
      'connecting>failed': [right(-6), left(-6)],
      'failed>connecting': [left(5), right(5)],
      'connecting>disconnected': [bottom(38, 28), left(-11, 50)],
      'disconnected>connecting': [top(-38, 30), right(12, 44)],
      'connected>disconnected': [right(-2), left(-2)],
      'disconnected>connected': [left(9), right(9)],
      'connected>failed': [right(-11, 60), bottom(-16, 24)],
      'disconnected>failed': [top(12), bottom(12)],
    },
  },
  dtls: {
    height: 152,
    nodes: { new: [34, 36], connecting: [150, 36], connected: [284, 36], failed: [92, 98], closed: [284, 128] },
    arrows: {
      'new>connecting': [right(), left()],
      'connecting>connected': [right(), left()],
      'connecting>failed': [bottom(-12), top(12)],
      'connected>failed': [bottom(-14, 34), right(0, 70)],
    },
  },
  channel: {
    height: 150,
    nodes: { connecting: [62, 56], open: [176, 56], closing: [286, 56], closed: [286, 124] },
    arrows: {
      'connecting>open': [right(), left()],
      'connecting>closing': [top(0, 34), top(0, 34)],
      'open>closing': [right(), left()],
      'closing>closed': [bottom(), top()],
    },
  },
};

function anchor(side: SideOfBox) {
  return (shift = 0, reach?: number): Anchor => ({ side, shift, ...(reach !== undefined && { reach }) });
}
