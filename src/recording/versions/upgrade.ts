/**
 * Old files. The format of a version that was ever written is frozen here as a schema of its own, and one step leads
 * from each to the next; a file goes through as many as it needs. (There is one version so far, hence no step.)
 */
import * as v from 'valibot';
import { recordingVersion } from '../recording.ts';

/** From the format of version `from` to that of `from + 1`. */
export interface UpgradeStep {
  readonly from: number;
  upgrade(old: unknown): Upgraded;
}

export type Upgraded =
  | { readonly status: 'upgraded'; readonly file: unknown }
  /** The file does not keep to the format of its version. */
  | { readonly status: 'broken'; readonly issue: v.BaseIssue<unknown> }
  /** Written by a later WebRTC Explorer. */
  | { readonly status: 'too-new' }
  /** Older than the first version that a step starts from. */
  | { readonly status: 'too-old' };

/** A step whose `upgrade` may rely on the frozen format: it only sees files that keep to it. */
export function upgradeStep<Old extends v.GenericSchema>(
  from: number,
  old: Old,
  upgrade: (file: v.InferOutput<Old>) => unknown,
): UpgradeStep {
  return {
    from,
    upgrade(file) {
      const read = v.safeParse(old, file, { abortEarly: true });
      if (!read.success) return { status: 'broken', issue: read.issues[0] };
      return { status: 'upgraded', file: upgrade(read.output) };
    },
  };
}

/** The file in today's format, as far as the steps can vouch for it: the result has yet to be validated. */
export function upgraded(file: unknown, version: number, steps: readonly UpgradeStep[]): Upgraded {
  if (version > recordingVersion) return { status: 'too-new' };
  let now: Upgraded = { status: 'upgraded', file };
  for (let at = version; at < recordingVersion; at += 1) {
    const step = steps.find(({ from }) => from === at);
    if (!step) return { status: 'too-old' };
    now = step.upgrade(now.file);
    if (now.status !== 'upgraded') return now;
  }
  return now;
}
