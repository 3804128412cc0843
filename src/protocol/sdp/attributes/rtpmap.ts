/** a=rtpmap: which codec a payload type stands for. */
import { encodingNamed } from '../../rtp/encodings.ts';
import { readRtpmap } from '../codec-lines.ts';
import { type Scope, type Token, type TokenKind, unreadable } from '../token.ts';
import { attribute } from './attribute.ts';
import { payloadType } from './payload-type.ts';

const encoding: TokenKind = {
  label: { en: 'encoding', zh: '编码' },
  meaning: (value) => {
    const known = encodingNamed(value);
    if (!known) {
      return {
        en: `“${value}” is no codec that is known here; a side that does not know it either leaves it out of its answer.`,
        zh: `这里不认识编码“${value}”；同样不认识它的一方会在应答中把它去掉。`,
      };
    }
    return {
      en: `${value}: ${known.meaning.en}. Its RTP format: ${known.source}.`,
      zh: `${value}：${known.meaning.zh}。其 RTP 格式见 ${known.source}。`,
    };
  },
  rfc: 'RFC 8866 §6.6',
};

const clockRate: TokenKind = {
  label: { en: 'clock rate', zh: '时钟频率' },
  meaning: (value, scope) => {
    const note = clockNotes.get(encodingOf(scope));
    if (note && note.rate === value) return note.text;
    if (value === '90000' && scope.section.index !== undefined && scope.section.kind === 'video') {
      return {
        en: 'RTP timestamps count 90000 steps a second, as of all video: a frame at 30 a second is 3000 steps.',
        zh: 'RTP 时间戳每秒走 90000 步，视频都是如此：每秒 30 帧时一帧是 3000 步。',
      };
    }
    return {
      en: `RTP timestamps count ${value} steps a second; of most sound one step is one sample.`,
      zh: `RTP 时间戳每秒走 ${value} 步；多数声音一步即一个采样。`,
    };
  },
  rfc: 'RFC 8866 §6.6',
  unit: { en: 'Hz', zh: 'Hz' },
};

const clockNotes: ReadonlyMap<string, { readonly rate: string; readonly text: { en: string; zh: string } }> = new Map([
  [
    'opus',
    {
      rate: '48000',
      text: {
        en: 'Always 48000 for Opus, whatever the sound really holds: its timestamps count at that rate (RFC 7587 §4.1).',
        zh: 'Opus 总写 48000，与声音的实际带宽无关：它的时间戳按此频率计数（RFC 7587 §4.1）。',
      },
    },
  ],
  [
    'g722',
    {
      rate: '8000',
      text: {
        en: 'Timestamps count 8000 a second although G.722 takes 16000 samples: an error of RFC 1890 that RFC 3551 §4.5.2 keeps.',
        zh: '时间戳每秒走 8000 步，而 G.722 实际每秒采样 16000 次：这是 RFC 1890 的错误，RFC 3551 §4.5.2 予以保留。',
      },
    },
  ],
]);

const channels: TokenKind = {
  label: { en: 'channels', zh: '声道数' },
  meaning: (value, scope) => {
    if (encodingOf(scope) === 'opus') {
      return value === '2'
        ? {
            en: 'Always 2 for Opus, stereo or not; stereo=1 in a=fmtp asks for stereo (RFC 7587 §7).',
            zh: 'Opus 总写 2，无论是否立体声；要立体声由 a=fmtp 的 stereo=1 表示（RFC 7587 §7）。',
          }
        : {
            en: `${value}: Opus must have 2 here (RFC 7587 §7); a browser does not take this for Opus.`,
            zh: `${value}：Opus 在这里必须写 2（RFC 7587 §7）；浏览器不会把它当作 Opus。`,
          };
    }
    if (value === '1') return { en: '1: one channel, as when nothing is said.', zh: '1：单声道，与不写相同。' };
    return { en: `${value} channels of sound.`, zh: `${value} 个声道。` };
  },
  rfc: 'RFC 8866 §6.6',
};

export const rtpmap = attribute({
  name: 'rtpmap',
  level: 'media',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 8866 §6.6',
  syntax: 'rtpmap:<payload type> <encoding>/<clock rate>[/<channels>]',
  sample: 'rtpmap:111 opus/48000/2',
  meaning: {
    en: 'Says which codec a payload type stands for in this section.',
    zh: '说明一个负载类型在本段代表哪种编码。',
  },
  setBy: {
    en: 'Each side, for every codec that it can receive; an answer keeps the offer’s numbers where it can.',
    zh: '双方各自为能接收的每种编码写一行；应答尽量沿用提议的号码。',
  },
  otherSide: {
    en: 'Puts the number into the header of each RTP packet that it encodes this way.',
    zh: '用这种编码发送时，把该号码写进每个 RTP 包的头部。',
  },
  value: formatTokens,
});

/** In small letters; empty where the line is none. */
function encodingOf({ line }: Scope): string {
  return readRtpmap(line.attribute?.value ?? '')?.name.toLowerCase() ?? '';
}

const parts = [encoding, clockRate, channels];

/** `111 opus/48000/2` */
function formatTokens(value: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  const blank = value.indexOf(' ');
  const end = blank < 0 ? value.length : blank;
  if (end > 0) tokens.push({ from, to: from + end, kind: payloadType });
  let start = end + 1;
  while (value[start] === ' ') start += 1;
  for (let part = 0; start < value.length; part += 1) {
    const slash = value.indexOf('/', start);
    const stop = slash < 0 ? value.length : slash;
    if (stop > start) tokens.push({ from: from + start, to: from + stop, kind: parts[part] ?? unreadable });
    start = stop + 1;
  }
  return tokens;
}
