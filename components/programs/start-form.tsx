import type { PatientChoice } from '../../lib/patients/schema';
import { PatientPicker } from '../patients/patient-picker';
import { TextField } from '../ui/field';
import { Form, Submit } from '../ui/form';

/** Begins a draft: for whom, if that is known, and a title, if the usual one does not do. */
export function StartForm({
  chosen,
  patients,
  first,
  template,
}: {
  chosen: PatientChoice | null;
  patients: PatientChoice[];
  /** A catalog item that the program begins with. */
  first: { id: string; name: string } | null;
  /** A plan that the program begins as a copy of. */
  template: { id: string; name: string } | null;
}) {
  return (
    <Form action="/api/programs" className="grid gap-6 rounded-lg border border-line bg-surface p-5 sm:p-7">
      {first && (
        <p className="text-sm">
          It begins with <strong className="font-semibold">{first.name}</strong>.
          <input type="hidden" name="item" value={first.id} />
        </p>
      )}
      {template && (
        <p className="text-sm">
          It begins as a copy of <strong className="font-semibold">{template.name}</strong>.
          <input type="hidden" name="template" value={template.id} />
        </p>
      )}
      <PatientPicker chosen={chosen} first={patients} />
      <TextField
        label="Title"
        name="title"
        maxLength={120}
        autoComplete="off"
        hint="The patient reads it first. Left empty it is “Your home program”."
      />
      <Submit working="Starting…">Start</Submit>
    </Form>
  );
}
