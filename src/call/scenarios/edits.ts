/** Applies a scenario's edits to a message. Text in, text out. */
import type { SignalingMessage } from '../../recording/frame.ts';
import type { Edit } from './scenario.ts';

/** The message with the edits made; those that do not fit its type leave it as it is. */
export function edited(message: SignalingMessage, edits: readonly Edit[]): SignalingMessage {
  return edits.reduce(applied, message);
}

function applied(message: SignalingMessage, edit: Edit): SignalingMessage {
  if (message.type === 'candidate') {
    const { candidate } = message;
    if (edit.op === 'set-candidate') return { ...message, candidate: { ...candidate, candidate: edit.candidate } };
    if (edit.op !== 'set-ufrag') return message;
    const text = candidate.candidate.replace(/ ufrag \S+/, ` ufrag ${edit.ufrag}`);
    return { ...message, candidate: { ...candidate, candidate: text, usernameFragment: edit.ufrag } };
  }
  if (message.type !== 'offer' && message.type !== 'answer') return message;
  return { ...message, sdp: editedSdp(message.sdp, edit) };
}

function editedSdp(sdp: string, edit: Edit): string {
  switch (edit.op) {
    case 'flip-fingerprint':
      return sdp.replace(/^(a=fingerprint:.*)([\dA-Fa-f])(\r?)$/gm, (_, start: string, digit: string, end: string) => {
        return `${start}${(Number.parseInt(digit, 16) ^ 1).toString(16).toUpperCase()}${end}`;
      });
    case 'remove-codec':
      return inSections(sdp, (section) => withoutFormats(section, formatsOf(section, edit.codec)));
    case 'unknown-codecs':
      return inSections(sdp, (section) =>
        section.startsWith(`m=${edit.media} `) ? withUnknownCodecs(section) : section,
      );
    case 'set-line':
      return inSections(sdp, (section, place) => (isMeant(place, edit) ? withLine(section, edit) : section));
    case 'add-line':
      return inSections(sdp, (section, place) => (isMeant(place, edit) ? withLineAfter(section, edit) : section));
    default:
      return sdp;
  }
}

function isMeant(place: number, { section }: { section: number | 'each' }): boolean {
  return section === 'each' || section === place;
}

/** The session part is section 0. */
function inSections(sdp: string, change: (section: string, place: number) => string): string {
  return sdp
    .split(/^(?=m=)/m)
    .map(change)
    .join('');
}

function withLine(section: string, { start, text }: { start: string; text: string | null }): string {
  const lines = section.split(/(?<=\n)/);
  const place = lines.findIndex((line) => line.startsWith(start));
  const line = lines[place];
  if (line === undefined) return section;
  return lines.toSpliced(place, 1, ...(text === null ? [] : [text + endOf(line)])).join('');
}

function withLineAfter(section: string, { after, text }: { after: string; text: string }): string {
  const lines = section.split(/(?<=\n)/);
  const place = lines.findIndex((line) => line.startsWith(after));
  const line = lines[place];
  if (line === undefined) return section;
  const end = endOf(line) || endOf(lines[0] ?? '') || '\r\n';
  return lines.toSpliced(place, 1, line.trimEnd() + end, text + endOf(line)).join('');
}

/** A number below 35 has its codec by RFC 3551 §6: renaming that one is no unknown codec but a broken line. */
function withUnknownCodecs(section: string): string {
  const fixed = matches(section, /^a=rtpmap:(\d+) /gm).filter((number) => Number(number) < 35);
  return withoutFormats(section, new Set(fixed)).replace(/^(a=rtpmap:\d+ )[^/\r\n]+/gm, '$1nobody-has-this');
}

/** The payload types of a codec, and of what repairs them (rtx with apt). */
function formatsOf(section: string, codec: string): Set<string> {
  const own = new Set(matches(section, new RegExp(`^a=rtpmap:(\\d+) ${escaped(codec)}/`, 'gim')));
  for (const line of section.split(/\r?\n/)) {
    const rtx = /^a=fmtp:(\d+) apt=(\d+)/.exec(line);
    if (rtx?.[1] && rtx[2] && own.has(rtx[2])) own.add(rtx[1]);
  }
  return own;
}

function withoutFormats(section: string, formats: ReadonlySet<string>): string {
  if (formats.size === 0) return section;
  return section
    .split(/(?<=\n)/)
    .filter((line) => !formats.has(/^a=(?:rtpmap|fmtp|rtcp-fb):(\d+)/.exec(line)?.[1] ?? ''))
    .map((line) => (line.startsWith('m=') ? withoutWords(line, formats) : line))
    .join('');
}

/** m=<media> <port> <proto> <fmt> ...: only from the fourth word on are they formats. */
function withoutWords(line: string, formats: ReadonlySet<string>): string {
  const words = line.trimEnd().split(' ');
  return words.filter((word, place) => place < 3 || !formats.has(word)).join(' ') + endOf(line);
}

function endOf(line: string): string {
  return /\r?\n?$/.exec(line)?.[0] ?? '';
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
