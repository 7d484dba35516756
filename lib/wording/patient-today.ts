import type { Morning, Obstacle } from '../check-ins/schema';

/**
 * The words of "Today": what to do, what was done, how it felt and what that means. Counts never scold, and a
 * sentence about pain says what to do. Nothing here promises that someone is reading.
 */
export interface TodayWords {
  /** "Today: 3 to do" */
  title: (toDo: number) => string;
  /** All was done once, and some of it comes again on the same day. */
  forNow: (again: number) => string;
  allDoneToday: string;
  nothingToday: string;
  /** "Tuesday 17 November: 2 to do" on an earlier day. */
  dayTitle: (day: string, toDo: number) => string;
  backToToday: string;
  done: string;
  /** Beside an item that was done; "Take it back" for screen readers and eyes alike. */
  undo: string;
  again: string;
  allDone: string;
  doneList: string;
  /** "1 of 3 today" */
  countToday: (count: number, target: number) => string;
  /** "Every 2 hours" is counted: "4 times today". */
  counted: (count: number) => string;
  /** "1 of 3 this week." */
  week: (done: number, of: number) => string;
  restToday: string;
  restTomorrow: string;
  notToday: string;
  whenNeeded: string;
  rest: string;
  welcomeBack: (items: number) => string;
  /** "9 of 12 sessions", in the last two weeks or since the start. */
  sessions: (done: number, planned: number) => string;
  less: { today: string; before: string; label: string };
  answer: {
    question: string;
    least: string;
    most: string;
    save: string;
    change: string;
    more: string;
    effort: string;
    easiest: string;
    hardest: string;
    obstacle: string;
    none: string;
    obstacles: Record<Obstacle, string>;
    comment: string;
    commentHint: string;
    /** "Your pain: 4 out of 10." */
    yours: (pain: number) => string;
  };
  verdict: {
    fine: string;
    usual: string;
    below: string;
    amber: string;
    amberNow: string;
    red: string;
    redNow: readonly string[];
    ifNew: string;
  };
  morning: {
    /** "Your pain was 7 on Tuesday. How was it the next morning?" */
    question: (pain: number, day: string) => string;
    options: Record<Morning, string>;
  };
  changes: {
    /** "New since 3 May" */
    title: (date: string) => string;
    added: string;
    changed: string;
    removed: string;
  };
  earlier: string;
  earlierHint: string;
  notSent: string;
}
