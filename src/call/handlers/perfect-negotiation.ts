import type { CandidateInit, Description, SignalingMessage } from '../../recording/frame.ts';
import type { Channel, Connection, Handlers, Ports } from '../ports.ts';

/** The same call by perfect negotiation (W3C webrtc-pc §10.7): both may offer at once, the polite one gives way. */
export function perfectNegotiation({ browser, signaling, page, polite }: Ports): Handlers {
  let localStream: MediaStream | undefined;
  let pc: Connection | undefined;
  let chat: Channel | undefined;
  let inCall = false;
  let makingOffer = false;
  let ignoreOffer = false;
  let settingRemoteAnswer = false;

  async function start() {
    localStream = await browser.getUserMedia({ audio: true, video: true });
    page.showLocal(localStream);
    pc = await createPeerConnection();
    signaling.send({ type: 'ready' });
  }

  async function onMessage(message: SignalingMessage) {
    if (!localStream || !pc) {
      page.note('not ready yet');
      return;
    }
    switch (message.type) {
      case 'ready':
        if (inCall) {
          page.note('already in call');
          return;
        }
        makeCall(pc, localStream);
        break;
      case 'offer':
      case 'answer':
        await handleDescription(pc, message, localStream);
        break;
      case 'candidate':
        await handleCandidate(pc, message.candidate);
        break;
      case 'bye':
        endCall();
        break;
    }
  }

  function makeCall(connection: Connection, stream: MediaStream) {
    inCall = true;
    chat = connection.createDataChannel('chat');
    addTracks(connection, stream);
  }

  function addTracks(connection: Connection, stream: MediaStream) {
    for (const track of stream.getTracks()) {
      connection.addTrack(track, stream);
    }
  }

  async function createPeerConnection() {
    const connection = await browser.createPeerConnection();
    connection.onnegotiationneeded = async () => {
      makingOffer = true;
      try {
        await connection.setLocalDescription();
        send(connection.localDescription);
      } finally {
        makingOffer = false;
      }
    };
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
    return connection;
  }

  function send(description: Description | null) {
    if (description?.type === 'offer' || description?.type === 'answer') {
      signaling.send({ type: description.type, sdp: description.sdp });
    }
  }

  async function handleDescription(connection: Connection, description: Description, stream: MediaStream) {
    const readyForOffer = !makingOffer && (connection.signalingState === 'stable' || settingRemoteAnswer);
    const collision = description.type === 'offer' && !readyForOffer;
    ignoreOffer = !polite && collision;
    if (ignoreOffer) {
      page.note('ignoring this offer: impolite in a collision');
      return;
    }
    settingRemoteAnswer = description.type === 'answer';
    await connection.setRemoteDescription(description);
    settingRemoteAnswer = false;
    if (description.type === 'offer') {
      if (!inCall) {
        inCall = true;
        addTracks(connection, stream);
      }
      await connection.setLocalDescription();
      send(connection.localDescription);
    }
  }

  async function handleCandidate(connection: Connection, candidate: CandidateInit) {
    try {
      await connection.addIceCandidate(candidate);
    } catch (error) {
      if (!ignoreOffer) {
        throw error;
      }
      page.note('a candidate of the ignored offer: its error does not matter');
    }
  }

  async function addTrack() {
    if (pc && localStream) {
      pc.addTrack(page.makeTrack(), localStream);
    }
  }

  async function restartIce() {
    pc?.restartIce();
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
    page.showRemote(undefined);
  }

  return { start, onMessage, addTrack, restartIce, sendText, hangUp };
}
