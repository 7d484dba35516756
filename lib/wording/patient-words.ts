import type { Language } from '../programs/schema';
import type { TodayWords } from './patient-today';

/**
 * Every fixed word of the patient's page and of the printed sheet, so that both say the same. Labels stand by
 * themselves ("When to stop"): the text after them may be a sentence or a part of one. Red-flag lines go on
 * from `redFlags.emergency` and `redFlags.urgent`, which therefore end in "if:", and so does `topic.tellUs`.
 */
export interface PatientWords {
  /** The neutral title of the window: it stands in the history of a phone that others may use. */
  windowTitle: string;
  /** "For Ines" */
  forPerson: (firstName: string) => string;
  /** "From R. Ortega, physiotherapist, Harbor Physio"; the clinic alone where no author is shown. */
  from: (author: string, clinic: string) => string;
  callNumber: (number: string) => string;
  openingHours: string;
  /** Where the clinic has left no number. */
  noPhone: string;
  redFlags: {
    title: string;
    emergency: string;
    callEmergency: (number: string) => string;
    urgent: string;
    /** The urgent-advice line, beside the clinic's own number. */
    whenClosed: (number: string) => string;
    reassurance: string;
    /** A sign to get help is not the same as a reason to stop one exercise. */
    otherThanStop: string;
  };
  /** What is to be done today, the ticks, and the answers. */
  today: TodayWords;
  youNeed: string;
  nothingNeeded: string;
  start: string;
  goal: string;
  note: string;
  phases: {
    now: string;
    next: string;
    later: string;
    /** A phase that is over. */
    before: string;
    when: string;
    holds: (exercises: number, habits: number) => string;
  };
  core: string;
  coreMark: string;
  exercises: string;
  exercise: {
    why: string;
    position: string;
    feel: string;
    keep: string;
    mistakes: string;
    easier: string;
    /** On the button that reads an exercise aloud. */
    aloud: string;
    stop: string;
    note: string;
  };
  habits: string;
  habit: { why: string; how: string; hard: string };
  therapies: string;
  therapy: { what: string; who: string; course: string; tell: string };
  topics: string;
  topic: { helps: string; goodSign: string; tellUs: string };
  empty: string;
  print: string;
  handout: string;
  printHint: string;
  /** The mark on a part that is not in the language of the page. */
  inLanguage: (language: Language) => string;
  paper: {
    page: (number: number, total: number) => string;
    scan: string;
    tickTitle: string;
    tickHint: string;
    week: (number: number) => string;
    weekdays: readonly [string, string, string, string, string, string, string];
    pain: string;
    cut: string;
  };
  foot: {
    title: string;
    clinicSees: string;
    notWatched: string;
    version: (number: number, date: string) => string;
    draft: (date: string) => string;
    usualPain: (pain: number) => string;
  };
  /** Pages in place of the plan. */
  unknown: { title: string; text: string };
  /** In place of the plan while it is paused, or once it has ended. */
  paused: { title: string; text: string };
  ended: { title: string; text: string };
  gone: { title: string; text: string };
  unavailable: { title: string; text: string };
  busy: { title: string; text: string };
}

/** The parts that are there, with a comma between. */
export const joined = (parts: string[]) => parts.filter(Boolean).join(', ');
