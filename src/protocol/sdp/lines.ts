/**
 * A session description as lines, with nothing lost: joined again they are the text, byte for byte. A line that is
 * not of the form `<type>=<value>` (RFC 8866 §5) is kept like any other; it only has no type.
 */

/** The `a=` part of a line, RFC 8866 §5.13: a flag (`a=rtcp-mux`) has no value, `a=mid:` has an empty one. */
export interface SdpAttribute {
  readonly name: string;
  readonly value: string | undefined;
}

interface LinePlace {
  /** From 1, as an editor counts. */
  readonly number: number;
  /** Where the line begins in the text, in UTF-16 code units. */
  readonly start: number;
  /** The line without its ending. */
  readonly raw: string;
  /** RFC 8866 asks for CRLF and lets readers accept LF; the last line of a text may have none. */
  readonly ending: '\r\n' | '\n' | '\r' | '';
}

export interface TypedLine extends LinePlace {
  /** One lower-case letter. */
  readonly type: string;
  readonly value: string;
  /** Only where the type is `a`. */
  readonly attribute: SdpAttribute | undefined;
}

/** Not `<type>=<value>`: an empty line, a word, a capital letter, a blank before `=`. */
export interface MalformedLine extends LinePlace {
  readonly type: undefined;
  readonly value: undefined;
  readonly attribute: undefined;
}

export type SdpLine = TypedLine | MalformedLine;

/** Splits a text at its line endings. An ending after the last line begins no further line. */
export function readLines(text: string): readonly SdpLine[] {
  const lines: SdpLine[] = [];
  const { length } = text;
  // Where the next of each stands, looked for only once it has been passed.
  let feed = text.indexOf('\n');
  let back = text.indexOf('\r');
  let start = 0;
  while (start < length) {
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (back >= 0 && back < start) back = text.indexOf('\r', start);
    const ending = endingAt(feed, back);
    const end = ending === '' ? length : ending === '\n' ? feed : back;
    lines.push(lineAt(lines.length + 1, start, text.slice(start, end), ending));
    start = end + (ending === '' ? 1 : ending.length);
  }
  return lines;
}

/** Which ending comes first, a line feed or a carriage return; -1 where there is none. */
function endingAt(feed: number, back: number): SdpLine['ending'] {
  if (back >= 0 && (feed < 0 || back < feed)) return feed === back + 1 ? '\r\n' : '\r';
  return feed >= 0 ? '\n' : '';
}

/** The text that the lines were read from. */
export function joinLines(lines: readonly SdpLine[]): string {
  return lines.map((line) => line.raw + line.ending).join('');
}

function lineAt(number: number, start: number, raw: string, ending: SdpLine['ending']): SdpLine {
  const letter = raw.charCodeAt(0);
  // A lower-case letter, then '='.
  if (!(letter >= 97 && letter <= 122) || raw.charCodeAt(1) !== 61) {
    return { number, start, raw, ending, type: undefined, value: undefined, attribute: undefined };
  }
  const type = raw.charAt(0);
  const value = raw.slice(2);
  return { number, start, raw, ending, type, value, attribute: letter === 97 ? attributeIn(value) : undefined };
}

function attributeIn(value: string): SdpAttribute {
  const colon = value.indexOf(':');
  return colon < 0 ? { name: value, value: undefined } : { name: value.slice(0, colon), value: value.slice(colon + 1) };
}
