/** Amy and Bob as the sentences speak of them. */
import type { Peer } from '../frame.ts';
import { name, type Part } from '../prose.ts';

export interface Person {
  readonly name: Part;
  readonly they: string;
  readonly They: string;
  readonly them: string;
  readonly their: string;
  readonly Their: string;
  /** Chinese has one word for all of these. */
  readonly ta: string;
}

export const people: { readonly [P in Peer]: Person } = {
  amy: { name: name('amy'), they: 'she', They: 'She', them: 'her', their: 'her', Their: 'Her', ta: '她' },
  bob: { name: name('bob'), they: 'he', They: 'He', them: 'him', their: 'his', Their: 'His', ta: '他' },
};
