import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './dissect.ts';

const sample = (name: string) => fileURLToPath(new URL(`../../test/samples/${name}`, import.meta.url));
const nothing = () => '';

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'dissect-')), name);
  writeFileSync(path, text);
  return path;
}

interface Line {
  from: number;
  to: number;
  tokens: { from: number; to: number; label: string }[];
}

test('--json: the lines are the text, byte for byte, and every token has a label', () => {
  for (const name of ['chromium-156-offer.sdp', 'firefox-esr-153-answer.sdp']) {
    const { inputs } = JSON.parse(run(['--json', sample(name)], nothing).out);
    const [{ text, lines, takenFor }] = inputs as [{ text: string; lines: Line[]; takenFor: string }];
    expect(lines.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
    expect(takenFor).toBe(name.includes('offer') ? 'offer' : 'answer');
    for (const { tokens } of lines) for (const { label } of tokens) expect(label).not.toBe('');
  }
});

test('what a browser wrote has no error: exit code 0', () => {
  expect(run([sample('chromium-156-offer.sdp')], nothing).code).toBe(0);
});

test('a finding of severity error: exit code 1, and the rule is named', () => {
  const broken = file('broken.sdp', 'v=0\r\no=- 1 2 IN IP4\r\ns=-\r\nt=0 0\r\n');
  const { code, out } = run([broken], nothing);
  expect(code).toBe(1);
  expect(out).toContain('origin-malformed');
});

test('nothing recognised: exit code 2, and what was looked for', () => {
  const { code, complaint } = run([file('note.txt', 'hello')], nothing);
  expect(code).toBe(2);
  expect(complaint).toContain('looked for SDP');
});

test('standard input is -, and Chinese is --lang zh', () => {
  const { out } = run(['--lang', 'zh', '-'], () => 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n');
  expect(out).toMatch(/\p{Script=Han}/u);
});

test('an answer is held against its offer', () => {
  const { out } = run(
    ['--json', sample('chromium-156-offer.sdp'), '--answer', sample('chromium-156-answer.sdp')],
    nothing,
  );
  expect(JSON.parse(out).inputs.map(({ takenFor }: { takenFor: string }) => takenFor)).toEqual(['offer', 'answer']);
});

test('candidates in a file of their own are held against the description', () => {
  const { out, code } = run([sample('shared-offer.json'), sample('shared-candidates.json')], nothing);
  expect(out).toContain('candidate-ufrag-mismatch');
  expect(code).toBe(1);
});

test.each([[[]], [['--json', '--markdown', 'x']], [['--lang', 'fr', 'x']], [['--nonsense', 'x']]])(
  'words that are off (%j): exit code 2, and how to say it',
  (words) => {
    const { code, complaint } = run(words, nothing);
    expect(code).toBe(2);
    expect(complaint).toContain('npm run -s dissect');
  },
);
