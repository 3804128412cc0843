/** RTP header extensions in words. */
import type { Strings } from '../../i18n/en.ts';
import type { Language } from '../../protocol/language.ts';
import { headerExtension } from '../../protocol/rtp/header-extensions.ts';
import type { Fact } from './fact.ts';
import type { HeaderExtensionFacts } from './probe-capabilities.ts';

export function extensionFacts(
  extensions: readonly HeaderExtensionFacts[],
  { browser }: Strings,
  language: Language,
): readonly Fact[] {
  const { sent, received, unknown, sourced } = browser.headerExtensions;
  return extensions.map(({ uri, kinds, sends, receives }) => {
    const known = headerExtension(uri);
    const oneWay = sends === receives ? [] : [sends ? sent : received];
    return {
      name: known?.name ?? uri.replace(/^.*[/:](?=.)/, ''),
      value: [...kinds, ...oneWay].join(', '),
      meaning: known ? sourced(known.meaning[language], known.source) : unknown,
      code: known ? 'none' : 'name',
      there: null,
      detail: uri,
    };
  });
}
