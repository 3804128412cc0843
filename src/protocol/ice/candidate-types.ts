/** The four types of candidates, RFC 8445 §4. */
import type { Text } from '../language.ts';

export const candidateTypes = {
  host: {
    name: { en: 'host', zh: '主机候选' },
    meaning: {
      en: 'A socket on one of the device’s own addresses. The other side reaches it only where that address can be reached: on the same network, or on the open Internet.',
      zh: '本机某个地址上的套接字。对端只有在能到达该地址时才用得上：处于同一网络，或者该地址在公网上可达。',
    },
    rfc: 'RFC 8445 §5.1.1.1',
  },
  srflx: {
    name: { en: 'server-reflexive', zh: '服务器反射候选' },
    meaning: {
      en: 'The address from which a STUN server saw the packets come: what a NAT has made of the host address.',
      zh: 'STUN 服务器所看到的数据包来源地址，即 NAT 把主机地址映射成的地址。',
    },
    rfc: 'RFC 8445 §5.1.1.2',
  },
  prflx: {
    name: { en: 'peer-reflexive', zh: '对端反射候选' },
    meaning: {
      en: 'An address that nobody announced, learnt from a connectivity check between the two peers themselves. It is never gathered.',
      zh: '没有任何一方通告过的地址，由双方之间的连通性检查得知。它从不在收集阶段产生。',
    },
    rfc: 'RFC 8445 §7.2.5.3.1, §7.3.1.3',
  },
  relay: {
    name: { en: 'relay', zh: '中继候选' },
    meaning: {
      en: 'An address on a TURN server, which forwards what arrives there. It works where nothing direct does, and costs a detour.',
      zh: 'TURN 服务器上的地址，到达那里的数据由服务器转发。直连不通时仍可用，代价是绕路。',
    },
    rfc: 'RFC 8656 §3',
  },
} as const satisfies Record<string, { readonly name: Text; readonly meaning: Text; readonly rfc: string }>;

export type CandidateType = keyof typeof candidateTypes;
export const candidateTypeNames = Object.keys(candidateTypes) as readonly CandidateType[];

/** The type by that name, or undefined for one that no standard names yet. */
export function knownType(name: string): CandidateType | undefined {
  return candidateTypeNames.find((known) => known === name);
}
