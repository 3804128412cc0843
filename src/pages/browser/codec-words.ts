/** Codecs as the rows of a table. */
import type { Strings } from '../../i18n/en.ts';
import type { Language } from '../../protocol/language.ts';
import { helperCodec } from '../../protocol/rtp/helper-codecs.ts';
import type { CodecFacts } from './probe-capabilities.ts';

export interface CodecRow {
  readonly name: string;
  /** What it is for, where it is no codec; else empty. */
  readonly helper: string;
  readonly clockRate: string;
  readonly channels: string;
  readonly parameters: string;
  readonly sends: boolean;
  readonly receives: boolean;
}

export function codecRows(
  codecs: readonly CodecFacts[],
  { browser }: Strings,
  language: Language,
): readonly CodecRow[] {
  return codecs.map(({ mimeType, clockRate, channels, parameters, sends, receives }) => {
    const helper = helperCodec(mimeType);
    return {
      name: mimeType,
      helper: helper ? browser.codecs.helper(helper.meaning[language]) : '',
      clockRate: `${clockRate} Hz`,
      channels: channels === null ? '' : String(channels),
      parameters: parameters ?? '',
      sends,
      receives,
    };
  });
}
