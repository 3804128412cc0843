/** Addresses in text: found, compared whatever their spelling, and told apart by kind. */

export interface Address {
  readonly kind: AddressKind;
  /** The same for every spelling of one address. */
  readonly key: string;
}

export type AddressKind =
  /** Says nothing of anybody: unspecified (0.0.0.0, ::) or loopback. */
  | 'nobody'
  /** RFC 1918. */
  | 'private-v4'
  /** RFC 6598, behind a carrier's NAT. */
  | 'shared-v4'
  /** RFC 3927. */
  | 'link-local-v4'
  | 'public-v4'
  /** RFC 4193. */
  | 'unique-local-v6'
  /** RFC 4291 §2.5.6. */
  | 'link-local-v6'
  | 'public-v6';

/** What `text` is an address of, or undefined where it is none. */
export function addressIn(text: string): Address | undefined {
  const v4 = octets(text);
  if (v4) return { kind: kindOfV4(v4), key: v4.join('.') };
  const v6 = groups(text);
  if (v6) return { kind: kindOfV6(v6), key: v6.map((group) => group.toString(16)).join(':') };
  return undefined;
}

/** Puts `replace(address)` for every address that stands by itself in `text`. */
export function replaceAddresses(text: string, replace: (address: string) => string): string {
  const change = (found: string): string => (addressIn(found) ? replace(found) : found);
  return text.replaceAll(v6Like, change).replaceAll(v4Like, change);
}

const v4Like = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)/g;
const v6Like = /(?<!\w)(?:[0-9a-fA-F]{0,4}:){2,8}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{0,4})(?![\w:]|\.\d)/g;

function octets(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined;
  const numbers = parts.map(Number);
  return numbers.every((number) => number <= 255) ? numbers : undefined;
}

/** The eight groups of an IPv6 address (RFC 4291 §2.2). */
function groups(text: string): readonly number[] | undefined {
  if (!/^[0-9a-fA-F:.]+$/.test(text)) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':').flatMap(groupsOfPart)));
  const before = head ?? [];
  if (!before.concat(tail ?? []).every((group) => group >= 0)) return undefined;
  if (tail === undefined) return before.length === 8 ? before : undefined;
  const missing = 8 - before.length - tail.length;
  return missing < 1 ? undefined : [...before, ...Array.from({ length: missing }, () => 0), ...tail];
}

/** One group, or two for the dotted form of the last 32 bits; -1 stands for neither. */
function groupsOfPart(part: string): readonly number[] {
  const [a, b, c, d] = octets(part) ?? [];
  if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) return [a * 256 + b, c * 256 + d];
  return [/^[0-9a-fA-F]{1,4}$/.test(part) ? Number.parseInt(part, 16) : -1];
}

function kindOfV4([a = 0, b = 0, c = 0, d = 0]: readonly number[]): AddressKind {
  if (a === 127 || a + b + c + d === 0) return 'nobody';
  if (a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168)) return 'private-v4';
  if (a === 100 && b >= 64 && b < 128) return 'shared-v4';
  if (a === 169 && b === 254) return 'link-local-v4';
  return 'public-v4';
}

function kindOfV6(v6: readonly number[]): AddressKind {
  const first = v6[0] ?? 0;
  if (v6.slice(0, 7).every((group) => group === 0) && (v6[7] ?? 0) <= 1) return 'nobody';
  if (first >= 0xfc00 && first <= 0xfdff) return 'unique-local-v6';
  if (first >= 0xfe80 && first <= 0xfebf) return 'link-local-v6';
  return 'public-v6';
}
