import type { AdherenceDto } from '../../lib/check-ins/schema';

/** "Tue 3 Nov" */
export const dayWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
/** "9 of 12 sessions": said alike on every screen. */
export const sessionWords = ({ sessions: { done, planned } }: Pick<AdherenceDto, 'sessions'>): string =>
  `${done} of ${planned} ${planned === 1 ? 'session' : 'sessions'}`;

export const seenWords = ({ lastSeen }: Pick<AdherenceDto, 'lastSeen'>): string =>
  lastSeen ? `last ticked ${dayWords(lastSeen)}` : 'nothing ticked yet';
