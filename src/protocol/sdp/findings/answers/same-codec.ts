/** Which codec of an offer one of an answer is. Payload types may differ: each side names the numbers it wants to get. */
import { readProfileLevelId } from '../../../rtp/h264-profile.ts';
import { type Codec, codecsOf } from '../../codecs.ts';
import type { MediaSection } from '../../sections.ts';

/** The same name, clock and channels (RFC 3264 §6.1): `opus/48000/2`. Names are compared without regard to case. */
export function formatKey({ name, payloadType, clockRate, channels }: Codec): string {
  return name === '' ? String(payloadType) : `${name.toLowerCase()}/${clockRate}/${channels}`;
}

/** The configuration that must agree too: H264 of another profile is another codec (RFC 6184 §8.2.2). */
export function configurationKey(codec: Codec): string {
  const { parameters } = codec;
  const name = codec.name.toLowerCase();
  if (name === 'h264')
    return `${h264Profile(parameters)}, packetization-mode ${parameters.get('packetization-mode') ?? '0'}`;
  if (name === 'vp9') return `profile-id ${parameters.get('profile-id') ?? '0'}`;
  if (name === 'av1') return `profile ${parameters.get('profile') ?? '0'}`;
  return '';
}

export interface OfferedCodecs {
  readonly byPayloadType: ReadonlyMap<number, Codec>;
  readonly byFormat: ReadonlyMap<string, readonly Codec[]>;
}

export function offeredCodecs(section: MediaSection): OfferedCodecs {
  const known = offered.get(section);
  if (known) return known;
  const codecs = codecsOf(section);
  const byFormat = new Map<string, Codec[]>();
  for (const codec of codecs) {
    const before = byFormat.get(formatKey(codec));
    if (before) before.push(codec);
    else byFormat.set(formatKey(codec), [codec]);
  }
  const index = { byPayloadType: new Map(codecs.map((codec) => [codec.payloadType, codec])), byFormat };
  offered.set(section, index);
  return index;
}

/** By number where it still is the same codec; else by format, of the same configuration where there is one. */
export function offeredFor(codec: Codec, { byPayloadType, byFormat }: OfferedCodecs): Codec | undefined {
  const sameNumber = byPayloadType.get(codec.payloadType);
  if (sameNumber && formatKey(sameNumber) === formatKey(codec)) return sameNumber;
  const alike = byFormat.get(formatKey(codec)) ?? [];
  return alike.find((it) => configurationKey(it) === configurationKey(codec)) ?? alike[0];
}

const offered = new WeakMap<MediaSection, OfferedCodecs>();

/** Without profile-level-id it is Baseline (RFC 6184 §8.1). */
function h264Profile(parameters: Codec['parameters']): string {
  const id = parameters.get('profile-level-id') ?? '42000a';
  return readProfileLevelId(id)?.profile ?? id.slice(0, 4).toLowerCase();
}
