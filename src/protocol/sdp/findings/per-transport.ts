/** Things that must be unique, or the same, on one transport: numbers, identifiers. */
import type { Dissection } from '../dissection.ts';
import type { Section } from '../sections.ts';
import { bundlingOf } from './inherited.ts';

/**
 * What is known so far on the transport of a section, where each section of a BUNDLE group adds to the same map, and one
 * without a group has a map of its own. Ask for the sections in their order.
 */
export function perTransport<K, V>(subject: Dissection): (section: Section) => Map<K, V> {
  const { groupsOf } = bundlingOf(subject);
  const byGroup = new Map<number, Map<K, V>>();
  return (section) => {
    const mid = section.index === undefined ? undefined : section.mid;
    const group = mid === undefined ? undefined : groupsOf.get(mid)?.[0];
    const known = (group !== undefined && byGroup.get(group)) || new Map<K, V>();
    if (group !== undefined) byGroup.set(group, known);
    return known;
  };
}
