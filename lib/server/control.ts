import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Moved } from './mutations';

/*
 * The embedded database belongs to the running product, so `npm run db:backup` asks it over a Unix socket in the data
 * folder, which only this user can enter. One line of JSON each way.
 */

/** Linux allows 107 bytes for the path of a Unix socket, macOS 103. */
const PATH_LIMIT = 103;
const REQUEST_LIMIT = 8192;

/** Names the socket, for a data folder whose own path is too long to hold one. */
const pointer = (dataDir: string): string => path.join(dataDir, 'control');

type Answer = ({ readonly ok: true } & Moved) | { readonly ok: false; readonly reason: string };

/** Answers requests for a backup. Returns what stops it. */
export function listenForBackups(dataDir: string, save: (file: string) => Promise<Moved>): () => void {
  const own = path.join(dataDir, 'control.sock');
  const short = Buffer.byteLength(own) <= PATH_LIMIT;
  const folder = short ? dataDir : fs.mkdtempSync(path.join(os.tmpdir(), 'stepwise-'));
  const socket = path.join(folder, 'control.sock');
  fs.rmSync(socket, { force: true });
  const server = net.createServer((connection) => {
    connection.on('error', () => connection.destroy());
    readLine(connection)
      .then(async (line): Promise<Answer> => {
        const file: unknown = JSON.parse(line);
        if (typeof file !== 'string' || !path.isAbsolute(file)) return { ok: false, reason: 'Which file?' };
        return { ok: true, ...(await save(file)) };
      })
      .catch((error: unknown): Answer => ({ ok: false, reason: String((error as Error).message) }))
      .then((answer) => connection.end(`${JSON.stringify(answer)}\n`));
  });
  server.listen(socket, () => {
    fs.chmodSync(socket, 0o600);
    fs.writeFileSync(pointer(dataDir), socket, { mode: 0o600 });
  });
  server.on('error', (error) => console.error(`Backups cannot be asked for: ${error.message}`));
  server.unref();
  return () => {
    server.close();
    fs.rmSync(pointer(dataDir), { force: true });
    if (!short) fs.rmSync(folder, { recursive: true, force: true });
  };
}

function readLine(connection: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    connection.setEncoding('utf8');
    connection.on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
      else if (text.length > REQUEST_LIMIT) reject(new Error('That line is too long.'));
    });
    connection.on('end', () => reject(new Error('The line was cut off.')));
    connection.on('error', reject);
  });
}

/** Asks the running product for a backup. @throws with its reason, or when it does not answer. */
export async function askForBackup(dataDir: string, file: string): Promise<Moved> {
  const connection = net.connect(fs.readFileSync(pointer(dataDir), 'utf8'));
  const answered = readLine(connection);
  connection.write(`${JSON.stringify(file)}\n`);
  const answer: Answer = JSON.parse(await answered);
  connection.destroy();
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}
