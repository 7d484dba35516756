import type { Language } from '../programs/schema';
import type { WarningLevel } from '../warnings/schema';
import { sessionEn } from './patient-session-en';
import { sessionEs } from './patient-session-es';

/** Words of what stands beside the page: warning signs, the guided session, the calendar, this phone and others. */
export interface SessionWords {
  warning: {
    /** The link that is always within reach. */
    open: string;
    title: string;
    /** What to do before any form: the signs and numbers stand on the page. */
    first: string;
    legend: string;
    other: string;
    hint: string;
    send: string;
    back: string;
  };
  stop: Record<WarningLevel, { title: string; steps: string[] }> & {
    goNow: string;
    /** One line to hold out to whoever takes care of the person. */
    show: string;
    staff: (signs: string[], day: string) => string;
    nobodyReads: string;
    stays: string;
    plan: string;
  };
  session: {
    open: string;
    title: string;
    hint: string;
    noScript: string;
    start: string;
    pause: string;
    goOn: string;
    back: string;
    next: string;
    skip: string;
    soundOn: string;
    soundOff: string;
    leave: string;
    of: (number: number, total: number) => string;
    ready: string;
    hold: string;
    rest: string;
    free: string;
    round: (number: number, total: number) => string;
    side: { left: string; right: string };
    otherSide: (side: string) => string;
    direction: (number: number) => string;
    alternate: string;
    upNext: (name: string) => string;
    end: string;
    endHint: string;
    save: string;
    oneByOne: string;
    nothing: string;
  };
  calendar: {
    open: string;
    title: string;
    hint: string;
    when: string;
    anchors: Record<Anchor, string>;
    where: string;
    anywhere: string;
    places: Record<Place, string>;
    get: string;
    link: string;
    linkHint: string;
    linkOpen: string;
    update: string;
    /** The name of each event: it may be seen by others on a shared calendar. */
    event: string;
    ifThen: (anchor: string, place: string, times: number) => string;
    look: string;
    fileName: string;
    none: string;
  };
  phone: {
    keep: string;
    share: string;
    shareHint: string;
    codeAlt: string;
  };
}

/** What the sessions of a day can be tied to, by when it comes. */
export const ANCHORS = ['waking', 'breakfast', 'lunch', 'work', 'dinner', 'bed'] as const;
export type Anchor = (typeof ANCHORS)[number];
export const PLACES = ['kitchen', 'living-room', 'bedroom', 'garden', 'work'] as const;
export type Place = (typeof PLACES)[number];

const WORDS: Record<Language, SessionWords> = { en: sessionEn, es: sessionEs };

/** The words of one language; every language of a plan has them all. */
export const sessionWords = (language: Language): SessionWords => WORDS[language];
