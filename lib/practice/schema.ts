import { z } from 'zod';
import { doseSchema } from '../dose/schema';

const professions = z
  .string()
  .max(300, 'Professions: at most 300 characters.')
  .transform((text) => [
    ...new Set(
      text
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ])
  .refine((list) => list.length <= 20, 'Name at most 20 professions.');

/** One therapy's rule, from its form. */
export const ruleSchema = z.object({
  itemId: z.string().regex(/^[A-Za-z0-9-]{1,60}$/, 'This therapy is not in your catalog.'),
  offered: z
    .literal('on')
    .transform(() => true)
    .optional(),
  professions: professions.default([]),
});
export type Rule = z.infer<typeof ruleSchema>;

/** What a clinician keeps about an item: a favourite, or a dose as their own; `null` takes the dose back. */
export const useSchema = z.strictObject({
  itemId: z.string().regex(/^[A-Za-z0-9-]{1,60}$/, 'This item is not in your catalog.'),
  favourite: z.boolean().optional(),
  ownDose: doseSchema.nullable().optional(),
});
export type UseChange = z.infer<typeof useSchema>;
