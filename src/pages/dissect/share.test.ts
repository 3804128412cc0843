import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPaste } from '../../protocol/sdp/paste.ts';
import { fragmentOf, sharedText, textOfFragment } from './share.ts';

const text = readFileSync(new URL('./example.txt', import.meta.url), 'utf8');
const pasted = readPaste(text) ?? { descriptions: [], candidates: [] };

test('what is shared as it is comes back as it was pasted', async () => {
  const fragment = await fragmentOf(sharedText(pasted, false));
  expect(fragment).toMatch(/^#text=[\w-]+$/);
  const back = readPaste((await textOfFragment(fragment)) ?? '');
  expect(back?.descriptions.map(({ type, sdp }) => [type, sdp])).toEqual(
    pasted.descriptions.map(({ type, sdp }) => [type, sdp]),
  );
  expect(back?.candidates).toEqual(pasted.candidates);
});

test('redacted, nothing that tells of anybody is left, and equal stays equal', () => {
  const shared = sharedText(pasted, true);
  const secrets = [
    'JDVd',
    'kXT7EgT23rvctdmdZUSU0dT1',
    '5949851614612336510',
    '3B:60:C9:3B',
    '10.25.39.1',
    '219.142.117.143',
    'N/KY',
  ];
  for (const secret of secrets) {
    expect(text).toContain(secret);
    expect(shared).not.toContain(secret);
  }
  const back = readPaste(shared);
  expect(back?.descriptions.map(({ type }) => type)).toEqual(['offer', 'answer']);
  const ufrags = back?.candidates.map(({ ufrag, text: line }) => [ufrag, / ufrag (\S+)/.exec(line)?.[1]]);
  for (const [beside, within] of ufrags ?? []) expect(beside).toBe(within);
});

test('a fragment of another kind is left alone, a damaged one is known', async () => {
  expect(await textOfFragment('#frame=3')).toBeUndefined();
  expect(await textOfFragment('#text=%%%')).toBeNull();
  const whole = await fragmentOf('v=0');
  expect(await textOfFragment(`${whole.slice(0, 8)}A`)).toBeNull();
});

test('the login of a camera and the hosts of URLs stay here', () => {
  const camera =
    'v=0\r\no=- 1 2 IN IP4 192.0.2.9\r\ns=-\r\nt=0 0\r\nm=video 0 RTP/AVP 96\r\na=control:rtsp://admin:secret@cam.example.com:554/track1\r\n';
  const shared = sharedText(readPaste(camera) ?? pasted, true);
  for (const secret of ['admin', 'secret', 'cam.example.com']) expect(shared).not.toContain(secret);
  expect(shared).toContain('/track1');
});
