import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const bothLite = finding({
  id: 'both-lite',
  severity: 'info',
  rfc: 'RFC 8445 §6.1.1, §2.5',
  check(subject, { offer }) {
    const [line] = linesOf(subject.session, 'ice-lite');
    return line && offer && linesOf(offer.session, 'ice-lite').length > 0 ? [at(line.number)] : [];
  },
  text: {
    en: {
      what: 'Both sides say a=ice-lite.',
      why: 'A lite agent only answers checks and never sends any. Two of them check nothing: media goes to the addresses as they stand, which works where both are publicly reachable and fails without a sign where one is not.',
      mend: 'Nothing to mend between two servers. A browser never writes a=ice-lite: where one of them is meant to be a browser, the line was added on the way.',
    },
    zh: {
      what: '双方都写了 a=ice-lite。',
      why: 'lite 一方只应答检查，从不发出检查。双方都是 lite 就没有任何检查：媒体直接发往所写的地址，两端都公网可达时行得通，否则会无声无息地失败。',
      mend: '两台服务器之间无需改动。浏览器从不写 a=ice-lite：若其中一方本应是浏览器，这一行就是途中加上的。',
    },
  },
  bad: {
    type: 'answer',
    offer: around(['a=ice-lite', audio]),
    lines: answering(['>a=ice-lite', audio]),
  },
  good: { type: 'answer', offer: around([audio]), lines: answering(['a=ice-lite', audio]) },
  chromium: 'accepts',
});
