/** What is known of this browser: plain data, in parts that are looked up and can fail each for itself. */

import { MissingApi } from './missing-api.ts';
import { probeAgent } from './probe-agent.ts';
import { probeCall } from './probe-call.ts';
import { probeCodecs, probeHeaderExtensions } from './probe-capabilities.ts';
import { probeObjects } from './probe-objects.ts';

/** In the order in which they are looked up; only the call takes a while. */
const probes = {
  agent: probeAgent,
  objects: probeObjects,
  codecs: probeCodecs,
  headerExtensions: probeHeaderExtensions,
  call: probeCall,
};

type Probes = typeof probes;
export type PartName = keyof Probes;
export type Found<P extends PartName> = Awaited<ReturnType<Probes[P]>>;

export type Part<T> =
  | { readonly state: 'pending' }
  | { readonly state: 'found'; readonly value: T }
  /** `missing`: the object that the browser lacks, where that is the reason. */
  | { readonly state: 'failed'; readonly missing: string | null; readonly message: string };

export type BrowserReport = { readonly [P in PartName]: Part<Found<P>> };

const pending = { state: 'pending' } as const;

export const emptyReport: BrowserReport = {
  agent: pending,
  objects: pending,
  codecs: pending,
  headerExtensions: pending,
  call: pending,
};

export const partNames = Object.keys(emptyReport) as readonly PartName[];

/** Looks everything up. `changed` gets the report after each part, the last time whole; never rejects. */
export async function lookUp(changed: (report: BrowserReport) => void): Promise<BrowserReport> {
  let report = emptyReport;
  const settle = async (name: PartName) => {
    const part = await tried(name);
    report = { ...report, [name]: part };
    changed(report);
  };
  await Promise.all(partNames.map(settle));
  return report;
}

async function tried(name: PartName): Promise<Part<unknown>> {
  try {
    return { state: 'found', value: await probes[name]() };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { state: 'failed', missing: error instanceof MissingApi ? error.api : null, message };
  }
}
