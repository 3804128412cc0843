import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { candidatesOf } from './found.ts';

export const noCandidates = finding({
  id: 'no-candidates',
  severity: 'info',
  rfc: 'RFC 8840 §4.1.1',
  check(subject, beside) {
    if (candidatesOf(subject, beside).length > 0) return [];
    for (const section of subject.sections) {
      const line = linesOf(section, 'ice-options').find(({ attribute }) =>
        attribute?.value?.split(' ').includes('trickle'),
      );
      if (line) return [at(line.number)];
    }
    return [];
  },
  text: {
    en: {
      what: 'There is no candidate in this description.',
      why: 'With “trickle” that is usual: it was made before gathering began, and the candidates follow in messages of their own.',
      mend: 'Nothing to mend, if they do follow. Where neither side sends any, the connection stays “new”; where only one does, it can still connect, for the other is learnt from its checks.',
    },
    zh: {
      what: '这份描述里没有候选。',
      why: '声明了“trickle”时这很平常：描述在收集开始之前生成，候选随后用单独的消息送达。',
      mend: '只要候选随后送达就无需改动。若双方都不发，连接一直停在“new”；若只有一方发，仍可能连通，因为另一方的地址会从它的检查中得知。',
    },
  },
  bad: { type: 'offer', lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=ice-options:trickle']) },
  good: {
    type: 'offer',
    lines: around([
      'm=audio 9 UDP/TLS/RTP/SAVPF 0',
      'a=ice-options:trickle',
      'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host',
    ]),
  },
  chromium: 'accepts',
});
