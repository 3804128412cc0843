/** Opus, RFC 7587 §6.1. Each side says what it wishes to receive; the two directions need not agree (§7.1). */
import { amount, anything, bitsPerSecond, milliseconds, type Parameter, parameter, toggle } from './parameter.ts';

const rfc = 'RFC 7587 §6.1';

export const opus: readonly Parameter[] = [
  parameter({
    name: 'minptime',
    label: { en: 'shortest packet', zh: '最短的包' },
    what: {
      en: 'the shortest stretch of sound that a packet should hold. RFC 7587 does not define it for Opus; libwebrtc writes it all the same.',
      zh: '一个包至少应装多长的声音。RFC 7587 并未为 Opus 定义它，但 libwebrtc 照样写。',
    },
    rfc: 'libwebrtc',
    unit: milliseconds,
    value: amount({ en: 'Packets of less than {} ms are not wanted.', zh: '不希望收到短于 {} 毫秒的包。' }),
  }),
  parameter({
    name: 'useinbandfec',
    label: { en: 'in-band FEC', zh: '带内 FEC' },
    what: {
      en: 'whether the decoder can use a coarse copy of the previous frame that Opus hides in the next one. Absent: 0.',
      zh: '解码器能否利用 Opus 藏在下一帧里的上一帧粗略副本。不写即 0。',
    },
    rfc,
    value: toggle(
      {
        en: 'it can; the sender may spend bits on it, so that a single lost packet is hardly heard.',
        zh: '能；发送方可以为此花费码率，丢一个包几乎听不出来。',
      },
      { en: 'it cannot, or does not want it.', zh: '不能，或不想要。' },
    ),
  }),
  parameter({
    name: 'stereo',
    label: { en: 'stereo', zh: '立体声' },
    what: {
      en: 'whether this side prefers to receive stereo. Absent: 0, although a=rtpmap says /2.',
      zh: '本方是否希望收到立体声。不写即 0，尽管 a=rtpmap 写着 /2。',
    },
    rfc,
    value: toggle(
      { en: 'stereo, please.', zh: '希望收到立体声。' },
      { en: 'mono, please; stereo would waste bits.', zh: '希望收到单声道；立体声只会浪费码率。' },
    ),
  }),
  parameter({
    name: 'sprop-stereo',
    label: { en: 'sends stereo', zh: '发送立体声' },
    what: {
      en: 'whether this side is likely to send stereo. A hint, no promise. Absent: 0.',
      zh: '本方是否可能发送立体声。只是提示，不是承诺。不写即 0。',
    },
    rfc,
    value: toggle(
      { en: 'it is likely to send stereo.', zh: '可能发送立体声。' },
      { en: 'it is likely to send mono.', zh: '可能发送单声道。' },
    ),
  }),
  parameter({
    name: 'usedtx',
    label: { en: 'DTX', zh: 'DTX' },
    what: {
      en: 'whether this side prefers that nearly nothing is sent while nobody speaks (discontinuous transmission). Absent: 0.',
      zh: '本方是否希望无人说话时几乎不发数据（不连续传输）。不写即 0。',
    },
    rfc,
    value: toggle(
      { en: 'leave silence out, please.', zh: '静音时请少发。' },
      { en: 'silence is to be sent like speech.', zh: '静音照常发送。' },
    ),
  }),
  parameter({
    name: 'cbr',
    label: { en: 'constant bitrate', zh: '恒定码率' },
    what: {
      en: 'whether this side prefers a constant bitrate. It hides from listeners on the wire what packet sizes would tell. Absent: 0.',
      zh: '本方是否希望恒定码率。它能避免包的大小向窃听者泄露内容。不写即 0。',
    },
    rfc,
    value: toggle(
      { en: 'constant bitrate, please.', zh: '希望恒定码率。' },
      { en: 'the bitrate may vary, which sounds better for the same bits.', zh: '码率可变，同样的码率音质更好。' },
    ),
  }),
  parameter({
    name: 'maxaveragebitrate',
    label: { en: 'largest average bitrate', zh: '最大平均码率' },
    what: {
      en: 'the greatest average bitrate that this side wants to receive, 6000 to 510000. Absent: up to the sender.',
      zh: '本方愿意接收的最大平均码率，6000 到 510000。不写则由发送方决定。',
    },
    rfc,
    unit: bitsPerSecond,
    value: amount({ en: 'At most {} bit/s on average.', zh: '平均最多 {} bit/s。' }),
  }),
  parameter({
    name: 'maxplaybackrate',
    label: { en: 'highest playback rate', zh: '最高回放频率' },
    what: {
      en: 'the highest sampling rate that this side can play; anything above is wasted on it. Absent: 48000.',
      zh: '本方能回放的最高采样频率；再高也是浪费。不写即 48000。',
    },
    rfc,
    unit: { en: 'Hz', zh: 'Hz' },
    value: amount({
      en: 'It plays at most {} Hz, so frequencies above half of that need not be coded.',
      zh: '最多以 {} Hz 回放，因此高于其一半的频率不必编码。',
    }),
  }),
  parameter({
    name: 'sprop-maxcapturerate',
    label: { en: 'highest capture rate', zh: '最高采集频率' },
    what: {
      en: 'the highest sampling rate that this side is likely to send. A hint. Absent: 48000.',
      zh: '本方可能发送的最高采样频率，仅作提示。不写即 48000。',
    },
    rfc,
    unit: { en: 'Hz', zh: 'Hz' },
    value: amount({ en: 'It is likely to send at most {} Hz.', zh: '可能最多发送 {} Hz。' }),
  }),
  parameter({
    name: 'ptime',
    label: { en: 'packet length', zh: '包长' },
    what: {
      en: 'the length of sound in a packet that is wished for. a=ptime is the place for it; libwebrtc reads it here too.',
      zh: '希望一个包装多长的声音。正式写法是 a=ptime；libwebrtc 也读取这里的值。',
    },
    rfc: 'libwebrtc',
    unit: milliseconds,
    value: amount({ en: '{} ms of sound a packet.', zh: '每包 {} 毫秒的声音。' }),
  }),
  parameter({
    name: 'maxptime',
    label: { en: 'longest packet', zh: '最长的包' },
    what: {
      en: 'the longest stretch of sound in a packet. a=maxptime is the place for it; libwebrtc reads it here too.',
      zh: '一个包最多装多长的声音。正式写法是 a=maxptime；libwebrtc 也读取这里的值。',
    },
    rfc: 'libwebrtc',
    unit: milliseconds,
    value: amount({ en: 'At most {} ms of sound a packet.', zh: '每包最多 {} 毫秒的声音。' }),
  }),
];

/** libwebrtc’s Opus with more than two channels. */
export const multiopus: readonly Parameter[] = [
  ...opus,
  parameter({
    name: 'channel_mapping',
    label: { en: 'channel mapping', zh: '声道映射' },
    what: {
      en: 'which decoded channel goes to which loudspeaker, in the order of Vorbis (RFC 7845 §5.1.1).',
      zh: '解码后的声道各送往哪个扬声器，按 Vorbis 的顺序（RFC 7845 §5.1.1）。',
    },
    rfc: 'libwebrtc',
    value: anything({ en: 'Channels {}, from the first loudspeaker on.', zh: '从第一个扬声器起依次为声道 {}。' }),
  }),
  parameter({
    name: 'num_streams',
    label: { en: 'streams', zh: '流数' },
    what: { en: 'how many Opus streams are packed together.', zh: '多少个 Opus 流打包在一起。' },
    rfc: 'libwebrtc',
    value: amount({ en: '{} Opus streams in each packet.', zh: '每个包里有 {} 个 Opus 流。' }),
  }),
  parameter({
    name: 'coupled_streams',
    label: { en: 'stereo streams', zh: '立体声流数' },
    what: { en: 'how many of the streams are stereo.', zh: '其中多少个流是立体声。' },
    rfc: 'libwebrtc',
    value: amount({ en: '{} of the streams are stereo, the others mono.', zh: '其中 {} 个流是立体声，其余为单声道。' }),
  }),
];
