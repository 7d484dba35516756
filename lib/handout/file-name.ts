import type { PatientProgram } from '../programs/schema';

/** Longest part of a name, in characters, so that the whole stays under what any file system takes. */
const LONGEST = 40;

/**
 * The name under which a sheet is saved: "harbor-physio-plan-ines-2026-05-03.pdf". Only a–z, digits and
 * hyphens, safe in a header and on any disk; never a surname, the title or anything else about health.
 */
export function handoutFileName(program: PatientProgram): string {
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone: program.clinic.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(program.publishedAt));
  const parts = [plain(program.clinic.name), 'plan', plain(program.firstName), day];
  return `${parts.filter(Boolean).join('-')}.pdf`;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
