/** Session descriptions for made-up recordings: audio, video and a data channel, as Chromium 156 lays them out. */
import type { Random } from './random.ts';

/** What tells one peer's descriptions from the other's. */
export interface Identity {
  readonly address: string;
  readonly ufrag: string;
  readonly pwd: string;
  readonly fingerprint: string;
  readonly session: string;
  readonly stream: string;
  readonly cname: string;
  readonly ssrc: number;
}

const iceChars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function identityFrom(random: Random, address: string): Identity {
  const hex = Array.from({ length: 32 }, () => random.text(2, '0123456789ABCDEF'));
  return {
    address,
    ufrag: random.text(4, iceChars),
    pwd: random.text(24, iceChars),
    fingerprint: hex.join(':'),
    session: `4${random.text(18, '0123456789')}`,
    stream: `${random.text(8, '0123456789abcdef')}-5d2c-4f0e-9a01-${random.text(12, '0123456789abcdef')}`,
    cname: random.text(16, iceChars),
    ssrc: 1_000_000_000 + random.below(1_000_000_000),
  };
}

export function sessionDescription(identity: Identity, type: 'offer' | 'answer', version: number): string {
  const lines = [
    'v=0',
    `o=- ${identity.session} ${version} IN IP4 127.0.0.1`,
    's=-',
    't=0 0',
    'a=group:BUNDLE 0 1 2',
    'a=extmap-allow-mixed',
    `a=msid-semantic: WMS ${identity.stream}`,
    'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 9 0 8 13 110 126',
    ...shared(identity, '0', type),
    ...sent(identity, 'audio', identity.ssrc),
    'a=rtpmap:111 opus/48000/2',
    'a=rtcp-fb:111 transport-cc',
    'a=fmtp:111 minptime=10;useinbandfec=1',
    'a=rtpmap:63 red/48000/2',
    'a=fmtp:63 111/111',
    ...['9 G722/8000', '0 PCMU/8000', '8 PCMA/8000', '13 CN/8000', '110 telephone-event/48000'].map(rtpmap),
    'a=rtpmap:126 telephone-event/8000',
    `m=video 9 UDP/TLS/RTP/SAVPF ${videoCodecs.map(([payload]) => payload).join(' ')}`,
    ...shared(identity, '1', type),
    ...sent(identity, 'video', identity.ssrc + 1),
    ...videoCodecs.flatMap(videoCodec),
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    ...shared(identity, '2', type),
    'a=sctp-port:5000',
    'a=max-message-size:262144',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

const videoCodecs = [
  [96, 'VP8/90000', ''],
  [97, 'rtx/90000', 'apt=96'],
  [103, 'H264/90000', 'level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42001f'],
  [104, 'rtx/90000', 'apt=103'],
  [98, 'VP9/90000', 'profile-id=0'],
  [99, 'rtx/90000', 'apt=98'],
  [45, 'AV1/90000', 'level-idx=5;profile=0;tier=0'],
  [46, 'rtx/90000', 'apt=45'],
] as const;

function videoCodec([payload, name, parameters]: (typeof videoCodecs)[number]): readonly string[] {
  const feedback = ['goog-remb', 'transport-cc', 'ccm fir', 'nack', 'nack pli'];
  return [
    rtpmap(`${payload} ${name}`),
    ...(name.startsWith('rtx') ? [] : feedback.map((kind) => `a=rtcp-fb:${payload} ${kind}`)),
    ...(parameters === '' ? [] : [`a=fmtp:${payload} ${parameters}`]),
  ];
}

function rtpmap(text: string): string {
  return `a=rtpmap:${text}`;
}

function shared({ ufrag, pwd, fingerprint }: Identity, mid: string, type: 'offer' | 'answer'): readonly string[] {
  return [
    'c=IN IP4 0.0.0.0',
    'a=rtcp:9 IN IP4 0.0.0.0',
    `a=ice-ufrag:${ufrag}`,
    `a=ice-pwd:${pwd}`,
    'a=ice-options:trickle',
    `a=fingerprint:sha-256 ${fingerprint}`,
    `a=setup:${type === 'offer' ? 'actpass' : 'active'}`,
    `a=mid:${mid}`,
  ];
}

function sent({ stream, cname }: Identity, track: string, ssrc: number): readonly string[] {
  return [
    'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
    'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
    'a=sendrecv',
    `a=msid:${stream} ${track}`,
    'a=rtcp-mux',
    `a=ssrc:${ssrc} cname:${cname}`,
    `a=ssrc:${ssrc} msid:${stream} ${track}`,
  ];
}
