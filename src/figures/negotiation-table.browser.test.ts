import { afterEach, expect, test } from 'vitest';
import chromiumAnswer from '../../test/samples/chromium-156-answer.sdp?raw';
import chromiumOffer from '../../test/samples/chromium-156-offer.sdp?raw';
import sharedAnswer from '../../test/samples/shared-answer.sdp?raw';
import sharedOffer from '../../test/samples/shared-offer.sdp?raw';
import { setLanguage } from '../i18n/localized.ts';
import { dissect } from '../protocol/sdp/dissection.ts';
import type { NegotiationTable } from './negotiation-table.ts';
import './negotiation-table.ts';

async function shown(offer: string, answer: string): Promise<NegotiationTable> {
  const figure = document.createElement('negotiation-table');
  figure.offer = dissect(offer, 'offer');
  figure.answer = dissect(answer, 'answer');
  document.body.append(figure);
  await figure.updateComplete;
  return figure;
}

const words = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const all = (figure: NegotiationTable, selector: string) =>
  [...figure.renderRoot.querySelectorAll(selector)].map(words);

afterEach(async () => {
  document.body.replaceChildren();
  await setLanguage('en');
});

test('the outcome comes first and is the largest; then what each side sends', async () => {
  const figure = await shown(sharedOffer, sharedAnswer);
  const [first] = figure.renderRoot.children;
  expect(words(first)).toMatch(/^Audio both ways in opus and video both ways in VP8; all on one transport/);
  const sizes = [...figure.renderRoot.querySelectorAll('*')].map((it) =>
    Number.parseFloat(getComputedStyle(it).fontSize),
  );
  expect(first && Number.parseFloat(getComputedStyle(first).fontSize)).toBe(Math.max(...sizes));
  expect(all(figure, 'article h3')).toEqual([
    'audio · mid 0 ✓ accepted · sendrecv → sendrecv',
    'video · mid 1 ✓ accepted · sendrecv → sendrecv',
    'Transport of mid 0, mid 1',
  ]);
  expect(all(figure, 'dd')).toEqual(['opus/48000/2 (111)', 'opus/48000/2 (111)', 'VP8/90000 (96)', 'VP8/90000 (96)']);
  expect(all(figure, 'summary')).toContain('✓ all 25 kept');
  expect(figure.renderRoot.querySelector('.trouble')).toBeNull();
});

test('what fell away has a sign, a word and a reason', async () => {
  const figure = await shown(chromiumOffer, chromiumAnswer);
  expect(all(figure, 'li.lost')).toEqual([
    '− fell away simulcast send h m l The answer has no a=simulcast:recv: the offerer sends one encoding only.',
  ]);
  expect(all(figure, 'dd.none')[0]).toMatch(
    /^nothing The offer is sendrecv, the answer recvonly: the answerer sends nothing/,
  );
});

test('what fell away for one reason is said once', async () => {
  const answer = chromiumAnswer.replace(' 98 99 100 101 118 119 120\r\n', ' 118 119 120\r\n');
  const figure = await shown(chromiumOffer, answer);
  expect(all(figure, 'li.lost').slice(0, 2)).toEqual([
    expect.stringMatching(
      /^− fell away 98 VP9\/90000 profile-id=0, 100 VP9\/90000 profile-id=2 The answer does not list it/,
    ),
    expect.stringMatching(/^− fell away 99 rtx\/90000 apt=98 It retransmits 98 /),
  ]);
});

test('what the answer may not say is counted and marked', async () => {
  const answer = sharedAnswer.replaceAll('a=setup:active', 'a=setup:actpass').replace('a=extmap:1 ', 'a=extmap:9 ');
  const figure = await shown(sharedOffer, answer);
  expect(words(figure.renderRoot.querySelector('.trouble'))).toMatch(/^✗ 2 things in the answer are not allowed/);
  expect(all(figure, 'li.wrong').map((text) => text.slice(0, 30))).toEqual([
    '✗ not allowed 1 audio level It',
    '✗ not allowed setup actpass → ',
  ]);
});

test('in Chinese', async () => {
  await setLanguage('zh');
  const figure = await shown(sharedOffer, sharedAnswer);
  expect(words(figure.renderRoot.querySelector('.outcome'))).toMatch(/^音频双向使用 opus，视频双向使用 VP8/);
  expect(all(figure, 'dt')).toContain('offer 方 → answer 方');
});

test('it fits 360 px, with every list open', async () => {
  const figure = await shown(chromiumOffer, chromiumAnswer.replace('m=video 9', 'm=video 0'));
  figure.style.width = '336px';
  for (const details of figure.renderRoot.querySelectorAll('details')) details.open = true;
  expect(figure.scrollWidth).toBeLessThanOrEqual(336);
});

test('markup in a description is text', async () => {
  const nasty = '<img src=x onerror=alert(1)>';
  const figure = await shown(`m=${nasty} 9 RTP/AVP 0\r\na=mid:${nasty}\r\n`, '');
  expect(figure.renderRoot.querySelector('img')).toBeNull();
  expect(all(figure, 'h3')[0]).toContain('<img');
});
