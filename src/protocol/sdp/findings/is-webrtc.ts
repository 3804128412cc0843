/** Rules that only make sense between browsers are silent about a text from another world; group 12 speaks instead. */
import { type Dissection, linesOf } from '../dissection.ts';
import type { MediaSection, Section } from '../sections.ts';

/** Whether a description means to be given to a browser: by its ICE and DTLS lines, or by its profiles where those are lost. */
export function isWebRtc(dissection: Dissection): boolean {
  const known = answers.get(dissection);
  if (known !== undefined) return known;
  const { session, media } = dissection;
  const answer = media.filter(isBrowserMedia).some((section) => {
    return profile.test(section.proto) || isSecured(section) || isSecured(session);
  });
  answers.set(dissection, answer);
  return answer;
}

/** Whether a browser can take this section at all: audio and video by RTP, data channels by SCTP. All else it rejects. */
export function isBrowserMedia({ kind, proto }: MediaSection): boolean {
  return kind === 'application' ? /\bSCTP\b/.test(proto) : isRtpMedia(kind, proto);
}

/** Whether the text is a description at all: a list of candidates, or two lines cut out, needs no `v=`. */
export function isDescription({ session, media }: Dissection): boolean {
  return media.length > 0 || session.lines.some(({ type }) => type === 'v' || type === 'o');
}

const answers = new WeakMap<Dissection, boolean>();

const profile = /^(UDP|TCP)\/(TLS\/RTP\/SAVPF|DTLS\/SCTP)$/;

function isSecured(section: Section): boolean {
  return ['ice-ufrag', 'ice-pwd', 'fingerprint'].some((name) => linesOf(section, name).length > 0);
}

function isRtpMedia(kind: string, proto: string): boolean {
  return (kind === 'audio' || kind === 'video') && /\bRTP\b/.test(proto);
}
