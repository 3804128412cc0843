/** For names within an attribute that nobody here knows. They are said to be unknown, never guessed. */
import type { Text } from '../../language.ts';
import type { TokenKind } from '../token.ts';

function unknown(label: Text, rfc: string): TokenKind {
  return {
    label: { en: `unknown ${label.en}`, zh: `未知的${label.zh}` },
    meaning: (value) => ({
      en: `“${value}” is no ${label.en} that is known here, so nothing is claimed about it. Readers ignore what they do not know.`,
      zh: `这里不认识${label.zh}“${value}”，因此不作解释。读取方会忽略不认识的内容。`,
    }),
    rfc,
  };
}

export const unknownParameter = unknown({ en: 'parameter', zh: '参数' }, 'RFC 8866 §6.15');
export const unknownFeedback = unknown({ en: 'feedback', zh: '反馈' }, 'RFC 4585 §4.2');
export const unknownHeaderExtension = unknown({ en: 'header extension', zh: '头部扩展' }, 'RFC 8285 §5');
export const unknownSourceAttribute = unknown({ en: 'source attribute', zh: '源属性' }, 'RFC 5576 §4.1');
export const unknownGrouping = unknown({ en: 'grouping of sources', zh: '源分组语义' }, 'RFC 5576 §4.2');
export const unknownRestriction = unknown({ en: 'restriction', zh: '限制' }, 'RFC 8851 §5');

/** The value of any of these. */
export const unknownValue: TokenKind = {
  label: { en: 'value of something unknown', zh: '未知内容的值' },
  meaning: (value) => ({
    en: `“${value}” belongs to the name before it, which is not known here.`,
    zh: `“${value}”属于它前面那个这里不认识的名称。`,
  }),
  rfc: 'RFC 8866 §6.15',
};

const kinds: ReadonlySet<TokenKind> = new Set([
  unknownParameter,
  unknownFeedback,
  unknownHeaderExtension,
  unknownSourceAttribute,
  unknownGrouping,
  unknownRestriction,
  unknownValue,
]);

/** Is this a name within an attribute that nobody here knows, or its value? */
export function isUnknownKind(kind: TokenKind): boolean {
  return kinds.has(kind);
}
