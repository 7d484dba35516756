import { z } from 'zod';
import { TEXT_LIMITS } from '../../db/limits';
import { requiredText } from '../text/schema';

/** A built-in template has a slug, a clinic's own a uuid. */
export const templateIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'This template id is not valid.');

export const newTemplateSchema = z.strictObject({
  name: requiredText('The name of the template', TEXT_LIMITS.name),
  programId: z.uuid('This program id is not valid.'),
});

export interface TemplateDto {
  id: string;
  name: string;
  /** For whom it is, for the clinician; empty for a clinic's own. */
  use: string;
  builtIn: boolean;
  /** Ids of the conditions that it is offered with. */
  conditions: string[];
  phases: { name: string; weeks: number | null; items: { catalogId: string; name: string }[] }[];
}
