import { z } from 'zod';

/** Going back, going on and using again: versions, copies, the last plan, and whether a program runs. */

export const versionSchema = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(100_000) });
export const copySchema = z.strictObject({ patientId: z.uuid('Choose a patient.') });
/** What a clinician may set; publishing makes a program active. */
export const statusSchema = z.strictObject({
  status: z.enum(['active', 'paused', 'ended'], { error: 'A program is active, paused or ended.' }),
});
export type Running = z.infer<typeof statusSchema>['status'];

export interface VersionDto {
  number: number;
  at: string;
  by: string;
}
