/** Every attribute that is known, by its name. A new one is an entry in the file of its family, and a place here. */
import type { Attribute } from './attribute.ts';
import * as ice from './ice.ts';

const families: readonly { readonly [name: string]: Attribute }[] = [ice];

/** The entries, in the order of the families. */
export const attributes: readonly Attribute[] = families.flatMap((family) => Object.values(family));

const byName = new Map(attributes.filter(({ level }) => level !== 'source').map((entry) => [entry.name, entry]));
const bySourceName = new Map(attributes.filter(({ level }) => level === 'source').map((entry) => [entry.name, entry]));

/** The entry of an attribute of a session or m-section; undefined for what nobody here knows. */
export function attributeNamed(name: string): Attribute | undefined {
  return byName.get(name);
}

/** The entry of an attribute within `a=ssrc`. */
export function sourceAttributeNamed(name: string): Attribute | undefined {
  return bySourceName.get(name);
}
