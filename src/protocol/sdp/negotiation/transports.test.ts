import { describe, expect, test } from 'vitest';
import { dissect } from '../dissection.ts';
import { negotiate } from '../negotiation.ts';
import { dtlsRole } from './dtls-role.ts';

/** Sections `mid` or `mid port`, each with lines of its own. */
function description(session: readonly string[], ...sections: readonly (readonly [string, ...string[]])[]) {
  const media = sections.flatMap(([head, ...lines]) => {
    const [mid, port = '9'] = head.split(' ');
    return [`m=audio ${port} UDP/TLS/RTP/SAVPF 0`, `a=mid:${mid}`, ...lines];
  });
  return dissect([...session, ...media].join('\r\n'));
}

test.each([
  ['actpass', 'active', 'answerer'],
  ['actpass', 'passive', 'offerer'],
  ['active', 'passive', 'offerer'],
  ['passive', 'active', 'answerer'],
  // RFC 4145 §4: without the lines an offer is active, an answer passive.
  [undefined, undefined, 'offerer'],
  // RFC 4145 §4.1 does not allow these, RFC 8842 §5.1 not the last.
  ['actpass', 'actpass', undefined],
  ['active', 'active', undefined],
  ['passive', 'passive', undefined],
  ['holdconn', 'active', undefined],
  ['actpass', 'holdconn', undefined],
] as const)('setup %s → %s: DTLS client is %s', (offered, answered, client) => {
  const role = dtlsRole(offered, answered);
  expect([role.client, role.fate]).toEqual([client, client ? 'kept' : 'wrong']);
});

describe('BUNDLE', () => {
  const mux = 'a=rtcp-mux';
  const offer = description(
    ['a=group:BUNDLE 0 1 2'],
    ['0', mux, 'a=setup:actpass'],
    ['1 0', mux, 'a=bundle-only'],
    ['2', mux],
  );

  test('a section that is not in the answer’s group has a transport of its own', () => {
    const answer = description(
      ['a=group:BUNDLE 0 1'],
      ['0', mux, 'a=setup:active'],
      ['1', mux],
      ['2', mux, 'a=setup:passive'],
    );
    const { bundle, transports, outcome } = negotiate(offer, answer);
    expect(bundle.items.map(({ what, fate }) => [what, fate])).toEqual([
      ['BUNDLE 0', 'kept'],
      ['BUNDLE 1', 'kept'],
      ['BUNDLE 2', 'lost'],
    ]);
    expect(transports).toMatchObject([
      { sections: [0, 1], tag: '0', muxed: true, dtlsClient: 'answerer' },
      // The offer's section 2 has no setup line: active (RFC 4145 §4), and passive fits that.
      { sections: [2], tag: undefined, muxed: true, dtlsClient: 'offerer' },
    ]);
    expect(outcome.en).toContain('2 transports');
  });

  test('where the answer refuses the offer’s tagged section the next one is the tag, and the offer’s lines still hold', () => {
    const answer = description(['a=group:BUNDLE 1'], ['0 0'], ['1', mux, 'a=setup:active'], ['2 0']);
    const { bundle, transports } = negotiate(offer, answer);
    expect(bundle.items.map(({ fate }) => fate)).toEqual(['lost', 'kept', 'lost']);
    expect(bundle.items[0]?.why?.en).toBe('Section 0 is not taken, so it leaves the group.');
    expect(transports).toMatchObject([{ sections: [1], tag: '1', dtlsClient: 'answerer' }]);
  });

  test('what the answer refuses must leave the group, and nothing may come in', () => {
    const answer = description(['a=group:BUNDLE 0 1 2 9'], ['0', mux], ['1 0'], ['2', mux]);
    expect(negotiate(offer, answer).bundle.items.map(({ fate }) => fate)).toEqual(['kept', 'wrong', 'kept', 'wrong']);
  });

  test('an answer without a group does not bundle', () => {
    const answer = description([], ['0', mux], ['1', mux], ['2', mux]);
    const { bundle, transports } = negotiate(offer, answer);
    expect(bundle.items.map(({ fate }) => fate)).toEqual(['lost', 'lost', 'lost']);
    expect(transports).toHaveLength(3);
  });
});

test.each([
  [true, true, true, 'kept'],
  [true, false, false, 'lost'],
  [false, true, false, 'wrong'],
  [false, false, false, undefined],
] as const)('rtcp-mux offered %s, answered %s: muxed %s', (offered, answered, muxed, fate) => {
  const lines = (has: boolean): [string, ...string[]] => (has ? ['0', 'a=rtcp-mux'] : ['0']);
  const [transport] = negotiate(description([], lines(offered)), description([], lines(answered))).transports;
  expect(transport?.muxed).toBe(muxed);
  expect(transport?.items.find(({ what }) => what === 'rtcp-mux')?.fate).toBe(fate);
});

test('in a bundle the answer must take rtcp-mux (RFC 9143 §9.3)', () => {
  const bundle = ['a=group:BUNDLE 0'];
  const { wrong } = negotiate(
    description(bundle, ['0', 'a=rtcp-mux', 'a=setup:actpass']),
    description(bundle, ['0', 'a=setup:active']),
  );
  expect(wrong).toBe(1);
});

describe('ICE', () => {
  const ufrag = 'a=ice-ufrag:abcd';

  test.each([
    [[], [], 'offerer'],
    [['a=ice-lite'], [], 'answerer'],
    [[], ['a=ice-lite'], 'offerer'],
    // RFC 8445 §6.1.1: both lite, the initiating agent controls.
    [['a=ice-lite'], ['a=ice-lite'], 'offerer'],
  ])('offer %j, answer %j: %s controls', (offered, answered, side) => {
    const [transport] = negotiate(description(offered, ['0', ufrag]), description(answered, ['0', ufrag])).transports;
    expect(transport?.controlling).toBe(side);
  });

  test('without credentials on one side there is no ICE', () => {
    const [transport] = negotiate(description([], ['0', ufrag]), description([], ['0'])).transports;
    expect(transport?.controlling).toBeUndefined();
  });

  test('options are those of both, of the session or the section', () => {
    const { transports } = negotiate(
      description(['a=ice-options:trickle ice2'], ['0', ufrag]),
      description([], ['0', ufrag, 'a=ice-options:ice2 renomination']),
    );
    expect(
      transports[0]?.items.filter(({ what }) => what.startsWith('ice-')).map(({ what, fate }) => [what, fate]),
    ).toEqual([
      ['ice-options trickle', 'lost'],
      ['ice-options ice2', 'kept'],
      ['ice-options renomination', 'added'],
    ]);
  });
});

test('keys in the descriptions are said to be there', () => {
  const one = dissect('m=audio 9 RTP/SAVP 0\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:x\r\n');
  expect(negotiate(one, one).transports[0]?.security).toBe('sdes');
});
