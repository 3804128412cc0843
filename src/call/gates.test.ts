import { expect, test, vi } from 'vitest';
import { Gates, type Passed } from './gates.ts';

function makeGates() {
  let order = 0;
  const changed = vi.fn();
  return {
    changed,
    gates: new Gates(() => {
      order += 1;
      return order;
    }, changed),
  };
}

/** Passes the gate, and writes down when it may. */
function passing(gates: Gates, passed: string[], name: 'createOffer' | 'close'): void {
  void gates.pass('amy', name, {})?.then(({ by }) => passed.push(by === undefined ? name : `${name} by ${by}`));
}

async function allPassed(...waits: (Promise<Passed> | undefined)[]): Promise<(Passed | undefined)[]> {
  return Promise.all(waits);
}

test('a call waits until its gate is opened, and then has what it was given', async () => {
  const { gates, changed } = makeGates();
  const waits = gates.pass('amy', 'createDataChannel', { label: 'chat' });
  expect(gates.waiting).toEqual([{ order: 1, at: 'amy', method: 'createDataChannel', given: { label: 'chat' } }]);
  expect(changed).toHaveBeenCalledOnce();
  expect(gates.open(1)).toBe(true);
  expect(gates.waiting).toEqual([]);
  expect(await waits).toEqual({ given: { label: 'chat' } });
});

test('what a person changed is what passes, and it is known who did', async () => {
  const { gates } = makeGates();
  const waits = gates.pass('amy', 'createDataChannel', { label: 'chat' });
  gates.open(1, { given: { label: 'other' }, by: 'person' });
  expect(await waits).toEqual({ given: { label: 'other' }, by: 'person' });
});

test('what was changed while it waited passes however the gate is opened', async () => {
  const { gates } = makeGates();
  const waits = [gates.pass('amy', 'getUserMedia', {}), gates.pass('bob', 'getUserMedia', {})];
  expect(gates.amend(1, { options: 'one' }, 'person')).toBe(true);
  expect(gates.amend(2, { options: 'two' }, 'person')).toBe(true);
  expect(gates.waiting.map(({ given }) => given.options)).toEqual(['one', 'two']);
  gates.open(1);
  gates.openAll();
  expect(await allPassed(...waits)).toEqual([
    { given: { options: 'one' }, by: 'person' },
    { given: { options: 'two' }, by: 'person' },
  ]);
});

test('a gate is opened once, and one that is not there cannot be', () => {
  const { gates } = makeGates();
  void gates.pass('amy', 'createOffer', {});
  expect(gates.open(7)).toBe(false);
  expect(gates.amend(7, {}, 'person')).toBe(false);
  expect(gates.open(1)).toBe(true);
  expect(gates.open(1)).toBe(false);
});

test('any gate can be opened before an older one', async () => {
  const { gates } = makeGates();
  const passed: string[] = [];
  passing(gates, passed, 'createOffer');
  passing(gates, passed, 'close');
  gates.open(2);
  await Promise.resolve();
  expect(passed).toEqual(['close']);
  expect(gates.waiting.map(({ order }) => order)).toEqual([1]);
});

test('opened all at once they pass oldest first, and from then on none waits until they are closed', async () => {
  const { gates } = makeGates();
  const passed: string[] = [];
  passing(gates, passed, 'createOffer');
  passing(gates, passed, 'close');
  gates.openAll();
  await Promise.resolve();
  expect(passed).toEqual(['createOffer', 'close']);
  expect(gates.pass('amy', 'createOffer', {})).toBeUndefined();
  gates.close();
  expect(gates.pass('amy', 'createOffer', {})).toBeInstanceOf(Promise);
});
