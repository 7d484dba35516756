import { z } from 'zod';
import { PAIN_LIMITS } from '../../db/limits';
import { addDays, type Day, isDay, mondayOf } from '../check-ins/calendar';

/** The paper loop: a week of ticks from a sheet that was brought back. */
export interface SheetWeek {
  monday: Day;
  /** `itemId@day` of every box that is ticked. */
  ticks: ReadonlySet<string>;
  /** Pain 0–10 of the days that have one. */
  pains: ReadonlyMap<Day, number>;
}

/** The seven days that begin with a Monday. */
export const weekOf = (monday: Day): Day[] => Array.from({ length: 7 }, (_, at) => addDays(monday, at));

const TICK = /^([A-Za-z0-9-]{1,60})@(\d{4}-\d{2}-\d{2})$/;
const [LOW, HIGH] = PAIN_LIMITS;

/** The form of one week: `monday`, `tick` (one a ticked box), and `pain-<day>`. */
export const sheetSchema = z
  .looseObject({
    monday: z
      .string()
      .refine((day) => isDay(day) && mondayOf(day) === day, 'The week must begin on a Monday.'),
    tick: z.union([z.string(), z.array(z.string())]).default([]),
  })
  .transform((form, context): SheetWeek => {
    const days = new Set(weekOf(form.monday));
    const ticks = new Set<string>();
    for (const tick of [form.tick].flat()) {
      const day = TICK.exec(tick)?.[2];
      if (day && days.has(day)) ticks.add(tick);
      else context.addIssue({ code: 'custom', path: ['tick'], message: 'A tick is outside of this week.' });
    }
    const pains = new Map<Day, number>();
    for (const day of days) {
      const text = form[`pain-${day}`];
      if (typeof text !== 'string' || text.trim() === '') continue;
      const pain = Number(text);
      if (Number.isInteger(pain) && pain >= LOW && pain <= HIGH) pains.set(day, pain);
      else
        context.addIssue({
          code: 'custom',
          path: [`pain-${day}`],
          message: `Pain must be a whole number from ${LOW} to ${HIGH}.`,
        });
    }
    return { monday: form.monday, ticks, pains };
  });

/** The reports that a clinician has dealt with. */
export const clearSchema = z.object({
  id: z.union([z.uuid(), z.array(z.uuid()).min(1).max(50)]),
});

/** A program whose patient should hear from the clinic, with the reason in one sentence. */
export interface NeedDto {
  programId: string;
  patientName: string;
  birthYear: number | null;
  why: string;
}
