import Link from 'next/link';
import { flagLabel } from '../../lib/fit/flags';
import { distinction, fullName } from '../../lib/patients/model';
import type { PatientRow } from '../../lib/patients/schema';

const SHOWN_FLAGS = 3;

/** One line a person: the full name with what tells it apart, what matters, how many programs. */
export function PatientList({ patients }: { patients: PatientRow[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
      {patients.map((patient) => (
        <li key={patient.id} className="relative hover:bg-tint">
          <div className="grid items-baseline gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_7rem] sm:px-5">
            <div className="min-w-0">
              <Link
                href={`/patients/${patient.id}`}
                prefetch={false}
                className="block font-semibold break-words after:absolute after:inset-0"
              >
                {fullName(patient)}
              </Link>
              <p className="figures text-sm text-soft">{distinction(patient) || 'no birth year or chart'}</p>
            </div>
            <p className="text-sm text-soft">{flagWords(patient)}</p>
            <p className="figures text-sm text-soft sm:text-right">
              {patient.programs === 1 ? '1 program' : `${patient.programs || 'no'} programs`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The first flags by their words, and how many more; the language where it is not English. */
function flagWords({ flags, language }: PatientRow): string {
  const words = flags.slice(0, SHOWN_FLAGS).map((flag) => flagLabel(flag.id));
  const more = flags.length - SHOWN_FLAGS;
  return [
    ...(language === 'es' ? ['Reads Spanish'] : []),
    ...words,
    ...(more > 0 ? [`${more} more`] : []),
  ].join(' · ');
}
