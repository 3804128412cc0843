/** What the handlers are given, and what they give: the border between the code that is shown and everything around it. */
import type { CandidateInit, Description, SignalingMessage } from '../recording/frame.ts';

/** The part of RTCPeerConnection that the handlers use (W3C webrtc-pc §4.4.2). */
export interface Connection {
  readonly signalingState: RTCSignalingState;
  readonly localDescription: Description | null;
  onicecandidate: ((event: { candidate: CandidateInit | null }) => void) | null;
  ontrack: ((event: { streams: readonly MediaStream[] }) => void) | null;
  ondatachannel: ((event: { channel: Channel }) => void) | null;
  onnegotiationneeded: (() => void) | null;
  addTrack(track: MediaStreamTrack, stream: MediaStream): void;
  createDataChannel(label: string): Channel;
  createOffer(): Promise<Description>;
  createAnswer(): Promise<Description>;
  setLocalDescription(description?: Description): Promise<void>;
  setRemoteDescription(description: Description): Promise<void>;
  addIceCandidate(candidate: CandidateInit): Promise<void>;
  restartIce(): void;
  close(): void;
}

/** The part of RTCDataChannel that the handlers use. */
export interface Channel {
  onmessage: ((event: { data: string }) => void) | null;
  send(text: string): void;
}

export interface Ports {
  readonly browser: {
    /** navigator.mediaDevices.getUserMedia, or the stand-in where the person chose it. */
    getUserMedia(constraints: { audio: boolean; video: boolean }): Promise<MediaStream>;
    /** new RTCPeerConnection with the page's configuration; a promise, since the call may be held before it. */
    createPeerConnection(): Promise<Connection>;
  };
  readonly signaling: { send(message: SignalingMessage): void };
  readonly page: {
    note(text: string): void;
    showLocal(stream: MediaStream): void;
    showRemote(stream: MediaStream | undefined): void;
    showQueue(change: 'queued' | 'released', candidate: CandidateInit, queue: readonly CandidateInit[]): void;
    /** A second picture, for a track added in mid-call. */
    makeTrack(): MediaStreamTrack;
  };
  /** Gives way when both call at once. Only perfect negotiation asks. */
  readonly polite: boolean;
}

export interface Handlers {
  start(): Promise<void>;
  onMessage(message: SignalingMessage): Promise<void>;
  addTrack(): Promise<void>;
  restartIce(): Promise<void>;
  sendText(text: string): void;
  hangUp(): void;
}
