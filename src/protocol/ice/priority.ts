/** The arithmetic of candidate and pair priorities; `priority-meaning.ts` puts it into words. */

export interface PriorityParts {
  /** 0 to 126. */
  readonly type: number;
  /** 0 to 65535; how it is made is left to the implementation. */
  readonly local: number;
  /** 1 to 256. */
  readonly component: number;
}

/** RFC 8445 §5.1.2.1: priority = 2^24 * type preference + 2^8 * local preference + (256 - component). */
export function joinPriority({ type, local, component }: PriorityParts): number {
  return 2 ** 24 * type + 2 ** 8 * local + (256 - component);
}

export function splitPriority(priority: number): PriorityParts {
  return { type: priority >>> 24, local: (priority >>> 8) & 0xff_ff, component: 256 - (priority & 0xff) };
}

/** How an implementation is known to make its local preference. */
export type LocalPreference =
  /** The only address there is (RFC 8445 §5.1.2.1). */
  | { readonly made: 'single' }
  /** libwebrtc (Chromium, Safari): rank of the network * 256 + precedence of the kind of address + rank of the relay. */
  | { readonly made: 'libwebrtc'; readonly rank: number; readonly address: number; readonly relay: number }
  /** Firefox: rank of the address * 256 + TCP direction * 32 + (31 - number of the STUN or TURN server). */
  | { readonly made: 'firefox'; readonly rank: number; readonly direction: number; readonly server: number | undefined }
  | { readonly made: 'unknown' };

/** libwebrtc's precedence of kinds of address (rtc_base/ip_address.cc), highest first. */
const addressPrecedences = [60, 50, 40, 30, 20, 10, 1];

/**
 * Reads a local preference the way that its form suggests. `transport` is as the candidate writes it: Firefox alone
 * writes it in capitals, which parts the two browsers where the number alone could be either's.
 */
export function readLocalPreference(local: number, candidateType: string, transport: string): LocalPreference {
  if (local === 65_535) return { made: 'single' };
  const rank = local >>> 8;
  const low = local & 0xff;
  if (transport === transport.toUpperCase()) {
    const server = candidateType === 'srflx' || candidateType === 'relay' ? 31 - (low & 31) : undefined;
    return { made: 'firefox', rank, direction: low >>> 5, server };
  }
  const relayed = candidateType === 'relay';
  const address = addressPrecedences.find((precedence) => (relayed ? precedence < low : precedence === low));
  if (address === undefined || rank > 127) return { made: 'unknown' };
  return { made: 'libwebrtc', rank, address, relay: low - address };
}

/** The priorities of a pair's two candidates, by the role of their agent. */
export interface PairPriorities {
  readonly controlling: number;
  readonly controlled: number;
}

/** RFC 8445 §6.1.2.3: 2^32 * MIN(G,D) + 2 * MAX(G,D) + (G > D ? 1 : 0). Exceeds 2^53. */
export function pairPriority({ controlling, controlled }: PairPriorities): bigint {
  const [least, most] = [Math.min(controlling, controlled), Math.max(controlling, controlled)];
  return 2n ** 32n * BigInt(least) + 2n * BigInt(most) + (controlling > controlled ? 1n : 0n);
}

/** The two candidates' priorities that a pair's was made of. */
export function splitPairPriority(priority: bigint): PairPriorities {
  const least = Number(priority >> 32n);
  const most = Number((priority & 0xff_ff_ff_ffn) >> 1n);
  return priority & 1n ? { controlling: most, controlled: least } : { controlling: least, controlled: most };
}
