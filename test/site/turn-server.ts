/** A real STUN and TURN server for a test: Debian's coturn, on the loopback, with long-term credentials (RFC 8489 §9.2). */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCommand } from '../../scripts/browsers.mjs';

/** For `describe.skipIf(!coturn)`. */
export const coturn = findCommand(['turnserver']);

export interface TurnServer {
  /** `127.0.0.1:port`, for UDP and TCP. */
  readonly place: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** Ends by itself after two minutes, should nobody stop it. */
const longestMs = 120_000;

/** Resolves when it answers. */
export async function startTurnServer(): Promise<TurnServer> {
  if (!coturn) throw new Error('There is no turnserver on the PATH.');
  const address = '127.0.0.1';
  const port = await freePort(address);
  const [user, password] = ['amy', 'open-sesame'];
  const folder = mkdtempSync(join(tmpdir(), 'turn-server-'));
  const server = spawn(
    coturn,
    [
      '-n',
      '--no-cli',
      '--no-tls',
      '--no-dtls',
      '--no-multicast-peers',
      '--allow-loopback-peers',
      '--lt-cred-mech',
      `--user=${user}:${password}`,
      '--realm=explorer.test',
      `--listening-ip=${address}`,
      `--relay-ip=${address}`,
      `--listening-port=${port}`,
      '--log-file=stdout',
      '--simple-log',
      `--userdb=${join(folder, 'users.sqlite')}`,
      '--pidfile=',
    ],
    { timeout: longestMs, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const died = ended.then(() => Promise.reject(new Error(`turnserver ended: ${said.slice(-2000)}`)));
  died.catch(() => undefined);
  await Promise.race([answers(address, port), died]);
  return {
    place: `${address}:${port}`,
    user,
    password,
    async stop() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.once('error', reject);
    socket.bind(0, address, () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/** Asks by a Binding request (RFC 8489 §14), again and again, until an answer comes. */
function answers(address: string, port: number): Promise<void> {
  const bindingRequest = Buffer.concat([Buffer.from('000100002112a442', 'hex'), Buffer.alloc(12, 7)]);
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const again = setInterval(() => socket.send(bindingRequest, port, address), 50);
    // Until it listens, the system may answer that nobody does.
    socket.on('error', () => undefined);
    socket.once('message', () => {
      clearInterval(again);
      socket.close();
      resolve();
    });
  });
}
