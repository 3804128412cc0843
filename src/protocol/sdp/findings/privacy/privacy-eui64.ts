import { addressFamily } from '../../../ice/address-kind.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { addressesTold } from './addresses.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const privacyEui64 = finding({
  id: 'privacy-eui64',
  severity: 'info',
  rfc: 'RFC 4291 appendix A; RFC 8981',
  check: (subject, beside) =>
    addressesTold(subject, beside).flatMap(({ address, hit }) => {
      const mac = addressFamily(address) === 'IPv6' ? macIn(address) : undefined;
      return mac === undefined ? [] : [{ ...hit, values: { address, mac } }];
    }),
  text: {
    en: {
      what: '{address} holds the hardware address {mac}.',
      why: 'The last half of this IPv6 address is made of it (ff:fe in the middle). It stays the same in every network that the device joins, so the device can be followed, and its first half tells the maker.',
      mend: 'Nothing to mend here. Current systems use random interface identifiers (privacy extensions); turn them on at the device. A link made with “Share” holds a made-up address instead.',
    },
    zh: {
      what: '{address} 含有硬件地址 {mac}。',
      why: '这个 IPv6 地址的后半部分由它构成（中间有 ff:fe）。设备加入任何网络它都不变，因此可被跟踪；它的前半部分还透露厂商。',
      mend: '这里无需改动。如今的系统使用随机的接口标识（隐私扩展），请在设备上启用。用“分享”生成的链接里会换成虚构的地址。',
    },
  },
  bad: {
    lines: around([audio, '>a=candidate:1 1 udp 2122262783 2001:db8::21b:21ff:feab:cdef 50000 typ host generation 0']),
  },
  good: {
    lines: around([audio, 'a=candidate:1 1 udp 2122262783 2001:db8::8d2a:41c7:90b3:5e16 50000 typ host generation 0']),
  },
  chromium: 'accepts',
});

/** RFC 4291 appendix A: the MAC address with ff:fe put in its middle and the bit for “universal” turned over. */
function macIn(address: string): string | undefined {
  const groups = expanded(address)?.slice(4);
  if (groups?.length !== 4) return undefined;
  const bytes = groups.flatMap((group) => [group >> 8, group & 0xff]);
  if (bytes[3] !== 0xff || bytes[4] !== 0xfe) return undefined;
  const mac = [(bytes[0] ?? 0) ^ 0x02, ...bytes.slice(1, 3), ...bytes.slice(5)];
  return mac.map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}

/** The eight groups of an IPv6 address; undefined for what is none, or has an IPv4 address at its end. */
function expanded(address: string): readonly number[] | undefined {
  const [head = '', tail, ...more] = address.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [left, right] = [groups(head), groups(tail ?? '')];
  const missing = 8 - left.length - right.length;
  if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return undefined;
  if (![...left, ...right].every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  const all = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  return all.map((group) => Number.parseInt(group, 16));
}
