import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The product on a port and in a folder of its own, as its README starts it; `stop` ends it and takes the folder away. */
export interface Running {
  url: string;
  email: string;
  password: string;
  patientUrl: string;
  stop: () => Promise<void>;
}

const PASSWORD = 'quiet-Harbour-lantern-26';
const START_MS = 240_000;

export async function startProduct(port: number, more: Record<string, string> = {}): Promise<Running> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwise-bench-'));
  const child = spawn(process.execPath, ['lib/server/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      DEMO: '1',
      DEMO_PASSWORD: PASSWORD,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = await firstLines(child);
  const after = (name: string) => new RegExp(`^${name}\\s+(\\S+)`, 'm').exec(lines)?.[1] ?? '';
  return {
    url: after('Dashboard'),
    email: after('Sign in'),
    password: PASSWORD,
    patientUrl: after('Patient'),
    stop: async () => {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everything that it prints until it says where its data is: then it serves. */
const firstLines = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`The product did not start:\n${text}`)), START_MS);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${text}`)));
    child.stdout?.on('data', (part) => {
      text += String(part);
      if (!/^Data\s+\S/m.test(text)) return;
      clearTimeout(timer);
      resolve(text);
    });
  });

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
};

export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
