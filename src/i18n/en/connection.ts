/** State machines, and what the connected call does, in English. */
export const states = {
  intro:
    'Thin arrows are what the standards allow; the thick ones are the way that was really taken up to this frame. Press a state to see what it means, and what leads in and out.',
  keyAmy: 'Amy’s way: solid, round marks',
  keyBob: 'Bob’s way: dashed, square marks',
  carried: 'What it carries: DTLS and the data channel',
  statesOf: (machine: string) => `${machine}: the states; up and down arrow keys go through them, Escape leaves`,
  isHere: (peer: string) => `${peer} is here`,
  and: ' and ',
  wayOf: (peer: string) => `The way of ${peer} so far`,
  earlier: (count: number) => (count === 1 ? '1 earlier' : `${count} earlier`),
  toFrame: 'Go to the frame that brought it',
  colon: ': ',
  notYet: 'There is no connection yet.',
  notBegun: 'Not there yet: it begins later in the call.',
  from: 'from',
  to: 'to',
  fromAny: 'from any state',
  unknownState: 'The standards do not name this state; it stands in the recording.',
  offTable: (peer: string): readonly [string, string] => [
    `${peer} went`,
    'which the table of the standards does not have. It happened all the same, so it is drawn, dotted.',
  ],
};

export const media = {
  noSamples:
    'Nothing has been measured yet. Once a call is under way, getStats() is asked again and again, and what it says is drawn here.',
  noValues: 'No value yet: a rate needs two samples.',
  bitrate: 'Bitrate received',
  roundTrip: 'Round-trip time',
  encoded: 'Video frames encoded',
  decoded: 'Video frames decoded',
  perSecond: 'per second',
  howMeasured:
    'Rates are differences between two getStats() samples, divided by the time between them; the round-trip time is that of the selected candidate pair.',
  lineInWords: (name: string, last: string, least: string, most: string) =>
    `${name}: ${last} at last, between ${least} and ${most}`,
};

export const transport = {
  caption: 'From getStats(), type transport. With BUNDLE there is one transport for everything.',
  fact: 'Fact',
  notYet: 'The transport has not been seen yet: it comes with the first getStats() sample after ICE begins.',
  unknown: 'not said',
  notYetSeen: 'not yet',
  seen: 'seen',
  toFrame: 'Go to this frame',
  roles: { client: '(a=setup:active)', server: '(a=setup:passive)' },
  facts: {
    tlsVersion: {
      name: 'DTLS version',
      meaning:
        'DTLS is TLS for datagrams; its version numbers count down: FEFD is 1.2, FEFC is 1.3. Both sides must show the same.',
    },
    dtlsRole: {
      name: 'DTLS role',
      meaning:
        'The client sends the first ClientHello. It is the side whose SDP says a=setup:active: usually the one that answers, which saves a round trip.',
    },
    dtlsCipher: {
      name: 'DTLS cipher',
      meaning: 'It protects the handshake and the data channel (SCTP runs inside DTLS). Media does not go through it.',
    },
    srtpCipher: {
      name: 'SRTP cipher',
      meaning:
        'It encrypts and authenticates audio and video packets. Its keys are exported from the DTLS handshake (DTLS-SRTP, RFC 5764).',
    },
    iceRole: {
      name: 'ICE role',
      meaning:
        'The controlling side decides which candidate pair is used (it nominates). Between two full ICE agents that is the side that made the first offer.',
    },
    firstRtp: {
      name: 'First RTP',
      meaning: 'When the first media packet of the other side was seen here, counted from the start of the recording.',
    },
    firstFrame: {
      name: 'First picture',
      meaning:
        'When the first video frame was decoded. It takes a whole key frame, so it comes after the first packet.',
    },
  },
};

export const proof = {
  title: (checks: string, shows: string) => `${checks} checks the certificate of ${shows}`,
  notYet: (shows: string) => `The certificate of ${shows} comes with the DTLS handshake; there is none to hash yet.`,
  above: 'Above:',
  below: 'Below:',
  computed: (shows: string, bytes: number, algorithm: string) =>
    `the certificate that ${shows} showed in DTLS, from getRemoteCertificates(), ${bytes} bytes, hashed with ${algorithm.toUpperCase()} by WebCrypto in this page.`,
  signalled: (shows: string) => `a=fingerprint, as it arrived in the SDP of ${shows}.`,
  spoken: (computed: string, signalled: string) => `Computed: ${computed}. Signalled: ${signalled}.`,
  nothing: 'nothing',
  same: 'All bytes are the same.',
  sameMeans: (shows: string) =>
    `It is the certificate that was announced. This is as safe as the way the SDP took: whoever can change the SDP could announce another certificate (RFC 8827 §4.3). It is proved that the keys belong to the one who announced them as ${shows}, and no more.`,
  different: (places: readonly number[]) =>
    places.length === 1 ? `Byte ${places[0]} differs.` : `${places.length} bytes differ.`,
  differentMeans: (shows: string) =>
    `This is not the certificate that was announced for ${shows}: the SDP was changed on the way, or somebody else answered. DTLS must be torn down (RFC 8842 §5.1), and no media may flow.`,
  nothingToCompare: (shows: string) => `No a=fingerprint of ${shows} is known, so there is nothing to compare with.`,
  tryIt:
    'To see it fail: hold the offer or the answer on the wire, edit one hex digit of a=fingerprint, deliver it, and watch the connection.',
};

export const data = {
  label: 'Messages over the data channel',
  none: 'No text has gone over the data channel yet.',
  earlier: (count: number) => (count === 1 ? 'Show 1 earlier message' : `Show ${count} earlier messages`),
  sent: (peer: string) => `${peer} sent`,
  received: (peer: string) => `${peer} received`,
  toFrame: 'Go to this frame',
};
