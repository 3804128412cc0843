/** The JSON objects and arrays in a text, one after another, whatever stands between them: timestamps, log words. */

/** Each outermost value, parsed. What is not JSON is passed over. Linear in the length of the text. */
export function jsonValuesIn(text: string): readonly unknown[] {
  const values: unknown[] = [];
  let place = 0;
  while (place < text.length) {
    const start = nextOpening(text, place);
    if (start < 0) break;
    const end = closingOf(text, start);
    const value = end < 0 ? undefined : parsed(text.slice(start, end));
    if (value !== undefined) values.push(value);
    // After what was no JSON, look on behind its opening; a value that never closes swallows the rest.
    place = value === undefined ? (end < 0 ? text.length : end) : end;
  }
  return values;
}

function nextOpening(text: string, from: number): number {
  for (let place = from; place < text.length; place += 1) {
    const character = text[place];
    if (character === '{' || character === '[') return place;
  }
  return -1;
}

/** The place after the bracket that closes the one at `start`; -1 where none does. */
function closingOf(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let place = start; place < text.length; place += 1) {
    const character = text[place];
    if (quoted) {
      if (character === '\\') place += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
