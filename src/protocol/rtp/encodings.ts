/** What the encoding names of a=rtpmap stand for. */
import type { Text } from '../language.ts';
import { helperCodec } from './helper-codecs.ts';

export interface Encoding {
  /** Where its RTP payload format is defined. */
  readonly source: string;
  readonly meaning: Text;
}

const encodings: ReadonlyMap<string, Encoding> = new Map([
  [
    'opus',
    {
      source: 'RFC 7587',
      meaning: {
        en: 'speech and music, 6 to 510 kbit/s; every WebRTC endpoint must have it (RFC 7874 §3)',
        zh: '语音与音乐，6 至 510 kbit/s；每个 WebRTC 端点都必须支持（RFC 7874 §3）',
      },
    },
  ],
  [
    'multiopus',
    { source: 'libwebrtc', meaning: { en: 'Opus with more than two channels', zh: '多于两个声道的 Opus' } },
  ],
  [
    'pcmu',
    {
      source: 'RFC 3551 §4.5.14',
      meaning: {
        en: 'G.711 µ-law: telephone sound at 64 kbit/s (North America, Japan)',
        zh: 'G.711 µ 律：64 kbit/s 的电话音质（北美、日本）',
      },
    },
  ],
  [
    'pcma',
    {
      source: 'RFC 3551 §4.5.14',
      meaning: {
        en: 'G.711 A-law: telephone sound at 64 kbit/s (Europe and elsewhere)',
        zh: 'G.711 A 律：64 kbit/s 的电话音质（欧洲及其他地区）',
      },
    },
  ],
  [
    'g722',
    {
      source: 'RFC 3551 §4.5.2',
      meaning: { en: 'wideband telephone sound at 64 kbit/s', zh: '64 kbit/s 的宽带电话音质' },
    },
  ],
  [
    'g7221',
    {
      source: 'RFC 5577',
      meaning: { en: 'G.722.1: wideband sound at 24 or 32 kbit/s', zh: 'G.722.1：24 或 32 kbit/s 的宽带声音' },
    },
  ],
  [
    'g723',
    {
      source: 'RFC 3551 §4.5.3',
      meaning: { en: 'G.723.1: narrowband speech at 5.3 or 6.3 kbit/s', zh: 'G.723.1：5.3 或 6.3 kbit/s 的窄带语音' },
    },
  ],
  [
    'g728',
    { source: 'RFC 3551 §4.5.5', meaning: { en: 'narrowband speech at 16 kbit/s', zh: '16 kbit/s 的窄带语音' } },
  ],
  [
    'g729',
    {
      source: 'RFC 3551 §4.5.6',
      meaning: {
        en: 'narrowband speech at 8 kbit/s, common among telephones',
        zh: '8 kbit/s 的窄带语音，电话设备中常见',
      },
    },
  ],
  [
    'g726-32',
    { source: 'RFC 3551 §4.5.4', meaning: { en: 'ADPCM speech at 32 kbit/s', zh: '32 kbit/s 的 ADPCM 语音' } },
  ],
  ['ilbc', { source: 'RFC 3952', meaning: { en: 'narrowband speech that bears packet loss', zh: '耐丢包的窄带语音' } }],
  ['isac', { source: 'libwebrtc', meaning: { en: 'wideband speech of early WebRTC', zh: '早期 WebRTC 的宽带语音' } }],
  [
    'gsm',
    {
      source: 'RFC 3551 §4.5.8',
      meaning: { en: 'GSM full-rate speech at 13 kbit/s', zh: 'GSM 全速率语音，13 kbit/s' },
    },
  ],
  [
    'amr',
    {
      source: 'RFC 4867',
      meaning: {
        en: 'narrowband speech of mobile telephony, 4.75 to 12.2 kbit/s',
        zh: '移动电话的窄带语音，4.75 至 12.2 kbit/s',
      },
    },
  ],
  [
    'amr-wb',
    {
      source: 'RFC 4867',
      meaning: {
        en: 'wideband speech of mobile telephony (HD voice), 6.6 to 23.85 kbit/s',
        zh: '移动电话的宽带语音（高清语音），6.6 至 23.85 kbit/s',
      },
    },
  ],
  [
    'evs',
    {
      source: '3GPP TS 26.445',
      meaning: {
        en: 'Enhanced Voice Services: the speech codec of VoLTE and after',
        zh: '增强语音服务：VoLTE 及其后的语音编码',
      },
    },
  ],
  [
    'speex',
    { source: 'RFC 5574', meaning: { en: 'speech; Opus has taken its place', zh: '语音编码；已被 Opus 取代' } },
  ],
  [
    'silk',
    {
      source: 'draft-spittka-silk-payload-format',
      meaning: { en: 'speech; became a part of Opus', zh: '语音编码；后来成为 Opus 的一部分' },
    },
  ],
  ['l8', { source: 'RFC 3551 §4.5.10', meaning: { en: 'uncompressed samples of 8 bits', zh: '未压缩的 8 位采样' } }],
  ['l16', { source: 'RFC 3551 §4.5.11', meaning: { en: 'uncompressed samples of 16 bits', zh: '未压缩的 16 位采样' } }],
  ['l20', { source: 'RFC 3190', meaning: { en: 'uncompressed samples of 20 bits', zh: '未压缩的 20 位采样' } }],
  [
    'l24',
    {
      source: 'RFC 3190',
      meaning: { en: 'uncompressed samples of 24 bits, usual in studios', zh: '未压缩的 24 位采样，演播室常用' },
    },
  ],
  [
    'dvi4',
    { source: 'RFC 3551 §4.5.1', meaning: { en: 'ADPCM sound, 4 bits a sample', zh: 'ADPCM 声音，每个采样 4 位' } },
  ],
  [
    'lpc',
    {
      source: 'RFC 3551 §4.5.9',
      meaning: { en: 'experimental speech codec of the 1990s', zh: '二十世纪九十年代的实验性语音编码' },
    },
  ],
  ['qcelp', { source: 'RFC 2658', meaning: { en: 'speech of early CDMA telephones', zh: '早期 CDMA 电话的语音' } }],
  ['mpa', { source: 'RFC 2250', meaning: { en: 'MPEG audio, such as MP3', zh: 'MPEG 音频，如 MP3' } }],
  ['ac3', { source: 'RFC 4184', meaning: { en: 'Dolby Digital sound', zh: '杜比数字声音' } }],
  [
    'mpeg4-generic',
    {
      source: 'RFC 3640',
      meaning: { en: 'MPEG-4 streams, nearly always AAC sound', zh: 'MPEG-4 流，几乎总是 AAC 声音' },
    },
  ],
  ['mp4a-latm', { source: 'RFC 6416', meaning: { en: 'AAC sound, framed as LATM', zh: '以 LATM 封装的 AAC 声音' } }],
  [
    'vp8',
    {
      source: 'RFC 7741',
      meaning: {
        en: 'video; every WebRTC browser must have it (RFC 7742 §5)',
        zh: '视频；每个 WebRTC 浏览器都必须支持（RFC 7742 §5）',
      },
    },
  ],
  [
    'vp9',
    {
      source: 'RFC 9628',
      meaning: {
        en: 'video; fewer bits than VP8 for the same picture, and layers (SVC)',
        zh: '视频；同样画面比 VP8 更省码率，并支持分层（SVC）',
      },
    },
  ],
  [
    'av1',
    {
      source: 'AV1 RTP specification',
      meaning: { en: 'video; fewer bits than VP9, more work to encode', zh: '视频；比 VP9 更省码率，编码更费力' },
    },
  ],
  [
    'h264',
    {
      source: 'RFC 6184',
      meaning: {
        en: 'video (AVC); every WebRTC browser must have it (RFC 7742 §5), often in hardware',
        zh: '视频（AVC）；每个 WebRTC 浏览器都必须支持（RFC 7742 §5），常由硬件完成',
      },
    },
  ],
  ['h264-svc', { source: 'RFC 6190', meaning: { en: 'H.264 in layers', zh: '分层的 H.264' } }],
  [
    'h265',
    {
      source: 'RFC 7798',
      meaning: {
        en: 'video (HEVC); in browsers only where the hardware does it',
        zh: '视频（HEVC）；浏览器通常只在硬件支持时提供',
      },
    },
  ],
  ['h266', { source: 'RFC 9328', meaning: { en: 'video (VVC), not in browsers', zh: '视频（VVC），浏览器不支持' } }],
  [
    'h261',
    { source: 'RFC 4587', meaning: { en: 'video of the first video telephones', zh: '最早的可视电话所用的视频' } },
  ],
  ['h263', { source: 'RFC 2190', meaning: { en: 'video of older video telephones', zh: '较早的可视电话所用的视频' } }],
  ['h263-1998', { source: 'RFC 4629', meaning: { en: 'H.263+ video', zh: 'H.263+ 视频' } }],
  ['h263-2000', { source: 'RFC 4629', meaning: { en: 'H.263++ video', zh: 'H.263++ 视频' } }],
  [
    'mp4v-es',
    {
      source: 'RFC 6416',
      meaning: { en: 'MPEG-4 Part 2 video of older cameras', zh: '较早的摄像机所用的 MPEG-4 第 2 部分视频' },
    },
  ],
  ['mpv', { source: 'RFC 2250', meaning: { en: 'MPEG-1 or MPEG-2 video', zh: 'MPEG-1 或 MPEG-2 视频' } }],
  [
    'mp2t',
    {
      source: 'RFC 2250',
      meaning: {
        en: 'an MPEG-2 transport stream, sound and picture together',
        zh: 'MPEG-2 传输流，声音与画面合在一起',
      },
    },
  ],
  [
    'jpeg',
    {
      source: 'RFC 2435',
      meaning: { en: 'a JPEG picture a frame, of simple cameras', zh: '每帧一幅 JPEG，用于简单的摄像机' },
    },
  ],
  [
    'jxsv',
    {
      source: 'RFC 9134',
      meaning: { en: 'JPEG XS video: light compression for studios', zh: 'JPEG XS 视频：演播室用的轻度压缩' },
    },
  ],
  [
    'celb',
    {
      source: 'RFC 2029',
      meaning: { en: 'Sun’s Cell-B video of the 1990s', zh: '二十世纪九十年代 Sun 的 Cell-B 视频' },
    },
  ],
  ['nv', { source: 'RFC 3551 §5', meaning: { en: 'video of the program nv, 1993', zh: '1993 年程序 nv 的视频' } }],
  [
    'raw',
    {
      source: 'RFC 4175',
      meaning: {
        en: 'uncompressed video, as studios send it (ST 2110-20)',
        zh: '未压缩视频，演播室使用（ST 2110-20）',
      },
    },
  ],
  [
    'smpte291',
    {
      source: 'RFC 8331',
      meaning: {
        en: 'ancillary data beside a picture: captions, time code (ST 2110-40)',
        zh: '伴随画面的辅助数据：字幕、时间码（ST 2110-40）',
      },
    },
  ],
  ['t140', { source: 'RFC 4103', meaning: { en: 'text, letter by letter as it is typed', zh: '逐字发送的实时文字' } }],
  [
    'vnd.onvif.metadata',
    {
      source: 'ONVIF',
      meaning: { en: 'XML that a camera writes about what it sees', zh: '摄像机就所见画面写出的 XML' },
    },
  ],
  ['tone', { source: 'RFC 4733 §3', meaning: { en: 'tones by frequency and length', zh: '以频率和时长描述的音调' } }],
  [
    'parityfec',
    { source: 'RFC 5109', meaning: { en: 'forward error correction by parity', zh: '奇偶校验的前向纠错' } },
  ],
]);

/** The encoding of this name, in any case (RFC 4855 §3); undefined for one that is not known here. */
export function encodingNamed(name: string): Encoding | undefined {
  return encodings.get(name.toLowerCase()) ?? helperCodec(name);
}
