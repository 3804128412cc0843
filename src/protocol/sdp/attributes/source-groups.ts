/** The semantics of a=ssrc-group, and the sources that they put together. */
import type { Text } from '../../language.ts';
import { readInteger } from '../integer.ts';
import { pieces, type Token, type TokenKind } from '../token.ts';
import { unknownGrouping } from './unknown.ts';

export const ssrcNumber: TokenKind = sourceKind(
  { en: 'SSRC', zh: 'SSRC' },
  { en: 'the number of a source', zh: '源的编号' },
);

/** `FID 583334944 2876421606`: the place of a source in the list says what it does. */
export function groupTokens(value: string, from: number): readonly Token[] {
  const [semantics, ...sources] = pieces(value, from, ' ');
  if (!semantics) return [];
  const known = groups.get(value.slice(semantics.from - from, semantics.to - from));
  return [
    { ...semantics, kind: known?.kind ?? unknownGrouping },
    ...sources.map((piece, place) => ({ ...piece, kind: (place === 0 ? known?.first : known?.others) ?? ssrcNumber })),
  ];
}

interface Group {
  readonly kind: TokenKind;
  readonly first: TokenKind;
  readonly others: TokenKind;
}

function sourceKind(label: Text, role: Text): TokenKind {
  return {
    label,
    meaning: (value) => {
      const number = readInteger(value);
      if (number === undefined || number >= 2 ** 32) {
        return {
          en: `“${value}” is no SSRC: it is a number of 32 bits.`,
          zh: `“${value}”不是 SSRC：它应是 32 位的数。`,
        };
      }
      return {
        en: `${value}: ${role.en}; it stands in the header of every RTP packet of that stream.`,
        zh: `${value}：${role.zh}；该流的每个 RTP 包头部都带有它。`,
      };
    },
    rfc: 'RFC 5576 §4.1',
  };
}

function group(meaning: Text, rfc: string, first: TokenKind, others: TokenKind): Group {
  const label = { en: 'semantics', zh: '语义' };
  const kind: TokenKind = {
    label,
    meaning: (value) => ({ en: `${value}: ${meaning.en}`, zh: `${value}：${meaning.zh}` }),
    rfc,
  };
  return { kind, first, others };
}

const primary = sourceKind(
  { en: 'SSRC of the media', zh: '媒体的 SSRC' },
  { en: 'the stream itself', zh: '媒体流本身' },
);
const repair = sourceKind(
  { en: 'SSRC of the repair', zh: '修复的 SSRC' },
  { en: 'the stream that repairs the first', zh: '修复前一个流的流' },
);

const groups: ReadonlyMap<string, Group> = new Map([
  [
    'FID',
    group(
      {
        en: 'flow identification. In WebRTC: what the first source lost, the second sends again (rtx).',
        zh: '流标识（flow identification）。在 WebRTC 中：第一个源丢失的包由第二个源重传（rtx）。',
      },
      'RFC 5576 §4.2',
      primary,
      sourceKind(
        { en: 'SSRC of the retransmission', zh: '重传的 SSRC' },
        { en: 'the stream of packets sent again', zh: '重传包的流' },
      ),
    ),
  ],
  [
    'FEC-FR',
    group(
      {
        en: 'forward error correction: from the second source lost packets of the first can be computed (FlexFEC).',
        zh: '前向纠错：用第二个源可以算出第一个源丢失的包（FlexFEC）。',
      },
      'RFC 5956 §4.3',
      primary,
      repair,
    ),
  ],
  ['FEC', group({ en: 'the older form of FEC-FR.', zh: 'FEC-FR 的旧写法。' }, 'RFC 5576 §4.2', primary, repair)],
  [
    'SIM',
    group(
      {
        en: 'simulcast: the same picture at several sizes, one source each. No standard has it; a=rid and a=simulcast took its place.',
        zh: 'simulcast：同一画面的多种尺寸，每个源一种。并无标准；已被 a=rid 与 a=simulcast 取代。',
      },
      'libwebrtc',
      sourceKind(
        { en: 'SSRC of the lowest layer', zh: '最低层的 SSRC' },
        { en: 'the smallest picture', zh: '最小的画面' },
      ),
      sourceKind(
        { en: 'SSRC of a layer', zh: '一层的 SSRC' },
        { en: 'a larger picture than the one before', zh: '比前一个更大的画面' },
      ),
    ),
  ],
  [
    'DUP',
    group(
      { en: 'duplication: all of these carry the same packets.', zh: '复制：这些源携带相同的包。' },
      'RFC 7104 §3.1',
      primary,
      sourceKind({ en: 'SSRC of a duplicate', zh: '副本的 SSRC' }, { en: 'a copy of the first', zh: '第一个流的副本' }),
    ),
  ],
]);
