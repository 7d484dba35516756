import { Form, Submit } from '../ui/form';

/** Two steps, both with the person's full name; what archiving does stands between them. */
export function ArchivePatient({ id, name }: { id: string; name: string }) {
  return (
    <details className="mt-2 border-t border-line py-6 md:pl-[18.5rem]">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-red">
        Archive {name}…
      </summary>
      <Form action={`/api/patients/${id}/archive`} className="mt-2 grid max-w-xl justify-items-start gap-3">
        <p className="text-sm text-soft">
          {name} leaves the list and the searches. Programs, links and history stay as they are, and you can
          bring
          {` ${name} `}back.
        </p>
        <Submit look="danger" working="Archiving…">
          Archive {name}
        </Submit>
      </Form>
    </details>
  );
}

/** Everything kept of this person, for the clinic's own files or for the person who asks. */
export function TakeRecord({ id, name }: { id: string; name: string }) {
  return (
    <p className="mt-2 border-t border-line py-6 text-sm text-soft md:pl-[18.5rem]">
      <a
        href={`/api/patients/${id}/record.csv`}
        download
        className="inline-flex min-h-11 items-center font-semibold text-teal underline underline-offset-4"
      >
        Download the record of {name}
      </a>
      <span className="block">
        Plans, ticks and answers as a table for a spreadsheet. That you took it is written down.
      </span>
    </p>
  );
}

export function RestorePatient({ id, name, writes }: { id: string; name: string; writes: boolean }) {
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-3 rounded-md bg-amber-tint px-4 py-3 text-amber">
      <p className="text-sm font-semibold">{name} is archived.</p>
      {writes && (
        <Form action={`/api/patients/${id}/restore`}>
          <Submit look="quiet" working="Bringing back…">
            Bring {name} back
          </Submit>
        </Form>
      )}
    </div>
  );
}
