import { expect, test } from 'vitest';
import { sourceText, withMarkers } from './traced-code.ts';

const code = `export async function call(pc: Connection) {
  const offer = await pc.createOffer();
  if (offer.sdp) {
    await pc.setLocalDescription(offer);
    return;
  }
  switch (offer.type) {
    case 'offer':
      send(offer);
      break;
  }
}
`;

test('each statement tells its line, and what follows an await says so', () => {
  const marked = withMarkers(code).split('\n');
  expect(marked[1]).toBe('  $at(2); const offer = $resume(2, await $pause( pc.createOffer()));');
  expect(marked[2]).toBe('  $at(3); if (offer.sdp) {');
  expect(marked[3]).toBe('    $at(4); $resume(4, await $pause( pc.setLocalDescription(offer)));');
  expect(marked[8]).toBe('      $at(9); send(offer);');
});

test('no line moves: the markers stand on the lines they speak of', () => {
  expect(withMarkers(code).split('\n')).toHaveLength(code.split('\n').length);
});

test('the lines that are shown, put together, are the file', async () => {
  const shown = await sourceText('call', code);
  const text = shown.lines.map((line) => line.map((token) => token.text).join('')).join('\n');
  expect(`${text}\n`).toBe(code);
  expect(shown.css).toContain('light-dark(');
});

test('neighbours of one colour are one token', async () => {
  const { lines } = await sourceText('call', code);
  for (const line of lines) {
    expect(line.filter(({ tone }, place) => tone === line[place - 1]?.tone)).toEqual([]);
    if (line.length > 1) expect(line.filter(({ text }) => text.trim() === '')).toEqual([]);
  }
});
