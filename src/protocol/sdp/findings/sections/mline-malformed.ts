import type { Text } from '../../../language.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isWebRtc } from '../is-webrtc.ts';

export const mlineMalformed = finding({
  id: 'mline-malformed',
  severity: 'error',
  rfc: 'RFC 8866 §5.14',
  check(subject) {
    const webRtc = isWebRtc(subject);
    return subject.media.flatMap(({ lines: [line] }) => {
      const problem = problemOf((line?.value ?? '').trimEnd(), webRtc);
      return line && problem ? at(line.number, { line: line.raw, problem }) : [];
    });
  },
  text: {
    en: {
      what: '“{line}”: {problem}.',
      why: 'The line must read m=<media> <port> <protocol> <formats>, with one blank between. A section that cannot be read is not left out: Chromium refuses the whole description.',
      mend: 'Write the missing part. Where only ICE decides where media goes, the port is 9.',
    },
    zh: {
      what: '“{line}”：{problem}。',
      why: '这一行必须写成 m=<媒体> <端口> <协议> <格式>，中间各一个空格。读不懂的段不会被跳过：Chromium 会拒绝整份描述。',
      mend: '补上缺少的部分。媒体去向由 ICE 决定时，端口写 9。',
    },
  },
  bad: { lines: around(['>m=audio 9/2 UDP/TLS/RTP/SAVPF 0']) },
  good: { lines: around(['m=audio 9 UDP/TLS/RTP/SAVPF 0']) },
  chromium: 'OperationError',
});

function problemOf(value: string, webRtc: boolean): Text | undefined {
  const fields = value.split(' ');
  if (fields.includes('')) return { en: 'two blanks stand where one should', zh: '该有一个空格的地方有两个' };
  if (fields.length < 4)
    return { en: `${fields.length} of at least 4 fields`, zh: `只有 ${fields.length} 个字段，至少应有 4 个` };
  const [, port = ''] = fields;
  const [number = '', count] = port.split('/', 2);
  if (!/^\d+$/.test(number) || Number(number) > 65535) {
    return { en: `“${port}” is no port (0 to 65535)`, zh: `“${port}”不是端口（0 到 65535）` };
  }
  // Several ports in a row are allowed in SDP at large, RFC 8866 §5.14, and not in JSEP, RFC 9429 §5.8.2.
  if (count === undefined || !webRtc) return undefined;
  return {
    en: `“${port}” asks for several ports, and WebRTC knows only one`,
    zh: `“${port}”要求多个端口，而 WebRTC 只有一个`,
  };
}
