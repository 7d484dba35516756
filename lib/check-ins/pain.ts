/**
 * The pain rule (pain-monitoring model after Silbernagel 2007, shifted to the person's own usual pain): up to 2
 * or the usual pain is fine; up to 5 or 2 above the usual is all right if it has settled by the next morning;
 * above that the session is eased. Pain is 0–10.
 */
export type Zone = 'green' | 'amber' | 'red';

const GREEN_MAX = 2;
const AMBER_MAX = 5;
const ABOVE_USUAL = 2;

/** The highest pain that is still green, and still amber. A person nobody asked has no usual pain. */
export const painLimits = (usual: number | null): { green: number; amber: number } => ({
  green: Math.max(GREEN_MAX, usual ?? 0),
  amber: Math.max(AMBER_MAX, (usual ?? 0) + ABOVE_USUAL),
});

export function zoneOf(pain: number, usual: number | null): Zone {
  const { green, amber } = painLimits(usual);
  return pain <= green ? 'green' : pain <= amber ? 'amber' : 'red';
}

/** How a session was answered: the pain in it, and how it was on the morning after, against the usual. */
export interface PainAnswer {
  pain: number | null;
  nextMorning: 'less' | 'same' | 'more' | null;
}

/** Whether the morning after is asked about: only after a session that was not green, and once. */
export const asksMorning = ({ pain, nextMorning }: PainAnswer, usual: number | null): boolean =>
  pain !== null && nextMorning === null && zoneOf(pain, usual) !== 'green';

/** Whether this session asks for half the count until a better one: it was red, or had not settled by morning. */
export function asksLess({ pain, nextMorning }: PainAnswer, usual: number | null): boolean {
  if (nextMorning !== null) return nextMorning === 'more';
  return pain !== null && zoneOf(pain, usual) === 'red';
}
