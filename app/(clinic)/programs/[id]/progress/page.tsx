import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpenWarnings } from '../../../../../components/follow-up/open-warnings';
import { ProgressPage } from '../../../../../components/follow-up/progress-page';
import { requireMember } from '../../../../../lib/auth/gate';
import { dayIn, isDay, mondayOf } from '../../../../../lib/check-ins/calendar';
import { getAdherence } from '../../../../../lib/check-ins/queries';
import { getClinic } from '../../../../../lib/clinics/queries';
import { getSheetWeek } from '../../../../../lib/follow-up/queries';
import { getProgram, getPublishedView } from '../../../../../lib/programs/queries';
import { programIdSchema } from '../../../../../lib/programs/schema';
import { listOpenWarnings } from '../../../../../lib/warnings/queries';

export const metadata: Metadata = { title: 'How it goes' };

export default async function ProgramProgressPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ week?: string; saved?: string }>;
}) {
  const id = programIdSchema.safeParse(await params).data?.id ?? notFound();
  const { scope } = await requireMember(`/programs/${id}/progress`);
  const program = (await getProgram(scope, id)) ?? notFound();
  const { timeZone } = await getClinic(scope);
  const { week, saved } = await searchParams;
  const today = dayIn(timeZone, new Date());
  const monday = mondayOf(week && isDay(week) ? week : today);
  const told = await getPublishedView(scope, id);
  return (
    <>
      <OpenWarnings
        warnings={await listOpenWarnings(scope, id)}
        timeZone={timeZone}
        mayClear={scope.role !== 'assistant'}
      />
      <ProgressPage
        program={program}
        adherence={await getAdherence(scope, id)}
        week={{ monday, today, ...(await getSheetWeek(scope, id, monday)) }}
        exercises={told?.phases.flatMap((phase) => phase.exercises) ?? []}
        saved={Boolean(saved)}
      />
    </>
  );
}
