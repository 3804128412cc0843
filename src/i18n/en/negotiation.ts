/** An offer against its answer, in English. */
export const negotiation = {
  heading: 'Offer against answer',
  wrong: (count: number) =>
    count === 1
      ? 'One thing in the answer is not allowed: it is marked below.'
      : `${count} things in the answer are not allowed: they are marked below.`,
  fates: { kept: 'kept', differs: 'differs', lost: 'fell away', added: 'added', wrong: 'not allowed' },
  /** Of a transport: nothing was offered and kept, something was settled. */
  agreed: 'agreed',
  sectionFates: {
    accepted: 'accepted',
    rejected: 'refused',
    off: 'off',
    missing: 'not answered',
    extra: 'not offered',
    mismatched: 'in the wrong place',
  },
  section: (place: number) => `section ${place}`,
  ways: { offerer: 'Offerer → answerer', answerer: 'Answerer → offerer' },
  nothing: 'nothing',
  inside: (red: string) => `inside ${red}`,
  codecs: 'Codecs',
  extensions: 'Header extensions',
  features: 'The section',
  data: 'Data channels',
  bundle: 'BUNDLE',
  transport: (mids: string) => `Transport of ${mids}`,
  allKept: (count: number) => (count === 1 ? 'kept' : `all ${count} kept`),
  kept: (count: number) => `${count} kept`,
};
