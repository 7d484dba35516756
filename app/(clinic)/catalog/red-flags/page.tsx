import type { Metadata } from 'next';
import { RedFlagLevel } from '../../../../components/catalog/red-flags';
import { PageHead } from '../../../../components/ui/page-head';
import { requireMember } from '../../../../lib/auth/gate';
import { listRedFlags } from '../../../../lib/catalog/queries';
import { LEVELS } from '../../../../lib/catalog/vocabulary';

export const metadata: Metadata = { title: 'Red flags' };

export default async function RedFlagsPage() {
  await requireMember('/catalog/red-flags');
  const flags = (await listRedFlags()).toSorted((a, b) => a.priority - b.priority);
  return (
    <>
      <PageHead title="Red flags" back={{ href: '/catalog', label: 'Catalog' }}>
        Every page and sheet opens with the ones that fit the program and the person, six at most. They cannot
        be taken out.
      </PageHead>
      {LEVELS.map((level) => (
        <RedFlagLevel key={level} level={level} flags={flags.filter((flag) => flag.level === level)} />
      ))}
    </>
  );
}
