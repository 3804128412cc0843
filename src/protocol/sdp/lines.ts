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
  let start = 0;
  for (const [whole, raw = '', ending = ''] of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    // At the end of the text the pattern matches once more, on nothing.
    if (whole === '') break;
    lines.push(lineAt({ number: lines.length + 1, start, raw, ending: ending as SdpLine['ending'] }));
    start += whole.length;
  }
  return lines;
}

/** The text that the lines were read from. */
export function joinLines(lines: readonly SdpLine[]): string {
  return lines.map((line) => line.raw + line.ending).join('');
}

function lineAt(place: LinePlace): SdpLine {
  if (!/^[a-z]=/.test(place.raw)) return { ...place, type: undefined, value: undefined, attribute: undefined };
  const type = place.raw.slice(0, 1);
  const value = place.raw.slice(2);
  return { ...place, type, value, attribute: type === 'a' ? attributeIn(value) : undefined };
}

function attributeIn(value: string): SdpAttribute {
  const colon = value.indexOf(':');
  return colon < 0 ? { name: value, value: undefined } : { name: value.slice(0, colon), value: value.slice(colon + 1) };
}
