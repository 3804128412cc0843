/** Which codec of an answer is which of the offer: by name, clock and channels, and by the parameters that make it another. */
import { readProfileLevelId } from '../../rtp/h264-profile.ts';
import { type Codec, codecText } from '../codecs.ts';

/** Equal for codecs that can be the same; sameConfiguration decides among them. Names are compared without case (RFC 4855 §3). */
export function formatKey({ name, clockRate, channels, payloadType }: Codec): string {
  // What has no a=rtpmap is known by its number alone.
  return name === '' ? `?${payloadType}` : `${name.toLowerCase()}/${clockRate}/${channels}`;
}

/** Whether two codecs of one format are set up alike, so far as each side must understand the other's packets. */
export function sameConfiguration(one: Codec, other: Codec): boolean {
  const identity = identities.get(one.name.toLowerCase()) ?? [];
  return (
    identity.every(([name, standard]) => inForce(one, name, standard) === inForce(other, name, standard)) &&
    (one.name.toLowerCase() !== 'h264' || sameProfile(one, other))
  );
}

/** Whether this parameter is part of what the codec is, and so must be equal on both sides. */
export function isIdentity({ name }: Codec, parameter: string): boolean {
  return (identities.get(name.toLowerCase()) ?? []).some(([known]) => known === parameter);
}

/** A codec with all that tells it from its like: `H264/90000 High packetization-mode=1`, `rtx/90000 apt=96`. */
export function codecTitle(codec: Codec): string {
  const { name, parameters, help, payloadType } = codec;
  if (name === '') return String(payloadType);
  const parts = [codecText(codec)];
  if (name.toLowerCase() === 'h264') parts.push(profileOf(codec) ?? 'Baseline');
  for (const [parameter, standard] of identities.get(name.toLowerCase()) ?? []) {
    const value = parameters.get(parameter);
    if (value !== undefined || parameter === 'packetization-mode') parts.push(`${parameter}=${value ?? standard}`);
  }
  if (help === 'retransmission' && parameters.has('apt')) parts.push(`apt=${parameters.get('apt')}`);
  if (help === 'redundancy' && parameters.has('')) parts.push(parameters.get('') ?? '');
  return parts.join(' ');
}

/** H264's profile as RFC 6184 §8.1 names it, or the digits where they fit none; undefined where nothing is said. */
function profileOf({ parameters }: Codec): string | undefined {
  const text = parameters.get('profile-level-id');
  return text === undefined ? undefined : (readProfileLevelId(text)?.profile ?? text.toLowerCase());
}

/** Unsaid it is Baseline (RFC 6184 §8.1), which browsers take as Constrained Baseline. The level is no part of it (§8.2.2). */
function sameProfile(one: Codec, other: Codec): boolean {
  const [a, b] = [profileOf(one), profileOf(other)];
  if (a === b) return true;
  if (a !== undefined && b !== undefined) return false;
  return ['Baseline', 'Constrained Baseline'].includes(a ?? b ?? '');
}

function inForce({ parameters }: Codec, name: string, standard: string): string {
  return (parameters.get(name) ?? standard).toLowerCase();
}

type Identity = readonly (readonly [parameter: string, standard: string])[];

const amr: Identity = [
  ['octet-align', '0'],
  ['crc', '0'],
  ['robust-sorting', '0'],
];

/** By name in small letters: the parameters that both sides must have alike, and what holds where one is left out. */
const identities: ReadonlyMap<string, Identity> = new Map<string, Identity>([
  // RFC 6184 §8.2.2; the profile is compared by itself.
  ['h264', [['packetization-mode', '0']]],
  // RFC 9628 §6.
  ['vp9', [['profile-id', '0']]],
  // AV1 RTP specification §7.2.
  ['av1', [['profile', '0']]],
  // RFC 7798 §7.2.2.
  [
    'h265',
    [
      ['profile-space', '0'],
      ['profile-id', '1'],
      ['tier-flag', '0'],
      ['tx-mode', 'srst'],
    ],
  ],
  // RFC 4867 §8.3.1.
  ['amr', amr],
  ['amr-wb', amr],
  // RFC 5577 §5.
  ['g7221', [['bitrate', '']]],
]);
