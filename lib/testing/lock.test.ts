import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderHolder, holdFolder } from '../../db/lock.mjs';
import { temporaryFolder } from './database';

const HOLD = 'lib/testing/processes/hold.mjs';
let folder = '';
let first: ChildProcess;

const hears = (child: ChildProcess, word: string) =>
  new Promise<void>((resolve) =>
    child.stdout?.on('data', (text) => String(text).includes(word) && resolve()),
  );
const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once('exit', () => resolve()));

beforeEach(async () => {
  folder = temporaryFolder();
  first = spawn(process.execPath, [HOLD, folder]);
  await hears(first, 'held');
});
afterEach(() => {
  first.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true, force: true });
});

it('refuses a second process in under two seconds, names the holder, and does not harm it', async () => {
  const started = Date.now();
  const second = spawnSync(process.execPath, [HOLD, folder], { encoding: 'utf8' });
  expect(Date.now() - started).toBeLessThan(2000);
  expect(second.status).toBe(3);
  expect(second.stderr.trim()).toBe(`${folder} is in use by process ${first.pid}`);
  await hears(first, 'held');
  expect(first.exitCode).toBeNull();
});

it('is free again at once after a kill -9', async () => {
  expect(folderHolder(folder)).toBe(String(first.pid));
  first.kill('SIGKILL');
  await ended(first);
  expect(folderHolder(folder)).toBeNull();
  const release = holdFolder(folder);
  expect(fs.readFileSync(`${folder}/lock`, 'utf8')).toBe(String(process.pid));
  release();
});

it('refuses a second server before anything is opened or built, with exit 3', () => {
  const env = { ...process.env, DATA_DIR: folder, PORT: '39999' };
  // The quickest of three: other tests share the processor.
  const tries = [1, 2, 3].map(() => {
    const started = Date.now();
    const second = spawnSync(process.execPath, ['lib/server/start.mjs'], { encoding: 'utf8', env });
    expect(second.status).toBe(3);
    expect(second.stderr).toContain(`is in use by process ${first.pid}`);
    return Date.now() - started;
  });
  expect(Math.min(...tries)).toBeLessThan(2000);
}, 30_000);
