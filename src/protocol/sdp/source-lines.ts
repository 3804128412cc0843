/** The values of a=ssrc, a=ssrc-group and a=msid. Each reader gives undefined for what does not fit the grammar. */
import { readInteger } from './integer.ts';

/** RFC 5576 §4.1. */
export interface Ssrc {
  /** 32 bits. */
  readonly id: number;
  /** `cname`, `msid` … */
  readonly attribute: string;
  /** A source attribute may be a flag. */
  readonly value: string | undefined;
}

/** `3437501515 cname:MxV7vls3AO3u1lWD` */
export function readSsrc(value: string): Ssrc | undefined {
  const blank = value.indexOf(' ');
  const id = readSsrcId(value.slice(0, Math.max(blank, 0)));
  const rest = value.slice(blank + 1);
  if (id === undefined || rest === '') return undefined;
  const colon = rest.indexOf(':');
  if (colon === 0) return undefined;
  if (colon < 0) return { id, attribute: rest, value: undefined };
  return { id, attribute: rest.slice(0, colon), value: rest.slice(colon + 1) };
}

/** RFC 5576 §4.2. */
export interface SsrcGroup {
  /** `FID`, `FEC-FR` … */
  readonly semantics: string;
  readonly ids: readonly number[];
}

/** `FID 583334944 2876421606` */
export function readSsrcGroup(value: string): SsrcGroup | undefined {
  const [semantics, ...rest] = value.split(' ').filter((word) => word !== '');
  if (semantics === undefined) return undefined;
  const ids = rest.flatMap((word) => readSsrcId(word) ?? []);
  return ids.length === rest.length ? { semantics, ids } : undefined;
}

/** RFC 8830 §2. */
export interface Msid {
  /** `-` is no stream (libwebrtc); a track of several streams has a line for each. */
  readonly stream: string;
  readonly track: string | undefined;
}

/** `d15c6979 b8e4fae9` */
export function readMsid(value: string): Msid | undefined {
  const [stream, track, ...more] = value.split(' ').filter((word) => word !== '');
  return stream === undefined || more.length > 0 ? undefined : { stream, track };
}

function readSsrcId(text: string): number | undefined {
  const id = readInteger(text);
  return id !== undefined && id < 2 ** 32 ? id : undefined;
}
