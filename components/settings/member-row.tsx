import type { InviteDto, MemberDto } from '../../lib/clinics/schema';
import { SelectField } from '../ui/field';
import { Form, Submit } from '../ui/form';
import { CopyField } from './copy-field';

export const ROLE_WORDS: Record<MemberDto['role'], string> = {
  owner: 'Owner',
  clinician: 'Clinician',
  assistant: 'Assistant',
};

/** One colleague; the owner can change the role, hand over a fresh link, or end their access. */
export function MemberRow({
  member,
  invite,
  manages,
  colleagues,
}: {
  member: MemberDto;
  invite: InviteDto | undefined;
  /** Whoever works here: one of them takes over the patients of somebody who leaves. */
  colleagues: readonly MemberDto[];
  /** The owner, looking at somebody else. */
  manages: boolean;
}) {
  const state = !member.active ? 'No access' : invite ? 'Invited' : '';
  return (
    <li id={member.userId} className="px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <div className="min-w-0">
          <p className="font-semibold break-words">
            {[member.name, member.profession].filter(Boolean).join(', ')}
          </p>
          <p className="text-sm break-all text-soft">{member.email}</p>
        </div>
        <p className="text-sm">
          {ROLE_WORDS[member.role]}
          {state && <span className="text-amber"> · {state}</span>}
        </p>
      </div>
      {invite && <InviteLink invite={invite} name={member.name} />}
      {manages && <ManageMember member={member} invited={Boolean(invite)} colleagues={colleagues} />}
    </li>
  );
}

function InviteLink({ invite, name }: { invite: InviteDto; name: string }) {
  const end = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date(invite.endsAt));
  return (
    <div className="mt-3 max-w-xl rounded-md bg-tint p-3">
      <CopyField
        id={`link-${invite.userId}`}
        label={`Link for ${name}`}
        value={invite.url}
        hint={`Works once, until ${end}. Give it to ${name} alone.`}
      />
    </div>
  );
}

function ManageMember({
  member,
  invited,
  colleagues,
}: {
  member: MemberDto;
  invited: boolean;
  colleagues: readonly MemberDto[];
}) {
  const action = `/api/clinic/members/${member.userId}`;
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-teal">
        Change {member.name}
      </summary>
      <div className="mt-2 flex flex-wrap items-end gap-3 pb-2">
        <Form action={action} className="flex flex-wrap items-end gap-3">
          <SelectField label="Role" name="role" id={`role-${member.userId}`} defaultValue={member.role}>
            {Object.entries(ROLE_WORDS).map(([role, words]) => (
              <option key={role} value={role}>
                {words}
              </option>
            ))}
          </SelectField>
          <Submit look="quiet">Save role</Submit>
        </Form>
        {invited && (
          <Form action={action}>
            <input type="hidden" name="renew" value="1" />
            <Submit look="quiet">Make a new link</Submit>
          </Form>
        )}
        <Form action={action} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="active" value={member.active ? 'no' : 'yes'} />
          {member.active && (
            <SelectField label="Patients move to" name="successor" id={`successor-${member.userId}`}>
              {colleagues
                .filter(({ active, userId }) => active && userId !== member.userId)
                .map(({ userId, name }) => (
                  <option key={userId} value={userId}>
                    {name}
                  </option>
                ))}
            </SelectField>
          )}
          <Submit look={member.active ? 'danger' : 'quiet'}>
            {member.active ? `End access of ${member.name}` : `Let ${member.name} in again`}
          </Submit>
        </Form>
      </div>
    </details>
  );
}
