import { expect, test } from 'vitest';
import { readServers } from './ice-servers.ts';

test('STUN and TURN servers, one a line', () => {
  const text = 'stun:stun.example.org:3478\n\n  turn:turn.example.org:3478?transport=tcp amy secret \n';
  expect(readServers(text)).toEqual({
    ok: true,
    servers: [
      { urls: 'stun:stun.example.org:3478' },
      { urls: 'turn:turn.example.org:3478?transport=tcp', username: 'amy', credential: 'secret' },
    ],
  });
});

test.each(['http://example.org', 'turn:turn.example.org', 'turn:turn.example.org amy', 'stun:a b c', 'stun:'])(
  '%s is no ICE server, and is named',
  (line) => {
    expect(readServers(`stun:stun.example.org\n${line}`)).toEqual({ ok: false, line });
  },
);

test('nothing named, nothing asked', () => {
  expect(readServers(' \n ')).toEqual({ ok: true, servers: [] });
});
