import type { CandidateInit, SignalingMessage } from '../../recording/frame.ts';
import type { Channel, Connection, Handlers, Ports } from '../ports.ts';

/** The two-tab call. Amy and Bob each run this; what is read here is what runs. */
export function twoTab({ browser, signaling, page }: Ports): Handlers {
  let localStream: MediaStream | undefined;
  let pc: Connection | undefined;
  let chat: Channel | undefined;
  let inCall = false;
  let remoteIsSet = false;
  let queue: CandidateInit[] = [];

  async function start() {
    localStream = await browser.getUserMedia({ audio: true, video: true });
    page.showLocal(localStream);
    signaling.send({ type: 'ready' });
  }

  async function onMessage(message: SignalingMessage) {
    if (!localStream) {
      page.note('not ready yet');
      return;
    }
    switch (message.type) {
      case 'ready':
        if (inCall) {
          page.note('already in call');
          return;
        }
        await makeCall(localStream);
        break;
      case 'offer':
        await handleOffer(message.sdp, localStream);
        break;
      case 'answer':
        await handleAnswer(message.sdp);
        break;
      case 'candidate':
        await handleCandidate(message.candidate);
        break;
      case 'bye':
        endCall();
        break;
    }
  }

  async function makeCall(stream: MediaStream) {
    inCall = true;
    pc = await createPeerConnection(stream);
    chat = pc.createDataChannel('chat');
    chat.onmessage = ({ data }) => {
      page.note(`heard back: ${data}`);
    };
    await sendOffer(pc);
  }

  async function createPeerConnection(stream: MediaStream) {
    const connection = await browser.createPeerConnection();
    connection.onicecandidate = ({ candidate }) => {
      if (candidate) {
        signaling.send({ type: 'candidate', candidate });
      }
    };
    connection.ontrack = ({ streams }) => {
      page.showRemote(streams[0]);
    };
    connection.ondatachannel = ({ channel }) => {
      chat = channel;
      channel.onmessage = ({ data }) => {
        channel.send(data);
      };
    };
    for (const track of stream.getTracks()) {
      connection.addTrack(track, stream);
    }
    return connection;
  }

  async function sendOffer(connection: Connection) {
    const offer = await connection.createOffer();
    await connection.setLocalDescription(offer);
    signaling.send({ type: 'offer', sdp: connection.localDescription?.sdp ?? offer.sdp });
  }

  async function handleOffer(sdp: string, stream: MediaStream) {
    inCall = true;
    remoteIsSet = false;
    pc ??= await createPeerConnection(stream);
    await pc.setRemoteDescription({ type: 'offer', sdp });
    await emptyQueue(pc);
    const answer = await pc.createAnswer();
    await pc.setLocalDescription(answer);
    signaling.send({ type: 'answer', sdp: pc.localDescription?.sdp ?? answer.sdp });
  }

  async function handleAnswer(sdp: string) {
    if (!pc) {
      page.note('an answer, but no call');
      return;
    }
    await pc.setRemoteDescription({ type: 'answer', sdp });
    await emptyQueue(pc);
  }

  async function handleCandidate(candidate: CandidateInit) {
    if (!pc || !remoteIsSet) {
      queue.push(candidate);
      page.showQueue('queued', candidate, queue);
      return;
    }
    await pc.addIceCandidate(candidate);
  }

  async function emptyQueue(connection: Connection) {
    while (queue.length > 0) {
      const [candidate, ...rest] = queue;
      queue = rest;
      if (candidate) {
        page.showQueue('released', candidate, queue);
        await connection.addIceCandidate(candidate);
      }
    }
    remoteIsSet = true;
  }

  async function addTrack() {
    if (pc && localStream) {
      pc.addTrack(page.makeTrack(), localStream);
      await sendOffer(pc);
    }
  }

  async function restartIce() {
    if (pc) {
      pc.restartIce();
      await sendOffer(pc);
    }
  }

  function sendText(text: string) {
    chat?.send(text);
  }

  function hangUp() {
    signaling.send({ type: 'bye' });
    endCall();
  }

  function endCall() {
    pc?.close();
    pc = undefined;
    chat = undefined;
    inCall = false;
    remoteIsSet = false;
    queue = [];
    page.showRemote(undefined);
  }

  return { start, onMessage, addTrack, restartIce, sendText, hangUp };
}
