/** The parameters of a=dcmap: RFC 8864 §5.1. */
import type { Text } from '../../language.ts';
import type { TokenKind } from '../token.ts';

export interface ChannelParameter {
  readonly name: TokenKind;
  readonly value: TokenKind;
}

/** The parameter of this name; undefined for one that is not known here. */
export function channelParameter(name: string): ChannelParameter | undefined {
  return parameters.get(name);
}

const rfc = 'RFC 8864 §5.1';

function parameter(
  name: string,
  label: Text,
  what: Text,
  means: (value: string) => Text,
  unit?: Text,
): readonly [string, ChannelParameter] {
  const nameKind: TokenKind = {
    label: { en: `${label.en} (name)`, zh: `${label.zh}（参数名）` },
    meaning: () => ({ en: `${name}: ${what.en}`, zh: `${name}：${what.zh}` }),
    rfc,
  };
  return [name, { name: nameKind, value: { label, meaning: means, rfc, ...(unit && { unit }) } }];
}

const parameters: ReadonlyMap<string, ChannelParameter> = new Map([
  parameter(
    'subprotocol',
    { en: 'subprotocol', zh: '子协议' },
    { en: 'the protocol that is spoken inside the channel.', zh: '通道内使用的协议。' },
    (value) => ({ en: `${value} is spoken inside the channel.`, zh: `通道内使用 ${value}。` }),
  ),
  parameter(
    'label',
    { en: 'label', zh: '标签' },
    { en: 'the name of the channel, as RTCDataChannel.label.', zh: '通道的名字，即 RTCDataChannel.label。' },
    (value) => ({ en: `The channel is called “${value}”.`, zh: `通道名为“${value}”。` }),
  ),
  parameter(
    'ordered',
    { en: 'ordered', zh: '有序' },
    { en: 'whether messages come in the order sent. Absent: true.', zh: '消息是否按发送次序到达。不写即 true。' },
    (value) =>
      value === 'false'
        ? { en: 'false: messages may overtake each other.', zh: 'false：消息可能后发先至。' }
        : { en: `${value}: messages come in the order sent.`, zh: `${value}：消息按发送次序到达。` },
  ),
  parameter(
    'max-retr',
    { en: 'most retransmissions', zh: '最大重传次数' },
    {
      en: 'how often a message is sent again before it is given up. Absent, with max-time: until it arrives.',
      zh: '消息最多重传几次便放弃。与 max-time 都不写则直到送达。',
    },
    (value) => ({ en: `A message is sent again at most ${value} times.`, zh: `一条消息最多重传 ${value} 次。` }),
  ),
  parameter(
    'max-time',
    { en: 'longest lifetime', zh: '最长寿命' },
    {
      en: 'how long a message is tried before it is given up. Absent, with max-retr: until it arrives.',
      zh: '消息最多尝试多久便放弃。与 max-retr 都不写则直到送达。',
    },
    (value) => ({ en: `A message is tried for at most ${value} ms.`, zh: `一条消息最多尝试 ${value} 毫秒。` }),
    { en: 'ms', zh: '毫秒' },
  ),
  parameter(
    'priority',
    { en: 'priority', zh: '优先级' },
    { en: 'the priority among channels. Absent: 256.', zh: '各通道之间的优先级。不写即 256。' },
    (value) => ({
      en: `Priority ${value}: 128 is below normal, 256 normal, 512 high, 1024 extra high.`,
      zh: `优先级 ${value}：128 低于普通，256 普通，512 高，1024 特高。`,
    }),
  ),
]);
