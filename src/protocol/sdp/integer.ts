/** A number of nothing but digits, as SDP writes them (RFC 8866 §9, `integer`); undefined for anything else. */
export function readInteger(text: string): number | undefined {
  // Beyond 16 digits a number no longer holds what is written.
  return /^\d{1,16}$/.test(text) ? Number(text) : undefined;
}
