import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id, OWASP's second parameter set (19 MiB, 2 passes, 1 lane): 22 ms on a small machine. Two at a time,
 * so that a storm of sign-ins cannot starve the rest of the product.
 */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const QUEUE = 40;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE)
      throw Object.assign(new Error('too many sign-ins at once'), { code: 'busy' });
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, PARAMETERS));

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. An unknown account, and one whose invitation is still open, is
 * verified against a decoy, so that it takes as long as a known one.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const known = stored?.startsWith('$argon2') === true;
  const target = known ? stored : await decoy;
  const matches = await inTurn(() => verify(target, password));
  return known && matches;
}

/** The passwords that are tried first everywhere, with digits and marks stripped ("Password2024!" too). */
const COMMON = new Set(
  `password passwort contrasena qwerty qwertyuiop asdfgh asdfghjkl zxcvbnm letmein welcome iloveyou sunshine princess
   football baseball basketball superman batman dragon monkey master shadow michael jennifer trustno admin administrator
   login access abcdef abcdefgh changeme secret starwars whatever freedom computer internet physio physiotherapy
   chiropractic chiropractor therapy exercise stepwise clinic`.split(/\s+/),
);

const STANDS_FOR: Record<string, string> = {
  0: 'o',
  1: 'i',
  '!': 'i',
  '|': 'i',
  3: 'e',
  '@': 'a',
  4: 'a',
  $: 's',
  5: 's',
};

/** A sentence when the password is one that others would try first; `null` when it is fit to use. */
export function weakness(password: string, context: string[]): string | null {
  // "P@ssw0rd2024!": what was put behind the word goes first, then the marks that stand for letters.
  const stem = password.toLowerCase().replace(/[^a-z]+$/, '');
  const read = [...stem].map((mark) => STANDS_FOR[mark] ?? mark).join('');
  const plain = password.toLowerCase().replace(/[^a-z]/g, '');
  if (
    COMMON.has(read.replace(/[^a-z]/g, '')) ||
    COMMON.has(plain) ||
    new Set(password).size < 5 ||
    /^\d+$/.test(password)
  )
    return 'This password is easy to guess. Try three or four unrelated words.';
  const own = context
    .flatMap((text) => text.toLowerCase().split(/[^a-z]+/))
    .filter((word) => word.length > 3);
  if (own.some((word) => plain === word || plain === word + word))
    return 'Choose a password that is not your name, your email or your clinic.';
  return null;
}
