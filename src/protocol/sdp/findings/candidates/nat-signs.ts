import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { finding, type Hit } from '../finding.ts';
import { grouped } from '../grouped.ts';
import { hitAt, type ReadableCandidate, readableCandidates } from './found.ts';

export const natSigns = finding({
  id: 'nat-signs',
  severity: 'info',
  rfc: 'RFC 4787 §4.1',
  check(subject, beside) {
    const mapped = readableCandidates(subject, beside).filter(isMapped);
    const bases = grouped(mapped, ({ read }) => `${read.relatedAddress} ${read.relatedPort} ${read.component}`);
    return [...bases.values()].flatMap((candidates) => signOf(candidates) ?? []);
  },
  text: {
    en: {
      what: 'The NAT shows {base} as {outside}: {sign}.',
      why: '{meaning}',
      mend: 'Nothing to mend. To tell how a NAT maps, one socket must ask two STUN servers at different addresses; how it filters no browser can find out.',
    },
    zh: {
      what: 'NAT 把 {base} 显示为 {outside}：{sign}。',
      why: '{meaning}',
      mend: '无需改动。要判断 NAT 如何映射，须用同一个套接字询问两台地址不同的 STUN 服务器；它如何过滤，浏览器无从得知。',
    },
  },
  bad: {
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=candidate:1 1 udp 2122260223 10.25.39.1 60751 typ host',
      '>a=candidate:2 1 udp 1686052607 203.0.113.5 2212 typ srflx raddr 10.25.39.1 rport 60751',
    ]),
  },
  good: {
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=candidate:1 1 udp 2122260223 10.25.39.1 60751 typ host']),
  },
  chromium: 'accepts',
});

/** A browser that hides its addresses hides the base too: `raddr 0.0.0.0 rport 0` says nothing. */
function isMapped({ read }: ReadableCandidate): boolean {
  const { type, relatedAddress, relatedPort = 0 } = read;
  return type === 'srflx' && relatedAddress !== undefined && relatedPort > 9 && !/^[0.:]+$/.test(relatedAddress);
}

/** All candidates of one base: what one socket was seen as from outside. */
function signOf(candidates: readonly ReadableCandidate[]): Hit | undefined {
  const last = candidates.at(-1);
  if (!last) return undefined;
  const { relatedAddress, relatedPort } = last.read;
  const outside = [...new Set(candidates.map(({ read }) => `${read.address}:${read.port}`))];
  const values = { base: `${relatedAddress}:${relatedPort}`, outside: outside.slice(0, 4).join(', ') };
  if (outside.length > 1) return hitAt(last, { ...values, ...dependent });
  return hitAt(last, { ...values, ...(last.read.port === relatedPort ? kept : moved) });
}

type Sign = { readonly sign: Text; readonly meaning: Text };

const dependent: Sign = {
  sign: { en: 'one socket, several addresses', zh: '同一个套接字有多个外部地址' },
  meaning: {
    en: 'Its mapping depends on the destination (a “symmetric” NAT). Against another such NAT only TURN works.',
    zh: '它的映射因目的地而异（俗称“对称型”NAT）。两端都如此时只有 TURN 可行。',
  },
};
const kept: Sign = {
  sign: { en: 'the port is kept', zh: '端口保持不变' },
  meaning: {
    en: 'Most home routers keep a port while it is free. It says nothing yet of other destinations.',
    zh: '端口空闲时，多数家用路由器会保留它。这还不能说明对其他目的地如何。',
  },
};
const moved: Sign = {
  sign: { en: 'the port is not kept', zh: '端口被改变' },
  meaning: {
    en: 'The NAT hands out ports of its own, as large NATs do; whether it gives each destination another one, a single STUN server cannot tell.',
    zh: '该 NAT 自行分配端口，大型 NAT 常常如此；它是否给每个目的地分配不同的端口，只问一台 STUN 服务器看不出来。',
  },
};
