import { z } from 'zod';
import { REVIEW_MONTHS } from './model';

const { least, most, usual } = REVIEW_MONTHS;
const monthsFault = `Months until the next reading must be a whole number from ${least} to ${most}.`;

/** One item and the hash of what stood on the page: "knee-rocking:9f…". */
const readItem = z
  .string()
  .regex(/^[a-z0-9-]{1,60}:[0-9a-f]{64}$/, 'Open the list again: it names something that is not an item.')
  .transform((text) => {
    const [id = '', hash = ''] = text.split(':');
    return { id, hash };
  });

/** "I have read these", from a form: one item or many, and when they are due again. */
export const signOffSchema = z.object({
  read: z
    .union([readItem.transform((item) => [item]), z.array(readItem).max(500)], {
      error: 'There is nothing here to sign off.',
    })
    .refine((items) => items.length > 0),
  confirmed: z.literal('on', { error: 'Tick the box once you have read them.' }),
  months: z.coerce
    .number({ error: monthsFault })
    .int(monthsFault)
    .min(least, monthsFault)
    .max(most, monthsFault)
    .default(usual),
  /** The part of the review page to go back to; '' for the item's own page. */
  part: z
    .string()
    .regex(/^[a-z-]{0,20}$/)
    .default(''),
});
export type SignOff = Pick<z.infer<typeof signOffSchema>, 'read' | 'months'>;
