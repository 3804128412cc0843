import { expect, test } from 'vitest';
import { setLanguage } from '../../i18n/localized.ts';
import './call-picture.ts';
import { callSteps } from './call-steps.ts';

test('each step is drawn, in order, and the whole is told in words', async () => {
  const { root } = await show();
  const labels = [...root.querySelectorAll('.step text')].map((label) => label.textContent);
  expect(labels).toHaveLength(callSteps.length);
  expect(labels.slice(0, 4)).toEqual(['ready', 'offer', 'candidates', 'answer']);
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toContain('Amy offers');
});

test('what is signalled is handed over in the middle; what goes directly goes both ways', async () => {
  const { root } = await show();
  for (const step of root.querySelectorAll('.signaling')) {
    expect(step.querySelectorAll('.passing, .head').length).toBe(2);
  }
  for (const step of root.querySelectorAll('.direct')) {
    expect(step.querySelector('.passing')).toBeNull();
    expect(step.querySelectorAll('.head').length).toBe(2);
  }
});

test('the picture can be held, and run again', async () => {
  const { element, root } = await show();
  const button = root.querySelector('button');
  button?.click();
  await element.updateComplete;
  const dot = root.querySelector('.dot');
  if (!dot) throw new Error('no dot');
  expect(getComputedStyle(dot).animationPlayState).toBe('paused');
  expect(button?.textContent).toBe('Let the picture run');
  button?.click();
  await element.updateComplete;
  expect(getComputedStyle(dot).animationPlayState).toBe('running');
});

async function show() {
  await setLanguage('en');
  const element = document.createElement('call-picture');
  document.body.replaceChildren(element);
  await element.updateComplete;
  return { element, root: element.renderRoot };
}
