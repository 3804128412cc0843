import { extensionOf } from '../../../ice/candidate.ts';
import { around } from '../around.ts';
import { finding } from '../finding.ts';
import { hitAt, readableCandidates } from './found.ts';

export const candidateJsonNoUfrag = finding({
  id: 'candidate-json-no-ufrag',
  severity: 'info',
  rfc: 'RFC 9429 §3.5.2.1',
  check: (subject, beside) =>
    readableCandidates(subject, beside).flatMap((found) => {
      const { read, signalled } = found;
      if (!signalled?.json || signalled.ufrag !== null) return [];
      const ufrag = extensionOf(read, 'ufrag');
      const rest =
        ufrag === undefined
          ? { en: 'nothing tells its ICE session', zh: '没有任何内容说明它属于哪次 ICE 会话' }
          : {
              en: `only the candidate’s text tells its ICE session, ${ufrag}`,
              zh: `只有候选文本说明它属于 ICE 会话 ${ufrag}`,
            };
      return hitAt(found, { rest });
    }),
  text: {
    en: {
      what: 'The message has no usernameFragment: {rest}.',
      why: 'After an ICE restart a late candidate of the old session is told apart by it. Without it the receiver may add it to the new one.',
      mend: 'Send the whole object that event.candidate.toJSON() gives, not only some of its fields.',
    },
    zh: {
      what: '消息里没有 usernameFragment：{rest}。',
      why: 'ICE 重启之后，靠它辨认旧会话迟到的候选。没有它，接收方可能把候选加进新的会话。',
      mend: '发送 event.candidate.toJSON() 给出的整个对象，而不是只挑其中几个字段。',
    },
  },
  bad: {
    type: 'offer',
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']),
    candidates: [
      {
        text: '>candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host generation 0 ufrag 8hhY',
        mid: '0',
        index: 0,
        ufrag: null,
        json: true,
      },
    ],
  },
  good: {
    type: 'offer',
    lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']),
    candidates: [
      {
        text: 'candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host generation 0 ufrag 8hhY',
        mid: '0',
        index: 0,
        ufrag: '8hhY',
        json: true,
      },
    ],
  },
  chromium: 'accepts',
});
