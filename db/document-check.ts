import { COURSE_LIMITS, DOSE_LIMITS, HABIT_LIMITS, PROGRAM_LIMITS, TEXT_LIMITS } from './limits';

/**
 * The clinical limits as SQL: one immutable function that is the CHECK on every draft and every version, so
 * that no path into the database, ours or not, can store a dose outside them. Generated from `limits.ts`; a
 * test holds the migration and this text together.
 */
type Limits = readonly [number, number];
const within = (json: string, [low, high]: Limits) => `public.in_range(${json}, ${low}, ${high})`;

const doseFields = (
  [
    'sets',
    'reps',
    'holdSeconds',
    'durationSeconds',
    'restSeconds',
    'timesPerDay',
    'everyHours',
    'daysPerWeek',
    'everyDays',
    'weeks',
    'months',
    'rpe',
    'rir',
    'maxPain',
    'directions',
  ] as const
).map((field) => {
  const word = field === 'reps' ? 'amrap' : field === 'holdSeconds' ? 'max' : null;
  const test = within(`dose->'${field}'`, DOSE_LIMITS[field]);
  return `    when not (${word ? `dose->'${field}' = '"${word}"' or ` : ''}${test}) then '${field}'`;
});

const textAtMost = (json: string, max: number) => `length(coalesce(${json}, '')) > ${max}`;

/** The statements that make the functions; run once, in the first migration. */
export const documentCheckSql = `create function public.in_range(value jsonb, low numeric, high numeric) returns boolean
language sql immutable as $$
  select case jsonb_typeof(value)
    when 'number' then (value #>> '{}')::numeric between low and high
    when 'array' then case
      when jsonb_array_length(value) <> 2 then false
      when jsonb_typeof(value -> 0) <> 'number' or jsonb_typeof(value -> 1) <> 'number' then false
      else (value ->> 0)::numeric >= low and (value ->> 1)::numeric <= high and (value ->> 0)::numeric <= (value ->> 1)::numeric
    end
    else value is null
  end
$$;
--> statement-breakpoint
create function public.all_in_range(list jsonb, low numeric, high numeric, most integer) returns boolean
language sql immutable as $$
  select case
    when list is null then true
    when jsonb_typeof(list) <> 'array' then false
    else jsonb_array_length(list) between 1 and most
      and not exists (select 1 from jsonb_array_elements(list) as e(value)
        where value <> '"X"' and not public.in_range(value, low, high))
  end
$$;
--> statement-breakpoint
create function public.dose_fault(dose jsonb) returns text
language sql immutable as $$
  select case
    when dose is null then null
    when jsonb_typeof(dose) <> 'object' then 'dose'
${doseFields.join('\n')}
    when not ${within("dose->'distance'->'value'", DOSE_LIMITS.distance)} then 'distance'
    when not ${within("dose->'load'->'percentOneRepMax'", DOSE_LIMITS.percentOneRepMax)} then 'load'
    when dose->'load'->>'unit' = 'kg' and not ${within("dose->'load'->'value'", DOSE_LIMITS.loadKg)} then 'load'
    when dose->'load'->>'unit' = 'lb' and not ${within("dose->'load'->'value'", DOSE_LIMITS.loadLb)} then 'load'
    when not public.all_in_range(dose->'scheme', ${DOSE_LIMITS.reps[0]}, ${DOSE_LIMITS.reps[1]}, ${DOSE_LIMITS.schemeLength[1]}) then 'scheme'
    when not public.all_in_range(dose->'tempo', ${DOSE_LIMITS.tempo[0]}, ${DOSE_LIMITS.tempo[1]}, 4) then 'tempo'
  end
$$;
--> statement-breakpoint
create function public.program_item_fault(item jsonb) returns text
language sql immutable as $$
  select case
    when jsonb_typeof(item) <> 'object' then 'item'
    when coalesce(item->>'kind', '') not in ('exercise', 'habit', 'therapy', 'condition') then 'kind'
    when public.dose_fault(item->'dose') is not null then public.dose_fault(item->'dose')
    when not ${within("item->'course'->'sessions'", COURSE_LIMITS.sessions)} then 'sessions'
    when not ${within("item->'course'->'perWeek'", COURSE_LIMITS.perWeek)} then 'perWeek'
    when not ${within("item->'course'->'weeks'", COURSE_LIMITS.weeks)} then 'weeks'
    when not ${within("item->'course'->'minutes'", COURSE_LIMITS.minutes)} then 'minutes'
    when not ${within("item->'amount'", HABIT_LIMITS.amount)} then 'amount'
    when ${textAtMost("item->>'note'", TEXT_LIMITS.itemNote)} then 'note'
  end
$$;
--> statement-breakpoint
create function public.program_document_fault(document jsonb) returns text
language sql immutable as $$
  select case
    when jsonb_typeof(document) is distinct from 'object' then 'document'
    when jsonb_typeof(document->'items') is distinct from 'object' then 'items'
    when jsonb_typeof(document->'phases') is distinct from 'array' then 'phases'
    when jsonb_array_length(document->'phases') not between 1 and ${PROGRAM_LIMITS.phases} then 'phases'
    when (select count(*) from jsonb_object_keys(document->'items')) > ${PROGRAM_LIMITS.items} then 'items'
    when ${textAtMost("document->>'title'", TEXT_LIMITS.title)} then 'title'
    when ${textAtMost("document->>'goal'", TEXT_LIMITS.goal)} then 'goal'
    when ${textAtMost("document->>'note'", TEXT_LIMITS.patientNote)} then 'note'
    when ${textAtMost("document->>'privateNote'", TEXT_LIMITS.privateNote)} then 'privateNote'
    when exists (select 1 from jsonb_array_elements(document->'phases') as p(phase)
      where not ${within("phase->'weeks'", PROGRAM_LIMITS.phaseWeeks)} and phase->'weeks' <> 'null') then 'weeks'
    else (select min(public.program_item_fault(item)) from jsonb_each(document->'items') as i(key, item))
  end
$$;
`;
