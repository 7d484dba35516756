import { eq } from 'drizzle-orm';
import { withClinic } from '../../db';
import { clinics, memberships } from '../../db/schema';
import { invitesById, peopleById } from '../auth/queries';
import type { ClinicScope } from '../auth/session';
import { publicUrl } from '../env';
import type { ClinicCard } from '../programs/schema';
import type { ClinicDto, InviteDto, MemberDto } from './schema';

/** What a reader of the clinic's settings asks for. */
export const clinicColumns = {
  id: clinics.id,
  name: clinics.name,
  phone: clinics.phone,
  hours: clinics.hours,
  country: clinics.country,
  timeZone: clinics.timeZone,
  paper: clinics.paper,
  units: clinics.units,
  language: clinics.language,
  emergencyNumber: clinics.emergencyNumber,
  urgentNumber: clinics.urgentNumber,
  linkDays: clinics.linkDays,
  showFirstName: clinics.showFirstName,
  videoHosts: clinics.videoHosts,
  handoutLayout: clinics.handoutLayout,
  handoutInk: clinics.handoutInk,
  handoutColour: clinics.handoutColour,
  logo: clinics.logo,
  isDemo: clinics.isDemo,
  setUpAt: clinics.setUpAt,
};

type ClinicRow = Pick<typeof clinics.$inferSelect, keyof typeof clinicColumns>;

/** The clinic's settings. */
export async function getClinic(scope: Pick<ClinicScope, 'clinicId' | 'userId'>): Promise<ClinicDto> {
  const [row] = await withClinic(scope, (tx) =>
    tx.select(clinicColumns).from(clinics).where(eq(clinics.id, scope.clinicId)),
  );
  if (!row) throw new Error('a session without its clinic');
  return clinicOf(row);
}

/** The settings from their row. */
export const clinicOf = ({ setUpAt, ...clinic }: ClinicRow): ClinicDto =>
  ({ ...clinic, setUp: setUpAt !== null }) as ClinicDto;

/** The clinic as a patient meets it. */
export const clinicCard = (clinic: ClinicDto): ClinicCard => ({
  name: clinic.name,
  phone: clinic.phone,
  hours: clinic.hours,
  emergencyNumber: clinic.emergencyNumber,
  urgentNumber: clinic.urgentNumber,
  logo: clinic.logo,
  timeZone: clinic.timeZone,
  paper: clinic.paper,
  layout: clinic.handoutLayout,
  ink: clinic.handoutInk,
  colour: clinic.handoutColour,
});

/** Everyone who works, or worked, at the clinic. */
export async function listMembers(scope: ClinicScope): Promise<MemberDto[]> {
  const members = await withClinic(scope, (tx) =>
    tx
      .select({
        userId: memberships.userId,
        role: memberships.role,
        profession: memberships.profession,
        deactivatedAt: memberships.deactivatedAt,
      })
      .from(memberships)
      .where(eq(memberships.clinicId, scope.clinicId)),
  );
  const byId = await peopleById(members.map((member) => member.userId));
  return members.map(({ deactivatedAt, role, ...member }) => ({
    ...member,
    role: role as MemberDto['role'],
    name: byId.get(member.userId)?.name ?? '',
    email: byId.get(member.userId)?.email ?? '',
    active: deactivatedAt === null,
  }));
}

/** The open invitations of the clinic with their links; empty for everyone but the owner. */
export async function listInvites(scope: ClinicScope, members: MemberDto[]): Promise<InviteDto[]> {
  if (scope.role !== 'owner') return [];
  const open = await invitesById(members.filter((member) => member.active).map((member) => member.userId));
  return [...open].map(([userId, { token, endsAt }]) => ({
    userId,
    url: `${publicUrl()}/join/${token}`,
    endsAt,
  }));
}
