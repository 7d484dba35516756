import { zoneOf } from '../check-ins/pain';
import type { AdherenceDto, DayDto } from '../check-ins/schema';

/**
 * What the days that were written down say about the next step. It is a suggestion with its reason: nothing is
 * raised by itself, and nothing is suggested upward where the pain, or too few days, speak against it.
 */
export interface Advice {
  way: 'keep' | 'easier' | 'harder';
  /** One sentence for the clinician. */
  why: string;
}

/** Days that are looked at, newest last: two weeks of a daily plan (`facts` section 6, stage gate). */
const WINDOW = 14;
/** Fewer answers say nothing (`facts` section 6: never raise on fewer than 2 logs). */
const LEAST_ANSWERS = 2;
/** Share of the planned sessions from which a plan counts as done (`facts` section 6, stage gate: a house rule). */
const ENOUGH_DONE = 0.7;

/** Not settled: above what is all right, or more than usual on the morning after. */
const isUnsettled = ({ pain, nextMorning }: DayDto, usual: number | null): boolean =>
  nextMorning === 'more' || (pain !== null && nextMorning === null && zoneOf(pain, usual) === 'red');

/** @returns `null` where nothing was written down yet: then the plan is built ahead, and nothing is judged */
export function adviseOn({
  days,
  sessions,
  usualPain,
  openWarning,
}: Pick<AdherenceDto, 'days' | 'sessions' | 'usualPain' | 'openWarning'>): Advice | null {
  if (openWarning) return { way: 'keep', why: 'A warning sign was reported. Clear it first.' };
  const answered = days.slice(-WINDOW).filter(({ pain }) => pain !== null);
  if (days.length === 0) return null;
  if (answered.length < LEAST_ANSWERS)
    return { way: 'keep', why: 'Pain was answered on fewer than 2 days, so nothing is suggested.' };
  const unsettled = answered.filter((day) => isUnsettled(day, usualPain));
  if (unsettled.some((day) => answered.slice(-3).includes(day)))
    return {
      way: 'easier',
      why: 'Pain went beyond the limit, or was more on the next morning, within the last 3 answers.',
    };
  const { done, planned } = sessions;
  if (planned > 0 && done / planned < ENOUGH_DONE)
    return {
      way: 'keep',
      why: `${done} of ${planned} sessions were done: let it become regular before it grows.`,
    };
  if (unsettled.length > 0)
    return { way: 'keep', why: 'Pain has settled only lately. Give it another week at this level.' };
  return { way: 'harder', why: `Pain stayed in its limits and ${done} of ${planned} sessions were done.` };
}
