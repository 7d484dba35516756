import { z } from 'zod';

/**
 * Free text at the edge. NUL and lone surrogates are refused (PostgreSQL rejects the first and silently
 * changes the second), as are control characters other than tab and new line; everything else — emoji,
 * right-to-left, combining marks — is kept to the letter.
 *
 * @param label how the field is named in the sentence of refusal, e.g. "The title"
 * @param max longest text in characters (UTF-16 units, as the browser's `maxlength` counts)
 */
export const plainText = (label: string, max: number) =>
  z
    .string({ error: `${label} must be text.` })
    .max(max, `${label} can have at most ${max} characters.`)
    .refine(isCleanText, `${label} contains a character that cannot be kept.`);

/** The same, trimmed, and never empty. */
export const requiredText = (label: string, max: number) =>
  plainText(label, max)
    .transform((text) => text.trim())
    .refine((text) => text.length > 0, `${label} is needed.`);

/** True where every character can be stored exactly: well-formed, no NUL, no stray control character. */
export function isCleanText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return false;
    if (code === 127) return false;
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = text.charCodeAt(i + 1);
      if (code > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
      i++;
    }
  }
  return true;
}
