/** Uncompressed picture and sound of studios: RFC 4175 §6, SMPTE ST 2110-20 §7, ST 2110-30, RFC 8331 §4. */
import { amount, anything, choice, type Meaning, type Parameter, parameter } from './parameter.ts';

type Pair = { readonly en: string; readonly zh: string };

function entry(name: string, label: Pair, what: Pair, rfc: string, value: Meaning): Parameter {
  return parameter({ name, label, what, rfc, value });
}

const st2110 = 'SMPTE ST 2110-20 §7';
const rfc4175 = 'RFC 4175 §6.1';

export const rawVideo: readonly Parameter[] = [
  entry(
    'sampling',
    { en: 'sampling', zh: '采样方式' },
    { en: 'colour model and resolution of the colour.', zh: '颜色模型与色度分辨率。' },
    rfc4175,
    anything({ en: '{}: how the samples of a pixel group are laid out.', zh: '{}：像素组的样点排列。' }),
  ),
  entry(
    'width',
    { en: 'width', zh: '宽' },
    { en: 'pixels of a line.', zh: '每行的像素数。' },
    rfc4175,
    amount({ en: '{} pixels wide.', zh: '宽 {} 像素。' }),
  ),
  entry(
    'height',
    { en: 'height', zh: '高' },
    { en: 'lines of a picture.', zh: '每幅画面的行数。' },
    rfc4175,
    amount({ en: '{} lines high.', zh: '高 {} 行。' }),
  ),
  entry(
    'depth',
    { en: 'bits a sample', zh: '每样点位数' },
    { en: 'bits of a sample; 16f is floating point.', zh: '每个样点的位数；16f 为浮点。' },
    rfc4175,
    anything({ en: '{} bits a sample.', zh: '每个样点 {} 位。' }),
  ),
  entry(
    'colorimetry',
    { en: 'colorimetry', zh: '色度标准' },
    { en: 'the standard that the colours follow.', zh: '颜色所依据的标准。' },
    rfc4175,
    anything({ en: 'Colours as {} defines them.', zh: '颜色按 {} 的定义。' }),
  ),
  entry(
    'interlace',
    { en: 'interlaced', zh: '隔行' },
    { en: 'stands there if the picture is interlaced.', zh: '画面为隔行时出现。' },
    rfc4175,
    anything({ en: '{}', zh: '{}' }),
  ),
  entry(
    'segmented',
    { en: 'segmented', zh: '分段帧' },
    { en: 'progressive frames are sent as two segments (PsF).', zh: '逐行帧分两段发送（PsF）。' },
    st2110,
    anything({ en: '{}', zh: '{}' }),
  ),
  entry(
    'top-field-first',
    { en: 'top field first', zh: '顶场在前' },
    { en: 'of interlaced pictures the top field comes first.', zh: '隔行画面顶场在前。' },
    rfc4175,
    anything({ en: '{}', zh: '{}' }),
  ),
  entry(
    'chroma-position',
    { en: 'place of the colour samples', zh: '色度样点位置' },
    { en: 'where the colour samples lie.', zh: '色度样点的位置。' },
    rfc4175,
    anything({ en: 'Position {}.', zh: '位置 {}。' }),
  ),
  entry(
    'gamma',
    { en: 'gamma', zh: '伽马' },
    { en: 'the gamma of the samples. Absent: 1.0.', zh: '样点的伽马值。不写即 1.0。' },
    rfc4175,
    amount({ en: 'Gamma {}.', zh: '伽马 {}。' }),
  ),
  entry(
    'exactframerate',
    { en: 'frame rate', zh: '帧率' },
    { en: 'frames a second, as a whole number or a fraction.', zh: '每秒帧数，整数或分数。' },
    st2110,
    anything({ en: '{} frames a second.', zh: '每秒 {} 帧。' }),
  ),
  entry(
    'PM',
    { en: 'packing mode', zh: '打包方式' },
    { en: 'how pixels fill packets.', zh: '像素如何填充包。' },
    st2110,
    choice({
      '2110gpm': { en: 'general: any whole pixel groups.', zh: '通用：任意整数个像素组。' },
      '2110bpm': { en: 'block: packets of equal size.', zh: '分块：包大小相等。' },
    }),
  ),
  entry(
    'SSN',
    { en: 'standard', zh: '标准' },
    { en: 'the edition of ST 2110-20 that the sender follows.', zh: '发送方遵循的 ST 2110-20 版本。' },
    st2110,
    anything({ en: 'It follows {}.', zh: '遵循 {}。' }),
  ),
  entry(
    'TCS',
    { en: 'transfer characteristic', zh: '传递特性' },
    { en: 'how light becomes numbers. Absent: SDR.', zh: '光如何变为数值。不写即 SDR。' },
    st2110,
    anything({
      en: '{}: SDR is the ordinary one, PQ and HLG are for HDR.',
      zh: '{}：SDR 为普通，PQ 与 HLG 用于 HDR。',
    }),
  ),
  entry(
    'RANGE',
    { en: 'range', zh: '取值范围' },
    { en: 'which numbers black and white have. Absent: NARROW.', zh: '黑与白取什么数值。不写即 NARROW。' },
    st2110,
    choice({
      narrow: { en: 'video range, with room below black and above white.', zh: '视频范围，黑以下与白以上留有余量。' },
      full: { en: 'all numbers.', zh: '全部取值。' },
      fullprotect: { en: 'all but the lowest and highest numbers.', zh: '除最低与最高值外的全部取值。' },
    }),
  ),
  entry(
    'PAR',
    { en: 'pixel shape', zh: '像素形状' },
    { en: 'width to height of a pixel. Absent: 1:1.', zh: '像素的宽高比。不写即 1:1。' },
    st2110,
    anything({ en: 'Pixels of {}.', zh: '像素宽高比 {}。' }),
  ),
  entry(
    'MAXUDP',
    { en: 'largest datagram', zh: '最大数据报' },
    { en: 'bytes of the largest UDP datagram. Absent: 1460.', zh: '最大 UDP 数据报的字节数。不写即 1460。' },
    st2110,
    amount({ en: 'At most {} bytes.', zh: '最多 {} 字节。' }),
  ),
  entry(
    'TP',
    { en: 'sender type', zh: '发送方类型' },
    { en: 'how evenly packets are spread in time (ST 2110-21).', zh: '包在时间上分布得多均匀（ST 2110-21）。' },
    'SMPTE ST 2110-21 §8',
    choice({
      '2110tpn': { en: 'narrow: evenly, with the gaps of the blanking.', zh: 'narrow：均匀，保留消隐间隔。' },
      '2110tpnl': { en: 'narrow linear: evenly over the whole frame.', zh: 'narrow linear：在整帧内均匀。' },
      '2110tpw': { en: 'wide: in bursts, for senders in software.', zh: 'wide：可突发，适合软件发送方。' },
    }),
  ),
  entry(
    'TROFF',
    { en: 'offset', zh: '偏移' },
    { en: 'when in the frame its packets begin, in µs.', zh: '包在帧内从何时开始，微秒。' },
    'SMPTE ST 2110-21 §8',
    amount({ en: '{} µs after the frame begins.', zh: '帧开始后 {} 微秒。' }),
  ),
  entry(
    'CMAX',
    { en: 'burst', zh: '突发' },
    { en: 'the most packets at a time.', zh: '一次最多多少个包。' },
    'SMPTE ST 2110-21 §8',
    amount({ en: 'At most {} packets at once.', zh: '一次最多 {} 个包。' }),
  ),
];

/** RFC 3190 §6, ST 2110-30 §6.2.2. */
export const linearAudio: readonly Parameter[] = [
  entry(
    'channel-order',
    { en: 'channel order', zh: '声道次序' },
    { en: 'which channel is which.', zh: '各声道的用途。' },
    'RFC 3190 §6',
    anything({
      en: '{}: ST for a stereo pair, M for mono, 51 for surround, U for channels without a set purpose.',
      zh: '{}：ST 为立体声对，M 为单声道，51 为环绕声，U 为未指定用途。',
    }),
  ),
  entry(
    'emphasis',
    { en: 'emphasis', zh: '预加重' },
    { en: 'analogue emphasis of the sound.', zh: '声音的模拟预加重。' },
    'RFC 3190 §6',
    anything({ en: 'Emphasis {}.', zh: '预加重 {}。' }),
  ),
];

/** RFC 8331 §4. */
export const ancillary: readonly Parameter[] = [
  entry(
    'DID_SDID',
    { en: 'kind of data', zh: '数据种类' },
    { en: 'the kinds of ancillary data that may be sent.', zh: '可能发送的辅助数据种类。' },
    'RFC 8331 §4',
    anything({ en: 'Kind {} (DID, SDID).', zh: '种类 {}（DID、SDID）。' }),
  ),
  entry(
    'VPID_Code',
    { en: 'VPID code', zh: 'VPID 代码' },
    { en: 'the video interface that the data comes from.', zh: '数据来自哪种视频接口。' },
    'RFC 8331 §4',
    amount({ en: 'Interface {}.', zh: '接口 {}。' }),
  ),
  ...rawVideo.filter(({ name }) => ['exactframerate', 'SSN', 'TROFF'].includes(name)),
];
