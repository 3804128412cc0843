/** The report as plain text, to be pasted into a message or an issue. Pure. */
import type { Strings } from '../../i18n/en.ts';
import type { Language } from '../../protocol/language.ts';
import type { CodecRow } from './codec-words.ts';
import type { Fact } from './fact.ts';
import type { BrowserReport } from './report.ts';
import { type Section, sectionsOf, verdictOf } from './sections.ts';

/** Names and values, without the explanations. `at`: when it was looked up, as it shall be written. */
export function reportText(report: BrowserReport, at: string, strings: Strings, language: Language): string {
  const head = [`${strings.nav.browser} · ${strings.product} · ${at}`, verdictOf(report, strings) ?? ''];
  const sections = sectionsOf(report, strings, language).map((section) => sectionText(section, strings));
  return `${[...head.filter(Boolean), ...sections].join('\n\n')}\n`;
}

function sectionText({ title, body }: Section, strings: Strings): string {
  return [title, ...lines(body, strings).map((line) => `- ${line}`)].join('\n');
}

function lines(body: Section['body'], strings: Strings): readonly string[] {
  switch (body.kind) {
    case 'note':
      return [body.text];
    case 'facts':
      return body.facts.map(factLine);
    case 'codecs':
      return body.rows.length === 0 ? [strings.browser.none] : body.rows.map((row) => codecLine(row, strings));
  }
}

function factLine({ name, value, detail }: Fact): string {
  return `${detail ?? name}: ${value}`;
}

function codecLine({ name, clockRate, channels, parameters, sends, receives }: CodecRow, { browser }: Strings): string {
  const { columns } = browser.codecs;
  const ways = [sends && columns.sends, receives && columns.receives].filter((way) => way !== false);
  return [name, clockRate, channels && `${columns.channels} ${channels}`, parameters, ...ways]
    .filter(Boolean)
    .join(' | ');
}
