/** The home page, in English. */
export const home = {
  title: 'Step through a real WebRTC call, frame by frame.',
  lead: 'Amy calls Bob, both of them here in your browser. The call waits at every step for as long as you like, and each step tells you what happened, why, and what came of it.',
  needs: 'It needs no camera, no account and no server.',
  start: 'Start call',
  import: 'Import recording',
  dissect: 'Paste an SDP',
  browser: 'This browser',
  picture: {
    inWords:
      'How the call goes, from top to bottom. Through signalling: Bob is ready, Amy offers and sends her candidates, Bob answers and sends his. Then directly between the two: connectivity checks, the DTLS handshake, and at last audio, video and data both ways.',
    signaling: 'signalling',
    directly: 'directly',
    steps: {
      ready: 'ready',
      offer: 'offer',
      answer: 'answer',
      candidates: 'candidates',
      checks: 'checks',
      dtls: 'DTLS handshake',
      media: 'audio · video · data',
    },
    hold: 'Hold the picture',
    run: 'Let the picture run',
  },
  see: {
    title: 'What you will see',
    intro:
      'One step at a time, forwards and back: in words, in the lanes between Amy and Bob, and in the line of code that did it, marked in the very source that runs.',
    media: 'Picture and sound',
    mediaText:
      'The camera and the microphone, or a stand-in that needs neither. Every way in which a browser can refuse is a step of its own, and says how to go on.',
    offer: 'Offer and answer',
    offerText:
      'The SDP as it is created, set, sent and received, section by section, with what has changed since the last one.',
    candidates: 'Candidates',
    candidatesText: 'Each address that a side finds for itself, of which type it is, and what its priority is made of.',
    checks: 'Checks',
    checksText:
      'Which pairs of addresses are tried, which of them work, which one is used, and the checks that go on for as long as the call lasts.',
    dtls: 'Keys',
    dtlsText:
      'Version, role and ciphers, and the other side’s certificate, hashed before your eyes, beside the fingerprint that was signalled.',
    flow: 'Media and data',
    flowText:
      'Both pictures, bitrate, round-trip time and frames as they are measured, and text that goes over the data channel and comes back.',
  },
  readers: {
    title: 'Whom it is for',
    debug: 'You have a call to mend tonight',
    debugText:
      'Paste its offer and answer: every token is explained, and what is wrong is found. Then find the step at which yours stops. Drop, delay or edit the message that you suspect, and see what two real connections make of it: the same states, the same errors.',
    learn: 'You have never read SDP',
    learnText:
      'Press the right arrow key. Each step is a sentence or two, made of its own values; the details wait until you ask for them.',
    teach: 'You teach',
    teachText:
      'It can be read from the back row and runs on without a network. Go back as often as somebody asks, and hand the recording out.',
  },
  broken: {
    title: 'Then break it',
    text: 'A menu of mishaps lets one thing go wrong and you watch: an answer that never arrives, a swapped fingerprint, candidates that overtake their offer, both calling at once, relay only with no relay. Each tells how you would know it by its traces.',
  },
  privacy: {
    title: 'What stays with you',
    text: 'Everything. Amy and Bob are both in your browser, no STUN or TURN server is asked unless you name one, nothing is counted or reported. A recording is a file on your own disk until you give it to somebody.',
  },
};
