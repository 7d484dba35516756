import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Builder } from '../../../components/builder/builder';
import { Reader } from '../../../components/builder/reader';
import { requireMember } from '../../../lib/auth/gate';
import { IDLE_MINUTES } from '../../../lib/auth/queries';
import { getCatalogItems } from '../../../lib/catalog/queries';
import { toRow } from '../../../lib/catalog/rows';
import { getClinic, listMembers } from '../../../lib/clinics/queries';
import { getProgram } from '../../../lib/programs/queries';
import { programIdSchema } from '../../../lib/programs/schema';

/** Neutral: the title of the window stands in the history of a desk that others use. */
export const metadata: Metadata = { title: 'Program' };

export default async function ProgramPage({ params }: { params: Promise<{ id: string }> }) {
  const id = programIdSchema.safeParse(await params).data?.id ?? notFound();
  const { scope, name, email } = await requireMember(`/programs/${id}`);
  const program = (await getProgram(scope, id)) ?? notFound();
  const ids = Object.values(program.document.items).map((item) => item.catalogId);
  const known = [...(await getCatalogItems(scope, ids)).values()].map(toRow);
  const { name: clinicName, phone, showFirstName, timeZone } = await getClinic(scope);
  const me = (await listMembers(scope)).find(({ userId }) => userId === scope.userId);
  const desk = {
    userId: scope.userId,
    name,
    email,
    profession: me?.profession ?? '',
    idleMinutes: IDLE_MINUTES,
    clinic: { name: clinicName, phone, showFirstName, timeZone },
  };
  const Screen = scope.role === 'assistant' ? Reader : Builder;
  return <Screen program={program} known={known} desk={desk} />;
}
