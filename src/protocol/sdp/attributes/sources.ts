/** a=ssrc, a=ssrc-group, and what may stand within a=ssrc: RFC 5576. */
import { type Grammar, type Scope, type Token, type TokenKind, whole, words } from '../token.ts';
import { attribute } from './attribute.ts';
import { parameterTokens } from './fmtp/parameter-tokens.ts';
import { groupTokens, ssrcNumber } from './source-groups.ts';
import { unknownSourceAttribute, unknownValue } from './unknown.ts';

const cnameText: TokenKind = {
  label: { en: 'CNAME', zh: 'CNAME' },
  meaning: (value) => ({
    en: `${value} names the endpoint: all sources with this CNAME share one clock, so their sound and picture can be put in step.`,
    zh: `${value} 是端点的名字：CNAME 相同的源共用一个时钟，因此其声音与画面可以同步。`,
  }),
  rfc: 'RFC 5576 §6.1',
};

const streamId: TokenKind = {
  label: { en: 'stream id', zh: '流 id' },
  meaning: (value) =>
    value === '-'
      ? { en: '-: the track belongs to no MediaStream.', zh: '-：该轨道不属于任何 MediaStream。' }
      : {
          en: `${value} is the id of the MediaStream that the track belongs to.`,
          zh: `${value} 是该轨道所属 MediaStream 的 id。`,
        },
  rfc: 'RFC 8830 §2',
};

const trackId: TokenKind = {
  label: { en: 'track id', zh: '轨道 id' },
  meaning: (value) => ({
    en: `${value} is the id of the MediaStreamTrack at the sender.`,
    zh: `${value} 是发送方 MediaStreamTrack 的 id。`,
  }),
  rfc: 'RFC 8830 §2',
};

const legacyBy = {
  setBy: {
    en: 'libwebrtc, beside the newer a=msid; older versions had nothing else.',
    zh: 'libwebrtc，与较新的 a=msid 并写；旧版本只有它。',
  },
  otherSide: { en: 'Reads a=msid instead, where that stands.', zh: '有 a=msid 时改读 a=msid。' },
};

export const cname = attribute({
  name: 'cname',
  level: 'source',
  bundling: 'NORMAL',
  rfc: 'RFC 5576 §6.1',
  syntax: 'cname:<name>',
  sample: 'cname:MxV7vls3AO3u1lWD',
  meaning: {
    en: 'The canonical name of the endpoint that the source belongs to, as RTCP has it too.',
    zh: '该源所属端点的规范名，与 RTCP 中的相同。',
  },
  setBy: {
    en: 'The sender of the source, at random, one for the whole connection.',
    zh: '源的发送方随机生成，整个连接共用一个。',
  },
  otherSide: { en: 'Puts sources of one CNAME in step: lip sync.', zh: '把 CNAME 相同的源对齐：音画同步。' },
  value: whole(cnameText),
});

export const sourceMsid = attribute({
  name: 'msid',
  level: 'source',
  bundling: 'NORMAL',
  rfc: 'libwebrtc',
  syntax: 'msid:<stream> <track>',
  sample: 'msid:d15c6979-87f7-4177-b082-e54548148e46 b8e4fae9-2614-4222-8eb2-73c42d5594d6',
  meaning: {
    en: 'Which stream and track the source belongs to: the form from before one section a track (Plan B).',
    zh: '该源属于哪个流和轨道：一段一轨之前（Plan B）的写法。',
  },
  ...legacyBy,
  value: words([streamId, trackId]),
});

export const mslabel = attribute({
  name: 'mslabel',
  level: 'source',
  bundling: 'NORMAL',
  rfc: 'libwebrtc',
  syntax: 'mslabel:<stream>',
  sample: 'mslabel:d15c6979-87f7-4177-b082-e54548148e46',
  meaning: { en: 'The stream of the source, in the oldest form.', zh: '该源所属的流，最早的写法。' },
  ...legacyBy,
  value: whole(streamId),
});

export const sourceLabel = attribute({
  name: 'label',
  level: 'source',
  bundling: 'NORMAL',
  rfc: 'libwebrtc',
  syntax: 'label:<track>',
  sample: 'label:b8e4fae9-2614-4222-8eb2-73c42d5594d6',
  meaning: { en: 'The track of the source, in the oldest form.', zh: '该源所属的轨道，最早的写法。' },
  ...legacyBy,
  value: whole(trackId),
});

export const sourceFmtp = attribute({
  name: 'fmtp',
  level: 'source',
  bundling: 'IDENTICAL-PER-PT',
  rfc: 'RFC 5576 §6.3',
  syntax: 'fmtp:<payload type> <parameters>',
  sample: 'fmtp:111 stereo=1',
  meaning: { en: 'Parameters of a codec for this one source.', zh: '仅针对这一个源的编码参数。' },
  setBy: {
    en: 'A sender whose sources differ, such as by their H.264 headers.',
    zh: '各源不同的发送方，例如 H.264 头部不同。',
  },
  otherSide: { en: 'Decodes this source accordingly.', zh: '据此解码该源。' },
  value: parameterTokens,
});

export const previousSsrc = attribute({
  name: 'previous-ssrc',
  level: 'source',
  bundling: 'NORMAL',
  rfc: 'RFC 5576 §6.2',
  syntax: 'previous-ssrc:<id> …',
  sample: 'previous-ssrc:583334944',
  meaning: { en: 'The number that the source had before.', zh: '该源先前的编号。' },
  setBy: {
    en: 'A sender that had to change its SSRC, after a collision for instance.',
    zh: '不得不更换 SSRC 的发送方，例如编号冲突之后。',
  },
  otherSide: { en: 'Goes on with what it knows of the old number.', zh: '把旧编号的已知状态沿用到新编号。' },
  value: words([], ssrcNumber),
});

const sourceAttributes = [cname, sourceMsid, mslabel, sourceLabel, sourceFmtp, previousSsrc];

export const ssrc = attribute({
  name: 'ssrc',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 5576 §4.1',
  syntax: 'ssrc:<id> <attribute>[:<value>]',
  sample: 'ssrc:3437501515 cname:MxV7vls3AO3u1lWD',
  meaning: {
    en: 'One thing about one source of this section: the stream of RTP packets that carry this number.',
    zh: '关于本段某个源的一项信息；源就是带有该编号的 RTP 包流。',
  },
  setBy: {
    en: 'The sender of the source. Optional: with the mid header extension a receiver finds out by itself.',
    zh: '源的发送方。可以不写：有 mid 头部扩展时接收方能自行得知。',
  },
  otherSide: {
    en: 'Knows before the first packet which section, stream and track the source belongs to.',
    zh: '在第一个包到来之前就知道该源属于哪个段、流和轨道。',
  },
  value: sourceTokens,
});

export const ssrcGroup = attribute({
  name: 'ssrc-group',
  level: 'media',
  bundling: 'NORMAL',
  rfc: 'RFC 5576 §4.2',
  syntax: 'ssrc-group:<semantics> <id> …',
  sample: 'ssrc-group:FID 583334944 2876421606',
  meaning: {
    en: 'Says what sources of this section are to each other: one repeats or repairs another, for instance.',
    zh: '说明本段各源之间的关系，例如一个重传或修复另一个。',
  },
  setBy: { en: 'The sender of the sources.', zh: '源的发送方。' },
  otherSide: {
    en: 'Takes them together: it puts packets sent again back into the stream that they belong to.',
    zh: '把它们合在一起处理：例如把重传的包放回所属的流。',
  },
  value: groupTokens,
});

const kinds: ReadonlyMap<string, { readonly name: TokenKind; readonly value: Grammar | 'flag' }> = new Map(
  sourceAttributes.map((entry) => [
    entry.name,
    {
      name: {
        label: { en: `source attribute ${entry.name}`, zh: `源属性 ${entry.name}` },
        meaning: () => entry.meaning,
        rfc: entry.rfc,
      },
      value: entry.value,
    },
  ]),
);

function sourceTokens(value: string, from: number, scope?: Scope): readonly Token[] {
  const tokens: Token[] = [];
  const blank = value.indexOf(' ');
  const idEnd = blank < 0 ? value.length : blank;
  if (idEnd > 0) tokens.push({ from, to: from + idEnd, kind: ssrcNumber });
  let start = idEnd;
  while (value[start] === ' ') start += 1;
  if (start === value.length) return tokens;
  const colon = value.indexOf(':', start);
  const end = colon < 0 ? value.length : colon;
  const known = kinds.get(value.slice(start, end));
  if (end > start) tokens.push({ from: from + start, to: from + end, kind: known?.name ?? unknownSourceAttribute });
  const text = value.slice(end + 1);
  if (text === '') return tokens;
  const place = from + end + 1;
  if (!known || known.value === 'flag') tokens.push({ from: place, to: from + value.length, kind: unknownValue });
  else for (const token of known.value(text, place, scope)) tokens.push(token);
  return tokens;
}
