import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it, vi } from 'vitest';
import { resetLetter } from './letters';

/** A mail server that keeps what it is given. */
async function listen(answer?: Error): Promise<{ url: string; got: string[]; close: () => Promise<void> }> {
  const got: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (!answer) got.push(Buffer.concat(parts).toString());
        done(answer ?? null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, got, close };
}

/** The sender with an environment of its own. */
async function sending(variables: Record<string, string>) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwise-mail-'));
  vi.resetModules();
  vi.stubEnv('DATA_DIR', dataDir);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { sendMail } = await import('./send');
  return { sendMail, dataDir };
}

afterEach(() => vi.unstubAllEnvs());

const unfold = (mail: string) => mail.replace(/=\r?\n/g, '').replaceAll('=3D', '=');

it('goes to the mail server that is set, as plain text, from the address that is set', async () => {
  const server = await listen();
  const { sendMail, dataDir } = await sending({ SMTP_URL: server.url, MAIL_FROM: 'plans@harbor.example' });
  await sendMail(resetLetter('robin@harbor.example', 'a-token'));
  await server.close();
  expect(server.got).toHaveLength(1);
  const mail = unfold(server.got[0] ?? '');
  expect(mail).toMatch(/^From: Stepwise <plans@harbor\.example>/m);
  expect(mail).toMatch(/^To: robin@harbor\.example/m);
  expect(mail).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  expect(mail).toContain('/reset/a-token');
  expect(fs.existsSync(path.join(dataDir, 'outbox'))).toBe(false);
});

it('a line break in an address or a subject adds no header and no reader', async () => {
  const server = await listen();
  const { sendMail } = await sending({ SMTP_URL: server.url });
  await sendMail({
    to: 'robin@harbor.example',
    subject: 'Plan\r\nBcc: other@hill.example\r\n\r\nbody',
    text: '.\r\nMAIL FROM:<x@hill.example>',
  });
  await server.close();
  expect(server.got).toHaveLength(1);
  expect(server.got[0]).not.toMatch(/^Bcc:/m);
});

it('a server that refuses is told to whoever sends', async () => {
  const server = await listen(Object.assign(new Error('not today'), { responseCode: 451 }));
  const { sendMail } = await sending({ SMTP_URL: server.url });
  await expect(sendMail({ to: 'robin@harbor.example', subject: 'Plan', text: 'Hello' })).rejects.toThrow(
    /not today/,
  );
  await server.close();
});

it('without a server each mail is a file for this user’s eyes alone', async () => {
  const { sendMail, dataDir } = await sending({ SMTP_URL: '' });
  await sendMail({ to: 'robin@harbor.example', subject: 'Plan', text: 'Grüße, Łucja' });
  const folder = path.join(dataDir, 'outbox');
  const [file, ...more] = fs.readdirSync(folder);
  expect(more).toEqual([]);
  expect(file).toMatch(/\.eml$/);
  const full = path.join(folder, file ?? '');
  expect(fs.statSync(full).mode & 0o777).toBe(0o600);
  expect(fs.readFileSync(full, 'utf8')).toMatch(/^To: robin@harbor\.example/m);
});
