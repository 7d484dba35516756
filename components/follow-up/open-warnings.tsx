import type { WarningDto } from '../../lib/warnings/schema';
import { Form, Submit } from '../ui/form';
import { When } from '../ui/when';

/** Reported warning signs, above everything else, until someone who can judge them has dealt with each. */
export function OpenWarnings({
  warnings,
  timeZone,
  mayClear,
}: {
  warnings: readonly WarningDto[];
  timeZone: string;
  mayClear: boolean;
}) {
  if (warnings.length === 0) return null;
  return (
    <section
      aria-labelledby="warnings"
      className="mb-8 rounded-lg border-2 border-red bg-red-tint p-4 sm:p-5"
    >
      <h2 id="warnings" className="text-xl text-red">
        {warnings.length === 1
          ? 'A warning sign was reported'
          : `${warnings.length} warning signs were reported`}
      </h2>
      <ul className="mt-3 grid gap-3">
        {warnings.map((warning) => (
          <li
            key={warning.id}
            className="grid gap-2 rounded-md bg-surface p-3 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div>
              <p>
                <a
                  href={`/programs/${warning.programId}/progress`}
                  className="font-semibold underline underline-offset-4"
                >
                  {warning.patientName || warning.programTitle}
                </a>
                {warning.birthYear && <span className="figures text-soft"> · born {warning.birthYear}</span>}
              </p>
              <p className="text-red">
                <strong className="font-semibold">
                  {warning.level === 'emergency' ? 'Emergency: ' : 'Urgent: '}
                </strong>
                {warning.lines.join(' ') || 'Something else worries them.'}
              </p>
              <p className="text-sm text-soft">
                Reported <When at={warning.reportedAt} timeZone={timeZone} />. Their page tells them where to
                go and shows no exercises.
              </p>
            </div>
            {mayClear && (
              <Form action="/api/warnings" className="self-center">
                <input type="hidden" name="id" value={warning.id} />
                <Submit look="quiet">I have dealt with it</Submit>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
