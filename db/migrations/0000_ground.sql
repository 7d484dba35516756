-- The restricted role that the application runs as: no login, no superuser, bound by row-level security.
-- On a shared server the schema's owner may lack the right to make roles; then it is made beforehand.
do $$ begin
  if not exists (select from pg_roles where rolname = 'stepwise_app') then
    create role stepwise_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end $$;
--> statement-breakpoint
-- Generated from db/limits.ts by db/document-check.ts; a test holds the two together.
create function public.in_range(value jsonb, low numeric, high numeric) returns boolean
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
    when not (public.in_range(dose->'sets', 1, 20)) then 'sets'
    when not (dose->'reps' = '"amrap"' or public.in_range(dose->'reps', 1, 100)) then 'reps'
    when not (dose->'holdSeconds' = '"max"' or public.in_range(dose->'holdSeconds', 1, 300)) then 'holdSeconds'
    when not (public.in_range(dose->'durationSeconds', 5, 7200)) then 'durationSeconds'
    when not (public.in_range(dose->'restSeconds', 0, 600)) then 'restSeconds'
    when not (public.in_range(dose->'timesPerDay', 1, 12)) then 'timesPerDay'
    when not (public.in_range(dose->'everyHours', 1, 12)) then 'everyHours'
    when not (public.in_range(dose->'daysPerWeek', 1, 7)) then 'daysPerWeek'
    when not (public.in_range(dose->'everyDays', 2, 14)) then 'everyDays'
    when not (public.in_range(dose->'weeks', 1, 52)) then 'weeks'
    when not (public.in_range(dose->'months', 1, 12)) then 'months'
    when not (public.in_range(dose->'rpe', 0, 10)) then 'rpe'
    when not (public.in_range(dose->'rir', 0, 10)) then 'rir'
    when not (public.in_range(dose->'maxPain', 0, 10)) then 'maxPain'
    when not (public.in_range(dose->'directions', 1, 8)) then 'directions'
    when not public.in_range(dose->'distance'->'value', 1, 50000) then 'distance'
    when not public.in_range(dose->'load'->'percentOneRepMax', 1, 100) then 'load'
    when dose->'load'->>'unit' = 'kg' and not public.in_range(dose->'load'->'value', 0, 300) then 'load'
    when dose->'load'->>'unit' = 'lb' and not public.in_range(dose->'load'->'value', 0, 660) then 'load'
    when not public.all_in_range(dose->'scheme', 1, 100, 6) then 'scheme'
    when not public.all_in_range(dose->'tempo', 0, 10, 4) then 'tempo'
  end
$$;
--> statement-breakpoint
create function public.program_item_fault(item jsonb) returns text
language sql immutable as $$
  select case
    when jsonb_typeof(item) <> 'object' then 'item'
    when coalesce(item->>'kind', '') not in ('exercise', 'habit', 'therapy', 'condition') then 'kind'
    when public.dose_fault(item->'dose') is not null then public.dose_fault(item->'dose')
    when not public.in_range(item->'course'->'sessions', 1, 60) then 'sessions'
    when not public.in_range(item->'course'->'perWeek', 1, 7) then 'perWeek'
    when not public.in_range(item->'course'->'weeks', 1, 52) then 'weeks'
    when not public.in_range(item->'course'->'minutes', 5, 180) then 'minutes'
    when not public.in_range(item->'amount', 1, 600) then 'amount'
    when length(coalesce(item->>'note', '')) > 240 then 'note'
  end
$$;
--> statement-breakpoint
create function public.program_document_fault(document jsonb) returns text
language sql immutable as $$
  select case
    when jsonb_typeof(document) is distinct from 'object' then 'document'
    when jsonb_typeof(document->'items') is distinct from 'object' then 'items'
    when jsonb_typeof(document->'phases') is distinct from 'array' then 'phases'
    when jsonb_array_length(document->'phases') not between 1 and 12 then 'phases'
    when (select count(*) from jsonb_object_keys(document->'items')) > 200 then 'items'
    when length(coalesce(document->>'title', '')) > 120 then 'title'
    when length(coalesce(document->>'goal', '')) > 240 then 'goal'
    when length(coalesce(document->>'note', '')) > 1000 then 'note'
    when length(coalesce(document->>'privateNote', '')) > 2000 then 'privateNote'
    when exists (select 1 from jsonb_array_elements(document->'phases') as p(phase)
      where not public.in_range(phase->'weeks', 1, 52) and phase->'weeks' <> 'null') then 'weeks'
    else (select min(public.program_item_fault(item)) from jsonb_each(document->'items') as i(key, item))
  end
$$;
