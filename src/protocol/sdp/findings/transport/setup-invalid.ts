import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';

const roles = ['active', 'passive', 'actpass'];

export const setupInvalid = finding({
  id: 'setup-invalid',
  severity: 'error',
  rfc: 'RFC 8842 §5.1',
  check(subject) {
    return subject.sections.flatMap((section) =>
      linesOf(section, 'setup').flatMap(({ number, attribute }) => {
        // RFC 4145 §4 names them in ABNF, where case does not matter; Chromium agrees.
        const role = (attribute?.value ?? '').trimEnd().toLowerCase();
        if (roles.includes(role)) return [];
        // RFC 4145 §4 has holdconn for plain TCP.
        if (role === 'holdconn') return isWebRtc(subject) ? at(number, { problem: holdconn }) : [];
        return at(number, {
          problem: { en: `a=setup knows no “${role}”`, zh: `a=setup 没有“${role}”这个值` },
        });
      }),
    );
  },
  text: {
    en: {
      what: '{problem}.',
      why: 'The line settles who begins the DTLS handshake: active begins, passive waits, actpass leaves it to the other side. Without one of them nobody can.',
      mend: 'Write actpass in an offer, active in an answer.',
    },
    zh: {
      what: '{problem}。',
      why: '这一行决定由谁发起 DTLS 握手：active 发起，passive 等待，actpass 由对方决定。不是其中之一就无从开始。',
      mend: '在 offer 里写 actpass，在 answer 里写 active。',
    },
  },
  bad: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', '>a=setup:holdconn']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=setup:actpass']) },
  chromium: 'OperationError',
});

const holdconn: Text = {
  en: 'a=setup:holdconn, “no connection for now”, is not allowed with DTLS',
  zh: 'a=setup:holdconn（暂不建立连接）在 DTLS 中不允许使用',
};
