/** What the call page has open: a live call with its player, or a recording with its player. */
import twoTab from '../../call/handlers/two-tab.ts?source';
import { LiveCall } from '../../call/live-call.ts';
import type { Scenario } from '../../call/scenarios/scenario.ts';
import { TabLink } from '../../call/tab-link.ts';
import type { ShownSource } from '../../figures/source-code.ts';
import { Player } from '../../player/player.ts';
import type { Peer } from '../../recording/frame.ts';
import { type Origin, type Recording, recordingFormat, recordingVersion } from '../../recording/recording.ts';
import { Timeline } from '../../recording/timeline.ts';

export interface Session {
  readonly player: Player;
  /** Absent where a recording is played. */
  readonly call: LiveCall | undefined;
  readonly origin: Origin;
  readonly source: ShownSource;
  /** Where each tab is one peer. */
  readonly link: { readonly tab: TabLink; readonly self: Peer } | undefined;
  /** Whom the person acts for: in a second tab Bob, else Amy. */
  readonly self: Peer;
  /** The recording so far. */
  recording(): Recording;
  /** Ends what is going on; the recording stays. */
  end(): void;
}

/** Most calls run the first: only that one is here from the beginning. */
const sources: { readonly [C in Scenario['code']]: () => Promise<ShownSource> } = {
  'two-tab': async () => twoTab,
  'perfect-negotiation': async () => (await import('../../call/handlers/perfect-negotiation.ts?source')).default,
};

export interface LiveOptions {
  readonly scenario: Scenario;
  readonly iceServers: readonly RTCIceServer[];
  /** The name that both tabs know the call by, and which of them this is. */
  readonly tab?: { readonly name: string; readonly self: Peer };
}

/** Starts a live call; it waits at its first gate. */
export async function liveSession({ scenario, iceServers, tab }: LiveOptions): Promise<Session> {
  const source = await sources[scenario.code]();
  const link = tab && { tab: new TabLink(tab.name, tab.self, iceServers), self: tab.self };
  const call = new LiveCall({
    scenario,
    iceServers,
    codeHash: source.hash,
    browser: browserName(),
    ...(link && { link: { ...link, onCaughtUp: () => player.last() } }),
  });
  const player = new Player(call.timeline, {
    openNext: () => call.openNext(),
    run: () => call.do({ do: 'run' }),
    pause: () => call.do({ do: 'pause' }),
    get running() {
      return call.running;
    },
  });
  call.listen(() => player.grown());
  call.start();
  return {
    player,
    call,
    origin: call.origin,
    source,
    link,
    self: tab?.self ?? 'amy',
    recording: () => recordingOf(call.origin, player),
    end() {
      player.stop();
      call.stop();
    },
  };
}

/** Plays a recording, from frame `position` on. */
export async function playedSession({ origin, frames }: Recording, position: number): Promise<Session> {
  const source = await sources[origin.code.file]();
  const player = new Player(new Timeline(frames));
  player.goTo(Math.max(0, position));
  return {
    player,
    call: undefined,
    origin,
    source,
    link: undefined,
    self: 'amy',
    recording: () => recordingOf(origin, player),
    end: () => player.stop(),
  };
}

function recordingOf(origin: Origin, { timeline }: Player): Recording {
  return { format: recordingFormat, version: recordingVersion, origin, frames: [...timeline.frames] };
}

/** Name and version, as far as the browser tells them. */
function browserName(): string {
  const found = /(Firefox|Edg|Chrome|Version)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent;
  return found.replace('Edg/', 'Edge/').replace('Version/', 'Safari/').replace('/', ' ');
}
