import type { Metadata } from 'next';
import { SettingsTabs } from '../../../../components/settings/tabs';
import { TherapyRules } from '../../../../components/settings/therapy-rules';
import { PageHead } from '../../../../components/ui/page-head';
import { Saved } from '../../../../components/ui/saved';
import { requireOwner } from '../../../../lib/auth/gate';
import { listCatalogRows } from '../../../../lib/catalog/queries';

export const metadata: Metadata = { title: 'Therapies' };

export default async function TherapiesPage({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const { scope } = await requireOwner('/settings/therapies');
  const rows = await listCatalogRows(scope);
  return (
    <>
      <PageHead title="Settings" />
      <SettingsTabs isOwner />
      <Saved show={Boolean((await searchParams).saved)} />
      <TherapyRules therapies={rows.filter((row) => row.kind === 'therapy')} />
    </>
  );
}
