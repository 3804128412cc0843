import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { zh } from '../../i18n/zh.ts';
import { type BuiltIn, builtIns } from './probe-objects.ts';
import { type BrowserReport, emptyReport } from './report.ts';
import { reportText } from './report-text.ts';

const all = (is: boolean) => Object.fromEntries(builtIns.map((name) => [name, is])) as { [B in BuiltIn]: boolean };
const side = { tlsVersion: 'FEFC', dtlsCipher: 'TLS_AES_128_GCM_SHA256', srtpCipher: 'SRTP_AEAD_AES_128_GCM' };

/** As Firefox has it: `UDP` in capitals, component 2, TCP, and an empty candidate before the null. */
const report: BrowserReport = {
  agent: { state: 'found', value: { userAgent: 'Example/1.0', brands: null, platform: null } },
  objects: {
    state: 'found',
    value: { secureContext: true, has: { ...all(true), MediaStreamTrackProcessor: false } },
  },
  codecs: {
    state: 'found',
    value: {
      audio: [
        {
          mimeType: 'audio/opus',
          clockRate: 48000,
          channels: 2,
          parameters: 'useinbandfec=1',
          sends: true,
          receives: true,
        },
      ],
      video: [
        { mimeType: 'video/VP9', clockRate: 90000, channels: null, parameters: null, sends: false, receives: true },
      ],
    },
  },
  headerExtensions: {
    state: 'found',
    value: [
      { uri: 'urn:ietf:params:rtp-hdrext:sdes:mid', kinds: ['audio', 'video'], sends: true, receives: true },
      { uri: 'urn:example:new', kinds: ['video'], sends: false, receives: true },
    ],
  },
  call: {
    state: 'found',
    value: {
      connectedAfter: 84.4,
      states: ['connected', 'connected'],
      caller: { ...side, dtlsRole: 'server', iceRole: 'controlling' },
      answerer: { ...side, dtlsRole: 'client', iceRole: 'controlled' },
      gathering: {
        types: ['host'],
        transports: ['UDP', 'TCP'],
        components: [2, 1],
        hostNames: 4,
        hostAddresses: 0,
        endedByNull: true,
        endedByEmpty: true,
      },
      remoteCertificateBytes: 330,
      maxMessageSize: 1073741823,
    },
  },
};

const text = (of: BrowserReport) => reportText(of, '2026-01-02 03:04', en, 'en');

test('the text begins with the verdict: FEFC is DTLS 1.3', () => {
  expect(text(report).split('\n').slice(0, 3)).toEqual([
    'This browser · WebRTC Explorer · 2026-01-02 03:04',
    '',
    'This browser has called itself: connected after 84 ms, over DTLS 1.3.',
  ]);
});

test.each([
  'DTLS version: DTLS 1.3 (FEFC)',
  'DTLS role: offering side server, answering side client',
  'SRTP cipher: SRTP_AEAD_AES_128_GCM',
  'Candidates: host, udp, tcp',
  'Host addresses: hidden behind .local names (mDNS)',
  'Components: 1, 2',
  'End of candidates: an event with an empty candidate ("") for the transport, then one with null',
  'Remote certificate: shown, 330 bytes',
  'RTCPeerConnection: yes',
  'RTCPeerConnection.restartIce(): yes',
  'MediaStreamTrackProcessor: no',
  'audio/opus | 48000 Hz | Channels 2 | useinbandfec=1 | Sent | Received',
  'video/VP9 | 90000 Hz | Received',
  'urn:ietf:params:rtp-hdrext:sdes:mid: audio, video',
  'urn:example:new: video, received only',
  'User agent: Example/1.0',
])('it has the line %s', (line) => {
  expect(text(report).split('\n')).toContain(`- ${line}`);
});

test('an unknown DTLS version stands as the number it is', () => {
  const call = report.call.state === 'found' ? report.call.value : undefined;
  if (!call?.caller) throw new Error('no call');
  const unknown = { ...call, caller: { ...call.caller, tlsVersion: 'FEFB' } };
  const shown = text({ ...report, call: { state: 'found', value: unknown } });
  expect(shown).toContain('- DTLS version: FEFB\n');
  expect(shown).toContain('connected after 84 ms.');
});

test('a part that failed says so in its place, and the others stand', () => {
  const without: BrowserReport = {
    ...report,
    objects: { state: 'found', value: { secureContext: true, has: all(false) } },
    codecs: { state: 'failed', missing: 'RTCRtpSender.getCapabilities()', message: 'MissingApi' },
    call: { state: 'failed', missing: 'RTCPeerConnection', message: 'MissingApi' },
  };
  const shown = text(without);
  expect(shown).toContain('This browser has no WebRTC');
  expect(shown).toContain('The test call\n- Cannot be looked up: this browser has no RTCPeerConnection.\n');
  expect(shown).toContain('Audio codecs\n- Cannot be looked up: this browser has no RTCRtpSender.getCapabilities().\n');
  expect(shown).toContain('- User agent: Example/1.0\n');
});

test('a report that is not whole gives no verdict', () => {
  expect(text(emptyReport)).toContain('The test call\n- being looked up …\n');
  expect(text(emptyReport)).not.toContain('called itself');
});

test('it speaks Chinese', () => {
  const shown = reportText(report, '2026-01-02 03:04', zh, 'zh');
  expect(shown).toContain('此浏览器刚刚与自己通了话：84 毫秒后连通，使用 DTLS 1.3。');
  expect(shown).toContain('- RTCPeerConnection: 有\n');
});
