import { z } from 'zod';
import { ANCHORS, PLACES } from '../wording/patient-session';

const none = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** What the patient chose: after what, and where. Both may be left out. */
export const calendarQuerySchema = z.object({
  after: none(z.enum(ANCHORS, `after must be one of: ${ANCHORS.join(', ')}.`)),
  place: none(z.enum(PLACES, `place must be one of: ${PLACES.join(', ')}.`)),
});
