/**
 * The place where a text stops being JSON (RFC 8259). The message of JSON.parse differs from browser to browser and
 * often names no place; this reads the text again, only after JSON.parse has refused it.
 */

export interface JsonBreak {
  /** From 1, lines ending with a line feed. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** All is well as far as the text goes: more was to come. */
  readonly truncated: boolean;
  /** What stands at that place, a few characters of it. */
  readonly found: string;
}

/** Where `text` breaks the rules of JSON, or undefined where it keeps to them. */
export function whereJsonBreaks(text: string): JsonBreak | undefined {
  const index = new Reader(text).firstError();
  if (index === undefined) return undefined;
  return {
    line: linesBefore(text, index) + 1,
    column: index - text.lastIndexOf('\n', index - 1),
    truncated: index >= text.length,
    found: text.slice(index, index + 12),
  };
}

/** Reads on token by token and keeps what is open in a list, so that no depth of nesting overflows the stack. */
class Reader {
  readonly #text: string;
  readonly #open: ('{' | '[')[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  firstError(): number | undefined {
    let may: 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'next-or-close' = 'value';
    while (true) {
      this.#skipSpace();
      const sign = this.#text[this.#at];
      const inside = this.#open.at(-1);
      if (may === 'next-or-close' && inside === undefined) return sign === undefined ? undefined : this.#at;
      if (may !== 'value' && may !== 'key' && sign === (inside === '{' ? '}' : ']')) {
        this.#open.pop();
        this.#at += 1;
        may = 'next-or-close';
      } else if (may === 'next-or-close') {
        if (sign !== ',') return this.#at;
        this.#at += 1;
        may = inside === '{' ? 'key' : 'value';
      } else if (may === 'key' || may === 'key-or-close') {
        const error = this.#readKey();
        if (error !== undefined) return error;
        may = 'value';
      } else if (sign === '{' || sign === '[') {
        this.#open.push(sign);
        this.#at += 1;
        may = sign === '{' ? 'key-or-close' : 'value-or-close';
      } else {
        const error = sign === '"' ? this.#readString() : this.#readWord();
        if (error !== undefined) return error;
        may = 'next-or-close';
      }
    }
  }

  #skipSpace(): void {
    while (space.has(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }

  #readKey(): number | undefined {
    if (this.#text[this.#at] !== '"') return this.#at;
    const error = this.#readString();
    if (error !== undefined) return error;
    this.#skipSpace();
    if (this.#text[this.#at] !== ':') return this.#at;
    this.#at += 1;
    return undefined;
  }

  /** Stands on the opening quote. */
  #readString(): number | undefined {
    const text = this.#text;
    for (let at = this.#at + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        this.#at = at + 1;
        return undefined;
      }
      if (code < firstPrintable) return at;
      if (code !== backslash) continue;
      const escaped = text.slice(at, at + 6);
      if (/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(escaped)) at += escaped[1] === 'u' ? 5 : 1;
      else return at + escaped.length === text.length && /^\\(?:u[0-9a-fA-F]*)?$/.test(escaped) ? text.length : at;
    }
    return text.length;
  }

  /** A number, true, false or null. What could still become one at the very end is cut off there. */
  #readWord(): number | undefined {
    const word = /[-+.\w]*/y;
    word.lastIndex = this.#at;
    const found = word.exec(this.#text)?.[0] ?? '';
    const isLast = this.#at + found.length === this.#text.length;
    if (number.test(found) || words.includes(found)) {
      this.#at += found.length;
      return undefined;
    }
    const couldBecomeOne = startOfNumber.test(found) || words.some((whole) => whole.startsWith(found));
    return isLast && couldBecomeOne ? this.#text.length : this.#at;
  }
}

const space = new Set([0x20, 0x09, 0x0a, 0x0d]);
const quote = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const startOfNumber = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*|(?:\.\d+)?[eE][-+]?)?)?$/;
const words = ['true', 'false', 'null'];

function linesBefore(text: string, index: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
