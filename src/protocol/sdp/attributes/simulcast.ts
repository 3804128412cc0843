/** a=rid and a=simulcast: one track in several encodings. RFC 8851, RFC 8853. */
import { pieces, type Token, type TokenKind, unreadable } from '../token.ts';
import { attribute } from './attribute.ts';
import { payloadType } from './payload-type.ts';
import { restrictionNamed } from './restrictions.ts';
import { unknownRestriction, unknownValue } from './unknown.ts';

const ridId: TokenKind = {
  label: { en: 'rid', zh: 'rid' },
  meaning: (value) => ({
    en: `${value} names one encoding of the track. Its RTP packets carry the name in a header extension.`,
    zh: `${value} 是该轨道某一路编码的名字，其 RTP 包在头部扩展中携带它。`,
  }),
  rfc: 'RFC 8851 §4',
};

const direction: TokenKind = {
  label: { en: 'direction', zh: '方向' },
  meaning: (value) =>
    value === 'send'
      ? { en: 'send: the writer sends it.', zh: 'send：由书写方发送。' }
      : { en: 'recv: the writer receives it.', zh: 'recv：由书写方接收。' },
  rfc: 'RFC 8851 §4',
};

const formatsName: TokenKind = {
  label: { en: 'payload types (name)', zh: '负载类型（参数名）' },
  meaning: () => ({
    en: 'pt: the only payload types that this encoding uses. Absent: any of the section.',
    zh: 'pt：这一路编码只使用的负载类型。不写则可用本段的任意一种。',
  }),
  rfc: 'RFC 8851 §5',
};

const alternative: TokenKind = {
  label: { en: 'rid of an alternative', zh: '备选的 rid' },
  meaning: (value) => ({
    en: `${value} may be used in place of the one before: one of them is chosen for this stream.`,
    zh: `${value} 可以代替前一个：这一路只选其中之一。`,
  }),
  rfc: 'RFC 8853 §5.1',
};

const pausedMark: TokenKind = {
  label: { en: 'paused', zh: '暂停' },
  meaning: () => ({
    en: '~: the encoding after it is agreed, but not sent for now.',
    zh: '~：其后的编码已约定，但目前不发送。',
  }),
  rfc: 'RFC 8853 §5.1',
};

const listDirection: TokenKind = {
  label: { en: 'direction', zh: '方向' },
  meaning: (value) =>
    value === 'send'
      ? {
          en: 'send: the list of encodings that the writer sends, each receivable by itself.',
          zh: 'send：书写方发送的各路编码的列表，每一路都可单独接收。',
        }
      : { en: 'recv: the list of encodings that the writer receives.', zh: 'recv：书写方接收的各路编码的列表。' },
  rfc: 'RFC 8853 §5.1',
};

const draftWord: TokenKind = {
  label: { en: 'word of a draft', zh: '草案中的词' },
  meaning: (value) => ({
    en: `${value}= was written by drafts of RFC 8853 before 2017; the standard has the list alone.`,
    zh: `${value}= 是 RFC 8853 早期草案的写法；标准中只写列表。`,
  }),
  rfc: 'draft-ietf-mmusic-sdp-simulcast',
};

export const rid = attribute({
  name: 'rid',
  level: 'media',
  bundling: 'SPECIAL',
  rfc: 'RFC 8851 §4',
  syntax: 'rid:<id> <send or recv> [pt=<payload types>;<restriction>=<value>]',
  sample: 'rid:h send pt=96,98;max-width=1280',
  meaning: {
    en: 'One encoding of the track, with its name and its limits.',
    zh: '该轨道的一路编码：名字与限制。',
  },
  setBy: {
    en: 'Whoever sends several encodings, one line each; the other side answers with recv.',
    zh: '发送多路编码的一方，每路一行；另一方以 recv 应答。',
  },
  otherSide: {
    en: 'Tells the encodings apart by the name in their packets.',
    zh: '凭包里的名字区分各路编码。',
  },
  value: ridTokens,
});

export const simulcast = attribute({
  name: 'simulcast',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 8853 §5.1',
  syntax: 'simulcast:<send or recv> <rid>[,<alternative>][;<rid>…] [<the other direction> …]',
  sample: 'simulcast:send h;m;~l',
  meaning: {
    en: 'The track is sent in several encodings at once, usually sizes, so that a server can give each receiver what it can take.',
    zh: '同一轨道同时以多路编码（通常是不同尺寸）发送，服务器可按各接收方的能力转发。',
  },
  setBy: { en: 'The sender, with send; the answer turns it round to recv.', zh: '发送方写 send；应答反过来写 recv。' },
  otherSide: {
    en: 'Receives the encodings that it keeps in its list, and passes each on to whom it suits.',
    zh: '接收其列表中保留的各路编码，并分别转发给适合的对象。',
  },
  value: simulcastTokens,
});

function ridTokens(value: string, from: number): readonly Token[] {
  const [id, way, ...rest] = pieces(value, from, ' ');
  const tokens: Token[] = [];
  if (id) tokens.push({ ...id, kind: ridId });
  if (!way) return tokens;
  const word = value.slice(way.from - from, way.to - from);
  tokens.push({ ...way, kind: word === 'send' || word === 'recv' ? direction : unreadable });
  for (const part of rest) {
    for (const { from: start, to } of pieces(value.slice(part.from - from, part.to - from), part.from, ';')) {
      for (const token of restrictionTokens(value.slice(start - from, to - from), start)) tokens.push(token);
    }
  }
  return tokens;
}

function restrictionTokens(text: string, from: number): readonly Token[] {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const known = restrictionNamed(name);
  const nameKind = name === 'pt' ? formatsName : (known?.name ?? unknownRestriction);
  const head = name === '' ? [] : [{ from, to: from + name.length, kind: nameKind }];
  if (equals < 0) return head;
  const valueFrom = from + equals + 1;
  const valueKind = name === 'pt' ? payloadType : name === 'depend' ? ridId : (known?.value ?? unknownValue);
  const values = pieces(text.slice(equals + 1), valueFrom, ',');
  return [...head, ...values.map((piece) => ({ ...piece, kind: valueKind }))];
}

function simulcastTokens(value: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const piece of pieces(value, from, ' ')) {
    const word = value.slice(piece.from - from, piece.to - from);
    if (word === 'send' || word === 'recv') tokens.push({ ...piece, kind: listDirection });
    else for (const token of listTokens(word, piece.from)) tokens.push(token);
  }
  return tokens;
}

function listTokens(text: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  const draft = text.startsWith('rid=') ? 4 : 0;
  if (draft > 0) tokens.push({ from, to: from + 3, kind: draftWord });
  for (const stream of pieces(text.slice(draft), from + draft, ';')) {
    const choices = pieces(text.slice(stream.from - from, stream.to - from), stream.from, ',');
    choices.forEach((choice, place) => {
      const paused = text[choice.from - from] === '~';
      if (paused) tokens.push({ from: choice.from, to: choice.from + 1, kind: pausedMark });
      const start = paused ? choice.from + 1 : choice.from;
      if (choice.to > start) tokens.push({ from: start, to: choice.to, kind: place === 0 ? ridId : alternative });
    });
  }
  return tokens;
}
