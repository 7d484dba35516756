import type { Metadata } from 'next';
import { ClinicForm } from '../../../components/settings/clinic-form';
import { LogoForm } from '../../../components/settings/logo-form';
import { SettingsTabs } from '../../../components/settings/tabs';
import { PageHead } from '../../../components/ui/page-head';
import { Saved } from '../../../components/ui/saved';
import { requireMember } from '../../../lib/auth/gate';
import { getClinic } from '../../../lib/clinics/queries';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const { scope } = await requireMember('/settings');
  const clinic = await getClinic(scope);
  const isOwner = scope.role === 'owner';
  return (
    <>
      <PageHead title="Settings">{!isOwner && 'The owner of the clinic changes these.'}</PageHead>
      <SettingsTabs isOwner={isOwner} />
      <Saved show={Boolean((await searchParams).saved)} />
      <ClinicForm key={JSON.stringify(clinic)} clinic={clinic} isOwner={isOwner} />
      {isOwner && <LogoForm logo={clinic.logo} clinicName={clinic.name} />}
    </>
  );
}
