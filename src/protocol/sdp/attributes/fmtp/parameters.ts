/** The parameters of every codec that is known, by encoding name. A new codec is a file, and a line here. */
import type { Grammar } from '../../token.ts';
import { av1 } from './av1.ts';
import { h26x, mpeg4Generic, mpeg4Latm, mpeg4Visual } from './cameras.ts';
import { google } from './google.ts';
import { h264 } from './h264.ts';
import { h265 } from './h265.ts';
import { eventList, flexfec, redList, rtx } from './helpers.ts';
import { amr, evs } from './mobile.ts';
import { multiopus, opus } from './opus.ts';
import type { Parameter } from './parameter.ts';
import { ancillary, linearAudio, rawVideo } from './studio.ts';
import { g723, g729, g7221, ilbc, speex, t140 } from './telephony.ts';
import { vp8, vp9 } from './vpx.ts';

export interface CodecParameters {
  /** By name in small letters (RFC 4855 §3). */
  readonly named: ReadonlyMap<string, Parameter>;
  /** For pieces without `=`. */
  readonly nameless: Grammar | undefined;
}

const codecs: readonly (readonly [encodings: string, parameters: readonly Parameter[], nameless?: Grammar])[] = [
  ['opus', opus],
  ['multiopus', multiopus],
  ['h264 h264-svc', h264],
  ['h265', h265],
  ['vp8', vp8],
  ['vp9', vp9],
  ['av1 av1x', av1],
  ['rtx', rtx],
  ['red', [], redList],
  ['t140', t140],
  ['telephone-event tone', [], eventList],
  ['flexfec flexfec-03', flexfec],
  ['ilbc', ilbc],
  ['g729', g729],
  ['g723', g723],
  ['g7221', g7221],
  ['amr amr-wb', amr],
  ['evs', evs],
  ['speex', speex],
  ['mpeg4-generic', mpeg4Generic],
  ['mp4v-es', mpeg4Visual],
  ['mp4a-latm', mpeg4Latm],
  ['h261 h263 h263-1998 h263-2000', h26x],
  ['raw', rawVideo],
  ['l8 l16 l20 l24', linearAudio],
  ['smpte291', ancillary],
];

const byEncoding = new Map(
  codecs.flatMap(([encodings, parameters, nameless]) => {
    const entry: CodecParameters = { named: byName([...google, ...parameters]), nameless };
    return encodings.split(' ').map((encoding) => [encoding, entry] as const);
  }),
);

/** Of a codec that is not known: what libwebrtc takes for any. */
const common: CodecParameters = { named: byName(google), nameless: undefined };

/** What the parameters of an encoding may be; the name in any case. */
export function parametersOf(encoding: string): CodecParameters {
  return byEncoding.get(encoding.toLowerCase()) ?? common;
}

function byName(parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> {
  return new Map(parameters.map((entry) => [entry.name.toLowerCase(), entry]));
}
