import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/database';
import { hashFile, isFresh, sourceHash } from './source-hash.mjs';

let root = '';
const write = (file: string, text: string) => {
  fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = temporaryFolder();
  write('package-lock.json', '{}');
  write('lib/a.ts', '1');
  write('public/logo.svg', '<svg/>');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

it.each([
  'lib/a.ts',
  'app/page.tsx',
  'db/x.sql',
  'components/b.tsx',
  'public/logo.svg',
  'package-lock.json',
  'next.config.js',
])('changes with %s', (file) => {
  const before = sourceHash(root);
  write(file, '2');
  expect(sourceHash(root)).not.toBe(before);
});

it.each([
  'public/build/patient.js',
  'README.md',
  'lib/a.test.ts',
  'e2e/x.spec.ts',
  '.data/lock',
  'node_modules/x/index.js',
])('does not change with %s', (file) => {
  const before = sourceHash(root);
  write(file, '2');
  expect(sourceHash(root)).toBe(before);
});

it('tells a text from where it stands', () => {
  const before = sourceHash(root);
  fs.renameSync(path.join(root, 'lib/a.ts'), path.join(root, 'lib/b.ts'));
  expect(sourceHash(root)).not.toBe(before);
});

it('calls a build fresh only when it is of these sources', () => {
  expect(isFresh(root)).toBe(false);
  fs.mkdirSync(path.dirname(hashFile(root)), { recursive: true });
  fs.writeFileSync(hashFile(root), sourceHash(root));
  expect(isFresh(root)).toBe(true);
  write('lib/a.ts', '2');
  expect(isFresh(root)).toBe(false);
});
