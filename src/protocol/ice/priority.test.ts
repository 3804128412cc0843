import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPriority, pairPriority, readLocalPreference, splitPairPriority, splitPriority } from './priority.ts';

test('a priority is type, local preference and 256 less the component (RFC 8445 §5.1.2.1)', () => {
  // 126 * 16777216 = 2113929216; 65535 * 256 = 16776960; 256 - 1 = 255; together 2130706431.
  expect(joinPriority({ type: 126, local: 65_535, component: 1 })).toBe(2_130_706_431);
  expect(splitPriority(2_130_706_431)).toEqual({ type: 126, local: 65_535, component: 1 });
  // 100 * 16777216 + 65535 * 256 + 255 = 1677721600 + 16776960 + 255 = 1694498815.
  expect(splitPriority(1_694_498_815)).toEqual({ type: 100, local: 65_535, component: 1 });
  // 126 * 16777216 + 32256 * 256 + (256 - 2) = 2113929216 + 8257536 + 254 = 2122187006.
  expect(splitPriority(2_122_187_006)).toEqual({ type: 126, local: 32_256, component: 2 });
});

test('split and joined again, every priority is itself', () => {
  const parts = fc.record({
    type: fc.integer({ min: 0, max: 126 }),
    local: fc.integer({ min: 0, max: 65_535 }),
    component: fc.integer({ min: 1, max: 256 }),
  });
  fc.assert(
    fc.property(parts, (given) => {
      expect(splitPriority(joinPriority(given))).toEqual(given);
    }),
  );
});

test('libwebrtc packs a network rank and an address precedence', () => {
  // 2122260223 - 126 * 2^24 = 8331007 = 32542 * 256 + 255; 32542 = 127 * 256 + 30.
  expect(splitPriority(2_122_260_223).local).toBe(32_542);
  expect(readLocalPreference(32_542, 'host', 'udp')).toEqual({ made: 'libwebrtc', rank: 127, address: 30, relay: 0 });
  // 2113942271 - 126 * 2^24 = 13055 = 50 * 256 + 255: no network was listed (rank 0).
  expect(readLocalPreference(50, 'host', 'udp')).toEqual({ made: 'libwebrtc', rank: 0, address: 50, relay: 0 });
  // 41885695 - 2 * 2^24 = 8331263 = 32543 * 256 + 255; 32543 = 127 * 256 + 30 + 1: the only relay.
  expect(readLocalPreference(32_543, 'relay', 'udp')).toEqual({ made: 'libwebrtc', rank: 127, address: 30, relay: 1 });
});

test('Firefox packs the rank of an address, the TCP direction and the server', () => {
  // 2122252543 - 126 * 2^24 = 8323327 = 32512 * 256 + 255; 32512 = 127 * 256.
  expect(readLocalPreference(32_512, 'host', 'UDP')).toEqual({
    made: 'firefox',
    rank: 127,
    direction: 0,
    server: undefined,
  });
  // 2105458943 - 125 * 2^24 = 8306943 = 32448 * 256 + 255; 32448 = 126 * 256 + 192; 192 = 6 * 32.
  expect(splitPriority(2_105_458_943)).toEqual({ type: 125, local: 32_448, component: 1 });
  expect(readLocalPreference(32_448, 'host', 'TCP')).toEqual({
    made: 'firefox',
    rank: 126,
    direction: 6,
    server: undefined,
  });
  // 127 * 256 + 31 - 1 = 32542, the same number as libwebrtc's first IPv4 host: the capitals tell them apart.
  expect(readLocalPreference(32_542, 'srflx', 'UDP')).toEqual({ made: 'firefox', rank: 127, direction: 0, server: 1 });
});

test('65535 is what RFC 8445 gives an only address, and other numbers are nobody’s we know', () => {
  expect(readLocalPreference(65_535, 'host', 'udp')).toEqual({ made: 'single' });
  expect(readLocalPreference(4711, 'host', 'udp')).toEqual({ made: 'unknown' });
});

test('pair priority: the tie-break bit is set only when the controlling side is higher (RFC 8445 §6.1.2.3)', () => {
  // 2^32 * 1694498815 = 7277816993535754240; 2 * 2130706431 = 4261412862; together 7277816997797167102.
  const [high, low] = [2_130_706_431, 1_694_498_815];
  expect(pairPriority({ controlling: low, controlled: high })).toBe(7_277_816_997_797_167_102n);
  expect(pairPriority({ controlling: high, controlled: low })).toBe(7_277_816_997_797_167_103n);
  // 2122260223 is 7e7f1eff and 1686052607 is 647f1eff; twice the first is fcfe3dfe: 647f1eff fcfe3dfe, and the bit.
  expect(pairPriority({ controlling: 2_122_260_223, controlled: 1_686_052_607 })).toBe(0x64_7f_1e_ff_fc_fe_3d_ffn);
});

test('a pair priority gives its two candidates back', () => {
  const one = fc.integer({ min: 1, max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(one, one, (controlling, controlled) => {
      expect(splitPairPriority(pairPriority({ controlling, controlled }))).toEqual({ controlling, controlled });
    }),
  );
});
