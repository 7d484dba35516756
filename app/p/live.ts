import type { Live } from '../../components/patient/today';
import { getPatientDay } from '../../lib/check-ins/queries';
import type { PatientProgram } from '../../lib/programs/schema';
import type { ShareScope } from '../../lib/share/queries';

/** What the page behind a link says about a day, and where its forms go. */
export async function liveOf(
  token: string,
  scope: ShareScope,
  program: PatientProgram,
  asked: { day?: string | null; zone?: string | null; seen?: number | null },
): Promise<Live> {
  const { smaller, ...day } = await getPatientDay(scope, program, asked);
  return { day, smaller, home: `/p/${token}`, action: `/p/${token}/check-in` };
}
