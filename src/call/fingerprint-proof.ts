/** The other side's certificate, as DTLS brought it, hashed and laid beside what signalling announced (RFC 8122 §5). */
import type { NewFrame, Peer } from '../recording/frame.ts';

/**
 * The proof as a frame, or undefined where the browser does not show the certificate. `remoteSdp` is the description
 * that announced it.
 */
export async function fingerprintProof(
  peer: Peer,
  transport: RTCDtlsTransport,
  remoteSdp: string,
): Promise<NewFrame | undefined> {
  const [certificate] = transport.getRemoteCertificates?.() ?? [];
  if (!certificate || !globalThis.crypto?.subtle) return undefined;
  const announced = /^a=fingerprint:(\S+) (\S+)/m.exec(remoteSdp);
  const algorithm = (announced?.[1] ?? 'sha-256').toLowerCase();
  const hash = hashes[algorithm];
  if (!hash) return undefined;
  const digest = await crypto.subtle.digest(hash, certificate);
  return {
    kind: 'fingerprint',
    at: peer,
    algorithm,
    computed: hexPairs(digest),
    signalled: announced?.[2]?.toUpperCase() ?? null,
    certificateBytes: certificate.byteLength,
  };
}

/** Names in SDP (RFC 8122 §5) and in WebCrypto. MD5 and MD2 are forbidden and absent. */
const hashes: { readonly [name: string]: string } = {
  'sha-1': 'SHA-1',
  'sha-256': 'SHA-256',
  'sha-384': 'SHA-384',
  'sha-512': 'SHA-512',
};

function hexPairs(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}
