import { extensionOf } from '../../../ice/candidate.ts';
import { extensionMeaning } from '../../../ice/extension-meaning.ts';
import { around } from '../around.ts';
import { hitAt, readableCandidates } from '../candidates/found.ts';
import { finding } from '../finding.ts';
import { grouped } from '../grouped.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const privacyNetworkClass = finding({
  id: 'privacy-network-class',
  severity: 'info',
  rfc: 'libwebrtc',
  check(subject, beside) {
    const withCost = readableCandidates(subject, beside).filter(({ read }) => {
      return extensionOf(read, 'network-cost') !== undefined;
    });
    const byCost = grouped(withCost, ({ read }) => extensionOf(read, 'network-cost') ?? '');
    return [...byCost].flatMap(([cost, [first]]) => {
      const meaning = extensionMeaning('network-cost', cost);
      return first && meaning ? [hitAt(first, { cost, meaning })] : [];
    });
  },
  text: {
    en: {
      what: 'network-cost {cost} tells what kind of network the sender is on.',
      why: '{meaning} With network-id and the ranks in the priorities it also tells how many interfaces there are, a VPN among them.',
      mend: 'Nothing to mend: libwebrtc prefers the cheaper network by it. It is no standard, and other implementations skip it.',
    },
    zh: {
      what: 'network-cost {cost} 透露发送方所在网络的类型。',
      why: '{meaning}连同 network-id 和优先级里的名次，还能看出有几个网络接口，其中有没有 VPN。',
      mend: '无需改动：libwebrtc 据此优先选择代价低的网络。它不是标准，其他实现会跳过。',
    },
  },
  bad: {
    lines: around([
      audio,
      '>a=candidate:1 1 udp 2122260223 10.25.39.1 60751 typ host generation 0 network-id 1 network-cost 10',
    ]),
  },
  good: { lines: around([audio, 'a=candidate:1 1 udp 2122260223 10.25.39.1 60751 typ host generation 0']) },
  chromium: 'accepts',
});
