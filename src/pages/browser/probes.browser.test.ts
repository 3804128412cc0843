/** What the probes find in Chromium, as it is. */
import { expect, onTestFinished, test } from 'vitest';
import { probeAgent } from './probe-agent.ts';
import { probeCall } from './probe-call.ts';
import { probeCodecs, probeHeaderExtensions } from './probe-capabilities.ts';
import { builtIns, probeObjects } from './probe-objects.ts';
import { lookUp } from './report.ts';

test('all built-in objects are there, on a page from localhost', () => {
  const { secureContext, has } = probeObjects();
  expect(secureContext).toBe(true);
  expect(builtIns.filter((name) => !has[name])).toEqual([]);
});

test('opus and VP8 go both ways, and rtx is listed once (W3C webrtc-pc §5.2)', () => {
  const { audio, video } = probeCodecs();
  expect(audio[0]).toMatchObject({
    mimeType: 'audio/opus',
    clockRate: 48000,
    channels: 2,
    sends: true,
    receives: true,
  });
  expect(video.find(({ mimeType }) => mimeType === 'video/VP8')).toMatchObject({ sends: true, receives: true });
  expect(video.filter(({ mimeType }) => mimeType === 'video/rtx')).toHaveLength(1);
});

test('the mid extension is there for audio and for video', () => {
  const mid = probeHeaderExtensions().find(({ uri }) => uri === 'urn:ietf:params:rtp-hdrext:sdes:mid');
  expect(mid).toMatchObject({ kinds: ['audio', 'video'], sends: true, receives: true });
});

test('the test call connects over DTLS 1.3, the answering side as DTLS client, the offering side controlling', async () => {
  const { connectedAfter, caller, answerer } = await probeCall();
  expect(connectedAfter).toBeGreaterThan(0);
  expect(caller).toMatchObject({ tlsVersion: 'FEFC', dtlsRole: 'server', iceRole: 'controlling' });
  expect(answerer).toMatchObject({ tlsVersion: 'FEFC', dtlsRole: 'client', iceRole: 'controlled' });
  expect(caller?.srtpCipher).toMatch(/^SRTP_/);
});

test('Chromium gathers component 1 alone over udp, ends with null only, and shows the certificate', async () => {
  const { gathering, remoteCertificateBytes } = await probeCall();
  expect(gathering).toMatchObject({
    types: ['host'],
    transports: ['udp'],
    components: [1],
    endedByNull: true,
    endedByEmpty: false,
  });
  // With a camera allowed, as these tests have it, the addresses themselves; else names: never some of each.
  expect(Math.min(gathering.hostNames, gathering.hostAddresses)).toBe(0);
  expect(gathering.hostNames + gathering.hostAddresses).toBeGreaterThan(0);
  expect(remoteCertificateBytes).toBeGreaterThan(200);
});

test('a call that nobody waits for says that it did not connect', async () => {
  const { connectedAfter, states } = await probeCall(0);
  expect(connectedAfter).toBeNull();
  expect(states).not.toContain('connected');
});

test('the browser says what it is', () => {
  expect(probeAgent().userAgent).toContain('Chrome');
  expect(probeAgent().brands?.join()).toMatch(/Chromium \d+/);
});

test('without RTCPeerConnection the call fails for itself alone', async () => {
  const descriptor = Object.getOwnPropertyDescriptor(window, 'RTCPeerConnection');
  if (!descriptor) throw new Error('no RTCPeerConnection');
  Reflect.deleteProperty(window, 'RTCPeerConnection');
  onTestFinished(() => {
    Object.defineProperty(window, 'RTCPeerConnection', descriptor);
  });
  const report = await lookUp(() => {});
  expect(report.call).toMatchObject({ state: 'failed', missing: 'RTCPeerConnection' });
  expect(report.codecs.state).toBe('found');
  expect(report.objects).toMatchObject({ state: 'found', value: { has: { RTCPeerConnection: false } } });
});
