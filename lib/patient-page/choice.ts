import { z } from 'zod';
import { INKS, LAYOUTS, PAPERS } from '../handout/options';
import { LANGUAGES } from '../programs/schema';

const oneOf = <const T extends readonly [string, ...string[]]>(name: string, choices: T) =>
  z.enum(choices, { error: `${name} must be one of: ${choices.join(', ')}.` }).optional();

/** A part of the sheet that is there unless it is turned off. */
const turned = (name: string) =>
  oneOf(name, ['0', '1']).transform((text) => (text === undefined ? undefined : text === '1'));

/** What can be asked of a handout in its address; what is left out is the clinic's own choice. */
const choiceSchema = z.object({
  paper: oneOf('paper', PAPERS),
  layout: oneOf('layout', LAYOUTS),
  ink: oneOf('ink', INKS),
  lang: oneOf('lang', LANGUAGES),
  name: turned('name'),
  logo: turned('logo'),
  code: turned('code'),
  ticks: turned('ticks'),
});
export type Choice = Omit<z.infer<typeof choiceSchema>, 'ticks'> & { tickGrid?: boolean | undefined };

/**
 * Reads the choices of a handout's address. Keys that are not ours are let be: messengers hang their own on
 * every link that is sent.
 *
 * @returns the choices, or one plain sentence a fault, naming the field and what it can be
 */
export function readChoice(
  query: URLSearchParams,
): { ok: true; choice: Choice } | { ok: false; lines: string[] } {
  const asked: Record<string, string | string[]> = {};
  for (const key of Object.keys(choiceSchema.shape)) {
    const values = query.getAll(key);
    if (values.length) asked[key] = values.length === 1 ? (values[0] ?? '') : values;
  }
  const read = choiceSchema.safeParse(asked);
  if (read.success) {
    const { ticks, ...choice } = read.data;
    return { ok: true, choice: { ...choice, ...(ticks !== undefined && { tickGrid: ticks }) } };
  }
  return { ok: false, lines: read.error.issues.map((issue) => issue.message) };
}
