import { addDays, type Day } from '../../lib/check-ins/calendar';
import type { AdherenceDto } from '../../lib/check-ins/schema';
import { weekOf } from '../../lib/follow-up/schema';
import { distinction, fullName } from '../../lib/patients/model';
import type { ProgramDto } from '../../lib/programs/schema';
import { ButtonLink } from '../ui/button';
import { PageHead } from '../ui/page-head';
import { Saved } from '../ui/saved';
import { Adherence } from './adherence';
import { type SheetRow, SheetWeek } from './sheet-week';

const weekday = (day: Day) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
const date = (day: Day) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** How one plan goes, whether it is ticked on a phone or on paper. */
export function ProgressPage({
  program,
  adherence,
  week,
  exercises,
  saved,
}: {
  program: ProgramDto;
  adherence: AdherenceDto | null;
  week: { monday: Day; today: Day; ticks: ReadonlySet<string>; pains: ReadonlyMap<Day, number> };
  exercises: readonly SheetRow[];
  saved: boolean;
}) {
  const { patient, document } = program;
  const here = `/programs/${program.id}/progress`;
  const [before, after] = [addDays(week.monday, -7), addDays(week.monday, 7)];
  return (
    <>
      <PageHead
        title={patient ? fullName(patient) : document.title}
        back={
          patient
            ? { href: `/patients/${patient.id}`, label: 'Patient' }
            : { href: '/programs', label: 'Programs' }
        }
        action={
          <>
            <ButtonLink href={`/programs/${program.id}`}>Open the plan</ButtonLink>
            <ButtonLink look="primary" href={`/programs/${program.id}?review`}>
              Review
            </ButtonLink>
          </>
        }
      >
        {[patient && distinction(patient), document.title].filter(Boolean).join(' · ')}
      </PageHead>
      <Saved show={saved} />
      {adherence ? (
        <Adherence adherence={adherence} />
      ) : (
        <p className="rounded-lg border border-dashed border-edge px-5 py-6 text-soft">
          It has not been published yet. Once the patient has it, what they tick stands here.
        </p>
      )}
      {exercises.length > 0 && (
        <section id="sheet" aria-labelledby="sheet-title" className="mt-12 grid gap-3">
          <h2 id="sheet-title" className="text-lg">
            From the paper sheet: week of {date(week.monday)}
          </h2>
          <nav aria-label="Weeks" className="flex flex-wrap gap-2">
            <ButtonLink href={`${here}?week=${before}#sheet`}>The week before</ButtonLink>
            {after <= week.today && (
              <ButtonLink href={`${here}?week=${after}#sheet`}>The week after</ButtonLink>
            )}
          </nav>
          <SheetWeek
            key={week.monday}
            programId={program.id}
            monday={week.monday}
            days={weekOf(week.monday).map((day) => ({ day, words: weekday(day) }))}
            rows={exercises.map(({ id, name }) => ({ id, name }))}
            ticks={[...week.ticks]}
            pains={Object.fromEntries(week.pains)}
          />
        </section>
      )}
    </>
  );
}
