/** The addresses that a description and its candidates tell, each with where it stands first and how often. */
import { addressFamily } from '../../../ice/address-kind.ts';
import type { Dissection } from '../../dissection.ts';
import { linesOf } from '../../dissection.ts';
import type { SdpLine } from '../../lines.ts';
import { hitAt, readableCandidates } from '../candidates/found.ts';
import { at, type Beside, type Hit } from '../finding.ts';
import { linesOfType } from '../line-index.ts';

export interface ToldAddress {
  /** An IPv4 or IPv6 address, or a name. */
  readonly address: string;
  /** Where it stands first. */
  readonly hit: Hit;
  readonly times: number;
}

export function addressesTold(subject: Dissection, beside: Beside): readonly ToldAddress[] {
  const known = founds.get(subject);
  if (known && known.beside === beside.candidates) return known.addresses;
  const told = new Map<string, { hit: Hit; times: number }>();
  for (const [address, hit] of [...inLines(subject), ...inCandidates(subject, beside)]) {
    const before = told.get(address);
    if (before) before.times += 1;
    else told.set(address, { hit, times: 1 });
  }
  const addresses = [...told].map(([address, found]) => ({ address, ...found }));
  founds.set(subject, { beside: beside.candidates, addresses });
  return addresses;
}

/** Only what is an address: `999.1.2.3` is not, and what looks like a name may be anything. */
export function isNumeric(address: string): boolean {
  if (addressFamily(address) === 'IPv4') return address.split('.').every((part) => Number(part) <= 255);
  return addressFamily(address) === 'IPv6' && /^[0-9a-f:]{2,39}(?:\.\d{1,3}){0,3}$/i.test(address);
}

const founds = new WeakMap<
  Dissection,
  { readonly beside: Beside['candidates']; readonly addresses: readonly ToldAddress[] }
>();

type Told = readonly [address: string, hit: Hit];

/** RFC 8866 §5.2, §5.7; RFC 3605 §2.1. */
function inLines(subject: Dissection): readonly Told[] {
  const rtcp = subject.sections.flatMap((section) => linesOf(section, 'rtcp'));
  return [
    ...linesOfType(subject, 'o').flatMap((line) => told(line, 5)),
    ...linesOfType(subject, 'c').flatMap((line) => told(line, 2)),
    ...rtcp.flatMap((line) => told(line, 3, line.attribute?.value)),
  ];
}

function told(line: SdpLine, place: number, value = line.value): readonly Told[] {
  const word = (value ?? '').split(' ').filter((it) => it !== '')[place];
  // 233.252.0.10/32: what follows a group’s address is how far it goes.
  const address = word?.split('/')[0];
  return address ? [[address, at(line.number)]] : [];
}

function inCandidates(subject: Dissection, beside: Beside): readonly Told[] {
  return readableCandidates(subject, beside).flatMap((found): readonly Told[] => {
    const { address, relatedAddress } = found.read;
    const hit = hitAt(found);
    return relatedAddress === undefined
      ? [[address, hit]]
      : [
          [address, hit],
          [relatedAddress, hit],
        ];
  });
}
