import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { env } from '../env';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text: it is read everywhere, and no picture in it reports that it was opened. */
  text: string;
}

/** Seconds until a mail server that does not answer is given up. */
const PATIENCE = 20;

/**
 * Sends one mail by `SMTP_URL`; without it, the mail is laid as a file into `outbox` of the data folder, for the
 * one who runs the product to read.
 *
 * @throws what the mail server said; nothing is tried again
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { smtpUrl, dataDir } = env();
  const message: SendMailOptions = { ...mail, from: { name: 'Stepwise', address: sender() } };
  if (smtpUrl) {
    const ms = PATIENCE * 1000;
    const transport = createTransport(
      { url: smtpUrl, connectionTimeout: ms, greetingTimeout: ms, socketTimeout: ms },
      { disableFileAccess: true, disableUrlAccess: true },
    );
    await transport.sendMail(message);
    return;
  }
  const built = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  const folder = path.join(dataDir, 'outbox');
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`;
  await fs.writeFile(path.join(folder, name), built.message as Buffer, { mode: 0o600 });
}

/** `MAIL_FROM`, or an address at the product's own host, where that is a name that mail can come from. */
function sender(): string {
  const { mailFrom, publicUrl } = env();
  const { hostname } = new URL(publicUrl);
  const isName = hostname.includes('.') && net.isIP(hostname) === 0;
  return mailFrom ?? `no-reply@${isName ? hostname : 'stepwise.localhost'}`;
}
