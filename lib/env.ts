import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The settings of this process, read once. Addresses carry no slash at the end. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Where people reach the product; every link that leaves it begins with this. */
  readonly publicUrl: string;
  /** Absolute path of the one folder that is written to. */
  readonly dataDir: string;
  readonly database: 'embedded' | 'postgres';
  readonly databaseUrl: string | null;
  /** The login that owns the schema; the application's own where none is set. */
  readonly databaseMigrateUrl: string | null;
  readonly authSecret: string;
  readonly linkKey: string;
  readonly demo: boolean;
  readonly demoPassword: string;
  /** How many proxies stand in front; their forwarding headers are believed. */
  readonly trustProxy: number;
  readonly smtpUrl: string | null;
  /** The address that mail comes from; `null`: one at the host of `publicUrl`. */
  readonly mailFrom: string | null;
}

/** What is wrong with the environment, one line a fault. */
export class EnvFault extends Error {
  override readonly name = 'EnvFault';
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

const SECRET_BYTES = 32;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** An empty variable counts as none, as most tools that write them mean it. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const whole = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
};

const address = (schemes: readonly string[], message: string) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), message);

const postgresUrl = address(['postgres:', 'postgresql:'], 'must be a postgres:// address');
const secret = z
  .string()
  .refine((value) => Buffer.byteLength(value) >= SECRET_BYTES, `must be at least ${SECRET_BYTES} bytes long`);

const variables = z.object({
  PORT: optional(whole(1, 65_535)),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'must be a host name or an IP address')),
  PUBLIC_URL: optional(
    address(['http:', 'https:'], 'must be an http:// or https:// address').refine(
      (value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`,
      'must be an address without a path, a query or a name in it',
    ),
  ),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(postgresUrl),
  DATABASE_MIGRATE_URL: optional(postgresUrl),
  AUTH_SECRET: optional(secret),
  LINK_KEY: optional(secret),
  DEMO: optional(z.enum(['0', '1'], 'must be 0 or 1')),
  DEMO_PASSWORD: optional(z.string().min(12, 'must be at least 12 characters long')),
  TRUST_PROXY: optional(whole(0, 10)),
  SMTP_URL: optional(address(['smtp:', 'smtps:'], 'must be an smtp:// or smtps:// address')),
  MAIL_FROM: optional(z.email('must be an email address')),
});

type Variables = z.infer<typeof variables>;

function parse(source: NodeJS.ProcessEnv): Variables {
  const parsed = variables.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new EnvFault(parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`));
}

/** Where others could reach the process, nothing may be made up on the spot: a restart must not end every session. */
function demandSecrets(given: Variables, host: string): void {
  const why = given.DATABASE_URL
    ? 'DATABASE_URL is set'
    : given.PUBLIC_URL
      ? 'PUBLIC_URL is set'
      : !LOOPBACK.has(host)
        ? `HOST is ${host}`
        : null;
  if (!why) return;
  const missing = (['AUTH_SECRET', 'LINK_KEY', 'PUBLIC_URL'] as const).filter((name) => !given[name]);
  if (missing.length > 0) throw new EnvFault(missing.map((name) => `${name} must be set, because ${why}`));
}

/** Reads a secret kept in the data folder, or makes it there for this user's eyes alone. */
function keptSecret(dataDir: string, name: string, make: () => string): string {
  const file = path.join(dataDir, name);
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (!fs.existsSync(file)) {
    const temporary = `${file}.${process.pid}`;
    fs.writeFileSync(temporary, make(), { mode: 0o600, flush: true });
    try {
      fs.linkSync(temporary, file); // unlike a rename, never replaces one that another process just made
    } catch (error) {
      if (!fs.existsSync(file)) throw error;
    } finally {
      fs.rmSync(temporary, { force: true });
    }
  }
  return fs.readFileSync(file, 'utf8').trim();
}

const randomSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');
const randomPassword = (): string => randomBytes(12).toString('base64url');

const folderOf = (given: Variables): string =>
  path.resolve(/*turbopackIgnore: true*/ process.cwd(), given.DATA_DIR ?? '.data');

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/**
 * Reads and checks an environment; makes the secrets of an embedded database in its data folder.
 * @throws EnvFault with one line a fault.
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = parse(source);
  const host = given.HOST ?? '127.0.0.1';
  const port = given.PORT ?? 3000;
  demandSecrets(given, host);
  const embedded = given.DATABASE_URL === undefined;
  const dataDir = folderOf(given);
  const demo = given.DEMO === undefined ? embedded && LOOPBACK.has(host) : given.DEMO === '1';
  const keep = (value: string | undefined, name: string, make: () => string): string =>
    value ?? keptSecret(dataDir, name, make);
  return {
    port,
    host,
    publicUrl: given.PUBLIC_URL ? new URL(given.PUBLIC_URL).origin : `http://${bracketed(host)}:${port}`,
    dataDir,
    database: embedded ? 'embedded' : 'postgres',
    databaseUrl: given.DATABASE_URL ?? null,
    databaseMigrateUrl: given.DATABASE_MIGRATE_URL ?? given.DATABASE_URL ?? null,
    authSecret: keep(given.AUTH_SECRET, 'auth-secret', randomSecret),
    linkKey: keep(given.LINK_KEY, 'link-key', randomSecret),
    demo,
    demoPassword: demo ? keep(given.DEMO_PASSWORD, 'demo-password', randomPassword) : '',
    trustProxy: given.TRUST_PROXY ?? 0,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? null,
  };
}

/**
 * Where the data is, for tools that need nothing else.
 * @throws EnvFault with one line a fault.
 */
export function readPlace(source: NodeJS.ProcessEnv): Pick<Env, 'database' | 'dataDir'> {
  const given = parse(source);
  return { database: given.DATABASE_URL ? 'postgres' : 'embedded', dataDir: folderOf(given) };
}

let known: Env | undefined;

/** The settings of this process. @throws EnvFault at the first call, when the environment is wrong. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** Reads the environment anew at the next call: for tests, which start on several databases in one process. */
export function forgetEnv(): void {
  known = undefined;
}

/** The address that people reach the product at, without a slash at the end. */
export const publicUrl = (): string => env().publicUrl;
