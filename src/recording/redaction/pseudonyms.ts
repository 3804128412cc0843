/** Stand-ins for what must not be shared: the same for the same value, another for another, none of them in use. */
import { type AddressKind, addressIn } from './addresses.ts';

export type SecretKind =
  | 'mdns'
  | 'host'
  | 'ufrag'
  | 'pwd'
  | 'fingerprint'
  | 'session'
  | 'id'
  | 'foundation'
  | 'device'
  | 'user'
  | 'credential'
  | 'text'
  | 'key';

type Kind = SecretKind | Exclude<AddressKind, 'nobody'>;

export class Pseudonyms {
  readonly #original: string;
  readonly #given = new Map<string, string>();
  readonly #secrets = new Map<string, string>();
  #sorted: readonly (readonly [secret: string, standIn: string])[] = [];
  readonly #count = new Map<Kind, number>();
  readonly #stems = new Map<string, boolean>();

  /** `original` is everything that is being redacted: no stand-in may occur in it, or one would pass for the other. */
  constructor(original: string) {
    this.#original = original;
  }

  /** The stand-in for an address or the name of a host; unspecified and loopback addresses stay. */
  address(text: string): string {
    const address = addressIn(text);
    if (!address) return this.name(/\.local$/i.test(text) ? 'mdns' : 'host', text);
    return address.kind === 'nobody' ? text : this.#standIn(address.kind, address.key);
  }

  /** The stand-in for `value`, which is something of this kind; what says nothing ("", "-", "*") stays. */
  name(kind: SecretKind, value: string): string {
    if (value === '' || value === '-' || value === '*') return value;
    // Fingerprints are compared without regard to case (RFC 8122 §5), names of hosts too.
    const key = kind === 'fingerprint' ? value.toUpperCase() : kind === 'mdns' ? value.toLowerCase() : value;
    const standIn = this.#standIn(kind, key);
    if (value.length >= (tellTale.get(kind) ?? Number.POSITIVE_INFINITY)) this.#secrets.set(value, standIn);
    return standIn;
  }

  /** What can be told from ordinary words wherever it turns up, with its stand-in: longest first. */
  get secrets(): readonly (readonly [secret: string, standIn: string])[] {
    if (this.#sorted.length !== this.#secrets.size) {
      this.#sorted = [...this.#secrets].sort(([one], [other]) => other.length - one.length);
    }
    return this.#sorted;
  }

  #standIn(kind: Kind, key: string): string {
    const known = this.#given.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    let made: string;
    do {
      const number = (this.#count.get(kind) ?? 0) + 1;
      this.#count.set(kind, number);
      made = makers[kind](number, key);
    } while (!mayOccur.has(kind) && this.#isInUse(made));
    this.#given.set(`${kind} ${key}`, made);
    return made;
  }

  #isInUse(standIn: string): boolean {
    // Most often not even what comes before the number occurs, and then the long text is read through only once.
    const [stem = ''] = standIn.split(/\d/, 1);
    const stemOccurs = this.#stems.get(stem) ?? this.#original.includes(stem);
    this.#stems.set(stem, stemOccurs);
    return stemOccurs && this.#original.includes(standIn);
  }
}

/** Kinds whose values may turn up inside other texts, an error message for one, and how long they are at least. */
const tellTale: ReadonlyMap<SecretKind, number> = new Map([
  ['ufrag', 4],
  ['user', 4],
  ['credential', 4],
  ['pwd', 8],
  ['session', 8],
  ['id', 8],
  ['device', 8],
  ['host', 8],
  ['key', 8],
]);
/** Small numbers that stand where nothing else does. */
const mayOccur: ReadonlySet<Kind> = new Set<Kind>(['foundation']);

const makers: { readonly [K in Kind]: (number: number, value: string) => string } = {
  'private-v4': (n) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`,
  'shared-v4': (n) => `100.64.${(n >> 8) & 255}.${n & 255}`,
  'link-local-v4': (n) => `169.254.${(n >> 8) & 255}.${n & 255}`,
  'public-v4': publicV4,
  'unique-local-v6': (n) => `fd00::${n.toString(16)}`,
  'link-local-v6': (n) => `fe80::${n.toString(16)}`,
  'public-v6': (n) => `2001:db8::${n.toString(16)}`,
  mdns: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}.local`,
  host: (n) => `host-${n}.example`,
  // At least 4 and 22 characters (RFC 8839 §5.4).
  ufrag: (n) => `u${String(n).padStart(3, '0')}`,
  pwd: (n) => `pwd${String(n).padStart(21, '0')}`,
  fingerprint: (n, value) => fingerprintFrom(n, value.split(':').length),
  // At most 2^63 - 1 (RFC 9429 §5.2.1).
  session: (n) => String(1_000_000_000_000_000n + BigInt(n)),
  id: (n) => `id-${n}`,
  foundation: (n) => String(n),
  device: (n) => `device ${n}`,
  user: (n) => `user-${n}`,
  credential: (n) => `credential-${n}`,
  text: (n) => `text ${n}`,
  key: (n) => `key-${n}`,
};

/** The ranges for documentation (RFC 5737), then, should they run out, the one for benchmarks (RFC 2544). */
function publicV4(number: number): string {
  const range = ['198.51.100', '203.0.113', '192.0.2'][Math.floor((number - 1) / 254)];
  if (range !== undefined) return `${range}.${((number - 1) % 254) + 1}`;
  return `198.${18 + ((number >> 16) & 1)}.${(number >> 8) & 255}.${number & 255}`;
}

/** Bytes that differ from number to number in every place, so that nobody takes one for another. */
function fingerprintFrom(number: number, bytes: number): string {
  const byte = (place: number): number => (number * 37 + place * 7 * ((number >> 8) + 1)) & 255;
  return Array.from({ length: bytes }, (_, place) => byte(place).toString(16).padStart(2, '0').toUpperCase()).join(':');
}
