/** What the rules find in a description, the words for it, and the text with it mended. */
import type { Language, Text } from '../../language.ts';
import type { Dissection } from '../dissection.ts';
import type { Beside, Finding, FindingText, Found, Hit, Severity } from './finding.ts';
import { rules } from './list.ts';

/** Everything found, by line and then by severity. Never throws, whatever the text. */
export function findingsIn(subject: Dissection, beside: Beside = {}): readonly Found[] {
  return rules
    .flatMap((rule) => hitsOf(rule, subject, beside))
    .toSorted((one, other) => one.hit.from - other.hit.from || rank[one.severity] - rank[other.severity]);
}

/** What is said of a finding, with its own values in it. */
export function say({ rule, hit }: Found, language: Language): FindingText {
  const { what, why, mend } = rule.text[language];
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => filling(hit, name, language) ?? placeholder);
  return { what: fill(what), why: fill(why), mend: fill(mend) };
}

/** The text of the description without this finding; undefined where it cannot be mended by itself. */
export function mended({ rule, hit }: Found, subject: Dissection): string | undefined {
  return rule.mend?.(subject, hit);
}

const rank: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** One rule that stumbles over a text must not silence the others. */
function hitsOf(rule: Finding, subject: Dissection, beside: Beside): readonly Found[] {
  try {
    return rule.check(subject, beside).map((hit): Found => ({ rule, hit, severity: hit.severity ?? rule.severity }));
  } catch {
    return [];
  }
}

function filling({ values = {} }: Hit, name: string, language: Language): string | undefined {
  const value: string | Text | undefined = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return undefined;
  return typeof value === 'string' ? shortened(value, longest) : shortened(value[language], longestText);
}

/** A value of a megabyte tells no more than its beginning. */
function shortened(value: string, most: number): string {
  return value.length > most ? `${value.slice(0, most)}…` : value;
}

const longest = 160;
/** A rule's own words, with perhaps a value among them. */
const longestText = 600;
