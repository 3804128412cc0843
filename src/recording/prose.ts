/**
 * Sentences with a little structure, as data: what comes from a recording stays text, whatever it holds, and whoever
 * shows it decides how a name or a piece of code looks.
 */
import type { Peer } from './frame.ts';

export type Part = string | { readonly as: 'strong' | 'code' | Peer; readonly text: string };
export type Prose = readonly Part[];

/** Template tag: literal text with parts between. say`${peerName('amy', 'en')} calls ${code('createOffer()')}.` */
export function say(texts: TemplateStringsArray, ...values: readonly (Part | number | Prose)[]): Prose {
  const parts: Part[] = [];
  for (const [place, text] of texts.entries()) {
    if (text) parts.push(text);
    const value = values[place];
    if (value === undefined) continue;
    if (typeof value === 'number') parts.push(String(value));
    else if (isProse(value)) parts.push(...value);
    else parts.push(value);
  }
  return parts;
}

export function code(text: string): Part {
  return { as: 'code', text };
}

export function strong(text: string): Part {
  return { as: 'strong', text };
}

/** The peer's name, in its colour. Names are the same in every language. */
export function name(peer: Peer): Part {
  return { as: peer, text: peer === 'amy' ? 'Amy' : 'Bob' };
}

/** The words alone. */
export function plainText(prose: Prose): string {
  return prose.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function isProse(value: Part | Prose): value is Prose {
  return Array.isArray(value);
}
