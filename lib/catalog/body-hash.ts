import { createHash } from 'node:crypto';

/** SHA-256 of what an item says, as hexadecimal: another word makes another hash. */
export const bodyHash = (body: unknown): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex');
