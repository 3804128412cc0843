/** What stands on every page, in English. */
export const product = 'WebRTC Explorer';

export const nav = {
  label: 'Pages',
  home: 'Home',
  call: 'Call',
  dissect: 'Dissect',
  browser: 'This browser',
  language: 'Language',
  skip: 'Skip to the content',
  about: {
    home: 'Step through a real WebRTC call, frame by frame, in your browser.',
    call: 'A real call between Amy and Bob in this page: every API call, event and message is a frame you can walk through.',
    dissect: 'Paste an offer, an answer or candidates: every token explained, and what is wrong found, in this page.',
    browser: 'What this browser supports of WebRTC, looked up here and now.',
  },
};

export const noscript = {
  home: 'The call itself runs in this page, so it needs JavaScript. Please switch it on for this site.',
  call: 'The call runs in this page, so it needs JavaScript. Please switch it on for this site.',
  dissect: 'What you paste is read in this page, so it needs JavaScript. Please switch it on for this site.',
  browser: 'The page asks the browser itself, so it needs JavaScript. Please switch it on for this site.',
};

export const peers = { amy: 'Amy', bob: 'Bob', signaling: 'signalling' };
