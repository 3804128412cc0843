/** Recordings as files: versioned JSON, one frame a line, so that `diff` and `grep` have something to hold on to. */
import type { Recording } from './recording.ts';

/** The text of the file. What `readRecording` makes of it equals `recording`. */
export function exportText({ format, version, origin, frames }: Recording): string {
  const head = JSON.stringify({ format, version, origin });
  const lines = frames.map((frame) => JSON.stringify(frame));
  return `${head.slice(0, -1)},"frames":[\n${lines.join(',\n')}\n]}\n`;
}

/** A name for the file: when the call began and, if it was started from one, the scenario. Safe on every system. */
export function exportName({ origin }: Recording): string {
  // An imported recording may hold anything here.
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/
    .exec(origin.startedAt)?.[0]
    .replaceAll(/[-:]/g, '')
    .replace('T', '-');
  const scenario = origin.scenario
    ?.replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return `${['webrtc-call', moment, scenario].filter(Boolean).join('-')}.json`;
}
