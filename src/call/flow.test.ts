import { expect, test } from 'vitest';
import { withMarkers } from '../build/traced-code.ts';
import { at, because, current, pause, resume, settlingPromise } from './flow.ts';

/** As the handlers are written; `call` is the browser, `see` looks at what is running. */
const program = `
async function handler(name) {
  see(name + ' begins');
  try {
    await call(name);
    see(name + ' goes on');
  } catch (error) {
    see(name + ' catches ' + error.message);
  } finally {
    see(name + ' ends');
  }
}

async function outer() {
  see('outer begins');
  await inner('one');
  see('outer between');
  const two = await inner('two');
  see('outer has ' + two);
}

async function inner(name) {
  const given = await call(name);
  see('inner after ' + name);
  return given;
}

async function loop(names) {
  for (const name of names) {
    see('loop at ' + name);
    await call(name);
  }
  see('loop over');
}

function listen() {
  register(() => {
    see('heard');
  });
  see('listening');
}

return { handler, outer, loop, listen };
`;

interface Program {
  handler(name: string): Promise<void>;
  outer(): Promise<void>;
  loop(names: readonly string[]): Promise<void>;
  listen(): void;
}

/** The program as the build makes it, and what it saw: `label: line, cause`. */
function built(register: (listener: () => void) => void = () => undefined) {
  const seen: string[] = [];
  const open = new Map<string, { resolve(seq: number): void; reject(seq: number): void }>();
  const call = (name: string) =>
    settlingPromise<string>(async (settle) => {
      const { seq, failed } = await new Promise<{ seq: number; failed: boolean }>((settled) => {
        open.set(name, {
          resolve: (frame) => settled({ seq: frame, failed: false }),
          reject: (frame) => settled({ seq: frame, failed: true }),
        });
      });
      settle(seq);
      if (failed) throw new Error(`no ${name}`);
      return name;
    });
  const see = (label: string) => {
    const { line, cause } = current();
    seen.push(`${label}: ${line}, ${cause}`);
  };
  const [, body = ''] = /^import [^;]+;([\s\S]*)$/.exec(withMarkers(whole(program))) ?? [];
  const names = ['$at', '$pause', '$resume', 'call', 'see', 'register'];
  const run: Program = new Function(...names, unwrapped(body))(at, pause, resume, call, see, register);
  const settled = (name: string) => {
    const found = open.get(name);
    if (!found) throw new Error(`${name} has not been called`);
    return found;
  };
  return { run, seen, settled };
}

/** Only what stands in a function is marked, and only there may a program return. */
const wrapping = 'function program() {';
const whole = (body: string) => `${wrapping}${body}}`;
const unwrapped = (body: string) => body.slice(wrapping.length, -1);

/** The line, from 1, on which the program has this text. */
function lineOf(text: string): number {
  const place = program.split('\n').findIndex((line) => line.includes(text));
  if (place < 0) throw new Error(`no line has ${text}`);
  return place + 1;
}

const [begins, goesOn, catches, ends] = [' begins', ' goes on', ' catches ', ' ends'].map((words) =>
  lineOf(`see(name + '${words}'`),
);

/** Resolves when all that could go on has gone on: nothing here waits for more than promises. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

test('two handlers that wait at once each keep their line and their cause', async () => {
  const { run, seen, settled } = built();
  because(10, undefined, () => void run.handler('a'));
  because(20, undefined, () => void run.handler('b'));
  settled('b').resolve(21);
  await settle();
  settled('a').resolve(11);
  await settle();
  expect(seen).toEqual([
    `a begins: ${begins}, 10`,
    `b begins: ${begins}, 20`,
    `b goes on: ${goesOn}, 21`,
    `b ends: ${ends}, 21`,
    `a goes on: ${goesOn}, 11`,
    `a ends: ${ends}, 11`,
  ]);
});

test('two that go on in the same turn do not mix either', async () => {
  const { run, seen, settled } = built();
  because(10, undefined, () => void run.handler('a'));
  because(20, undefined, () => void run.handler('b'));
  settled('a').resolve(11);
  settled('b').reject(21);
  await settle();
  expect(seen.slice(2).toSorted()).toEqual([
    `a ends: ${ends}, 11`,
    `a goes on: ${goesOn}, 11`,
    `b catches no b: ${catches}, 21`,
    `b ends: ${ends}, 21`,
  ]);
});

test('after a rejection the handler goes on because of the frame that tells of it', async () => {
  const { run, seen, settled } = built();
  because(10, undefined, () => void run.handler('a'));
  settled('a').reject(11);
  await settle();
  expect(seen.slice(1)).toEqual([`a catches no a: ${catches}, 11`, `a ends: ${ends}, 11`]);
});

test('a handler that calls another goes on with its own line, led to by what led to it', async () => {
  const { run, seen, settled } = built();
  because(10, undefined, () => void run.outer());
  settled('one').resolve(11);
  await settle();
  settled('two').resolve(12);
  await settle();
  const inner = lineOf("see('inner after '");
  expect(seen).toEqual([
    `outer begins: ${lineOf("see('outer begins')")}, 10`,
    `inner after one: ${inner}, 11`,
    `outer between: ${lineOf("see('outer between')")}, 10`,
    `inner after two: ${inner}, 12`,
    `outer has two: ${lineOf("see('outer has '")}, 10`,
  ]);
});

test('in a loop each round is led to by the one before', async () => {
  const { run, seen, settled } = built();
  because(10, undefined, () => void run.loop(['a', 'b']));
  settled('a').resolve(11);
  await settle();
  settled('b').resolve(12);
  await settle();
  const at = lineOf("see('loop at '");
  expect(seen).toEqual([
    `loop at a: ${at}, 10`,
    `loop at b: ${at}, 11`,
    `loop over: ${lineOf("see('loop over')")}, 12`,
  ]);
});

test('a listener that fires in the midst of a handler leaves the handler as it was', () => {
  const { run, seen } = built((listener) => because(30, 3, listener));
  because(10, undefined, () => run.listen());
  expect(seen).toEqual([`heard: ${lineOf("see('heard')")}, 30`, `listening: ${lineOf("see('listening')")}, 10`]);
});

test('because gives back what was before, after an error too', () => {
  const before = current();
  expect(() =>
    because(5, 6, () => {
      expect(current()).toEqual({ line: 6, cause: 5 });
      throw new Error('on purpose');
    }),
  ).toThrow('on purpose');
  expect(current()).toEqual(before);
});

test('waiting for something that settles without a frame changes no cause', async () => {
  const paused = because(7, undefined, () => pause(Promise.resolve('value')));
  expect(resume(4, await paused)).toBe('value');
  expect(current()).toEqual({ line: 4, cause: 7 });
  expect(resume(5, await because(8, undefined, () => pause(3)))).toBe(3);
  expect(current()).toEqual({ line: 5, cause: 8 });
});
