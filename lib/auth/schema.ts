import { z } from 'zod';
import { TEXT_LIMITS } from '../../db/limits';
import { isCleanText, requiredText } from '../text/schema';

/**
 * One address, one account: compatibility forms (full-width letters, ligatures) and case are folded, so that
 * two spellings of one address cannot hold two accounts.
 */
export const emailField = z
  .string({ error: 'Email is needed.' })
  .max(TEXT_LIMITS.email, `Email can have at most ${TEXT_LIMITS.email} characters.`)
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(z.email('Email must look like name@example.com.'));

export const PASSWORD_SHORTEST = 10;

/** A new password: long enough, kept exactly as typed, no NUL. */
const newPassword = z
  .string({ error: 'Password is needed.' })
  .min(PASSWORD_SHORTEST, `Password must have at least ${PASSWORD_SHORTEST} characters.`)
  .refine(
    (text) => Buffer.byteLength(text) <= TEXT_LIMITS.password,
    `Password can have at most ${TEXT_LIMITS.password} bytes.`,
  )
  .refine(isCleanText, 'Password contains a character that cannot be kept.');

const typedPassword = z
  .string({ error: 'Password is needed.' })
  .min(1, 'Password is needed.')
  .max(TEXT_LIMITS.password, `Password can have at most ${TEXT_LIMITS.password} characters.`)
  .refine(isCleanText, 'Password contains a character that cannot be kept.');

export const signInSchema = z.object({
  email: emailField,
  password: typedPassword,
  next: z.string().max(300).optional(),
});
export const signUpSchema = z.object({
  clinicName: requiredText('Clinic name', TEXT_LIMITS.name),
  name: requiredText('Your name', TEXT_LIMITS.name),
  email: emailField,
  password: newPassword,
});

/** A colleague chooses a password by the link that the owner gave them. */
export const joinSchema = z.object({ token: z.string().max(100), password: newPassword });

/** Who forgot a password says for which address. */
export const forgotSchema = z.object({ email: emailField });
export const resetSchema = joinSchema;

export type SignUp = z.infer<typeof signUpSchema>;
