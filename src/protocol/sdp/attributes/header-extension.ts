/** a=extmap: which number stands for which RTP header extension. */
import { type HeaderExtension, headerExtensions } from '../../rtp/header-extensions.ts';
import type { Token, TokenKind } from '../token.ts';
import { attribute } from './attribute.ts';
import { unknownHeaderExtension } from './unknown.ts';

const rfc = 'RFC 8285 §8';

export const extmap = attribute({
  name: 'extmap',
  level: 'both',
  bundling: 'SPECIAL',
  rfc,
  syntax: 'extmap:<id>[/<direction>] <URI> [<attributes>]',
  sample: 'extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  meaning: {
    en: 'Gives a header extension, small data that each RTP packet can carry beside the media, a number for this session.',
    zh: '为一种头部扩展（每个 RTP 包在媒体之外可携带的小块数据）指定本会话中的编号。',
  },
  setBy: {
    en: 'The offerer numbers what it can; the answer keeps the numbers and leaves out what it does not know.',
    zh: '提议方为自己支持的扩展编号；应答保留编号，去掉不认识的。',
  },
  otherSide: {
    en: 'Sends and reads the extension under this number, and never gives the number another meaning later.',
    zh: '用该编号发送和读取此扩展，此后也不得让该编号改指别的扩展。',
  },
  value: extmapTokens,
});

function extmapTokens(value: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  let word = 0;
  let start = 0;
  while (start < value.length) {
    const blank = value.indexOf(' ', start);
    const end = blank < 0 ? value.length : blank;
    if (end > start) {
      if (word === 0) addNumber(tokens, value.slice(start, end), from + start);
      else {
        const known = kinds.get(value.slice(start, end));
        tokens.push({
          from: from + start,
          to: from + end,
          kind: known ?? (word === 1 ? unknownHeaderExtension : attributes),
        });
      }
      word += 1;
    }
    start = end + 1;
  }
  return tokens;
}

/** `1` or `1/recvonly` */
function addNumber(tokens: Token[], text: string, from: number): void {
  const slash = text.indexOf('/');
  const end = slash < 0 ? text.length : slash;
  if (end > 0) tokens.push({ from, to: from + end, kind: number });
  if (end + 1 < text.length) tokens.push({ from: from + end + 1, to: from + text.length, kind: direction });
}

const number: TokenKind = {
  label: { en: 'extension number', zh: '扩展编号' },
  meaning: (value) => {
    const id = Number(value);
    if (id >= 1 && id <= 14) {
      return {
        en: `${value} stands before the extension in each packet; 1 to 14 fit the short form, one byte each.`,
        zh: `每个包里该扩展前都写着 ${value}；1 至 14 可用单字节的短格式。`,
      };
    }
    if (id >= 16 && id <= 255) {
      return {
        en: `${value} needs the two-byte form; mixed with the short one only if a=extmap-allow-mixed is agreed.`,
        zh: `${value} 需要双字节格式；只有协商了 a=extmap-allow-mixed 才能与短格式混用。`,
      };
    }
    if (id >= 4096 && id <= 4351) {
      return {
        en: `${value} is provisional: the offerer has more extensions than numbers, and the answer chooses some and renumbers them.`,
        zh: `${value} 是临时编号：提议方的扩展多于可用编号，由应答挑选并重新编号。`,
      };
    }
    return {
      en: `${value} is no number that an extension may have: 1 to 14, or 16 to 255 in the two-byte form.`,
      zh: `${value} 不能用作扩展编号：应为 1 至 14，双字节格式为 16 至 255。`,
    };
  },
  rfc: 'RFC 8285 §5',
};

const directions: ReadonlyMap<string, { readonly en: string; readonly zh: string }> = new Map([
  ['sendrecv', { en: 'both sides send the extension', zh: '双方都发送该扩展' }],
  ['sendonly', { en: 'only the writer sends the extension', zh: '只有书写方发送该扩展' }],
  ['recvonly', { en: 'the writer only receives the extension', zh: '书写方只接收该扩展' }],
  ['inactive', { en: 'nobody sends the extension for now', zh: '目前双方都不发送该扩展' }],
]);

const direction: TokenKind = {
  label: { en: 'direction', zh: '方向' },
  meaning: (value) => {
    const known = directions.get(value);
    return known
      ? { en: `${value}: ${known.en}.`, zh: `${value}：${known.zh}。` }
      : { en: `“${value}” is no direction.`, zh: `“${value}”不是方向。` };
  },
  rfc: 'RFC 8285 §5',
};

/** RFC 6464 §4 has vad; of the others each is its extension’s own. */
const attributes: TokenKind = {
  label: { en: 'extension’s attribute', zh: '扩展的属性' },
  meaning: (value) => {
    if (value === 'vad=on') {
      return {
        en: 'vad=on: a bit of the audio level says whether somebody speaks.',
        zh: 'vad=on：音量中有一位表示是否有人说话。',
      };
    }
    if (value === 'vad=off') {
      return { en: 'vad=off: the audio level has no bit for speech.', zh: 'vad=off：音量中没有表示说话的位。' };
    }
    return {
      en: `${value}: what it means is up to the extension before it.`,
      zh: `${value}：含义由它前面的扩展自行规定。`,
    };
  },
  rfc,
};

/** One kind an extension, named as engineers call it. */
const kinds: ReadonlyMap<string, TokenKind> = new Map(headerExtensions.map((entry) => [entry.uri, uriKind(entry)]));

function uriKind({ name, source, meaning }: HeaderExtension): TokenKind {
  return {
    label: { en: `header extension: ${name}`, zh: `头部扩展：${name}` },
    meaning: () => meaning,
    rfc: source,
  };
}
