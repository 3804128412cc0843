/** The command: reads files or standard input, prints, and says by its exit code what it found. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dissect } from '../protocol/sdp/dissection.ts';
import { readPaste } from '../protocol/sdp/paste.ts';
import { asJson, asMarkdown, asText, type Read, readAll } from '../protocol/sdp/report.ts';

const usage =
  'npm run -s dissect -- [--json | --markdown] [--lang en|zh] [--answer FILE] FILE...   (- is standard input)';

/** 0: no error found; 1: a finding of severity error; 2: nothing recognised, or the command's words are off. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly complaint: string;
}

/** `standardInput` is asked for only where `-` is among the files. Never throws. */
export function run(words: readonly string[], standardInput: () => string): Outcome {
  const asked = wishes(words);
  if (asked === undefined) return { code: 2, out: '', complaint: usage };
  const { files, answer, json, markdown, language } = asked;
  const reads: Read[] = [];
  const complaints: string[] = [];
  for (const file of files) {
    const text = textOf(file, standardInput);
    const pasted = text === undefined ? undefined : readPaste(text);
    if (pasted) reads.push(...readAll(file, pasted));
    else
      complaints.push(
        text === undefined
          ? `${file}: cannot be read`
          : `${file}: nothing recognised (looked for SDP, JSON with sdp or candidate, candidate lines)`,
      );
  }
  if (answer !== undefined) {
    const text = textOf(answer, standardInput);
    const pasted = text === undefined ? undefined : readPaste(text);
    const offer = reads.find(({ takenFor }) => takenFor === 'offer')?.subject;
    if (pasted) {
      const descriptions = pasted.descriptions.map((one) => ({ ...one, type: 'answer' as const }));
      reads.push(...readAll(answer, { ...pasted, descriptions }, offer && dissect(offer.text, 'offer')));
    } else complaints.push(`${answer}: nothing recognised`);
  }
  const out = json ? asJson(reads, language) : markdown ? asMarkdown(reads, language) : asText(reads, language);
  const errors = reads.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return { code: complaints.length > 0 ? 2 : errors ? 1 : 0, out, complaint: complaints.join('\n') };
}

function wishes(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        answer: { type: 'string' },
      },
    });
    const { json, markdown, lang, answer } = values;
    if (positionals.length === 0 || (json && markdown) || (lang !== 'en' && lang !== 'zh')) return undefined;
    return { files: positionals, answer, json, markdown, language: lang } as const;
  } catch {
    return undefined;
  }
}

function textOf(file: string, standardInput: () => string): string | undefined {
  try {
    return file === '-' ? standardInput() : readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
