import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'sdp-transform';
import { describe, expect, test } from 'vitest';
import { attributeValues, bundleGroups, readSections } from './sections.ts';

const samples = new URL('../../../test/samples/', import.meta.url);
const names = readdirSync(samples).filter((name) => name.endsWith('.sdp'));
/** What browsers write: of other kinds sdp-transform drops and rewrites lines. */
const understood = names.filter((name) => /^(chromium|firefox)/.test(name));
const sample = (name: string) => readFileSync(new URL(name, samples), 'utf8');
const section = (...lines: string[]) => readSections(['v=0', ...lines].join('\r\n')).media[0];

test('an m-section runs from its m= line to the next, the session part is what comes before', () => {
  const { session, media } = readSections('v=0\ns=-\nm=audio 9 UDP/TLS/RTP/SAVPF 111 0\na=mid:x\nm=video 0 a b\n');
  expect(session.lines.map((line) => line.number)).toEqual([1, 2]);
  expect(media.map((part) => part.lines.map((line) => line.number))).toEqual([[3, 4], [5]]);
  expect(media[0]).toMatchObject({ index: 0, kind: 'audio', port: 9, proto: 'UDP/TLS/RTP/SAVPF', mid: 'x' });
  expect(media[0]?.formats).toEqual(['111', '0']);
});

test('port 0 is a refusal, but for bundle-only (RFC 3264 §6, RFC 9143 §6)', () => {
  expect(section('m=video 0 UDP/TLS/RTP/SAVPF 96')).toMatchObject({ rejected: true, bundleOnly: false });
  expect(section('m=video 0 UDP/TLS/RTP/SAVPF 96', 'a=bundle-only')).toMatchObject({
    rejected: false,
    bundleOnly: true,
  });
  expect(section('m=video 9 UDP/TLS/RTP/SAVPF 96')).toMatchObject({ rejected: false });
});

test('direction: the section, else the session, else sendrecv (RFC 8866 §6.7)', () => {
  expect(section('a=sendonly', 'm=audio 9 UDP/TLS/RTP/SAVPF 0', 'a=inactive')?.direction).toBe('inactive');
  expect(section('a=sendonly', 'm=audio 9 UDP/TLS/RTP/SAVPF 0')?.direction).toBe('sendonly');
  expect(section('m=audio 9 UDP/TLS/RTP/SAVPF 0')?.direction).toBe('sendrecv');
  expect(section('m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'a=sendrecv')?.direction).toBeUndefined();
});

test('an m= line that says too little is still a section', () => {
  expect(section('m=')).toMatchObject({ index: 0, kind: '', proto: '', port: undefined, rejected: false });
  expect(section('m=audio nine RTP/AVP')).toMatchObject({ kind: 'audio', port: undefined });
});

test('BUNDLE groups are those lines whose semantics is BUNDLE', () => {
  const text = 'v=0\na=group:LS a b\na=group:BUNDLE 0 1 2\nm=audio 9 UDP/TLS/RTP/SAVPF 0\na=group:BUNDLE 9\n';
  expect(bundleGroups(readSections(text))).toEqual([['0', '1', '2']]);
});

test('session part and m-sections together are all lines, in order', () => {
  const line = fc.constantFrom('v=0', 'm=audio 9 x 1', 'm=', 'a=mid:0', '', 'oops');
  fc.assert(
    fc.property(fc.array(line), (all) => {
      const { lines, session, media } = readSections(all.join('\r\n'));
      expect([session, ...media].flatMap((part) => part.lines)).toEqual(lines);
    }),
  );
});

describe('sdp-transform reads the same', () => {
  test.each(understood)('%s', (name) => {
    const ours = readSections(sample(name));
    const theirs = parse(sample(name));
    expect(ours.media).toHaveLength(theirs.media.length);
    for (const [index, media] of theirs.media.entries()) {
      const { kind, port, proto, formats, mid } = ours.media[index] ?? {};
      expect({ kind, port, proto, formats: formats?.join(' '), mid }).toEqual({
        kind: media.type,
        port: media.port,
        proto: media.protocol,
        formats: media.payloads,
        mid: String(media.mid),
      });
      if (media.type !== 'application') expect(ours.media[index]?.direction).toBe(media.direction);
    }
    expect(bundleGroups(ours)).toEqual(
      theirs.groups?.filter(({ type }) => type === 'BUNDLE').map(({ mids }) => String(mids).split(' ')) ?? [],
    );
    expect(attributeValues(ours.session, 'group')).toHaveLength(theirs.groups?.length ?? 0);
  });
});
