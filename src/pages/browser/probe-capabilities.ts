/** What RTCRtpSender and RTCRtpReceiver say that they can do (W3C webrtc-pc §5.2, getCapabilities). */
import { MissingApi } from './missing-api.ts';

export const mediaKinds = ['audio', 'video'] as const;
export type MediaKind = (typeof mediaKinds)[number];

export interface CodecFacts {
  readonly mimeType: string;
  /** Hz */
  readonly clockRate: number;
  readonly channels: number | null;
  /** As `a=fmtp` would have it. */
  readonly parameters: string | null;
  readonly sends: boolean;
  readonly receives: boolean;
}

export interface HeaderExtensionFacts {
  readonly uri: string;
  readonly kinds: readonly MediaKind[];
  readonly sends: boolean;
  readonly receives: boolean;
}

/** The sender's codecs in their order, then what only the receiver knows. */
export function probeCodecs(): { readonly [K in MediaKind]: readonly CodecFacts[] } {
  const capabilities = capabilitiesOf();
  return { audio: mergeCodecs(capabilities.audio), video: mergeCodecs(capabilities.video) };
}

export function probeHeaderExtensions(): readonly HeaderExtensionFacts[] {
  const capabilities = capabilitiesOf();
  const merged = new Map<string, HeaderExtensionFacts>();
  for (const kind of mediaKinds) {
    for (const side of ['sends', 'receives'] as const) {
      for (const { uri } of capabilities[kind][side]?.headerExtensions ?? []) {
        const before = merged.get(uri) ?? { uri, kinds: [], sends: false, receives: false };
        merged.set(uri, { ...before, kinds: [...new Set([...before.kinds, kind])], [side]: true });
      }
    }
  }
  return [...merged.values()];
}

interface TwoSides {
  readonly sends: RTCRtpCapabilities | null;
  readonly receives: RTCRtpCapabilities | null;
}

function capabilitiesOf(): { readonly [K in MediaKind]: TwoSides } {
  if (!('RTCRtpSender' in globalThis) || !('getCapabilities' in RTCRtpSender)) {
    throw new MissingApi('RTCRtpSender.getCapabilities()');
  }
  const of = (kind: MediaKind): TwoSides => ({
    sends: RTCRtpSender.getCapabilities(kind),
    receives: RTCRtpReceiver.getCapabilities(kind),
  });
  return { audio: of('audio'), video: of('video') };
}

function mergeCodecs(sides: TwoSides): readonly CodecFacts[] {
  const merged = new Map<string, CodecFacts>();
  for (const side of ['sends', 'receives'] as const) {
    for (const { mimeType, clockRate, channels = null, sdpFmtpLine = null } of sides[side]?.codecs ?? []) {
      const key = JSON.stringify([mimeType.toLowerCase(), clockRate, channels, sdpFmtpLine]);
      const before = merged.get(key) ?? {
        mimeType,
        clockRate,
        channels,
        parameters: sdpFmtpLine,
        sends: false,
        receives: false,
      };
      merged.set(key, { ...before, [side]: true });
    }
  }
  return [...merged.values()];
}
