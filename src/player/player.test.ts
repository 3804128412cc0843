import { expect, test, vi } from 'vitest';
import type { Frame } from '../recording/frame.ts';
import { Timeline } from '../recording/timeline.ts';
import { type Live, noBreakpoints, Player } from './player.ts';

const note = (seq: number): Frame => ({ kind: 'note', seq, t: seq, at: seq % 2 ? 'bob' : 'amy', text: String(seq) });
const stats = (seq: number): Frame => ({
  kind: 'stats',
  seq,
  t: seq,
  at: 'amy',
  pairs: [],
  transport: null,
  media: { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 },
});

/** A live call whose gates each bring one frame, at once. */
function liveCall(timeline: Timeline, frames: Frame[]): Live & { running: boolean } {
  return {
    running: false,
    openNext() {
      const frame = frames.shift();
      if (frame) timeline.append(frame);
      return frame !== undefined;
    },
    run() {
      this.running = true;
    },
    pause() {
      this.running = false;
    },
  };
}

test('steps forward and back over the frames, and leaves stats samples out', () => {
  const player = new Player(new Timeline([note(0), stats(1), note(2)]));
  player.first();
  player.next();
  expect(player.position).toBe(2);
  player.previous();
  expect(player.position).toBe(0);
  player.previous();
  expect(player.position).toBe(0);
  player.last();
  expect(player.position).toBe(2);
  player.next();
  expect(player.position).toBe(2);
});

test('at the newest frame of a live call, next opens the gate and shows what it brought', () => {
  const timeline = new Timeline([note(0)]);
  const player = new Player(timeline, liveCall(timeline, [note(1)]));
  player.first();
  player.next();
  expect(player.position).toBe(1);
  expect(player.waiting).toBe(false);
});

test('with nothing to open, next waits for the browser and shows the frame when it comes', () => {
  const timeline = new Timeline([note(0)]);
  const player = new Player(timeline, liveCall(timeline, []));
  player.first();
  player.next();
  expect(player.waiting).toBe(true);
  timeline.append(note(1));
  player.grown();
  expect(player.position).toBe(1);
});

test('frames that come by themselves do not move what is being read', () => {
  const timeline = new Timeline([note(0)]);
  const player = new Player(timeline, liveCall(timeline, []));
  player.first();
  timeline.append(note(1));
  player.grown();
  expect(player.position).toBe(0);
  expect(player.atPresent).toBe(false);
});

test('run follows a live call and stops at a breakpoint', () => {
  const timeline = new Timeline([note(0)]);
  const live = liveCall(timeline, []);
  const player = new Player(timeline, live);
  player.breakpoints = { ...noBreakpoints, places: new Set(['bob']) };
  player.run();
  timeline.append(note(1));
  timeline.append(note(2));
  player.grown();
  expect(live.running).toBe(false);
  expect(player.position).toBe(1);
});

test('a running call is told of when it has been still for a moment, and now and then while it is not', () => {
  vi.useFakeTimers();
  const timeline = new Timeline([note(0)]);
  const player = new Player(timeline, liveCall(timeline, []));
  player.run();
  let told = 0;
  player.listen(() => {
    told += 1;
  });
  const grow = (frames: number) => {
    for (let frame = 0; frame < frames; frame += 1) {
      timeline.append(note(timeline.length));
      player.grown();
      vi.advanceTimersByTime(10);
    }
  };
  grow(10);
  expect(told).toBe(0);
  vi.advanceTimersByTime(100);
  expect(told).toBe(1);
  grow(100);
  expect(told).toBe(3);
  player.pause();
  expect(told).toBe(4);
  vi.advanceTimersByTime(1000);
  expect(told).toBe(4);
  vi.useRealTimers();
});

test('run plays a recording to its end', () => {
  vi.useFakeTimers();
  const player = new Player(new Timeline([note(0), note(1), note(2)]));
  player.first();
  player.run();
  expect(player.running).toBe(true);
  vi.runAllTimers();
  expect(player.position).toBe(2);
  expect(player.running).toBe(false);
  vi.useRealTimers();
});
