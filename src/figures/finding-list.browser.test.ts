import { expect, test } from 'vitest';
import { setLanguage } from '../i18n/localized.ts';
import { dissect } from '../protocol/sdp/dissection.ts';
import { findingsIn } from '../protocol/sdp/findings/find.ts';
import './finding-list.ts';

const text =
  'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=fmtp:99 x=1\r\na=fmtp:98 x=1\r\n';

async function shown(candidates: readonly string[] = []) {
  await setLanguage('en');
  const list = document.createElement('finding-list');
  const subject = dissect(text, 'offer');
  list.dissection = subject;
  list.findings = findingsIn(subject, {
    candidates: candidates.map((candidate) => ({ text: candidate, mid: '0', index: 0, ufrag: 'other' })),
  });
  document.body.replaceChildren(list);
  await list.updateComplete;
  return list;
}

test('a mend is shown as a diff before it is applied, and applying it tells the new text', async () => {
  const list = await shown();
  const item = [...list.renderRoot.querySelectorAll('li')].find((one) => one.textContent?.includes('param-orphan'));
  const press = (name: string) =>
    [...(item?.querySelectorAll('button') ?? [])].find((button) => button.textContent === name)?.click();
  press('Show the mend');
  await list.updateComplete;
  expect(item?.querySelector('ol.lines')?.textContent).toContain('a=fmtp:99 x=1');
  const mended = new Promise<string>((resolve) => {
    list.addEventListener('mended', (event) => event instanceof CustomEvent && resolve(event.detail));
  });
  press('Mend it');
  expect(await mended).not.toContain('a=fmtp:99');
});

test('what is said alike of several candidates is said once, with all of them named', async () => {
  const line = 'candidate:1 1 udp 2122260223 192.0.2.7 50000 typ host ufrag other';
  const list = await shown([line, line.replace('50000', '50001')]);
  const alike = [...list.renderRoot.querySelectorAll('li')].filter((one) =>
    one.textContent?.includes('candidate 1, candidate 2'),
  );
  expect(alike.length).toBeGreaterThan(0);
});
