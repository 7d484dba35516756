import type { Metadata } from 'next';
import { ActivityList, ChainState } from '../../../../components/settings/activity-list';
import { SettingsTabs } from '../../../../components/settings/tabs';
import { Button } from '../../../../components/ui/button';
import { PageHead } from '../../../../components/ui/page-head';
import { findChainFault, listAudit } from '../../../../lib/audit/queries';
import { requireOwner } from '../../../../lib/auth/gate';
import { getClinic, listMembers } from '../../../../lib/clinics/queries';

export const metadata: Metadata = { title: 'Activity' };

const SHOWN = 100;

export default async function ActivityPage({ searchParams }: { searchParams: Promise<{ check?: string }> }) {
  const { scope } = await requireOwner('/settings/activity');
  const events = await listAudit(scope, SHOWN);
  const names = new Map((await listMembers(scope)).map((member) => [member.userId, member.name]));
  const { timeZone } = await getClinic(scope);
  const checked = Boolean((await searchParams).check);
  return (
    <>
      <PageHead title="Settings" />
      <SettingsTabs isOwner />
      <div className="mb-5 flex flex-wrap items-center justify-between gap-4">
        <p className="max-w-xl text-sm text-soft">
          The last {SHOWN} events. Each is sealed with the one before it, so a change from outside shows.
        </p>
        <form action="/settings/activity">
          <input type="hidden" name="check" value="1" />
          <Button type="submit">Check the whole record</Button>
        </form>
      </div>
      {checked && (
        <div className="mb-5">
          <ChainState fault={await findChainFault(scope)} />
        </div>
      )}
      <ActivityList events={events} names={names} timeZone={timeZone} />
    </>
  );
}
