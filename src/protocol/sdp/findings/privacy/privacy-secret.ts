import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const privacySecret = finding({
  id: 'privacy-secret',
  severity: 'warning',
  rfc: 'RFC 8839 §5.4; RFC 4568',
  check: (subject, { sharing }) =>
    sharing
      ? subject.sections.flatMap((section) =>
          [...secrets].flatMap(([name, danger]) =>
            linesOf(section, name).map(({ number }) => at(number, { name, danger })),
          ),
        )
      : [],
  text: {
    en: {
      what: 'What you are about to share holds a secret (a={name}).',
      why: '{danger}',
      mend: 'Untick “As it is”: the same structure is shared, with made-up values.',
    },
    zh: {
      what: '即将分享的内容含有机密（a={name}）。',
      why: '{danger}',
      mend: '取消勾选“保持原样”：分享的结构不变，值换成虚构的。',
    },
  },
  bad: { sharing: true, lines: around([audio, '>a=ice-pwd:asd88fgpdd777uzjYhagZgQx']) },
  good: { lines: around([audio, 'a=ice-pwd:asd88fgpdd777uzjYhagZgQx']) },
  chromium: 'accepts',
});

const secrets: ReadonlyMap<string, Text> = new Map([
  [
    'ice-pwd',
    {
      en: 'The password signs the connectivity checks of one session: it is of no use once that is over, and media stays safe by DTLS. While the session lives, who has it can disturb the connection.',
      zh: '该密码用于给一次会话的连通性检查签名：会话结束就没有用处，媒体另有 DTLS 保护。会话期间，知道它的人可以干扰连接。',
    },
  ],
  [
    'crypto',
    {
      en: 'The key of the media stands here in the clear: who has it and has recorded the packets can listen, now and later.',
      zh: '媒体密钥以明文写在这里：拿到它又录下了数据包的人，现在或以后都能收听。',
    },
  ],
  [
    'identity',
    {
      en: 'An identity provider’s word on who this is: name and domain can be read from it.',
      zh: '身份提供方对这是谁的声明：可从中读出名字和域名。',
    },
  ],
]);
