/**
 * Words that the rules of `syllables.ts` miscount, listed by their true count. Plural, past, `-ing` and `-ly`
 * forms are looked up by the word here, so a stem stands for its family.
 */
const BY_COUNT: readonly (readonly [number, string])[] = [
  [1, 'eye guard tier vague league keyed'],
  [
    2,
    `sideways surgeon fatigue barefoot unique technique create safety maybe hereby embed awesome being opaque
     tilde business pigeon science cyan suited gateway thereof tired chocolate every different likewise opera
     recent something sometimes someone coerce baseball fired poem displayed delayed destroyed deployed`,
  ],
  [
    3,
    `area idea easier everything anyone element pacemaker recipe boolean linear entire desire acquire inspire
     issuer everywhere convenience convenient lifecycle gatekeeper beforehand influence familiar realtime
     recreate apache reaction usual pilates created creating genuine caveat solely axial decorative coercion
     resilient whatsoever visual`,
  ],
  [
    4,
    `diabetes coordinate ambiguous intuitive proactive visualize visualise recreated entirely genuinely
     officially everybody anybody modifiers `,
  ],
  [5, 'coordinated coordination coordinating ambiguity identifier'],
  [6, 'osteoporosis simultaneously'],
];

export const SYLLABLE_EXCEPTIONS: ReadonlyMap<string, number> = new Map(
  BY_COUNT.flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, count] as const)),
);
