'use client';

import type { Course } from '../../lib/catalog/schema';
import { COURSE_LIMITS } from '../../lib/programs/model';
import type { ProgramItem } from '../../lib/programs/schema';
import { change } from './actions';
import { Pill } from './pill';
import { useBuilder } from './session';
import { SmallButton } from './small-button';
import { wholeIn } from './whole';

const FIELDS = [
  { key: 'sessions', label: 'sessions', title: 'Sessions' },
  { key: 'perWeek', label: 'a week', title: 'Sessions a week' },
  { key: 'weeks', label: 'weeks', title: 'Weeks' },
  { key: 'minutes', label: 'min each', title: 'Minutes' },
] as const satisfies readonly { key: keyof Course; label: string; title: string }[];
const USUAL: Course = { sessions: 6, perWeek: 1, weeks: 6 };

/** A therapy's course at the clinic. One that guidelines advise against has none until somebody gives it one. */
export function CoursePills({
  item,
  name,
  onFault,
}: {
  item: ProgramItem;
  name: string;
  onFault: (text: string | null) => void;
}) {
  const builder = useBuilder();
  const { course } = item;
  const put = (next: Course, key: string) =>
    change(builder, item.id, { course: next }, `Course of ${name}`, `course:${key}`);
  if (!course)
    return (
      <>
        <span className="text-sm text-soft">No course</span>
        <SmallButton look="teal" aria-label={`Give ${name} a course`} onClick={() => put(USUAL, 'all')}>
          Give it a course
        </SmallButton>
      </>
    );
  return FIELDS.map(({ key, label, title }) => {
    const value = course[key];
    if (value === undefined) return null;
    const [low, high] = COURSE_LIMITS[key];
    const set = (next: number) => put({ ...course, [key]: next }, key);
    return (
      <Pill
        key={key}
        value={String(value)}
        label={label}
        name={`${title} of ${name}`}
        onType={(text) => wholeIn(text, title, low, high, set)}
        onStep={(up) => onFault(wholeIn(String(value + (up ? 1 : -1)), title, low, high, set))}
        onLeave={() => builder.store.seal()}
        onFault={onFault}
      />
    );
  });
}
