/** Interface strings, English. Accessible names of the controls are fixed: people and tests rely on them. */
export const en = {
  product: 'WebRTC Explorer',
  nav: {
    label: 'Pages',
    home: 'Home',
    call: 'Call',
    browser: 'This browser',
    language: 'Language',
    skip: 'Skip to the content',
  },
  peers: { amy: 'Amy', bob: 'Bob', signaling: 'signalling' },
};

export type Strings = typeof en;
