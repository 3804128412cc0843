/** The API methods: what is said when each is called, succeeds, or is refused. */
import type { ApiMethod, FrameOf } from '../frame.ts';
import type { Explain } from './explanation.ts';
import { close, createPeerConnection, restartIce } from './methods/connection.ts';
import { getUserMedia } from './methods/get-user-media.ts';
import { addIceCandidate } from './methods/ice-candidate.ts';
import { setLocalDescription } from './methods/local-description.ts';
import type { MethodWords } from './methods/method-words.ts';
import { createAnswer, createOffer } from './methods/offers.ts';
import { setRemoteDescription } from './methods/remote-description.ts';
import { addTrack, createDataChannel, setCodecPreferences } from './methods/tracks.ts';

const methods: { readonly [M in ApiMethod]: MethodWords } = {
  getUserMedia,
  createPeerConnection,
  addTrack,
  createDataChannel,
  createOffer,
  createAnswer,
  setLocalDescription,
  setRemoteDescription,
  addIceCandidate,
  setCodecPreferences,
  restartIce,
  close,
};

export const callBegun: Explain<FrameOf<'api-call'>> = (frame, snapshot) =>
  methods[frame.method].begun(frame, snapshot);

export const callSettled: Explain<FrameOf<'api-settled'>> = (frame, snapshot) => {
  const { outcome } = frame;
  const words = methods[frame.method];
  return outcome.status === 'resolved'
    ? words.resolved(frame, snapshot, outcome.value)
    : words.rejected(frame, snapshot, outcome.error);
};
