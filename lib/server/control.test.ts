import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeStore } from '../../db';
import { verifyBackup } from '../../db/backup-file';
import { blankStore, temporaryFolder } from '../testing/database';
import { askForBackup, listenForBackups } from './control';
import { openDatabase, saveBackup } from './mutations';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
const bound = () => new Promise((resolve) => setTimeout(resolve, 100));

it.each(['short', 'long/'.repeat(40)])(
  'asks the running product for a backup, under a %s path',
  async (name) => {
    const data = path.join(folder, name);
    fs.mkdirSync(data, { recursive: true });
    const asked: string[] = [];
    const stop = listenForBackups(data, async (file) => {
      asked.push(file);
      if (file === '/full') throw new Error('The disk is full.');
      return { tables: 2, rows: 3 };
    });
    await bound();
    expect(await askForBackup(data, '/somewhere')).toMatchObject({ tables: 2, rows: 3 });
    await expect(askForBackup(data, '/full')).rejects.toThrow('The disk is full.');
    await expect(askForBackup(data, 'not absolute')).rejects.toThrow('Which file?');
    expect(asked).toEqual(['/somewhere', '/full']);
    stop();
  },
);

/** Runs the tool as a person does; not with spawnSync, which would keep this process from answering it. */
function tool(task: string, file: string, dataDir: string): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/server/backup.ts', task, file], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
}

it('saves from a running product and loads into a new folder, from the command line', async () => {
  const data = path.join(folder, 'data');
  fs.mkdirSync(data);
  await blankStore(data);
  await openDatabase();
  const stop = listenForBackups(data, saveBackup);
  await bound();
  const file = path.join(folder, 'saved.ndjson');
  expect(await tool('save', file, data)).toMatchObject({
    code: 0,
    text: expect.stringMatching(/rows of \d+ tables/),
  });
  const { counts } = await verifyBackup(file);
  expect(Object.keys(counts)).toContain('patients');

  expect(await tool('load', file, data)).toMatchObject({
    code: 3,
    text: expect.stringContaining('is in use by'),
  });
  stop();
  await closeStore();
  expect(await tool('load', file, path.join(folder, 'new'))).toMatchObject({ code: 0 });
  expect(await tool('save', file, path.join(folder, 'nothing'))).toMatchObject({
    code: 1,
    text: expect.stringContaining('There is no database in'),
  });
  expect(fs.existsSync(path.join(folder, 'nothing'))).toBe(false);
}, 60_000);
