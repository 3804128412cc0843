import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dissect } from '../dissection.ts';
import { readPaste } from '../paste.ts';
import { around } from './around.ts';
import { findingsIn, mended, say } from './find.ts';
import type { Finding, Found } from './finding.ts';
import { sectionRules } from './sections/rules.ts';
import { sessionRules } from './session/rules.ts';
import { syntaxRules } from './syntax/rules.ts';
import { transportRules } from './transport/rules.ts';

const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');
const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';
const video = ['m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'];
const basics: ReadonlySet<Finding> = new Set([...syntaxRules, ...sessionRules, ...sectionRules, ...transportRules]);

/** What these rules find: `error bundle-unknown-mid 5`. */
function found(lines: readonly string[], type?: 'offer' | 'answer'): readonly string[] {
  return findingsIn(dissect(textOf(lines), type))
    .filter(({ rule }) => basics.has(rule) && rule.id !== 'placeholder-address')
    .map(({ rule, severity, hit }) => `${severity} ${rule.id} ${hit.from}`);
}

/** The description without some lines of its last section. */
function lastWithout(lines: readonly string[], dropped: RegExp): readonly string[] {
  const last = lines.findLastIndex((line) => line.startsWith('m='));
  return lines.filter((line, place) => place < last || !dropped.test(line));
}

describe('what is said', () => {
  const rule = (what: string): Finding => {
    const [any] = syntaxRules;
    if (!any) throw new Error('no rule');
    return { ...any, text: { en: { what, why: 'w', mend: 'm' }, zh: { what, why: '为何', mend: '修' } } };
  };
  const hit = (values: NonNullable<Found['hit']['values']>) => ({ from: 1, to: 1, values });

  test('has the values in it, in the language where they differ', () => {
    const one: Found = {
      rule: rule('{a} and {b}'),
      hit: hit({ a: '1', b: { en: 'two', zh: '二' } }),
      severity: 'info',
    };
    expect(say(one, 'en').what).toBe('1 and two');
    expect(say(one, 'zh').what).toBe('1 and 二');
  });

  test('does not look for names within values, nor at what an object inherits', () => {
    const one: Found = { rule: rule('{a}{constructor}'), hit: hit({ a: '{b}$&', b: 'x' }), severity: 'info' };
    expect(say(one, 'en').what).toBe('{b}$&{constructor}');
  });

  test('is not as long as a value of a megabyte', () => {
    const one: Found = { rule: rule('{a}'), hit: hit({ a: 'x'.repeat(1e6) }), severity: 'info' };
    expect(say(one, 'en').what.length).toBeLessThan(1000);
  });
});

test('findings stand in the order of their lines, the graver first', () => {
  const all = findingsIn(dissect(textOf(around(['v=1', audio, 'a=setup:maybe', 'a=ice-ufrag:a'])), 'offer'));
  const places = all.map(({ hit }) => hit.from);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(all.at(0)?.rule.id).toBe('version-not-zero');
});

test('what cannot be mended by itself is not mended', () => {
  const subject = dissect(textOf(around([], { without: ['fingerprint'] })), 'offer');
  const one = findingsIn(subject).find(({ rule }) => rule.id === 'fingerprint-missing');
  expect(one && mended(one, subject)).toBeUndefined();
});

test.each(['offer', 'answer'])('the shared %s: only that its JSON is no description, and placeholders', (name) => {
  const text = readFileSync(new URL(`../../../../test/samples/shared-${name}.json`, import.meta.url), 'utf8');
  const [description] = readPaste(text)?.descriptions ?? [];
  if (!description) throw new Error('nothing was found in it');
  const { sdp, type, wrapped, message } = description;
  const all = findingsIn(dissect(sdp, type), { wrapped, ...(message && { message }) });
  const ids = all.filter(({ rule }) => basics.has(rule)).map(({ rule, severity }) => `${severity} ${rule.id}`);
  expect(ids).toEqual(['warning json-not-init-dict', 'info placeholder-address', 'info placeholder-address']);
});

describe('BUNDLE and what a section must say itself', () => {
  const transport = /^a=(ice-|fingerprint|setup)/;

  test('the second section of an offer may be asked to stand alone: a warning where its transport is missing', () => {
    expect(found(lastWithout(around([audio, ...video]), transport), 'offer')).toEqual([
      'warning ice-credentials-missing 14',
      'warning fingerprint-missing 14',
      'warning setup-not-actpass 14',
    ]);
  });

  test('the second section of an answer goes over the transport of the first', () => {
    expect(found(lastWithout(around([audio, ...video], { type: 'answer' }), transport), 'answer')).toEqual([]);
  });

  test('the first section of an answer must say it', () => {
    const lines = lastWithout(around([audio], { type: 'answer' }), /^a=(ice-ufrag|fingerprint)/);
    expect(found(lines, 'answer')).toEqual(['error ice-credentials-missing 6', 'error fingerprint-missing 6']);
  });

  test('bundle-only sections and rejected ones need no transport', () => {
    const [, rtpmap = ''] = video;
    const bundleOnly = around([audio, 'm=video 0 UDP/TLS/RTP/SAVPF 96', rtpmap, 'a=bundle-only']);
    expect(found(lastWithout(bundleOnly, transport), 'offer')).toEqual([]);
    const rejected = around(['a=group:BUNDLE 0', audio, 'm=video 0 UDP/TLS/RTP/SAVPF 96', rtpmap]);
    expect(found(lastWithout(rejected, transport), 'offer')).toEqual(['info section-disabled 14']);
  });

  test('every RTP section says rtcp-mux, since Chromium wants it in each', () => {
    const lines = lastWithout(around([audio, ...video], { type: 'answer' }), /^a=rtcp-mux/);
    expect(found(lines, 'answer')).toEqual(['error mux-missing 14']);
  });

  test('a transport that differs matters from the answer on', () => {
    const lines = (type: 'offer' | 'answer') => around([audio, ...video, 'a=ice-ufrag:other'], { type });
    expect(found(lines('offer'), 'offer')).toEqual(['info transport-differs-in-bundle 22']);
    expect(found(lines('answer'), 'answer')).toEqual(['warning transport-differs-in-bundle 22']);
  });

  test('a mid twice in one group is taken as once, in two groups refused', () => {
    expect(found(around(['a=group:BUNDLE 0 0']))).toEqual(['warning bundle-overlap 5']);
    expect(found(around(['a=group:BUNDLE 0', 'a=group:BUNDLE 0']))).toEqual(['error bundle-overlap 6']);
  });

  test('no mid at all is remarkable only, nor are names of more than three bytes wrong', () => {
    expect(found(around([audio], { without: ['mid', 'group'] }))).toEqual(['info mid-missing 5']);
    expect(found(around([audio, 'a=mid:audio']))).toEqual(['info mid-invalid 13']);
  });
});

test('texts of other worlds are not measured by what browsers want', () => {
  const phone = [
    'v=0',
    'o=- 1 1 IN IP4 192.0.2.1',
    's=-',
    'c=IN IP4 239.0.0.1/127',
    't=0 0',
    'm=audio 4000/2 RTP/AVP 0',
  ];
  expect(found([...phone, 'a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:x'])).toEqual([]);
});

test('candidates alone are no description with all its lines lost', () => {
  const text = 'a=candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host';
  expect(findingsIn(dissect(text)).filter(({ rule }) => basics.has(rule))).toEqual([]);
});

test('a v=, o= or s= that is given twice has no second place', () => {
  expect(found(['v=0', ...around([])])).toEqual(['error line-order 2']);
});

test('a sha-1 fingerprint is weak, a short one harmless where no handshake follows', () => {
  const sha1 = `a=fingerprint:sha-1 ${Array.from({ length: 20 }, () => 'AB').join(':')}`;
  expect(found(around([audio, sha1]))).toEqual(['warning fingerprint-hash 13']);
  const short = 'a=fingerprint:sha-256 AB:CD';
  const rejected = around(['a=group:BUNDLE 0', audio, 'm=video 0 UDP/TLS/RTP/SAVPF 96', short]);
  expect(found(rejected)).toEqual(['info section-disabled 14']);
});
