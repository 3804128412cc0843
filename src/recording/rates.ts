/** Rates from the counters of getStats() samples. */
import type { FrameOf, MediaStats } from './frame.ts';

/** A value at a time; `t` in ms since the start of the recording. */
export interface Reading {
  readonly t: number;
  readonly y: number;
}

type Sample = FrameOf<'stats'>;

/** How fast a counter grew between neighbouring samples, per millisecond. The first sample gives nothing; nor does one
 * whose counter went back (a new connection), or that comes at the same time as the one before. */
export function growth(samples: readonly Sample[], counter: keyof MediaStats): readonly Reading[] {
  return samples.flatMap((sample, place) => {
    const before = samples[place - 1];
    if (!before) return [];
    const grown = sample.media[counter] - before.media[counter];
    const passed = sample.t - before.t;
    return grown < 0 || passed <= 0 ? [] : [{ t: sample.t, y: grown / passed }];
  });
}

/** kbit/s received. A byte a millisecond is 8 kbit a second. */
export function receivedBitrate(samples: readonly Sample[]): readonly Reading[] {
  return growth(samples, 'bytesReceived').map(({ t, y }) => ({ t, y: y * 8 }));
}

/** Video frames per second, encoded or decoded. */
export function frameRate(samples: readonly Sample[], counter: 'framesEncoded' | 'framesDecoded'): readonly Reading[] {
  return growth(samples, counter).map(({ t, y }) => ({ t, y: y * 1000 }));
}

/** The round-trip time of the selected pair in ms, where a sample has one. */
export function roundTrips(samples: readonly Sample[]): readonly Reading[] {
  return samples.flatMap(({ t, pairs }) => {
    const rtt = pairs.find((pair) => pair.selected)?.rtt ?? null;
    return rtt === null ? [] : [{ t, y: rtt }];
  });
}
