import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { candidate, framesOf, gathered, setLocal } from '../../test/frames.ts';
import { setLanguage } from '../i18n/localized.ts';
import type { NewFrame } from '../recording/frame.ts';
import { Timeline } from '../recording/timeline.ts';
import './frame-explanation.ts';

const text = 'candidate:609874568 1 udp 2122194687 192.168.1.2 50547 typ host generation 0';
const offer = 'v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\n';
const found: NewFrame = { ...gathered('amy', candidate(text)), cause: 0 };

beforeEach(async () => {
  await setLanguage('en');
  document.body.replaceChildren();
});

async function shown(seq: number, given: readonly NewFrame[]) {
  const timeline = new Timeline(framesOf(given));
  const frame = timeline.frames[seq];
  const element = Object.assign(document.createElement('frame-explanation'), {
    frame,
    snapshot: timeline.snapshot(seq),
    position: { at: seq + 1, of: given.length },
    cause: frame?.cause === undefined ? undefined : timeline.frames[frame.cause],
    effects: timeline.effectsOf(seq).flatMap((effect) => timeline.frames[effect] ?? []),
  });
  document.body.append(element);
  await element.updateComplete;
  return element.renderRoot;
}

test('the sentence about the frame is the heading, its kind and time stand above', async () => {
  const root = await shown(1, [setLocal('amy', 'offer', offer), found]);
  expect(root.querySelector('h1')?.textContent).toBe('Amy found an address of her own: 192.168.1.2, port 50547.');
  expect(root.querySelector('h1 .amy')?.textContent).toBe('Amy');
  expect(root.querySelector('.small')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
    'frame 2 of 2 + 1 ms icecandidate event',
  );
  expect(root.querySelector('.why strong')?.textContent).toBe('host');
});

test('its cause and its effects are buttons that lead there', async () => {
  const chosen: number[] = [];
  document.body.addEventListener('frame-chosen', (event) => {
    if (event instanceof CustomEvent) chosen.push(event.detail.seq);
  });
  const frames = [setLocal('amy', 'offer', offer), found];
  const cause = (await shown(1, frames)).querySelector('button');
  const effect = (await shown(0, frames)).querySelector('button');
  expect(cause?.textContent?.replace(/\s+/g, ' ').trim()).toBe('#0 setLocalDescription(offer)');
  expect(effect?.textContent?.replace(/\s+/g, ' ').trim()).toBe('#1 candidate ● host 192.168.1.2:50547');
  await userEvent.click(cause ?? document.body);
  await userEvent.click(effect ?? document.body);
  expect(chosen).toEqual([0, 1]);
});

test('of many effects a few are linked, and the others counted', async () => {
  const root = await shown(0, [setLocal('amy', 'offer', offer), ...Array.from({ length: 7 }, () => found)]);
  expect(root.querySelectorAll('button')).toHaveLength(4);
  expect(root.querySelector('.links')?.textContent).toContain('and 3 more');
});

test('markup in a recording is text', async () => {
  const root = await shown(0, [{ kind: 'note', at: 'bob', text: '<img src=x onerror=alert(1)>' }]);
  expect(root.querySelector('h1 code')?.textContent).toBe('<img src=x onerror=alert(1)>');
  expect(root.querySelector('img')).toBeNull();
});

test('the language can change while it stands there', async () => {
  const root = await shown(1, [setLocal('amy', 'offer', offer), found]);
  await setLanguage('zh');
  await document.querySelector('frame-explanation')?.updateComplete;
  expect(root.querySelector('h1')?.textContent).toContain('找到了自己的一个地址');
  expect(root.querySelector('.small')?.textContent).toContain('第 2 帧，共 2 帧');
});

test('nothing runs over the side at 360 px', async () => {
  await shown(0, [{ kind: 'note', at: 'bob', text: 'x'.repeat(300) }]);
  const element = document.querySelector('frame-explanation');
  if (!element) throw new Error('no element');
  element.style.width = '332px';
  expect(element.scrollWidth).toBeLessThanOrEqual(332);
});
