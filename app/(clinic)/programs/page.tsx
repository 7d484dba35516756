import type { Metadata } from 'next';
import { FigureAtRest } from '../../../components/figure/at-rest';
import { Needs } from '../../../components/follow-up/needs';
import { OpenWarnings } from '../../../components/follow-up/open-warnings';
import { ProgramList } from '../../../components/programs/program-list';
import { SetUpNotice } from '../../../components/settings/set-up-notice';
import { ButtonLink } from '../../../components/ui/button';
import { Empty } from '../../../components/ui/empty';
import { PageHead } from '../../../components/ui/page-head';
import { requireMember } from '../../../lib/auth/gate';
import { getClinic } from '../../../lib/clinics/queries';
import { listNeeds } from '../../../lib/follow-up/queries';
import { listPrograms } from '../../../lib/programs/queries';
import { listOpenWarnings } from '../../../lib/warnings/queries';

export const metadata: Metadata = { title: 'Programs' };

const SHOWN = 200;

export default async function ProgramsPage() {
  const { scope, setUp } = await requireMember();
  const programs = await listPrograms(scope, undefined, SHOWN);
  const { timeZone } = await getClinic(scope);
  const start = scope.role !== 'assistant' && (
    <ButtonLink look="primary" href="/programs/new">
      New program
    </ButtonLink>
  );
  return (
    <>
      {!setUp && scope.role === 'owner' && <SetUpNotice />}
      <OpenWarnings
        warnings={await listOpenWarnings(scope)}
        timeZone={timeZone}
        mayClear={scope.role !== 'assistant'}
      />
      <PageHead title="Programs" action={programs.length > 0 && start} />
      <Needs needs={await listNeeds(scope)} />
      {programs.length ? (
        <ProgramList programs={programs} timeZone={timeZone} />
      ) : (
        <Empty title="No program yet" picture={<FigureAtRest id="bent-knee-fallout" />} action={start}>
          Choose a patient, add what they should do, publish. They open it by a link or take it on paper.
        </Empty>
      )}
      {programs.length === SHOWN && (
        <p className="mt-3 text-sm text-soft">
          The {SHOWN} changed last are shown. Older ones are on the page of each patient.
        </p>
      )}
    </>
  );
}
