/** 3GPP: packet-switched streaming (TS 26.234, registered by RFC 6064) and voice over LTE (TS 26.114). */
import type { Text } from '../../language.ts';
import { attribute } from './attribute.ts';
import { before, each, one } from './cut.ts';
import { bytes, choice, number, piece } from './piece.ts';

const rfc = 'RFC 6064';
const server = { en: 'Streaming servers for mobile phones (3GPP PSS).', zh: '面向手机的流媒体服务器（3GPP PSS）。' };
const ticks: Text = { en: 'ticks of 1/90000 second', zh: '1/90000 秒' };
const inMilliseconds = (value: string) => Math.round(Number(value) / 90);
const buffers = { en: 'Buffers at least so much, else playback may stall.', zh: '至少缓冲这么多，否则播放可能卡顿。' };

export const xPredecbufsize = attribute({
  name: 'X-predecbufsize',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: 'X-predecbufsize:<bytes>',
  sample: 'X-predecbufsize:51200',
  meaning: {
    en: 'Size of the buffer before the decoder that the stream was made for.',
    zh: '制作该流时假定的解码前缓冲区大小。',
  },
  setBy: server,
  otherSide: buffers,
  value: one(
    number(
      { en: 'buffer', zh: '缓冲区' },
      rfc,
      (value) => ({ en: `${value} bytes before the decoder.`, zh: `解码前 ${value} 字节。` }),
      bytes,
    ),
  ),
});

export const xInitpredecbufperiod = attribute({
  name: 'X-initpredecbufperiod',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: 'X-initpredecbufperiod:<ticks of 90 kHz>',
  sample: 'X-initpredecbufperiod:90000',
  meaning: { en: 'How long to fill the buffer before decoding begins.', zh: '开始解码前缓冲多久。' },
  setBy: server,
  otherSide: buffers,
  value: one(
    number(
      { en: 'initial wait', zh: '初始缓冲' },
      rfc,
      (value) => ({
        en: `${value} / 90000 s = ${inMilliseconds(value)} ms before decoding begins.`,
        zh: `${value} / 90000 秒 = ${inMilliseconds(value)} 毫秒后开始解码。`,
      }),
      ticks,
    ),
  ),
});

export const xInitpostdecbufperiod = attribute({
  name: 'X-initpostdecbufperiod',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: 'X-initpostdecbufperiod:<ticks of 90 kHz>',
  sample: 'X-initpostdecbufperiod:9000',
  meaning: { en: 'How long decoded pictures wait before the first is shown.', zh: '解码后的画面等多久才显示第一幅。' },
  setBy: server,
  otherSide: buffers,
  value: one(
    number(
      { en: 'initial wait', zh: '初始缓冲' },
      rfc,
      (value) => ({
        en: `${value} / 90000 s = ${inMilliseconds(value)} ms after decoding begins.`,
        zh: `开始解码后等 ${value} / 90000 秒 = ${inMilliseconds(value)} 毫秒。`,
      }),
      ticks,
    ),
  ),
});

export const xDecbyterate = attribute({
  name: 'X-decbyterate',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: 'X-decbyterate:<bytes per second>',
  sample: 'X-decbyterate:16000',
  meaning: { en: 'Peak rate at which the decoder takes data from the buffer.', zh: '解码器从缓冲区取数据的峰值速率。' },
  setBy: server,
  otherSide: buffers,
  value: one(
    number({ en: 'rate', zh: '速率' }, rfc, (value) => ({
      en: `${value} bytes a second, or ${Number(value) * 8} bit/s.`,
      zh: `每秒 ${value} 字节，即 ${Number(value) * 8} bit/s。`,
    })),
  ),
});

export const videopostdecbufsize = attribute({
  name: '3gpp-videopostdecbufsize',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: '3gpp-videopostdecbufsize:<bytes>',
  sample: '3gpp-videopostdecbufsize:152064',
  meaning: {
    en: 'Size of the buffer for decoded pictures that the stream was made for.',
    zh: '制作该流时假定的解码后画面缓冲区大小。',
  },
  setBy: server,
  otherSide: buffers,
  value: one(
    number(
      { en: 'buffer', zh: '缓冲区' },
      rfc,
      (value) => ({ en: `${value} bytes after the decoder.`, zh: `解码后 ${value} 字节。` }),
      bytes,
    ),
  ),
});

export const adaptationSupport = attribute({
  name: '3GPP-Adaptation-Support',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: '3GPP-Adaptation-Support:<number>',
  sample: '3GPP-Adaptation-Support:1',
  meaning: {
    en: 'The server adapts its bit rate to how full the player’s buffer is.',
    zh: '服务器会根据播放器缓冲区的占用调整码率。',
  },
  setBy: server,
  otherSide: {
    en: 'Reports its buffer (NADU) with every so many RTCP reports.',
    zh: '每若干个 RTCP 报告附带一次缓冲区状态（NADU）。',
  },
  value: one(
    number({ en: 'report interval', zh: '上报间隔' }, rfc, (value) => ({
      en: `A buffer report with every ${value}. RTCP report.`,
      zh: `每 ${value} 个 RTCP 报告上报一次缓冲区。`,
    })),
  ),
});

export const altDefaultId = attribute({
  name: 'alt-default-id',
  level: 'media',
  bundling: 'CAUTION',
  rfc,
  syntax: 'alt-default-id:<number>',
  sample: 'alt-default-id:2',
  meaning: { en: 'Which of the section’s alternatives the plain lines are.', zh: '普通的行对应该媒体段的哪个候选。' },
  setBy: server,
  otherSide: { en: 'Plays this one if it does not choose.', zh: '不作选择时播放这一个。' },
  value: one(
    number({ en: 'alternative', zh: '候选编号' }, rfc, (value) => ({
      en: `The lines here are alternative ${value}.`,
      zh: `这里的行是第 ${value} 个候选。`,
    })),
  ),
});

const groupKind = choice({ en: 'grouped by', zh: '分组依据' }, rfc, {
  BW: { en: 'By bandwidth.', zh: '按带宽分组。' },
  LANG: { en: 'By language.', zh: '按语言分组。' },
});
const groupUnit = choice({ en: 'kind of value', zh: '值的类型' }, rfc, {
  AS: { en: 'The values are bit rates as b=AS has them, in kbit/s.', zh: '各值为 b=AS 意义上的码率，单位 kbit/s。' },
  TIAS: {
    en: 'The values are bit rates as b=TIAS has them, in bit/s.',
    zh: '各值为 b=TIAS 意义上的码率，单位 bit/s。',
  },
  RFC3066: { en: 'The values are language tags.', zh: '各值为语言标签。' },
});
const groupValue = piece({ en: 'for the value', zh: '对应的值' }, rfc, (value) => ({
  en: `For ${value}: the alternatives that follow, one from each section.`,
  zh: `对应 ${value}：后面列出的候选，每个媒体段一个。`,
}));
const groupMember = number({ en: 'alternative', zh: '候选编号' }, rfc, (value) => ({
  en: `Alternative ${value} belongs to the set.`,
  zh: `第 ${value} 个候选属于该组合。`,
}));

export const altGroup = attribute({
  name: 'alt-group',
  level: 'session',
  bundling: 'CAUTION',
  rfc,
  syntax: 'alt-group:<BW or LANG>:<AS, TIAS or RFC3066>:<value>=<alternative>,...;...',
  sample: 'alt-group:BW:AS:28=1,3;56=1,4',
  meaning: {
    en: 'Which alternatives of the sections fit together, by bit rate or language.',
    zh: '各媒体段的哪些候选可以组合，按码率或语言划分。',
  },
  setBy: server,
  otherSide: {
    en: 'Chooses a set, and replaces the lines as a=alt says.',
    zh: '选择一组，并按 a=alt 替换相应的行。',
  },
  value: before(':', groupKind, before(':', groupUnit, each(';', before('=', groupValue, each(',', groupMember))))),
});

const ims = '3GPP TS 26.114';
const phone = { en: 'Mobile phones and networks (VoLTE, video calls).', zh: '手机与移动网络（VoLTE、视频通话）。' };

export const syncInfo = attribute({
  name: '3gpp_sync_info',
  level: 'media',
  bundling: 'NORMAL',
  rfc: ims,
  syntax: '3gpp_sync_info:<Sync or No Sync>',
  sample: '3gpp_sync_info:No Sync',
  meaning: { en: 'Whether sound and picture are to be kept in step.', zh: '声音与画面是否需要同步。' },
  setBy: phone,
  otherSide: {
    en: 'With “No Sync”: plays each as it comes, with less delay.',
    zh: '为“No Sync”时各自到即播放，延迟更小。',
  },
  value: one(
    choice({ en: 'lip sync', zh: '口型同步' }, ims, {
      Sync: { en: 'Keep them in step.', zh: '保持同步。' },
      'No Sync': { en: 'They need not be in step.', zh: '无需同步。' },
    }),
  ),
});

export const maxRecvSDUSize = attribute({
  name: '3gpp_MaxRecvSDUSize',
  level: 'media',
  bundling: 'NORMAL',
  rfc: ims,
  syntax: '3gpp_MaxRecvSDUSize:<bytes>',
  sample: '3gpp_MaxRecvSDUSize:1400',
  meaning: {
    en: 'Largest packet that the writer takes over its radio link.',
    zh: '写者的无线链路能接收的最大数据包。',
  },
  setBy: phone,
  otherSide: { en: 'Sends no larger ones.', zh: '不发送更大的包。' },
  value: one(
    number(
      { en: 'packet size', zh: '包大小' },
      ims,
      (value) => ({ en: `At most ${value} bytes in a packet.`, zh: `每个包最多 ${value} 字节。` }),
      bytes,
    ),
  ),
});

export const anbr = attribute({
  name: 'anbr',
  level: 'media',
  bundling: 'TBD',
  rfc: ims,
  syntax: 'anbr',
  sample: 'anbr',
  meaning: {
    en: 'The writer’s radio network can recommend a bit rate, and the writer adapts to it.',
    zh: '写者的无线网络能推荐码率，写者会随之调整。',
  },
  setBy: phone,
  otherSide: {
    en: 'Expects requests to change the rate, and answers with its own anbr if it can do the same.',
    zh: '准备接受调整码率的请求；若自己也支持则同样写 anbr。',
  },
  value: 'flag',
});
