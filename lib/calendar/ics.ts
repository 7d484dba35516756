import type { Anchor } from '../wording/patient-session';
import type { Schedule } from './schedule';

/** What the events of one plan say. */
export interface Reminder {
  /** A stable name of the plan: the same events are found and changed again. No name of a person. */
  plan: string;
  /** The number of the plan's version: a calendar takes the higher one. */
  version: number;
  publishedAt: Date;
  title: string;
  /** The text of one event. */
  text: (anchor: Anchor) => string;
}

/** Clock times of what people tie a habit to; each can be moved in the calendar itself. */
const CLOCK: Readonly<Record<Anchor, string>> = {
  waking: '073000',
  breakfast: '083000',
  lunch: '130000',
  work: '173000',
  dinner: '190000',
  bed: '213000',
};
const MINUTES = 15;

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n?|\n/g, '\\n');

/** RFC 5545, 3.1: a line has at most 75 bytes; the rest goes on in the next, after a blank. Characters stay whole. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}

const dateOf = (day: string): string => day.replaceAll('-', '');
const stamp = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * A calendar with one repeated event a session, each with one alarm. Times are "floating": they follow the clock of
 * the phone, through a night in which the clocks change and into another time zone.
 */
export function icsOf(schedule: Schedule, reminder: Reminder): string {
  const { first, until, days, everyDays, sessions } = schedule;
  const rule =
    everyDays === null
      ? `FREQ=WEEKLY;BYDAY=${days.map((day) => day.toUpperCase()).join(',')}`
      : `FREQ=DAILY;INTERVAL=${everyDays}`;
  const events = sessions.flatMap((anchor, index) => [
    'BEGIN:VEVENT',
    `UID:${reminder.plan}-${index + 1}@stepwise`,
    `DTSTAMP:${stamp(reminder.publishedAt)}`,
    `SEQUENCE:${reminder.version}`,
    `DTSTART:${dateOf(first)}T${CLOCK[anchor]}`,
    `DURATION:PT${MINUTES}M`,
    `RRULE:${rule};UNTIL=${dateOf(until)}T235959`,
    `SUMMARY:${escaped(reminder.title)}`,
    `DESCRIPTION:${escaped(reminder.text(anchor))}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0M',
    `DESCRIPTION:${escaped(reminder.title)}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stepwise//Home program//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(reminder.title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
