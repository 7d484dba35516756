import type { PatientDto } from '../../lib/patients/schema';
import { Check } from '../ui/check';
import { SelectField, TextField } from '../ui/field';
import { Form, Submit } from '../ui/form';
import { Group, Pair } from '../ui/group';
import { FlagBoxes } from './flag-boxes';
import { PainScale } from './pain-scale';

/** Adds a person, or changes one. Only the name is needed. */
export function PatientForm({
  patient,
  language = 'en',
  after = '',
  name,
}: {
  patient?: PatientDto;
  /** What a new person starts with: the clinic's own language. */
  language?: string;
  after?: string;
  /** What was typed where nobody of this name was found. */
  name?: { given: string; family: string };
}) {
  return (
    <Form action={patient ? `/api/patients/${patient.id}` : '/api/patients'}>
      {patient ? (
        <input type="hidden" name="revision" value={patient.revision} />
      ) : (
        <input type="hidden" name="after" value={after} />
      )}
      <Group title="Name" why="Patients see their first name at most. The rest is for you.">
        <Pair>
          <TextField
            label="Given name"
            name="givenName"
            required
            autoComplete="off"
            maxLength={120}
            defaultValue={patient?.givenName ?? name?.given}
          />
          <TextField
            label="Family name"
            name="familyName"
            required
            autoComplete="off"
            maxLength={120}
            defaultValue={patient?.familyName ?? name?.family}
          />
        </Pair>
        <Pair>
          <TextField
            label="Birth year"
            name="birthYear"
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            hint="Tells two people of one name apart."
            defaultValue={patient?.birthYear ?? ''}
          />
          <TextField
            label="Chart number"
            name="chartNumber"
            autoComplete="off"
            maxLength={40}
            defaultValue={patient?.chartNumber}
          />
        </Pair>
      </Group>
      <Group title="To reach them" why="For sending the link by text or mail from your own device.">
        <Pair>
          <TextField label="Phone" name="phone" type="tel" autoComplete="off" defaultValue={patient?.phone} />
          <TextField
            label="Email"
            name="email"
            type="email"
            autoComplete="off"
            defaultValue={patient?.email}
          />
        </Pair>
        <SelectField label="Reads" name="language" defaultValue={patient?.language ?? language}>
          <option value="en">English</option>
          <option value="es">Spanish</option>
        </SelectField>
        <Check
          label="Takes plans on paper only"
          name="paperOnly"
          defaultChecked={patient?.paperOnly ?? false}
          hint="The sheet comes back with its ticks; you type them in under “How it goes”."
        />
      </Group>
      <Group
        wide
        title="What matters for the choice"
        why="Items are checked against these. Nothing is forbidden by them."
      >
        <PainScale value={patient?.usualPain ?? null} />
        <FlagBoxes flags={patient?.flags ?? []} />
      </Group>
      <div className="border-t border-line py-6 md:pl-[18.5rem]">
        <Submit>Save patient</Submit>
      </div>
    </Form>
  );
}
