/** Compares two certificate fingerprints byte by byte (RFC 8122 §5). */

/** One byte of each, as two hex digits; null where that side has none. */
export interface FingerprintByte {
  readonly computed: string | null;
  readonly signalled: string | null;
  readonly same: boolean;
}

/** The bytes of both fingerprints side by side. RFC 8122 writes upper case; the value is what counts. */
export function compareFingerprints(computed: string, signalled: string): readonly FingerprintByte[] {
  const [ours, theirs] = [bytesOf(computed), bytesOf(signalled)];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, place) => {
    const one = ours[place] ?? null;
    const other = theirs[place] ?? null;
    return { computed: one, signalled: other, same: one === other };
  });
}

/** Takes `AA:BB` alone, or with the hash's name before it, as a=fingerprint has it. */
function bytesOf(fingerprint: string): readonly string[] {
  const value = fingerprint.trim().split(/\s+/).at(-1) ?? '';
  return value === '' ? [] : value.toUpperCase().split(':');
}
