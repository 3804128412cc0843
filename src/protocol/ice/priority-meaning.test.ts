import { expect, test } from 'vitest';
import { extensionMeaning } from './extension-meaning.ts';
import { componentMeaning, localPreferenceMeaning, typePreferenceMeaning } from './priority-meaning.ts';

test('the type preferences that RFC 8445 §5.1.2.2 recommends are named after it', () => {
  for (const type of [126, 110, 100, 0]) expect(typePreferenceMeaning(type).en).toContain('as RFC 8445 recommends');
  expect(typePreferenceMeaning(90).en).toContain('libwebrtc');
  expect(typePreferenceMeaning(42).en).toContain('implementation’s own');
});

test('a local preference is read as one browser makes it, and says whose', () => {
  // 32286 = 126 * 256 + 30.
  const chromium = localPreferenceMeaning(32_286, 'host', 'udp');
  expect(chromium.en).toContain('libwebrtc');
  expect(chromium.en).toContain('126 × 256 + 30');
  expect(chromium.en).toContain('second of the networks');
  expect(chromium.en).toContain('30: IPv4');
  expect(chromium.zh).toContain('排第 2');
  expect(localPreferenceMeaning(30, 'host', 'udp').en).toContain('did not list them');
  expect(localPreferenceMeaning(32_543, 'relay', 'udp').en).toContain('127 × 256 + 30 + 1');
  expect(localPreferenceMeaning(32_448, 'host', 'TCP').en).toContain('TCP direction 6');
  expect(localPreferenceMeaning(4711, 'host', 'udp').en).toContain('left to the implementation');
});

test('RTCP has a component of its own only without rtcp-mux', () => {
  expect(componentMeaning(1).en).toContain('RTP, with RTCP');
  expect(componentMeaning(2).en).toContain('not agreed');
  expect(componentMeaning(7).en).toContain('Component 7');
});

test('extensions are explained where they are known, whatever else they are called', () => {
  expect(extensionMeaning('network-cost', '10')?.en).toContain('Wi-Fi');
  expect(extensionMeaning('tcptype', 'active')?.en).toContain('cannot be dialled');
  expect(extensionMeaning('x-colour', 'blue')).toBeUndefined();
  expect(extensionMeaning('constructor', '')).toBeUndefined();
});
