import type { InviteDto, MemberDto } from '../../lib/clinics/schema';
import { SelectField, TextField } from '../ui/field';
import { Form, Submit } from '../ui/form';
import { Group, Pair } from '../ui/group';
import { MemberRow } from './member-row';

/** How one stands on page and paper: "Robin Ortega, PT". */
export function ProfileForm({ me }: { me: MemberDto }) {
  return (
    <Group title="You" why="Patients read it under the plan that you publish.">
      <Form action="/api/clinic/profile" className="grid gap-5">
        <Pair>
          <TextField
            label="Your name"
            name="name"
            required
            defaultValue={me.name}
            maxLength={120}
            autoComplete="name"
          />
          <TextField
            label="Profession"
            name="profession"
            defaultValue={me.profession}
            maxLength={60}
            placeholder="PT, DC, OT…"
          />
        </Pair>
        <Submit look="quiet" className="justify-self-start">
          Save
        </Submit>
      </Form>
    </Group>
  );
}

/** Everyone of the clinic, those who left as well. */
export function Members({
  members,
  invites,
  ownId,
  isOwner,
}: {
  members: MemberDto[];
  invites: InviteDto[];
  ownId: string;
  isOwner: boolean;
}) {
  return (
    <Group
      title="Colleagues"
      why="Assistants read and hand over links. Clinicians write. Owners also govern."
    >
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {members.map((member) => (
          <MemberRow
            key={member.userId}
            member={member}
            invite={invites.find((invite) => invite.userId === member.userId)}
            manages={isOwner && member.userId !== ownId}
            colleagues={members}
          />
        ))}
      </ul>
    </Group>
  );
}

/** Adds a colleague. They choose their own password, by a link that works once. */
export function InviteForm() {
  return (
    <Group title="Add a colleague" why="You get a link to hand over. It works once, for seven days.">
      <Form action="/api/clinic/members" className="grid gap-5">
        <Pair>
          <TextField label="Name" name="name" id="invite-name" required maxLength={120} autoComplete="off" />
          <TextField label="Email" name="email" type="email" required autoComplete="off" />
        </Pair>
        <SelectField label="Role" name="role" id="invite-role" defaultValue="clinician">
          <option value="clinician">Clinician</option>
          <option value="assistant">Assistant</option>
          <option value="owner">Owner</option>
        </SelectField>
        <Submit look="quiet" className="justify-self-start" working="Making the link…">
          Make the link
        </Submit>
      </Form>
    </Group>
  );
}
