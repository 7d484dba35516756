import type { PatientProgram } from '../programs/schema';
import type { Stop, WarningLevel } from './schema';

type Lines = PatientProgram['redFlags'];

/**
 * How grave a report is: the gravest of its signs. A sign that this plan does not name comes from an older copy
 * of it and is taken for grave; a report that names none is one to call about today.
 */
export function levelOf(flags: readonly string[], lines: Lines): WarningLevel {
  const levels = flags.map((id) => lines.find((line) => line.id === id)?.level ?? 'emergency');
  return levels.includes('emergency') ? 'emergency' : 'urgent';
}

/** Several open reports as the one stop that the page shows; `null` where none is open. */
export function stopOf(
  reports: readonly { level: WarningLevel; flags: readonly string[]; localDate: string }[],
  lines: Lines,
): Stop | null {
  const since = reports.map(({ localDate }) => localDate).sort()[0];
  if (since === undefined) return null;
  const flags = new Set(reports.flatMap((report) => report.flags));
  return {
    level: reports.some(({ level }) => level === 'emergency') ? 'emergency' : 'urgent',
    lines: lines.filter(({ id }) => flags.has(id)).map(({ line }) => line),
    since,
  };
}
