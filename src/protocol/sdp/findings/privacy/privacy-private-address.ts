import { addressKind } from '../../../ice/address-kind.ts';
import { addressMeaning } from '../../../ice/address-meaning.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { addressesTold, isNumeric } from './addresses.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const privacyPrivateAddress = finding({
  id: 'privacy-private-address',
  severity: 'info',
  rfc: 'RFC 8828 §3; RFC 1918; RFC 6598; RFC 4193',
  check: (subject, beside) =>
    addressesTold(subject, beside)
      .filter(({ address }) => isNumeric(address) && ['private', 'shared'].includes(addressKind(address)))
      .map(({ address, hit, times }) => {
        const values = { address, kind: addressMeaning(address), times: String(times) };
        return { ...hit, values };
      }),
  text: {
    en: {
      what: '{address} (found {times}×) is {kind}.',
      why: 'It tells how the network is numbered inside, and helps to recognise the device. In a srflx candidate raddr tells it too.',
      mend: 'Nothing to mend in a call: the other side may be in the same network. A link made with “Share” holds a made-up address instead.',
    },
    zh: {
      what: '{address}（出现 {times} 次）是{kind}。',
      why: '它透露内部网络的编址，也有助于识别这台设备。srflx 候选里的 raddr 同样会透露。',
      mend: '通话中无需改动：对端可能就在同一网络。用“分享”生成的链接里会换成虚构的地址。',
    },
  },
  bad: {
    lines: around([audio, '>a=candidate:1 1 udp 2122260223 10.25.39.1 60751 typ host generation 0 network-id 1']),
  },
  good: {
    lines: around([audio, 'a=candidate:1 1 udp 2113937151 b8ac6ed3-b814-427a-907f-bad07a585fb0.local 42816 typ host']),
  },
  chromium: 'accepts',
});
