/** DTLS version numbers: they count down (RFC 6347 §4.1, RFC 9147 §5.3), and there never was a DTLS 1.1. */
const versions: ReadonlyMap<string, string> = new Map([
  ['FEFF', 'DTLS 1.0'],
  ['FEFD', 'DTLS 1.2'],
  ['FEFC', 'DTLS 1.3'],
]);

/** The name of a version as RTCTransportStats.tlsVersion writes it, four hex digits; undefined for an unknown one. */
export function dtlsVersionName(hex: string): string | undefined {
  return versions.get(hex.toUpperCase());
}
