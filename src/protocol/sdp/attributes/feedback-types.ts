/** The kinds of RTCP feedback that a=rtcp-fb names: RFC 4585 §4.2 and the registry it opened. */
import type { Text } from '../../language.ts';
import type { Token, TokenKind } from '../token.ts';

export interface FeedbackType {
  /** Of the type before a parameter. */
  readonly kind: TokenKind;
  /** Of the type that stands alone, where that means something of its own. */
  readonly alone: TokenKind | undefined;
  readonly parameters: ReadonlyMap<string, TokenKind>;
  /** Where a parameter is a value, not a word. */
  readonly anyParameter: TokenKind | undefined;
}

/** The type of this name; undefined for one that is not known here. */
export function feedbackNamed(name: string): FeedbackType | undefined {
  return types.get(name);
}

/** `smaxpr=120` after `ccm tmmbr`; undefined for what is no such pair. */
export function limitTokens(text: string, from: number): readonly Token[] | undefined {
  const equals = text.indexOf('=');
  if (text.slice(0, equals) !== 'smaxpr' || equals + 1 === text.length) return undefined;
  return [
    { from, to: from + equals, kind: packetRate('smaxpr') },
    { from: from + equals + 1, to: from + text.length, kind: packetRate('value') },
  ];
}

function kind(label: Text, meaning: Text, rfc: string): TokenKind {
  return { label, meaning: (value) => ({ en: `${value}: ${meaning.en}`, zh: `${value}：${meaning.zh}` }), rfc };
}

interface Entry {
  readonly kind: TokenKind;
  readonly alone?: TokenKind;
  readonly parameters?: { readonly [word: string]: TokenKind };
  readonly anyParameter?: TokenKind;
}

const packetRates = {
  smaxpr: kind(
    { en: 'packet rate (name)', zh: '包速率（参数名）' },
    { en: 'the most packets a second that go with a TMMBR limit.', zh: '与 TMMBR 上限一同使用的每秒最多包数。' },
    'RFC 5104 §7.1',
  ),
  value: kind(
    { en: 'packet rate', zh: '包速率' },
    { en: 'packets a second at most.', zh: '每秒最多的包数。' },
    'RFC 5104 §7.1',
  ),
};

function packetRate(which: keyof typeof packetRates): TokenKind {
  return packetRates[which];
}

const entries: { readonly [type: string]: Entry } = {
  nack: {
    kind: kind(
      { en: 'negative acknowledgement', zh: '否定确认' },
      {
        en: 'the receiver says what it lacks; the next word says in which way.',
        zh: '接收方报告缺了什么；后面的词说明报告方式。',
      },
      'RFC 4585 §4.2',
    ),
    alone: kind(
      { en: 'generic NACK', zh: '通用 NACK' },
      {
        en: 'the receiver names lost packets by their sequence numbers, and the sender sends them again, by rtx where that is agreed.',
        zh: '接收方按序号报告丢失的包，发送方重传，协商了 rtx 时用 rtx 重传。',
      },
      'RFC 4585 §6.2.1',
    ),
    parameters: {
      pli: kind(
        { en: 'picture loss indication', zh: '画面丢失指示' },
        {
          en: 'the receiver cannot go on decoding, and asks for a key frame.',
          zh: '接收方无法继续解码，请求一个关键帧。',
        },
        'RFC 4585 §6.3.1',
      ),
      sli: kind(
        { en: 'slice loss indication', zh: '条带丢失指示' },
        { en: 'the receiver says which part of a picture is lost.', zh: '接收方说明画面的哪一部分丢失。' },
        'RFC 4585 §6.3.2',
      ),
      rpsi: kind(
        { en: 'reference picture selection', zh: '参考图像选择' },
        {
          en: 'the receiver says from which earlier picture the sender should go on.',
          zh: '接收方说明发送方应从哪幅先前的图像继续编码。',
        },
        'RFC 4585 §6.3.3',
      ),
      app: kind(
        { en: 'application feedback', zh: '应用层反馈' },
        { en: 'the application defines it.', zh: '由应用自行定义。' },
        'RFC 4585 §6.4',
      ),
      ecn: kind(
        { en: 'ECN feedback', zh: 'ECN 反馈' },
        {
          en: 'the receiver reports packets that the network marked as it became congested.',
          zh: '接收方报告被网络打上拥塞标记的包。',
        },
        'RFC 6679 §6.2',
      ),
      rai: kind(
        { en: 'rapid acquisition', zh: '快速获取' },
        {
          en: 'the receiver of a multicast asks for a burst to begin with.',
          zh: '组播接收方请求一段突发数据以快速开始。',
        },
        'RFC 6285 §7',
      ),
      tllei: kind(
        { en: 'third-party loss report', zh: '第三方丢包报告' },
        { en: 'a server passes on which packets others lack.', zh: '服务器转告其他接收方缺哪些包。' },
        'RFC 6642 §4.1',
      ),
      pslei: kind(
        { en: 'third-party picture loss', zh: '第三方画面丢失' },
        { en: 'a server passes on that others need a key frame.', zh: '服务器转告其他接收方需要关键帧。' },
        'RFC 6642 §4.2',
      ),
    },
  },
  ack: {
    kind: kind(
      { en: 'acknowledgement', zh: '确认' },
      {
        en: 'the receiver says what has arrived; the next word says in which way.',
        zh: '接收方报告收到了什么；后面的词说明报告方式。',
      },
      'RFC 4585 §4.2',
    ),
    parameters: {
      ccfb: kind(
        { en: 'congestion control feedback', zh: '拥塞控制反馈' },
        {
          en: 'the receiver reports for each packet whether and when it arrived: the standard’s successor of transport-cc.',
          zh: '接收方报告每个包是否到达、何时到达：transport-cc 的标准化后继。',
        },
        'RFC 8888 §6',
      ),
      rpsi: kind(
        { en: 'reference picture acknowledged', zh: '参考图像确认' },
        { en: 'the receiver says which picture it has decoded.', zh: '接收方说明已解码哪幅图像。' },
        'RFC 4585 §6.3.3',
      ),
      app: kind(
        { en: 'application feedback', zh: '应用层反馈' },
        { en: 'the application defines it.', zh: '由应用自行定义。' },
        'RFC 4585 §6.4',
      ),
    },
  },
  ccm: {
    kind: kind(
      { en: 'codec control message', zh: '编码控制消息' },
      { en: 'a command to the encoder; the next word says which.', zh: '给编码器的命令；后面的词说明是哪一种。' },
      'RFC 5104 §7.1',
    ),
    parameters: {
      fir: kind(
        { en: 'full intra request', zh: '完整帧内请求' },
        {
          en: 'a key frame is demanded, for instance because somebody has joined.',
          zh: '要求发送关键帧，例如有人刚刚加入。',
        },
        'RFC 5104 §4.3.1',
      ),
      tmmbr: kind(
        { en: 'bitrate limit', zh: '码率上限' },
        { en: 'the receiver sets a limit to the bitrate of one stream.', zh: '接收方为一个流设定码率上限。' },
        'RFC 5104 §4.2.1',
      ),
      tstr: kind(
        { en: 'temporal or spatial trade-off', zh: '时空权衡' },
        { en: 'the receiver says whether it prefers sharpness or motion.', zh: '接收方说明更看重清晰还是流畅。' },
        'RFC 5104 §4.3.2',
      ),
      vbcm: kind(
        { en: 'back channel message', zh: '反向通道消息' },
        { en: 'H.271 messages from the decoder to the encoder.', zh: '解码器发给编码器的 H.271 消息。' },
        'RFC 5104 §4.3.4',
      ),
    },
  },
  'trr-int': {
    kind: kind(
      { en: 'report interval', zh: '报告间隔' },
      { en: 'the least time between two regular RTCP reports.', zh: '两次常规 RTCP 报告之间的最短时间。' },
      'RFC 4585 §4.2',
    ),
    anyParameter: {
      label: { en: 'interval', zh: '间隔' },
      meaning: (value) => ({
        en: `At least ${value} ms between two regular reports.`,
        zh: `两次常规报告至少相隔 ${value} 毫秒。`,
      }),
      rfc: 'RFC 4585 §4.2',
      unit: { en: 'ms', zh: '毫秒' },
    },
  },
  'goog-remb': {
    kind: kind(
      { en: 'receiver’s bandwidth estimate', zh: '接收端带宽估计' },
      {
        en: 'the receiver estimates the bandwidth and tells it (REMB). Chromium writes it still, transport-cc has taken its place.',
        zh: '接收方估计带宽并告知（REMB）。Chromium 仍会写它，实际已由 transport-cc 取代。',
      },
      'draft-alvestrand-rmcat-remb',
    ),
  },
  'transport-cc': {
    kind: kind(
      { en: 'transport-wide feedback', zh: '传输级反馈' },
      {
        en: 'the receiver reports when each packet arrived, and the sender estimates the bandwidth. Needs the header extension with the transport-wide sequence number.',
        zh: '接收方报告每个包何时到达，由发送方估计带宽。需要携带传输级序号的头部扩展。',
      },
      'draft-holmer-rmcat-transport-wide-cc-extensions-01',
    ),
  },
  rrtr: {
    kind: kind(
      { en: 'receiver reference time', zh: '接收方参考时间' },
      {
        en: 'a side that only receives can measure the round trip as well (RTCP XR).',
        zh: '只接收的一方也能测量往返时延（RTCP XR）。',
      },
      'RFC 3611 §4.4',
    ),
  },
  'goog-lntf': {
    kind: kind(
      { en: 'loss notification', zh: '丢失通知' },
      {
        en: 'the receiver says which frame it decoded last and whether it still can; an experiment of libwebrtc.',
        zh: '接收方告知最后解码到哪一帧、是否还能继续；libwebrtc 的实验。',
      },
      'libwebrtc',
    ),
  },
};

const types: ReadonlyMap<string, FeedbackType> = new Map(
  Object.entries(entries).map(([name, { kind, alone, parameters, anyParameter }]) => [
    name,
    { kind, alone, parameters: new Map(Object.entries(parameters ?? {})), anyParameter },
  ]),
);
