import type { Course, Exercise } from '../catalog/schema';
import type { Language } from '../programs/schema';

/** Fixed words that the view itself is made of: things you need, and how often a therapy happens. */
type Thing = Exercise['equipment'][number];

const THINGS: Record<Language, Record<Thing, string>> = {
  en: {
    mat: 'a mat',
    bed: 'your bed',
    pillow: 'a pillow',
    chair: 'a firm chair',
    table: 'a table',
    counter: 'a kitchen counter',
    wall: 'a wall',
    doorway: 'a doorway',
    towel: 'a towel',
    strap: 'a strap or belt',
    'loop-band': 'a loop band',
    'long-band': 'a long band',
    'ankle-weight': 'an ankle weight',
    dumbbell: 'a hand weight',
    kettlebell: 'a kettlebell',
    step: 'a low step',
    rail: 'a hand rail',
    bench: 'a bench',
    stick: 'a stick or broom',
    ball: 'a small ball',
    'foam-roll': 'a foam roll',
    'foam-pad': 'a foam pad',
    sock: 'a sock',
    shoes: 'good shoes',
    bike: 'an exercise bike',
    pool: 'a pool',
    timer: 'a timer',
  },
  es: {
    mat: 'una colchoneta',
    bed: 'su cama',
    pillow: 'una almohada',
    chair: 'una silla firme',
    table: 'una mesa',
    counter: 'una encimera de cocina',
    wall: 'una pared',
    doorway: 'el marco de una puerta',
    towel: 'una toalla',
    strap: 'una correa o cinturón',
    'loop-band': 'una banda circular',
    'long-band': 'una banda larga',
    'ankle-weight': 'una pesa de tobillo',
    dumbbell: 'una pesa de mano',
    kettlebell: 'una pesa rusa',
    step: 'un escalón bajo',
    rail: 'un pasamanos',
    bench: 'un banco',
    stick: 'un palo o escoba',
    ball: 'una pelota pequeña',
    'foam-roll': 'un rodillo de espuma',
    'foam-pad': 'una almohadilla de espuma',
    sock: 'un calcetín',
    shoes: 'buenos zapatos',
    bike: 'una bicicleta fija',
    pool: 'una piscina',
    timer: 'un reloj con alarma',
  },
};

/** "a firm chair", "una silla firme". */
export const thingWords = (thing: Thing, language: Language): string => THINGS[language][thing];

/**
 * How often a therapy happens, in words: "At the clinic, once a week, 3 times. About 20 minutes each."
 * A therapy without a course says only where it is done.
 */
export function courseWords(
  course: Course | undefined,
  setting: 'clinic' | 'self',
  language: Language,
): string {
  const es = language === 'es';
  const place = setting === 'clinic' ? (es ? 'En la clínica' : 'At the clinic') : es ? 'En casa' : 'At home';
  if (!course) return `${place}.`;
  const { sessions, perWeek, minutes } = course;
  if (sessions === 1) return `${place}, ${es ? '1 vez' : '1 time'}.${lasting(minutes, language)}`;
  const often = es
    ? perWeek === 1
      ? 'una vez por semana'
      : `${perWeek} veces por semana`
    : perWeek === 1
      ? 'once a week'
      : `${perWeek} times a week`;
  const total = es
    ? `${sessions} veces en total`
    : perWeek === 1
      ? `${sessions} times`
      : `${sessions} times in all`;
  return `${place}, ${often}, ${total}.${lasting(minutes, language)}`;
}

const lasting = (minutes: number | undefined, language: Language): string =>
  minutes === undefined
    ? ''
    : language === 'es'
      ? ` Unos ${minutes} minutos cada vez.`
      : ` About ${minutes} minutes each time.`;

/** "2 weeks", "2 semanas"; empty for a phase without an end. */
export const weeksWords = (weeks: number | null, language: Language): string =>
  weeks === null
    ? ''
    : language === 'es'
      ? `${weeks} ${weeks === 1 ? 'semana' : 'semanas'}`
      : `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
