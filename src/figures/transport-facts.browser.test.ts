import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { framesOf } from '../../test/frames.ts';
import { setLanguage } from '../i18n/localized.ts';
import type { NewFrame, Peer } from '../recording/frame.ts';
import { Timeline } from '../recording/timeline.ts';
import './transport-facts.ts';

const media = { bytesSent: 0, bytesReceived: 0, framesEncoded: 0, framesDecoded: 0, packetsLost: 0 };
const sampled = (at: Peer, tlsVersion: string | null, dtlsRole: string): NewFrame => ({
  ...{ kind: 'stats', at, pairs: [], media },
  transport: {
    ...{ tlsVersion, dtlsRole, dtlsCipher: 'TLS_AES_128_GCM_SHA256' },
    ...{ srtpCipher: 'SRTP_AES128_CM_HMAC_SHA1_80', iceRole: at === 'amy' ? 'controlling' : 'controlled' },
  },
});

beforeEach(async () => {
  await setLanguage('en');
  document.body.replaceChildren();
});

async function shown(...given: readonly NewFrame[]) {
  const timeline = new Timeline(framesOf(given));
  const snapshot = timeline.snapshot(given.length - 1);
  const element = Object.assign(document.createElement('transport-facts'), { snapshot, timeline });
  document.body.append(element);
  await element.updateComplete;
  const rows = [...element.renderRoot.querySelectorAll('tr:has(th[scope=row])')];
  return new Map(
    rows.map((row) => {
      const cells = [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '');
      return [cells[0], cells.slice(1)] as const;
    }),
  );
}

test('the version is said in words, each side beside the other', async () => {
  const rows = await shown(sampled('amy', 'FEFC', 'server'), sampled('bob', 'FEFD', 'client'));
  expect(rows.get('DTLS version')).toEqual(['DTLS 1.3 FEFC', 'DTLS 1.2 FEFD']);
  expect(rows.get('DTLS role')).toEqual(['server (a=setup:passive)', 'client (a=setup:active)']);
  expect(rows.get('ICE role')).toEqual(['controlling', 'controlled']);
});

test('an unknown version keeps its number; what the browser does not say is not made up', async () => {
  const rows = await shown(sampled('amy', '0304', 'unknown'), sampled('bob', null, 'client'));
  expect(rows.get('DTLS version')).toEqual(['0304', 'not said']);
  expect(rows.get('DTLS role')?.[0]).toBe('unknown');
});

test('the first packet and the first picture have their times, and lead to their frames', async () => {
  const rows = await shown(sampled('amy', null, 'server'), { kind: 'media', at: 'amy', milestone: 'first-rtp' });
  expect(rows.get('First RTP')).toEqual(['+ 1 ms', 'not yet']);
  const chosen: number[] = [];
  document.body.addEventListener('frame-chosen', (event) => {
    if (event instanceof CustomEvent) chosen.push(event.detail.seq);
  });
  const button = document.querySelector('transport-facts')?.renderRoot.querySelector('button');
  await userEvent.click(button ?? document.body);
  expect(chosen).toEqual([1]);
});

test('before the transport is seen it says so', async () => {
  expect((await shown({ kind: 'action', at: 'amy', action: 'start' })).size).toBe(0);
  expect(document.querySelector('transport-facts')?.renderRoot.textContent).toContain('has not been seen yet');
});
