/** The value of a=extmap: which number stands for which RTP header extension (RFC 8285 §8). */
import type { Direction } from './sections.ts';

export interface Extmap {
  readonly id: number;
  /** As the writer sees it; undefined is both ways, like the section. */
  readonly direction: Direction | undefined;
  readonly uri: string;
  /** What follows the URI; its meaning is up to the extension. */
  readonly attributes: string | undefined;
}

/** `3/recvonly urn:ietf:params:rtp-hdrext:sdes:mid`; undefined for what does not fit the grammar. */
export function readExtmap(value: string): Extmap | undefined {
  const fields = /^(\d{1,9})(?:\/(sendrecv|sendonly|recvonly|inactive))? +([^ ]+)(?: +([^ ].*))?$/.exec(
    value.trimEnd(),
  );
  if (!fields) return undefined;
  const [, id = '', direction, uri = '', attributes] = fields;
  // An absolute URI has a scheme (RFC 3986 §4.3).
  if (!/^[A-Za-z][A-Za-z0-9+.-]{0,30}:./.test(uri)) return undefined;
  return { id: Number(id), direction: direction as Direction | undefined, uri, attributes };
}
