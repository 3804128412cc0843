/** Multicast: who may send, where receivers report to, what is sent twice or with repair data. */
import { attribute } from './attribute.ts';
import { digitsThen, each, one, parameters, split } from './cut.ts';
import { addressType, choice, milliseconds, networkType, number, piece } from './piece.ts';

const filterMode = choice({ en: 'filter mode', zh: '过滤方式' }, 'RFC 4570 §3', {
  incl: {
    en: 'Only the senders that follow are let in: source-specific multicast.',
    zh: '只接收后面列出的发送者：源特定组播。',
  },
  excl: { en: 'All senders are let in but those that follow.', zh: '除后面列出的以外，接收所有发送者。' },
});
const destination = piece({ en: 'destination', zh: '目的地址' }, 'RFC 4570 §3', (value) =>
  value === '*'
    ? { en: 'The filter is for every address in the c= lines.', zh: '该过滤规则适用于所有 c= 行的地址。' }
    : {
        en: `The filter is for packets to ${value}, an address of a c= line.`,
        zh: `该过滤规则针对发往 ${value} 的包，即某个 c= 行的地址。`,
      },
);
const source = piece({ en: 'sender', zh: '发送者地址' }, 'RFC 4570 §3', (value) => ({
  en: `${value} is a sender that the filter names.`,
  zh: `${value} 是过滤规则列出的发送者。`,
}));

export const sourceFilter = attribute({
  name: 'source-filter',
  level: 'both',
  bundling: 'IDENTICAL',
  rfc: 'RFC 4570 §3',
  syntax: 'source-filter: <incl or excl> <nettype> <addrtype> <destination> <source> ...',
  sample: 'source-filter: incl IN IP4 239.100.9.10 192.168.100.2',
  meaning: {
    en: 'Whose packets to a (multicast) address belong to the session.',
    zh: '发往某个（组播）地址的包里，哪些发送者的包属于本会话。',
  },
  setBy: {
    en: 'Senders of multicast: ST 2110 and AES67 devices, IPTV.',
    zh: '组播发送方：ST 2110 与 AES67 设备、IPTV。',
  },
  otherSide: {
    en: 'Joins the group for that sender alone (IGMPv3, MLDv2), so that nobody else can send into it.',
    zh: '只针对该发送者加入组播组（IGMPv3、MLDv2），别人无法插入数据。',
  },
  value: split(' ', [filterMode, networkType, addressType, destination], source),
});

export const rtcpUnicast = attribute({
  name: 'rtcp-unicast',
  level: 'media',
  bundling: 'IDENTICAL',
  rfc: 'RFC 5760 §10',
  syntax: 'rtcp-unicast:<reflection or rsi>',
  sample: 'rtcp-unicast:rsi',
  meaning: {
    en: 'Receivers send their RTCP reports straight to one feedback target instead of to the group.',
    zh: '接收者把 RTCP 报告直接发给一个反馈目标，而不是发到组播组。',
  },
  setBy: { en: 'Senders of source-specific multicast, such as IPTV.', zh: '源特定组播的发送方，例如 IPTV。' },
  otherSide: { en: 'Reports to the address in a=rtcp.', zh: '向 a=rtcp 中的地址发送报告。' },
  value: one(
    choice({ en: 'how feedback is shared', zh: '反馈的分发方式' }, 'RFC 5760 §10', {
      reflection: {
        en: 'The target sends every report on to the whole group.',
        zh: '反馈目标把每份报告转发给整个组。',
      },
      rsi: {
        en: 'The target sums the reports up, and sends the group the sums.',
        zh: '反馈目标汇总报告，只把汇总结果发给组。',
      },
    }),
  ),
});

export const multicastRtcp = attribute({
  name: 'multicast-rtcp',
  level: 'both',
  bundling: 'IDENTICAL',
  rfc: 'RFC 6128',
  syntax: 'multicast-rtcp:<port>',
  sample: 'multicast-rtcp:42000',
  meaning: { en: 'Port on which the group gets RTCP from the sender.', zh: '组播组接收发送方 RTCP 的端口。' },
  setBy: { en: 'Senders of source-specific multicast.', zh: '源特定组播的发送方。' },
  otherSide: {
    en: 'Listens there, instead of on the port after the media port.',
    zh: '在该端口监听，而不是媒体端口的下一个端口。',
  },
  value: one(
    number({ en: 'RTCP port', zh: 'RTCP 端口' }, 'RFC 6128', (value) => ({
      en: `RTCP for the group goes to port ${value}.`,
      zh: `发给组的 RTCP 使用端口 ${value}。`,
    })),
  ),
});

export const duplicationDelay = attribute({
  name: 'duplication-delay',
  level: 'both',
  bundling: 'NORMAL',
  rfc: 'RFC 7197',
  syntax: 'duplication-delay:<milliseconds> ...',
  sample: 'duplication-delay:50 100',
  meaning: {
    en: 'Each packet is sent again after these delays, so that a short outage hits only one copy. Goes with group or ssrc-group DUP (RFC 7104).',
    zh: '每个包会在这些延迟之后再次发送，短暂的中断只影响其中一份。与 DUP 组（RFC 7104）配合使用。',
  },
  setBy: { en: 'The sender of the duplicated stream.', zh: '发送重复流的一方。' },
  otherSide: {
    en: 'Keeps a buffer of at least the longest delay, and drops second copies.',
    zh: '缓冲至少为最长延迟的数据，并丢弃重复的包。',
  },
  value: each(
    ' ',
    number(
      { en: 'delay of a copy', zh: '副本的延迟' },
      'RFC 7197',
      (value) => ({
        en: `A copy follows ${value} ms after the first, or after the copy before it.`,
        zh: `一份副本在首份或前一份副本之后 ${value} 毫秒发出。`,
      }),
      milliseconds,
    ),
  ),
});

const flowId = number({ en: 'flow number', zh: '流编号' }, 'RFC 6364 §4', (value) => ({
  en: `Flow ${value} among those that are protected.`,
  zh: `受保护的流中的第 ${value} 号。`,
}));
const tagLength = number({ en: 'tag length', zh: '标签长度' }, 'RFC 6364 §4', (value) => ({
  en: `The source packets carry a FEC tag of ${value} bytes.`,
  zh: `源数据包带有 ${value} 字节的 FEC 标签。`,
}));
const encodingId = number({ en: 'FEC scheme', zh: 'FEC 方案' }, 'RFC 6364 §4', (value) => ({
  en: `FEC scheme ${value} of the IANA registry of FEC Framework encoding ids.`,
  zh: `IANA 登记的 FEC 方案编号 ${value}。`,
}));
const preference = number({ en: 'preference', zh: '优先级' }, 'RFC 6364 §4', (value) => ({
  en: `Preference ${value} among several repair flows.`,
  zh: `多个修复流之间的优先级 ${value}。`,
}));
const senderScheme = piece({ en: 'scheme data of the sender', zh: '发送方的方案参数' }, 'RFC 6364 §4', (value) => ({
  en: `${value}: what the sender's FEC encoder needs told; its form belongs to the scheme.`,
  zh: `${value}：发送方 FEC 编码所需的参数，格式由方案决定。`,
}));
const receiverScheme = piece({ en: 'scheme data of the receiver', zh: '接收方的方案参数' }, 'RFC 6364 §4', (value) => ({
  en: `${value}: what the receiver's FEC decoder needs told; its form belongs to the scheme.`,
  zh: `${value}：接收方 FEC 解码所需的参数，格式由方案决定。`,
}));
const fecSender = {
  en: 'Senders that protect streams with the FEC Framework (IPTV).',
  zh: '用 FEC Framework 保护流的发送方（IPTV）。',
};

export const fecSourceFlow = attribute({
  name: 'fec-source-flow',
  level: 'media',
  bundling: 'SPECIAL',
  rfc: 'RFC 6364 §4',
  syntax: 'fec-source-flow:id=<number>[; tag-len=<bytes>]',
  sample: 'fec-source-flow:id=0; tag-len=4',
  meaning: { en: 'This section is a stream that repair data protect.', zh: '该媒体段是受修复数据保护的流。' },
  setBy: fecSender,
  otherSide: { en: 'Feeds its packets to the FEC decoder under this number.', zh: '以该编号把数据包交给 FEC 解码器。' },
  value: parameters({ id: flowId, 'tag-len': tagLength }),
});

export const fecRepairFlow = attribute({
  name: 'fec-repair-flow',
  level: 'media',
  bundling: 'SPECIAL',
  rfc: 'RFC 6364 §4',
  syntax: 'fec-repair-flow:encoding-id=<number>[; preference-lvl=<n>][; ss-fssi=<data>][; rs-fssi=<data>]',
  sample: 'fec-repair-flow:encoding-id=0; ss-fssi=n:7,k:5',
  meaning: { en: 'This section is repair data for another.', zh: '该媒体段是用于修复其他流的数据。' },
  setBy: fecSender,
  otherSide: {
    en: 'Rebuilds lost packets if it knows the scheme; else leaves the section alone.',
    zh: '若支持该方案就重建丢失的包，否则忽略该媒体段。',
  },
  value: parameters({
    'encoding-id': encodingId,
    'preference-lvl': preference,
    'ss-fssi': senderScheme,
    'rs-fssi': receiverScheme,
  }),
});

export const repairWindow = attribute({
  name: 'repair-window',
  level: 'media',
  bundling: 'SPECIAL',
  rfc: 'RFC 6364 §4',
  syntax: 'repair-window:<number><ms or us>',
  sample: 'repair-window:150ms',
  meaning: {
    en: 'Time from the first packet that is protected to the last that can repair it.',
    zh: '从首个受保护的包到最后一个可修复它的包的时间。',
  },
  setBy: fecSender,
  otherSide: {
    en: 'Buffers at least that long; a receiver that cannot gets nothing from the repair data.',
    zh: '至少缓冲这么久；做不到的接收者用不上修复数据。',
  },
  value: digitsThen(
    number({ en: 'window', zh: '窗口' }, 'RFC 6364 §4', (value) => ({
      en: `A lost packet may be repaired for ${value} of the unit that follows.`,
      zh: `丢失的包可在 ${value}（单位见后）之内修复。`,
    })),
    choice({ en: 'unit', zh: '单位' }, 'RFC 6364 §4', {
      ms: { en: 'Milliseconds.', zh: '毫秒。' },
      us: { en: 'Microseconds.', zh: '微秒。' },
    }),
  ),
});

const syncGroup = number({ en: 'synchronisation group', zh: '同步组' }, 'RFC 7272', (value) => ({
  en: `All receivers in group ${value} play the same moment at the same time.`,
  zh: `第 ${value} 组的所有接收者同时播放同一时刻的内容。`,
}));

export const rtcpIdms = attribute({
  name: 'rtcp-idms',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 7272',
  syntax: 'rtcp-idms:sync-group=<number>',
  sample: 'rtcp-idms:sync-group=42',
  meaning: {
    en: 'Receivers in different places are kept in step by RTCP (inter-destination synchronisation).',
    zh: '通过 RTCP 让不同地点的接收者保持同步（目的地间同步）。',
  },
  setBy: {
    en: 'Receivers that want to watch together, and the server that keeps them in step.',
    zh: '希望同步观看的接收者，以及负责同步的服务器。',
  },
  otherSide: {
    en: 'Reports when it plays what, and shifts its playout as it is told.',
    zh: '报告何时播放什么，并按指示调整播放时间。',
  },
  value: parameters({ 'sync-group': syncGroup }),
});
