/** The page about this browser, in English. */
export const browser = {
  intro:
    'What this very browser can do of WebRTC, looked up here and now. No server is asked, no camera is opened; the test call is between two connections in this page.',
  looking: (done: number, all: number) => `Looking it up: ${done} of ${all} parts are there.`,
  copy: 'Copy as text',
  copied: 'Copied. It holds no address of yours.',
  copyBlocked: 'The clipboard is closed to this page. The text stands below, marked, to be copied by hand.',
  asText: 'The report as text',
  pending: 'being looked up …',
  missing: (api: string) => `Cannot be looked up: this browser has no ${api}.`,
  failed: (message: string) => `Could not be looked up. The browser says: ${message}`,
  there: 'yes',
  lacking: 'no',
  yes: 'yes',
  no: 'no',
  notSaid: 'not said',
  none: 'none',
  verdict: {
    none: 'This browser has no WebRTC: RTCPeerConnection is missing. Recordings can be imported and walked through all the same.',
    broken: 'This browser has WebRTC, but no call could be tried.',
    unconnected: 'This browser has WebRTC, but the test call did not connect.',
    connected: (ms: number) => `This browser has called itself: connected after ${ms} ms.`,
    connectedOver: (ms: number, version: string) =>
      `This browser has called itself: connected after ${ms} ms, over ${version}.`,
  },
  agent: {
    title: 'What it says it is',
    intro: 'A browser may say anything here, so nothing on this page is judged by it.',
    userAgent: 'User agent',
    brands: 'Brands',
    brandsMeaning: 'User-agent client hints. Chromium browsers give them, in secure contexts.',
    platform: 'Platform',
  },
  objects: {
    title: 'Built-in objects',
    intro: 'Looked up in a page’s global scope.',
    secureContext: 'Secure context',
    secureContextMeaning:
      'https, or localhost. Elsewhere browsers hide navigator.mediaDevices and crypto.subtle; RTCPeerConnection they do not.',
    meanings: {
      RTCPeerConnection: 'The call itself: offer and answer, ICE, DTLS, media and data, all hang on it.',
      'RTCPeerConnection.prototype.restartIce':
        'Asks that the next offer restart ICE: new ufrag and pwd, when a path is lost.',
      RTCDataChannel: 'Messages of your own from peer to peer: SCTP, inside DTLS.',
      RTCRtpTransceiver: 'A sender and a receiver that share one m-section.',
      'RTCRtpTransceiver.prototype.setCodecPreferences':
        'Which codecs an m-section lists, and in which order, without editing SDP.',
      RTCIceTransport: 'State, role and selected pair of ICE, without getStats().',
      RTCDtlsTransport: 'State of DTLS, and the certificates that the other side has shown.',
      RTCSctpTransport: 'What carries the data channels, and how large one message may be.',
      RTCRtpScriptTransform:
        'Encoded frames on their way to or from the network pass a worker of yours: end-to-end encryption is made with it.',
      MediaStreamTrackProcessor:
        'Raw frames of a track as a stream. The standard has it in workers only, so “no” here need not mean no.',
      'navigator.mediaDevices.getUserMedia': 'Camera and microphone, once somebody has agreed. Secure contexts only.',
      'navigator.mediaDevices.getDisplayMedia': 'A screen, window or tab to share. Secure contexts only.',
      'crypto.subtle': 'Hashes a certificate here, to be compared with its a=fingerprint. Secure contexts only.',
      BroadcastChannel: 'Carries the signalling between two tabs of one browser.',
    },
  },
  codecs: {
    audio: 'Audio codecs',
    video: 'Video codecs',
    intro:
      'From getCapabilities() of sender and receiver, in the order in which they list them. Which one is used is settled by offer and answer. A few helpers stand among them.',
    videoIntro:
      'One codec can be listed several times, with other parameters: each would get a payload type of its own.',
    columns: {
      codec: 'Codec',
      clockRate: 'Clock rate',
      channels: 'Channels',
      parameters: 'Parameters (fmtp)',
      sends: 'Sent',
      receives: 'Received',
    },
    helper: (meaning: string) => `helper: ${meaning}`,
  },
  headerExtensions: {
    title: 'RTP header extensions',
    intro: 'Small notes that can ride on each packet, if both sides agree to them (a=extmap).',
    sent: 'sent only',
    received: 'received only',
    unknown: 'Not explained here yet.',
    sourced: (meaning: string, source: string) => `${meaning} (${source})`,
  },
  call: {
    title: 'The test call',
    intro:
      'Two connections of this browser, one audio section without sound, one data channel, no ICE server. With another partner, the two agree on what both can do.',
    connected: 'Connected',
    connectedMeaning: 'From the first setLocalDescription() until both sides are connected.',
    after: (ms: number) => `after ${ms} ms`,
    notConnected: (states: string) => `no; the two sides are: ${states}`,
    tlsVersion: 'DTLS version',
    tlsVersionMeaning: 'FEFD is 1.2, FEFC is 1.3: the numbers of DTLS count down. With a 1.2 partner, 1.2 is spoken.',
    dtlsRole: 'DTLS role',
    dtlsRoleMeaning: 'The side that answers is usually the client: it begins the handshake (a=setup:active).',
    dtlsCipher: 'DTLS cipher',
    dtlsCipherMeaning: 'Protects the handshake and the data channels.',
    srtpCipher: 'SRTP cipher',
    srtpCipherMeaning: 'Protects audio and video; its keys come out of the DTLS handshake.',
    iceRole: 'ICE role',
    iceRoleMeaning: 'The controlling side, the one that made the offer, picks the candidate pair.',
    roles: (caller: string, answerer: string) => `offering side ${caller}, answering side ${answerer}`,
    candidates: 'Candidates',
    candidatesMeaning:
      'Types and transports gathered by both sides. Without a STUN or TURN server there can be no srflx and no relay.',
    addresses: 'Host addresses',
    names: 'hidden behind .local names (mDNS)',
    open: 'shown',
    mixed: 'some shown, some hidden behind .local names (mDNS)',
    namesMeaning:
      'A name that only the local network can resolve stands for each host address. Chromium drops them once the page may use a camera or microphone. A server reflexive candidate would still show the public address.',
    openMeaning:
      'The page sees the addresses of your network interfaces. In Chromium that is so once a page may use a camera or microphone; before, names ending in .local (mDNS) stand for them.',
    noHosts: 'no host candidate was gathered',
    noHostsMeaning: 'A setting or an extension may forbid it; then a call needs a TURN server.',
    components: 'Components',
    componentsMeaning:
      '1 is RTP, 2 is RTCP where it goes apart. Who gathers 2 is ready for a partner without rtcp-mux; browsers all have it.',
    end: 'End of candidates',
    endNull: 'an event with null',
    endBoth: 'an event with an empty candidate ("") for the transport, then one with null',
    endEmpty: 'an event with an empty candidate ("")',
    endNone: 'not announced in time',
    endMeaning:
      'The empty candidate ends one generation on a transport and is meant to be signalled; null says that gathering is complete and stays here.',
    certificate: 'Remote certificate',
    certificateBytes: (bytes: number) => `shown, ${bytes} bytes`,
    certificateNone: 'not shown',
    certificateMeaning:
      'getRemoteCertificates(): with it this page can hash the other side’s certificate and compare it with a=fingerprint.',
    maxMessageSize: 'Largest message',
    bytes: (count: number) => `${count} bytes`,
    maxMessageSizeMeaning: 'What one send() on a data channel may hold here (a=max-message-size of the other side).',
  },
};
