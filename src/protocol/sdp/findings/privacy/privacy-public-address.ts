import { addressFamily, addressKind } from '../../../ice/address-kind.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { addressesTold, isNumeric } from './addresses.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const privacyPublicAddress = finding({
  id: 'privacy-public-address',
  severity: 'info',
  rfc: 'RFC 8828 §3',
  check: (subject, beside) =>
    addressesTold(subject, beside)
      .filter(({ address }) => isNumeric(address) && addressKind(address) === 'public')
      .map(({ address, hit, times }) => {
        const values = { address, family: addressFamily(address), times: String(times) };
        return { ...hit, values };
      }),
  text: {
    en: {
      what: '{address} (found {times}×) is a public {family} address.',
      why: 'It tells the provider, mostly the town, and whose line or server it is; who has it can look it up.',
      mend: 'Nothing to mend in a call: without it the other side could not reach this one directly (with a relay only: iceTransportPolicy "relay"). A link made with “Share” holds a made-up address instead.',
    },
    zh: {
      what: '{address}（出现 {times} 次）是公网 {family} 地址。',
      why: '它透露运营商、大致所在的城市，以及是谁的线路或服务器；知道它的人都可以查询。',
      mend: '通话中无需改动：没有它，对端就无法直接到达（除非只用中继：iceTransportPolicy "relay"）。用“分享”生成的链接里会换成虚构的地址。',
    },
  },
  bad: {
    lines: around([audio, '>a=candidate:2 1 udp 1686052607 8.8.4.4 2212 typ srflx raddr 0.0.0.0 rport 0 generation 0']),
  },
  good: {
    // RFC 5737 keeps this one for examples.
    lines: around([audio, 'a=candidate:2 1 udp 1686052607 203.0.113.5 2212 typ srflx raddr 0.0.0.0 rport 0']),
  },
  chromium: 'accepts',
});
