/** Telephone gateways: voice processing as RFC 3108 and ITU-T V.152 put it. */
import { type Grammar, pieces, type Token, type TokenKind } from '../token.ts';
import { attribute } from './attribute.ts';
import { before, each, one, parameters, rounds } from './cut.ts';
import { payloadType } from './payload-type.ts';
import { choice, milliseconds, piece } from './piece.ts';

const section = 'RFC 3108 §5.6';
const unset = { en: 'Left open.', zh: '未指定。' };
const gateway = {
  en: 'Telephone gateways, ATAs and PBXs (Asterisk writes it in every call).',
  zh: '电话网关、ATA 和 PBX（Asterisk 在每个呼叫中都写）。',
};
const orOpen = /^(-|\d+)$/;

const enabled = choice({ en: 'on or off', zh: '开或关' }, section, {
  on: {
    en: 'Silence is suppressed: in pauses no packets, or fewer, are sent.',
    zh: '启用静音抑制：停顿时不发或少发数据包。',
  },
  off: { en: 'Packets are sent all the time, in silence too.', zh: '静音时也持续发送数据包。' },
  '-': unset,
});
const timer = {
  ...piece({ en: 'wait before silence', zh: '判定静音前的等待' }, section, (value) =>
    value === '-'
      ? unset
      : { en: `Sending stops after ${value} ms of silence.`, zh: `静音持续 ${value} 毫秒后停止发送。` },
  ),
  unit: milliseconds,
  shape: orOpen,
};
const suppressionKind = choice({ en: 'preferred method', zh: '首选方法' }, section, {
  standard: { en: 'The method of the codec itself.', zh: '使用编解码器自带的方法。' },
  custom: { en: 'A method of the maker’s own.', zh: '使用厂商自有的方法。' },
  '-': unset,
});
const silenceDescriptor = choice({ en: 'noise in pauses', zh: '停顿时的噪声' }, section, {
  'No SID': { en: 'No description of the background noise is sent.', zh: '不发送背景噪声描述。' },
  'Fixed Noise': { en: 'The receiver makes noise of a fixed level.', zh: '接收方产生固定电平的噪声。' },
  'Sampled Noise': {
    en: 'The sender measures its background noise and describes it.',
    zh: '发送方测量并描述背景噪声。',
  },
  '-': unset,
});
const noiseLevel = {
  ...piece({ en: 'noise level', zh: '噪声电平' }, section, (value) =>
    value === '-'
      ? unset
      : { en: `The fixed noise is ${value} dB below 0 dBm0.`, zh: `固定噪声比 0 dBm0 低 ${value} dB。` },
  ),
  shape: orOpen,
};

export const silenceSupp = attribute({
  name: 'silenceSupp',
  level: 'both',
  bundling: 'CAUTION',
  rfc: section,
  syntax: 'silenceSupp:<on, off or -> <milliseconds> <standard or custom> <noise> <level>',
  sample: 'silenceSupp:off - - - -',
  meaning: { en: 'Whether the sender may fall silent while nobody speaks.', zh: '无人说话时发送方是否可以停发。' },
  setBy: gateway,
  otherSide: {
    en: 'With “off”, a gap in the stream is loss; fax and modem tones need it off.',
    zh: '为 off 时，流中的空隙就是丢包；传真和调制解调器信号要求关闭。',
  },
  value: silenceGrammar([enabled, timer, suppressionKind], silenceDescriptor, noiseLevel),
});

/** Five fields, of which the fourth may be two words: `on 250 standard Fixed Noise 30`. */
function silenceGrammar(heads: readonly TokenKind[], middle: TokenKind, last: TokenKind): Grammar {
  const [readHeads, readMiddle, readLast] = [heads.map(one), one(middle), one(last)];
  return (value, from) => {
    const found = pieces(value, from, ' ');
    const at = (start: number, end: number, read: Grammar) => read(value.slice(start - from, end - from), start);
    const tokens: Token[] = readHeads.flatMap((read, place) => {
      const word = found[place];
      return word ? at(word.from, word.to, read) : [];
    });
    const noise = found[heads.length];
    const level = found.length > heads.length + 1 ? found.at(-1) : undefined;
    const noiseEnd = found[found.length - (level ? 2 : 1)];
    if (noise && noiseEnd) tokens.push(...at(noise.from, noiseEnd.to, readMiddle));
    if (level) tokens.push(...at(level.from, level.to, readLast));
    return tokens;
  };
}

export const ecan = attribute({
  name: 'ecan',
  level: 'both',
  bundling: 'CAUTION',
  rfc: section,
  syntax: 'ecan:<f, b or fb> <on or off> <G165, G168 or ->',
  sample: 'ecan:fb on G168',
  meaning: { en: 'Whether the gateway takes the echo out of the line.', zh: '网关是否消除线路回声。' },
  setBy: { en: 'Media gateways and their controllers.', zh: '媒体网关及其控制器。' },
  otherSide: {
    en: 'Switches its echo canceller to match; fax and modem calls want it off.',
    zh: '相应开关自己的回声消除器；传真和调制解调器呼叫要求关闭。',
  },
  value: rounds([
    choice({ en: 'direction', zh: '方向' }, section, {
      f: { en: 'In the forward direction.', zh: '前向。' },
      b: { en: 'In the backward direction.', zh: '后向。' },
      fb: { en: 'In both directions.', zh: '双向。' },
    }),
    choice({ en: 'on or off', zh: '开或关' }, section, {
      on: { en: 'The echo is cancelled.', zh: '消除回声。' },
      off: { en: 'The echo is left as it is.', zh: '不消除回声。' },
      '-': unset,
    }),
    choice({ en: 'kind of canceller', zh: '消除器类型' }, section, {
      G165: { en: 'As in ITU-T G.165.', zh: '按 ITU-T G.165。' },
      G168: { en: 'As in ITU-T G.168.', zh: '按 ITU-T G.168。' },
      '-': unset,
    }),
  ]),
});

const encoding = piece({ en: 'codec', zh: '编解码器' }, section, (value) => ({
  en: `Codec ${value}, with the length and time that follow.`,
  zh: `编解码器 ${value}，长度和时长见后。`,
}));
const packetLength = {
  ...piece({ en: 'packet length', zh: '包长' }, section, (value) =>
    value === '-' ? unset : { en: `${value} bytes of it in a packet.`, zh: `每个包 ${value} 字节。` },
  ),
  shape: orOpen,
};
const packetTime = {
  ...piece({ en: 'packet time', zh: '包时长' }, section, (value) =>
    value === '-'
      ? unset
      : {
          en: `${value} µs, or ${Number(value) / 1000} ms, of sound in a packet.`,
          zh: `每个包含 ${value} 微秒（${Number(value) / 1000} 毫秒）的声音。`,
        },
  ),
  unit: { en: 'microseconds', zh: '微秒' },
  shape: orOpen,
};
const selection = [encoding, packetLength, packetTime];
const choosesFrom = { en: 'Picks one of the list; the first is liked best.', zh: '从列表中选一个，排在前面的优先。' };

export const vsel = attribute({
  name: 'vsel',
  level: 'both',
  bundling: 'CAUTION',
  rfc: section,
  syntax: 'vsel:<codec> <bytes> <microseconds> ...',
  sample: 'vsel:G729 10 10000 G726-32 40 10000',
  meaning: { en: 'Codecs for voice, in order of preference.', zh: '语音可用的编解码器，按优先顺序排列。' },
  setBy: { en: 'Media gateways, first on ATM.', zh: '媒体网关，最初用于 ATM。' },
  otherSide: choosesFrom,
  value: rounds(selection),
});

export const dsel = attribute({
  name: 'dsel',
  level: 'both',
  bundling: 'CAUTION',
  rfc: section,
  syntax: 'dsel:<on, off or -> <codec> <bytes> <microseconds> ...',
  sample: 'dsel:on PCMU 40 5000',
  meaning: {
    en: 'Codecs for modem tones (voiceband data), in order of preference.',
    zh: '调制解调器信号（话带数据）可用的编解码器，按优先顺序排列。',
  },
  setBy: { en: 'Media gateways, first on ATM.', zh: '媒体网关，最初用于 ATM。' },
  otherSide: choosesFrom,
  value: before(
    ' ',
    choice({ en: 'fax too', zh: '是否包括传真' }, section, {
      on: { en: 'The list holds for fax as well.', zh: '该列表也用于传真。' },
      off: { en: 'Fax is not covered by the list.', zh: '该列表不用于传真。' },
      '-': unset,
    }),
    rounds(selection),
  ),
});

export const fsel = attribute({
  name: 'fsel',
  level: 'both',
  bundling: 'CAUTION',
  rfc: section,
  syntax: 'fsel:<codec> <bytes> <microseconds> ...',
  sample: 'fsel:FXDMOD-3 - -',
  meaning: { en: 'Codecs for fax, in order of preference.', zh: '传真可用的编解码器，按优先顺序排列。' },
  setBy: { en: 'Media gateways, first on ATM.', zh: '媒体网关，最初用于 ATM。' },
  otherSide: choosesFrom,
  value: rounds(selection),
});

export const mptime = attribute({
  name: 'mptime',
  level: 'media',
  bundling: 'TBD',
  rfc: 'PacketCable NCS',
  syntax: 'mptime:<milliseconds or -> ...',
  sample: 'mptime:20 30 -',
  meaning: {
    en: 'Like ptime, but one value for each payload type of the m= line, in its order.',
    zh: '与 ptime 类似，但按 m= 行的顺序为每个负载类型各写一个值。',
  },
  setBy: {
    en: 'Cable telephony (PacketCable) and the gateways that talk to it.',
    zh: '有线电视电话（PacketCable）及与之互通的网关。',
  },
  otherSide: { en: 'Sends packets of that length for the codec it chose.', zh: '按所选编解码器对应的时长打包发送。' },
  value: each(' ', {
    ...piece({ en: 'packet time', zh: '包时长' }, 'PacketCable NCS', (value) =>
      value === '-'
        ? {
            en: 'No packet time: this payload type is no codec, but tones or the like.',
            zh: '没有包时长：该负载类型不是编解码器，而是按键音之类。',
          }
        : {
            en: `${value} ms in a packet, for the payload type at this place in the m= line.`,
            zh: `m= 行中对应位置的负载类型每包 ${value} 毫秒。`,
          },
    ),
    unit: milliseconds,
    shape: orOpen,
  }),
});

const yesNo = { yes: { en: 'Yes.', zh: '是。' }, no: { en: 'No.', zh: '否。' } };

export const gpmd = attribute({
  name: 'gpmd',
  level: 'media',
  bundling: 'TBD',
  rfc: 'ITU-T V.152',
  syntax: 'gpmd:<payload type> <parameter>=<value>;...',
  sample: 'gpmd:8 vbd=yes;ecan=on',
  meaning: {
    en: 'What else a payload type is used for; nearly always: modem and fax tones (voiceband data).',
    zh: '某个负载类型的其他用途，几乎总是用于调制解调器和传真信号（话带数据）。',
  },
  setBy: { en: 'Gateways that carry fax and modem calls as sound.', zh: '以声音形式承载传真和调制解调器呼叫的网关。' },
  otherSide: {
    en: 'On a modem tone, moves to this payload type and leaves voice processing off.',
    zh: '检测到调制解调器信号后切换到该负载类型，并关闭语音处理。',
  },
  value: before(
    ' ',
    payloadType,
    parameters({
      vbd: choice({ en: 'for voiceband data', zh: '用于话带数据' }, 'ITU-T V.152', yesNo),
      ecan: choice({ en: 'echo canceller', zh: '回声消除器' }, 'ITU-T V.152', {
        on: { en: 'On.', zh: '开。' },
        off: { en: 'Off.', zh: '关。' },
      }),
    }),
  ),
});
