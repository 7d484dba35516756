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
  phases: {
    name: string;
    weeks: number | null;
    goal: string;
    /** What must be true to begin it, and so to leave the one before. */
    entry: string;
    items: { catalogId: string; name: string }[];
  }[];
  /** When the last phase has done its work; empty where its authors did not say. */
  exit: string;
  /** Names of items that say something else now than when a clinic's template was kept. */
  changed: string[];
}
