import Link from 'next/link';
import { distinction, fullName } from '../../lib/patients/model';
import type { ProgramRow } from '../../lib/programs/schema';
import { When } from '../ui/when';

const MANY = 'md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_4.5rem_12rem]';
const ONE = 'md:grid-cols-[minmax(0,1fr)_4.5rem_12rem]';

/** One line a program: its title, whose it is, how much is in it, and whether the patient has it. */
export function ProgramList({
  programs,
  timeZone,
  ofOne = false,
}: {
  programs: ProgramRow[];
  timeZone: string;
  /** All of one patient: the name is not said again. */
  ofOne?: boolean;
}) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
      {programs.map((program) => (
        <li key={program.id} className="relative hover:bg-tint">
          <div className={`grid items-baseline gap-x-6 gap-y-1 px-4 py-3 sm:px-5 ${ofOne ? ONE : MANY}`}>
            <div className="min-w-0">
              <Link
                href={`/programs/${program.id}`}
                prefetch={false}
                className="block font-semibold break-words after:absolute after:inset-0"
              >
                {program.title || 'Without a title'}
              </Link>
              <p className="text-sm text-soft">
                Changed <When at={program.updatedAt} timeZone={timeZone} />
              </p>
            </div>
            {!ofOne && <Whose patient={program.patient} />}
            <p className="figures text-sm text-soft">
              {program.items === 1 ? '1 item' : `${program.items || 'no'} items`}
            </p>
            <p className="text-sm md:text-right">
              {program.publishedAt ? (
                <>
                  Published <When at={program.publishedAt} timeZone={timeZone} />
                </>
              ) : (
                <span className="text-soft">Not published</span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Whose({ patient }: { patient: ProgramRow['patient'] }) {
  if (!patient) return <p className="text-sm text-soft">For nobody yet</p>;
  return (
    <div className="min-w-0">
      <p className="break-words">{fullName(patient)}</p>
      <p className="figures text-sm text-soft">{distinction(patient)}</p>
    </div>
  );
}
