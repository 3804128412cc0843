/** Rules that only make sense between browsers are silent about a text from another world; group 12 speaks instead. */
import { type Dissection, linesOf } from '../dissection.ts';

const marks = ['ice-ufrag', 'ice-pwd', 'fingerprint'];
const protocols = /^(UDP|TCP)\/(TLS\/RTP\/SAVPF|DTLS\/SCTP)$/;

/** Whether a description means to be given to a browser: by its ICE and DTLS lines, or by its profiles where those are lost. */
export function isWebRtc(dissection: Dissection): boolean {
  const known = answers.get(dissection);
  if (known !== undefined) return known;
  const answer =
    dissection.sections.some((section) => marks.some((name) => linesOf(section, name).length > 0)) ||
    dissection.media.some(({ proto }) => protocols.test(proto));
  answers.set(dissection, answer);
  return answer;
}

const answers = new WeakMap<Dissection, boolean>();

/** Whether the text is a description at all: a list of candidates, or two lines cut out, needs no `v=`. */
export function isDescription({ session, media }: Dissection): boolean {
  return media.length > 0 || session.lines.some(({ type }) => type === 'v' || type === 'o');
}
