import { formatShorthand } from '../dose/format';
import { flagLabel } from '../fit/flags';
import type { ProgramDto } from '../programs/dto';
import type { Answer, ProgramDocument, ProgramItem } from '../programs/schema';
import { courseWords } from '../view/words';

/** What the note reads of the catalog and of the day. */
export interface Around {
  /** The clinician's name of a catalog item. */
  nameOf: (catalogId: string) => string;
  /** What a habit's number counts, as "minutes". */
  unitOf: (catalogId: string) => string;
  /** How it went, in a line; empty before the first day. */
  went: string;
  /** The day of the note and who wrote it, as the clinic writes them. */
  day: string;
  by: string;
}

/**
 * The plan as a note for the clinic's own record: plain text, doses in the clinician's shorthand, what was asked and
 * answered, and how it went. A person pastes it into the chart; the software sends it nowhere.
 */
export function chartNote(
  { patient, published, screened }: Pick<ProgramDto, 'patient' | 'published' | 'screened'>,
  document: ProgramDocument,
  around: Around,
): string {
  const who = patient && [
    `${patient.givenName} ${patient.familyName}`.trim(),
    patient.birthYear && `born ${patient.birthYear}`,
    patient.chartNumber && `chart ${patient.chartNumber}`,
  ];
  const head = [
    `Home program · ${around.day} · ${around.by}`,
    who?.filter(Boolean).join(' · '),
    document.title,
    published ? `Published as version ${published.number}.` : 'Not published yet.',
    screened
      ? `Red flags screened ${screened.at.slice(0, 10)} by ${screened.by}.`
      : 'Red flags: not recorded.',
    document.goal && `Goal: ${document.goal}`,
    around.went && `So far: ${around.went}`,
  ];
  const phases = document.phases.flatMap((phase, at) => [
    '',
    `${phaseName(phase, at, document.phases.length)}:`,
    ...phase.order.flatMap((id) => {
      const item = document.items[id];
      return item ? [`- ${itemLine(item, around)}`] : [];
    }),
  ]);
  const told = document.note ? ['', `Told the patient: ${document.note}`] : [];
  return [...head.filter(Boolean), ...phases, ...told].join('\n');
}

const phaseName = ({ name, weeks }: ProgramDocument['phases'][number], at: number, all: number): string =>
  [name || (all === 1 ? 'Plan' : `Phase ${at + 1}`), weeks && `${weeks} weeks`].filter(Boolean).join(', ');

const ANSWERED: Record<Answer, string> = {
  discussed: 'discussed',
  adapted: 'adapted',
  protocol: 'by the surgeon’s protocol',
  other: 'settled otherwise',
  kept: 'meant as it stands',
};

function itemLine(item: ProgramItem, { nameOf, unitOf }: Around): string {
  const settled = Object.entries(item.settled ?? {}).map(
    ([key, answer]) => `${flagLabel(key)}: ${ANSWERED[answer]}`,
  );
  return [
    nameOf(item.catalogId),
    item.dose && formatShorthand(item.dose),
    item.course && courseWords(item.course, 'clinic', 'en'),
    item.amount !== undefined && `${item.amount} ${unitOf(item.catalogId)}`.trim(),
    item.onBed && 'on the bed',
    settled.length > 0 && `(${settled.join('; ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}
