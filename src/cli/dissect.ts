/** The command: reads files or standard input, prints, and says by its exit code what it found. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Dissection, dissect } from '../protocol/sdp/dissection.ts';
import { type Pasted, readPaste } from '../protocol/sdp/paste.ts';
import { asJson, asMarkdown, asText, readAll } from '../protocol/sdp/report.ts';

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
  const complaints: string[] = [];
  const inputs = [...files, ...(answer === undefined ? [] : [answer])].flatMap((file) => {
    const text = textOf(file, standardInput);
    const pasted = text === undefined ? undefined : readPaste(text);
    if (!pasted) complaints.push(text === undefined ? `${file}: cannot be read` : `${file}: ${notRecognised}`);
    return pasted ? [{ file, pasted: file === answer ? asAnswer(pasted) : pasted }] : [];
  });
  const reads = inputs.flatMap(({ file, pasted }) => readAll(file, together(pasted, inputs), offerAmong(inputs)));
  const out = json ? asJson(reads, language) : markdown ? asMarkdown(reads, language) : asText(reads, language);
  const errors = reads.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return { code: complaints.length > 0 ? 2 : errors ? 1 : 0, out, complaint: complaints.join('\n') };
}

const notRecognised = 'nothing recognised (looked for SDP, JSON with sdp or candidate, candidate lines)';

function asAnswer(pasted: Pasted): Pasted {
  return { ...pasted, descriptions: pasted.descriptions.map((one) => ({ ...one, type: 'answer' })) };
}

/** Candidates that came in a file of their own stand beside every description, as if pasted with it. */
function together(pasted: Pasted, inputs: readonly { readonly pasted: Pasted }[]): Pasted {
  if (pasted.descriptions.length === 0) return pasted;
  const others = inputs.filter((input) => input.pasted.descriptions.length === 0);
  return { ...pasted, candidates: [...pasted.candidates, ...others.flatMap((input) => input.pasted.candidates)] };
}

/** What an answer in whichever file answers. */
function offerAmong(inputs: readonly { readonly pasted: Pasted }[]): Dissection | undefined {
  const offer = inputs.flatMap(({ pasted }) => pasted.descriptions).find(({ type }) => type === 'offer');
  return offer && dissect(offer.sdp, 'offer');
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
