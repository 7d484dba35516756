import type { Metadata } from 'next';
import { InviteForm, Members, ProfileForm } from '../../../../components/settings/people';
import { SettingsTabs } from '../../../../components/settings/tabs';
import { PageHead } from '../../../../components/ui/page-head';
import { Saved } from '../../../../components/ui/saved';
import { requireMember } from '../../../../lib/auth/gate';
import { listInvites, listMembers } from '../../../../lib/clinics/queries';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const { scope } = await requireMember('/settings/people');
  const isOwner = scope.role === 'owner';
  const members = await listMembers(scope);
  const invites = await listInvites(scope, members);
  const me = members.find((member) => member.userId === scope.userId);
  return (
    <>
      <PageHead title="Settings" />
      <SettingsTabs isOwner={isOwner} />
      <Saved show={Boolean((await searchParams).saved)} />
      {me && <ProfileForm me={me} />}
      <Members members={members} invites={invites} ownId={scope.userId} isOwner={isOwner} />
      {isOwner && <InviteForm />}
    </>
  );
}
