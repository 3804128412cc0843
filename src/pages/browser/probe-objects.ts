/** Which of the built-in objects that WebRTC is made of are there. Looked up, never called. */

/** As a developer writes them, from the global object on. */
export const builtIns = [
  'RTCPeerConnection',
  'RTCPeerConnection.prototype.restartIce',
  'RTCDataChannel',
  'RTCRtpTransceiver',
  'RTCRtpTransceiver.prototype.setCodecPreferences',
  'RTCIceTransport',
  'RTCDtlsTransport',
  'RTCSctpTransport',
  'RTCRtpScriptTransform',
  'MediaStreamTrackProcessor',
  'navigator.mediaDevices.getUserMedia',
  'navigator.mediaDevices.getDisplayMedia',
  'crypto.subtle',
  'BroadcastChannel',
] as const;

export type BuiltIn = (typeof builtIns)[number];

export interface ObjectFacts {
  /** Without one, `navigator.mediaDevices` and `crypto.subtle` are hidden. */
  readonly secureContext: boolean;
  readonly has: { readonly [B in BuiltIn]: boolean };
}

export function probeObjects(scope: typeof globalThis = globalThis): ObjectFacts {
  const found = builtIns.map((path) => [path, reaches(scope, path)] as const);
  return { secureContext: scope.isSecureContext, has: Object.fromEntries(found) as ObjectFacts['has'] };
}

/** `in`, not reading: the getters of a prototype throw when they are read there. */
function reaches(scope: object, path: string): boolean {
  let owner: unknown = scope;
  const names = path.split('.');
  for (const [place, name] of names.entries()) {
    if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null || !(name in owner)) return false;
    if (place < names.length - 1) owner = Reflect.get(owner, name);
  }
  return true;
}
