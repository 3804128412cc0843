/** Where a peer's picture and sound come from: the camera, or a stand-in that needs nothing. */
import type { MediaSource, Peer } from '../recording/frame.ts';

/** A stream, and how to end what makes it. */
export interface Media {
  readonly stream: MediaStream;
  stop(): void;
}

/** As getUserMedia: rejects as the browser rejects, also where `mediaDevices` is missing (insecure context). */
export async function openMedia(source: MediaSource, peer: Peer, constraints: MediaStreamConstraints): Promise<Media> {
  if (source === 'stand-in') return standIn(peer);
  const stream = await navigator.mediaDevices.getUserMedia(constraints);
  return { stream, stop: () => stopAll(stream) };
}

/** A canvas with a running clock, and a tone: Amy's an A, Bob's a C sharp above it. */
export function standIn(peer: Peer): Media {
  const picture = drawnTrack(peer === 'amy' ? 'Amy' : 'Bob', peer === 'amy' ? '#1457c9' : '#a83f08');
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  tone.frequency.value = peer === 'amy' ? 440 : 554.37;
  const loudness = audio.createGain();
  loudness.gain.value = 0.05;
  const out = audio.createMediaStreamDestination();
  tone.connect(loudness).connect(out);
  tone.start();
  wakeOnTouch(audio);
  const stream = new MediaStream([picture.track, ...out.stream.getAudioTracks()]);
  return {
    stream,
    stop() {
      picture.stop();
      stopAll(stream);
      void audio.close();
    },
  };
}

/** A page that nobody has touched yet may not sound; the tone begins with the first touch. */
function wakeOnTouch(audio: AudioContext): void {
  if (audio.state === 'running') return;
  const wake = () => void audio.resume().catch(() => undefined);
  for (const touch of ['pointerdown', 'keydown']) document.addEventListener(touch, wake, { once: true });
}

/** A video track of a canvas that shows `words`, a clock and a hand that goes round. */
export function drawnTrack(words: string, colour: string): { track: MediaStreamTrack; stop(): void } {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 240;
  const draw = () => drawClock(canvas, words, colour);
  draw();
  const timer = setInterval(draw, 1000 / 15);
  const [track] = canvas.captureStream(15).getVideoTracks();
  if (!track) throw new Error('captureStream gave no video track');
  return {
    track,
    stop() {
      clearInterval(timer);
      track.stop();
    },
  };
}

function drawClock(canvas: HTMLCanvasElement, words: string, colour: string): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const now = new Date();
  context.fillStyle = colour;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const turn = ((now.getSeconds() + now.getMilliseconds() / 1000) / 60) * 2 * Math.PI;
  context.strokeStyle = 'rgb(255 255 255 / 0.35)';
  context.lineWidth = 10;
  context.beginPath();
  context.arc(canvas.width / 2, canvas.height / 2, 96, -Math.PI / 2, turn - Math.PI / 2);
  context.stroke();
  context.fillStyle = '#fff';
  context.textAlign = 'center';
  context.font = '600 44px system-ui, sans-serif';
  context.fillText(words, canvas.width / 2, 112);
  context.font = '28px ui-monospace, monospace';
  context.fillText(now.toTimeString().slice(0, 8), canvas.width / 2, 160);
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
