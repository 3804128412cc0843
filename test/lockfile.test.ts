import { expect, test } from 'vitest';
import { missingPackages } from '../scripts/lockfile.mjs';

const lit = { version: '3.3.3', integrity: 'sha512-a' };
const vite = { version: '8.3.8', integrity: 'sha512-b' };
const forMacOS = { version: '1.0.0', integrity: 'sha512-c', optional: true };

const lock = file({ '': {}, 'node_modules/lit': lit, 'node_modules/vite': vite, 'node_modules/fsevents': forMacOS });

test('nothing is missing when npm has put there what the lock file asks for', () => {
  expect(missingPackages(lock, file({ 'node_modules/lit': lit, 'node_modules/vite': vite }))).toEqual([]);
});

test('all but the optional packages are missing in a fresh clone', () => {
  expect(missingPackages(lock, undefined)).toEqual(['node_modules/lit', 'node_modules/vite']);
});

test('a package of another version, or with other contents, is missing', () => {
  const older = { ...lit, version: '3.3.2' };
  const other = { ...vite, integrity: 'sha512-x' };
  expect(missingPackages(lock, file({ 'node_modules/lit': older, 'node_modules/vite': other }))).toEqual([
    'node_modules/lit',
    'node_modules/vite',
  ]);
});

test('what stands in node_modules besides is no reason to install', () => {
  const installed = file({ 'node_modules/lit': lit, 'node_modules/vite': vite, 'node_modules/extra': lit });
  expect(missingPackages(lock, installed)).toEqual([]);
});

test('a record that npm left half written counts for nothing', () => {
  expect(missingPackages(lock, '{ "packages": {')).toHaveLength(2);
});

function file(packages: object): string {
  return JSON.stringify({ lockfileVersion: 3, packages });
}
