/** A dissection as text, as JSON for programs, or as a Markdown report: the same reading that the page shows. */
import type { Language } from '../language.ts';
import { besideOf } from './beside.ts';
import { type Dissection, dissect } from './dissection.ts';
import { findingsIn, say } from './findings/find.ts';
import type { Found } from './findings/finding.ts';
import type { Pasted } from './paste.ts';
import { explain, tokensOf } from './tokens.ts';

/** One description (or the candidates on their own), read. */
export interface Read {
  readonly name: string;
  readonly takenFor: string;
  readonly subject: Dissection;
  readonly findings: readonly Found[];
}

/** Reads everything in a paste. `offer` is what an answer in it answers, if it came in a file of its own. */
export function readAll(name: string, pasted: Pasted, offer?: Dissection): readonly Read[] {
  const { descriptions, candidates } = pasted;
  if (descriptions.length === 0) {
    const subject = dissect(candidates.map(({ text }) => `a=${text.replace(/^a=/, '')}\r\n`).join(''));
    return [{ name, takenFor: 'candidates', subject, findings: findingsIn(subject) }];
  }
  return descriptions.map(({ type, sdp }, place) => {
    const subject = dissect(sdp, type);
    return {
      name: descriptions.length > 1 ? `${name}#${place + 1}` : name,
      takenFor: type === 'unknown' ? 'description' : type,
      subject,
      findings: findingsIn(subject, besideOf(pasted, place, offer)),
    };
  });
}

/** As JSON: offsets are UTF-16 code units of `text`, ends exclusive; a line's piece holds its ending too. */
export function asJson(reads: readonly Read[], language: Language): string {
  const inputs = reads.map(({ name, takenFor, subject, findings }) => ({
    name,
    takenFor,
    text: subject.text,
    lines: subject.sections.flatMap((section) =>
      section.lines.map((line) => ({
        from: line.start,
        to: line.start + line.raw.length + line.ending.length,
        tokens: tokensOf(line, { description: subject, section, line }).map(({ from, to, kind }) => ({
          from,
          to,
          label: kind.label[language],
        })),
      })),
    ),
    findings: findings.map((found) => ({
      rule: found.rule.id,
      severity: found.severity,
      fromLine: found.hit.from,
      toLine: found.hit.to,
      message: say(found, language).what,
    })),
  }));
  return JSON.stringify({ inputs });
}

/** For reading: each line with what its tokens mean, then the findings. */
export function asText(reads: readonly Read[], language: Language): string {
  return reads
    .map((read) => [heading(read), ...lines(read, language), '', ...findingLines(read, language)].join('\n'))
    .join('\n\n');
}

/** A report of the findings, to be put into an issue or a mail. */
export function asMarkdown(reads: readonly Read[], language: Language): string {
  return reads
    .map((read) => {
      const parts = read.findings.map((found) => {
        const { what, why, mend } = say(found, language);
        return `### ${found.severity}: ${escaped(what)}\n\n${place(found)} · \`${found.rule.id}\` · ${found.rule.rfc}\n\n${escaped(why)}\n\n${escaped(mend)}`;
      });
      return [`## ${escaped(heading(read))}`, ...parts].join('\n\n');
    })
    .join('\n\n');
}

function heading({ name, takenFor, subject, findings }: Read): string {
  return `${name}: ${takenFor}, ${subject.lines.length} lines, ${findings.length} findings`;
}

function lines({ subject }: Read, language: Language): string[] {
  return subject.sections.flatMap((section) =>
    section.lines.flatMap((line) => {
      const scope = { description: subject, section, line };
      const told = tokensOf(line, scope).map((token) => {
        const { value, label, meaning } = explain(token, scope);
        return `        ${value}: ${label[language]}. ${meaning[language]}`;
      });
      return [`${String(line.number).padStart(5)}  ${line.raw}`, ...told];
    }),
  );
}

function findingLines({ findings }: Read, language: Language): string[] {
  return findings.flatMap((found) => {
    const { what, why, mend } = say(found, language);
    return [`${found.severity} (${place(found)}) ${found.rule.id}: ${what}`, `    ${why}`, `    ${mend}`];
  });
}

function place({ hit: { from, to, candidate } }: Found): string {
  if (candidate !== undefined) return `candidate ${candidate + 1}`;
  return from === to ? `line ${from}` : `lines ${from}-${to}`;
}

/** Pasted text is text in Markdown too. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
