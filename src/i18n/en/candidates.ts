/** Candidates, their pairs, and the form that edits one, in English. */
export const candidates = {
  own: (name: string) => `Candidates that ${name} gathered`,
  other: (name: string, other: string) => `${other}’s candidates, as far as they have come to ${name}`,
  noneOwn: (name: string) => `${name} has gathered none yet. Gathering begins with setLocalDescription().`,
  noneOther: (other: string) => `None of ${other}’s has come yet.`,
  earlier: (count: number) => (count === 1 ? 'Show 1 earlier candidate' : `Show ${count} earlier candidates`),
  columns: {
    type: 'type',
    address: 'address',
    port: 'port',
    protocol: 'protocol',
    priority: 'priority',
    time: 'time',
    status: 'status',
    section: 'section',
    component: 'component',
    foundation: 'foundation',
    related: 'related address',
    ufrag: 'ufrag',
    tcptype: 'tcptype',
    url: 'server URL',
    relayProtocol: 'relay protocol',
  },
  frame: (seq: number) => `frame ${seq}`,
  details: (type: string, address: string) => `${type} ${address}, details`,
  mdns: 'mDNS name',
  mdnsWhy:
    'A name ending in .local stands for a host address that the browser keeps from the page (in Chromium: until a camera or microphone is allowed). Multicast DNS resolves it, so it serves only peers on the same local network. It hides host addresses only: a server-reflexive candidate still shows the public one.',
  endOfSection: (section: string) => `End of candidates of section ${section}: no more will come for it.`,
  endOfSections: 'End of candidates.',
  endOfAll: 'End of all candidates (null): gathering is complete. The other side need not be told of this one.',
  endOfAllRemote: 'End of all candidates.',
  malformed: (field: string) => `Not a candidate: it stops at ${field}.`,
  text: 'as text',
  status: { queued: 'queued', adding: 'being added', added: 'added', rejected: 'rejected' },
  statusWhy: {
    queued: 'It came before setRemoteDescription() was done, and waits.',
    adding: 'addIceCandidate() has been called and has not settled.',
    added: 'addIceCandidate() took it.',
    rejected: 'addIceCandidate() refused it.',
  },
  types: 'What the four types are',
  prflx: 'Peer-reflexive candidates',
  prflxWhy:
    'These are never gathered: a connectivity check came from, or came back about, an address that nobody had announced, or whose announcement is still on its way. They are known from the candidate pairs. When the announcement arrives after all, Chromium turns the candidate into the announced one.',
  prflxOf: (name: string) => `${name}’s`,
  hiddenAddress: (port: number | null) => `address not shown by the browser${port === null ? '' : `, port ${port}`}`,
  perSection: (name: string, sections: string) =>
    `${name} gathers for each m-section by itself (${sections}): whether BUNDLE puts them all on one transport is settled only by the answer.`,
  once: (name: string, section: string, count: number) =>
    `${name} gathers once for all ${count} m-sections, in section ${section}: this answer has settled BUNDLE, so they share one transport.`,
  onceAgain: (name: string, section: string, count: number) =>
    `${name} gathers once for all ${count} m-sections, in section ${section}: an earlier answer settled BUNDLE, so they share one transport.`,
  noBundle: (name: string, sections: string) =>
    `${name} gathers for each m-section (${sections}): there is no BUNDLE group, so each keeps a transport of its own.`,
  priorityIs: (priority: number) => `Priority ${priority} is three numbers in one:`,
  typePreference: 'type preference',
  localPreference: 'local preference',
  component: 'component',
  bits: (count: number) => `${count} bits`,
  inverted: (component: number) => `256 − ${component}`,
  formula: 'The formula is RFC 8445 §5.1.2.1’s. The higher number is preferred, so component 1 comes before 2.',
};

export const pairs = {
  title: (name: string) => `Candidate pairs as ${name} sees them`,
  none: (name: string) => `${name} has no candidate pair yet: a pair needs a candidate of each side.`,
  columns: {
    pair: 'local → remote',
    state: 'state',
    nominated: 'nominated',
    priority: 'priority',
    rtt: 'round trip',
    bytes: 'bytes sent / received',
    requests: 'check requests sent / received',
    responses: 'responses sent / received',
    consent: 'consent requests sent',
  },
  selected: 'selected',
  selectedWhy: (name: string) => `The selected pair is the one on which ${name} sends.`,
  yes: 'yes',
  no: 'no',
  hidden: 'hidden',
  states: {
    frozen: 'Not checked yet: another pair of the same foundation goes first.',
    waiting: 'Will be checked as soon as its turn comes.',
    cancelled: 'Another pair made its check needless. Firefox’s own word, not a state of the standard.',
    'in-progress': 'A check has been sent; the response is awaited.',
    succeeded: 'A check was answered: this pair works.',
    failed: 'The check was not answered, or answered with an error.',
  },
  hiddenWhy:
    'Some addresses are kept from the page: a remote one until signalling has told it, which for a peer-reflexive candidate it has not; and one that an mDNS name stands for, always: Chromium leaves it empty. Otherwise statistics would give away what the name hides.',
  consent: (count: number) =>
    `${count === 1 ? '1 consent request' : `${count} consent requests`} so far on the selected pair.`,
  consentWhy:
    'Consent freshness (RFC 7675): as long as it sends, a peer asks every 4 to 6 seconds whether it still may, with a Binding request like those of the checks. After 30 seconds without an answer it must stop sending. Chromium asks more often than that, and counts these among its check requests too.',
  consentUnknown: 'This browser does not count its consent requests.',
  noPriority: 'The browser does not give this pair’s priority, nor both candidates’.',
  priorityIs: (priority: string) => `Pair priority ${priority} is made of both candidates’ priorities:`,
  lower: (priority: number, whose: string) =>
    `2³² × ${priority}, the lower of the two (${whose}): a pair is worth what its worse end is worth.`,
  higher: (priority: number, whose: string) => `2 × ${priority}, the higher (${whose}), decides among equals.`,
  equal: (priority: number) => `2³² × ${priority} and 2 × ${priority}: both ends have the same priority.`,
  bit: (bit: number): string =>
    bit === 1
      ? '1, because the controlling side’s is the higher: a tie-break.'
      : '0, because the controlling side’s is not the higher: a tie-break.',
  local: 'local',
  remote: 'remote',
  rounded: (given: string) =>
    `getStats() says ${given}: a JavaScript number is exact only up to 2⁵³, so its last digits are rounded.`,
  differs: (given: string) => `getStats() says ${given}, which the formula does not give for these two.`,
  roleUnknown: 'Which side controls is not known at this frame, so the last digit, the tie-break, is left at 0.',
  formula: 'RFC 8445 §6.1.2.3. Both sides compute the same number, and so check in the same order.',
};

export const candidateForm = {
  fields: {
    foundation: 'Foundation',
    component: 'Component',
    protocol: 'Protocol',
    priority: 'Priority',
    address: 'Address',
    port: 'Port',
    type: 'Type',
    whole: 'The whole candidate line',
  },
};
