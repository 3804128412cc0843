import type { Text } from '../../../language.ts';
import { linesOf } from '../../dissection.ts';
import { readInteger } from '../../integer.ts';
import { around } from '../around.ts';
import { at, finding, type Hit } from '../finding.ts';
import { mediaLine, sctpSections } from './sctp-sections.ts';

export const maxMessageSize = finding({
  id: 'max-message-size',
  severity: 'info',
  rfc: 'RFC 8841 §6.1',
  check: (subject) =>
    sctpSections(subject).flatMap((section): readonly Hit[] => {
      if (section.rejected) return [];
      const line = linesOf(section, 'max-message-size').at(-1);
      if (!line) return [at(mediaLine(section), absent)];
      const value = line.attribute?.value ?? '';
      const size = readInteger(value);
      if (size === undefined) return [{ ...at(line.number, unreadable(value)), severity: 'error' }];
      return size === 0 ? [at(line.number, unlimited)] : [];
    }),
  text: {
    en: {
      what: 'How large a data channel message may be: {what}.',
      why: 'The other side must not send a larger message than this side can receive. {effect}',
      mend: 'Write the size in bytes, as a=max-message-size:262144 (what Chromium receives), where it matters.',
    },
    zh: {
      what: '数据通道消息的最大长度：{what}。',
      why: '对端发送的消息不得超过本方所能接收的长度。{effect}',
      mend: '需要时写明字节数，如 a=max-message-size:262144（Chromium 的接收上限）。',
    },
  },
  bad: { lines: around(['>m=application 9 UDP/DTLS/SCTP webrtc-datachannel']) },
  good: { lines: around(['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'a=max-message-size:262144']) },
  chromium: 'accepts',
});

const absent = {
  what: { en: 'not said, so 64 kB', zh: '没有写明，即 64 kB' },
  effect: {
    en: 'sctp.maxMessageSize is then 65536 at the other side.',
    zh: '对端的 sctp.maxMessageSize 因此是 65536。',
  },
};
const unlimited = {
  what: { en: '0, which is no limit', zh: '0，即没有上限' },
  effect: {
    en: 'The sender’s own limit stays: Chromium says 262144.',
    zh: '发送方自己的上限仍然有效：Chromium 是 262144。',
  },
};

function unreadable(value: string): { readonly what: Text; readonly effect: Text } {
  return {
    what: { en: `“${value}”, which is no number`, zh: `“${value}”，不是数字` },
    effect: { en: 'Chromium refuses the description.', zh: 'Chromium 会拒绝这份描述。' },
  };
}
