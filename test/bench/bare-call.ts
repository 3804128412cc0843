/**
 * The least that a call between two connections of one page takes: what the call page's Run is measured against. The
 * media are those of the stand-in (call/media.ts); nothing is recorded, nothing is drawn on the page.
 */

/** Makes the call and hangs up when it has been connected for a moment. It is sent to the page as text. */
export async function bareCall(): Promise<number> {
  const media = [standIn('Amy', '#1457c9', 440), standIn('Bob', '#a83f08', 554.37)];
  const elapsed = globalThis.stopwatch.nextCall();
  const amy = new RTCPeerConnection();
  const bob = new RTCPeerConnection();
  amy.onicecandidate = ({ candidate }) => void (candidate && bob.addIceCandidate(candidate));
  bob.onicecandidate = ({ candidate }) => void (candidate && amy.addIceCandidate(candidate));
  for (const [place, { stream }] of media.entries()) {
    for (const track of stream.getTracks()) (place === 0 ? amy : bob).addTrack(track, stream);
  }
  amy.createDataChannel('chat');
  const offer = await amy.createOffer();
  await amy.setLocalDescription(offer);
  await bob.setRemoteDescription(offer);
  const answer = await bob.createAnswer();
  await bob.setLocalDescription(answer);
  await amy.setRemoteDescription(answer);
  const ms = await elapsed;
  amy.close();
  bob.close();
  for (const { stop } of media) stop();
  return ms;

  function standIn(words: string, colour: string, hertz: number): { stream: MediaStream; stop: () => void } {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 240;
    const context = canvas.getContext('2d');
    const draw = () => {
      if (!context) return;
      context.fillStyle = colour;
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#fff';
      context.textAlign = 'center';
      context.font = '600 44px system-ui, sans-serif';
      context.fillText(words, canvas.width / 2, 112);
      context.font = '28px ui-monospace, monospace';
      context.fillText(new Date().toTimeString().slice(0, 8), canvas.width / 2, 160);
    };
    draw();
    const timer = setInterval(draw, 1000 / 15);
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    tone.frequency.value = hertz;
    const out = audio.createMediaStreamDestination();
    tone.connect(out);
    tone.start();
    const stream = new MediaStream([...canvas.captureStream(15).getVideoTracks(), ...out.stream.getAudioTracks()]);
    return {
      stream,
      stop() {
        clearInterval(timer);
        for (const track of stream.getTracks()) track.stop();
        void audio.close();
      },
    };
  }
}
