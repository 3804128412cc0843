/** What kind of place an address is, for rules about who can reach it. `address-meaning.ts` puts addresses into words. */
import { isMdns } from './candidate.ts';

export type AddressFamily = 'IPv4' | 'IPv6' | 'name';

export type AddressKind =
  | 'unspecified'
  | 'loopback'
  | 'link-local'
  | 'multicast'
  /** RFC 1918, RFC 4193. */
  | 'private'
  /** Inside a carrier's NAT, RFC 6598. */
  | 'shared'
  /** RFC 5737, RFC 3849. */
  | 'example'
  | 'public'
  | 'mdns'
  | 'name';

export function addressFamily(address: string): AddressFamily {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) return 'IPv4';
  return address.includes(':') ? 'IPv6' : 'name';
}

export function addressKind(address: string): AddressKind {
  const family = addressFamily(address);
  if (family === 'IPv4') return ipv4Kind(address);
  if (family === 'IPv6') return ipv6Kind(address.toLowerCase());
  return isMdns(address) ? 'mdns' : 'name';
}

function ipv4Kind(address: string): AddressKind {
  const [first = 0, second = 0, third = 0] = address.split('.').map(Number);
  if (address === '0.0.0.0') return 'unspecified';
  if (first === 127) return 'loopback';
  if (first === 169 && second === 254) return 'link-local';
  if (first >= 224 && first <= 239) return 'multicast';
  if (first === 10 || (first === 192 && second === 168)) return 'private';
  if (first === 172 && second >= 16 && second <= 31) return 'private';
  if (first === 100 && second >= 64 && second <= 127) return 'shared';
  const block = `${first}.${second}.${third}`;
  return block === '192.0.2' || block === '198.51.100' || block === '203.0.113' ? 'example' : 'public';
}

function ipv6Kind(address: string): AddressKind {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(address)?.[1];
  if (mapped !== undefined) return ipv4Kind(mapped);
  if (/^[0:]+$/.test(address)) return 'unspecified';
  if (/^[0:]+:0{0,3}1$/.test(address)) return 'loopback';
  if (/^fe[89ab][0-9a-f]:/.test(address)) return 'link-local';
  if (/^ff[0-9a-f]{2}:/.test(address)) return 'multicast';
  if (/^f[cd][0-9a-f]{2}:/.test(address)) return 'private';
  return /^2001:0?db8:/.test(address) ? 'example' : 'public';
}
