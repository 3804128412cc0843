/** A recording: where it came from, and its frames. This is also the file that Export writes. */
import * as v from 'valibot';
import { frameSchema } from './frame.ts';

export const recordingFormat = 'webrtc-explorer-recording';
export const recordingVersion = 1;

/** Which handlers ran; `hash` tells whether the source shown today is the one that ran then. */
const codeSchema = v.object({ file: v.picklist(['two-tab', 'perfect-negotiation']), hash: v.string() });
export type RecordedCode = v.InferOutput<typeof codeSchema>;

export const originSchema = v.object({
  kind: v.picklist(['live', 'two-tab']),
  /** What made it, as the browser names itself. */
  browser: v.string(),
  /** ISO 8601, UTC. */
  startedAt: v.string(),
  /** The id of the scenario that the call was started from, if any. */
  scenario: v.exactOptional(v.string()),
  code: codeSchema,
});
export type Origin = v.InferOutput<typeof originSchema>;

export const headerSchema = v.object({
  format: v.literal(recordingFormat),
  version: v.literal(recordingVersion),
  origin: originSchema,
});

export const recordingSchema = v.object({ ...headerSchema.entries, frames: v.array(frameSchema) });
export type Recording = v.InferOutput<typeof recordingSchema>;
