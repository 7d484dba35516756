import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../db/seed';
import type { CatalogItem, Exercise } from '../../db/seed/types';
import { formatDose, formatShorthand } from '../dose/format';
import { parseEntry } from '../dose/parse';
import { motionOf } from '../figure/poses';
import { easeOfSpanish, gradeOf, longSentencesOf, READING_LIMITS } from '../readability/grade';
import { chooseRedFlags } from '../view/red-flags';
import { catalogEntrySchema, redFlagSchema } from './schema';

/** What every built-in text and number must hold. The message of a failure names item and field. */
const byId = new Map(builtInCatalog.map((item) => [item.id, item]));
const exercises = builtInCatalog.filter((item): item is Exercise => item.kind === 'exercise');
const each = builtInCatalog.map((item) => [`${item.kind} ${item.id}`, item] as const);
const eachExercise = exercises.map((item) => [item.id, item] as const);
const exercise = (id: string): Exercise | undefined => {
  const item = byId.get(id);
  return item?.kind === 'exercise' ? item : undefined;
};

/** Every string of a text object, with its field's path. */
const stringsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([key, inner]) =>
        stringsOf(inner, path ? `${path}.${key}` : key),
      );
/** The item as a patient reads it, a line a field. A habit's `{n}` reads as its number. */
const proseOf = (item: CatalogItem, language: 'en' | 'es'): string =>
  stringsOf(item.text[language])
    .map(([, text]) => text.replace('{n}', '30'))
    .join('\n');

/** Every item of the article the catalog grew from, by its exact name there, with the ids it became. */
const ARTICLE: Record<string, string[]> = {
  'Muscle Strains': ['muscle-strain'],
  Arthritis: ['arthritis'],
  'Herniated Discs': ['herniated-disc'],
  'Pinched Nerves': ['pinched-nerve'],
  Sciatica: ['sciatica'],
  'Child’s Pose': ['childs-pose'],
  'Glute Stretch': ['glute-stretch'],
  'Knee Rocking': ['knee-rocking'],
  'abdominal bracing': ['abdominal-brace'],
  'bent-knee fallouts': ['bent-knee-fallout'],
  'Practice Good Posture': ['easy-positions'],
  'Change Positions Frequently': ['change-position'],
  'Adopt Proper Lifting Techniques': ['lifting'],
  'The pain persists or worsens over several weeks.': ['no-better'],
  'You experience numbness, tingling, or weakness in the legs.': [
    'saddle-numbness',
    'both-legs',
    'leg-weaker',
    'one-leg-stable',
  ],
  'You have difficulty with bowel or bladder control.': ['bladder-bowel'],
  'Chiropractic Care': ['chiropractic-care'],
  'Shockwave Therapy': ['shockwave'],
  'Decompression Therapy': ['decompression'],
  'Cold Laser Therapy': ['cold-laser'],
  'Physical Therapy': ['physical-therapy'],
  'Massage Therapy': ['massage'],
  'Anti-Inflammatory Diet': ['anti-inflammatory-diet'],
  'Mindfulness Meditation': ['mindfulness'],
};

describe('shape', () => {
  test.each(each)('%s is valid', (_, item) => {
    const result = catalogEntrySchema.safeParse(item);
    const faults = result.error?.issues.map(
      (issue) => `${item.id}.${issue.path.join('.')}: ${issue.message}`,
    );
    expect(faults ?? []).toEqual([]);
  });

  test('ids are unique', () => expect(byId.size).toBe(builtInCatalog.length));

  test.each(each)('%s speaks English and Spanish, field by field', (_, item) => {
    const fields = (language: 'en' | 'es') => stringsOf(item.text[language]).map(([path]) => path);
    expect(fields('es')).toEqual(fields('en'));
  });

  test('nobody is named as a reviewer', () => {
    for (const [path, text] of builtInCatalog.flatMap((item) => stringsOf(item, item.id)))
      expect(text, path).not.toMatch(/reviewed by|approved by/i);
  });
});

describe('the article', () => {
  test.each(Object.entries(ARTICLE))('“%s” has its entries', (name, ids) => {
    const entries = builtInCatalog.filter((item) => item.article?.name === name);
    expect(entries.map((item) => item.id).sort()).toEqual([...ids].sort());
  });

  test('no entry claims a name that is not in it', () => {
    for (const item of builtInCatalog)
      if (item.article) expect(Object.keys(ARTICLE), item.id).toContain(item.article.name);
  });

  test('bladder and bowel signs are an emergency, whatever the article says', () => {
    expect(byId.get('bladder-bowel')).toMatchObject({ level: 'emergency', priority: 1 });
  });
});

describe('pictures', () => {
  test.each(eachExercise)('%s: is drawn, on the side that its dose asks for', (_, item) => {
    const motion = motionOf(item.figure ?? '');
    expect(motion, item.figure ?? 'no figure').not.toBeNull();
    // A motion with a side belongs to an item whose dose can name one.
    if (motion?.side) expect(item.needsSide || /\b(ea|alt|each|alternate)\b/.test(item.dose)).toBe(true);
  });

  test('at least the 154 exercises that the catalog began from', () => {
    expect(eachExercise.length).toBeGreaterThanOrEqual(154);
    for (const item of builtInCatalog)
      if (item.kind === 'habit' && item.figure) expect(motionOf(item.figure), item.id).not.toBeNull();
  });
});

describe('doses', () => {
  test.each(eachExercise)('%s: the default parses, formats and warns of nothing', (_, item) => {
    const { dose, name, warnings } = parseEntry(item.dose);
    expect({ name, warnings }).toEqual({ name: '', warnings: [] });
    expect(parseEntry(formatShorthand(dose)).dose).toEqual(dose);
    for (const locale of ['en', 'es']) expect(formatDose(dose, locale)).not.toBe('');
  });

  test.each(eachExercise)('%s: the default stays inside our own warnings', (_, item) => {
    const { dose } = parseEntry(item.dose);
    const holds = [dose.holdSeconds ?? []].flat().filter((hold) => typeof hold === 'number');
    const holdOnly = holds.length > 0 && [dose.reps].flat()[0] === 1;
    if (!holdOnly) expect(Math.max(...[dose.sets ?? 1].flat()), 'sets').toBeLessThanOrEqual(5);
    if (item.type === 'strength') {
      expect(Math.max(...[dose.daysPerWeek ?? 7].flat()), 'strength, days a week').toBeLessThanOrEqual(4);
      for (const hold of holds) expect(hold, 'strength, hold').toBeLessThanOrEqual(60);
    }
    if (item.type === 'stretch')
      for (const hold of holds) expect(hold, 'stretch, hold').toBeGreaterThanOrEqual(10);
    expect(Math.max(...[dose.timesPerDay ?? 1].flat()), 'times a day').toBeLessThanOrEqual(4);
  });

  test.each(eachExercise)('%s: an item that is done one side at a time says so in its dose', (_, item) => {
    if (item.needsSide) expect(['each', 'alternate']).toContain(parseEntry(item.dose).dose.side);
  });
});

/** 2 upright, 1 on a bed, 0 down on the floor. */
const heightOf = (item: Exercise): number =>
  ['sitting', 'standing', 'walking', 'water'].includes(item.position) ? 2 : item.bedOk ? 1 : 0;
/** What a home may not have. */
const SPECIAL = new Set(
  `loop-band long-band ankle-weight dumbbell kettlebell step rail bench ball foam-roll foam-pad bike pool`.split(
    ' ',
  ),
);
/** Easier links that a clinician asked for although they go against the rule, each with its reason. */
const ASKED_FOR = new Set(['hip-abd-standing < hip-abd-isometric: lying with a belt rests a sore outer hip']);
const isAskedFor = (harder: string, easier: string) =>
  [...ASKED_FOR].some((line) => line.startsWith(`${harder} < ${easier}:`));

describe('links', () => {
  test.each(eachExercise)('%s: ladders exist, go both ways and keep to themselves', (id, item) => {
    for (const other of item.easier) expect(exercise(other)?.harder, `${id} easier ${other}`).toContain(id);
    for (const other of item.harder) expect(exercise(other)?.easier, `${id} harder ${other}`).toContain(id);
    for (const other of item.alternatives)
      expect(exercise(other)?.alternatives, `${id} alternative ${other}`).toContain(id);
    const all = [...item.easier, ...item.harder, ...item.alternatives];
    expect(new Set(all).size, 'linked once').toBe(all.length);
    expect(all).not.toContain(id);
  });

  test('no ladder comes back to where it began', () => {
    const above = (id: string, seen: readonly string[]): string[] => {
      if (seen.includes(id)) throw new Error(`cycle: ${[...seen, id].join(' → ')}`);
      return [id, ...(exercise(id)?.harder ?? []).flatMap((next) => above(next, [...seen, id]))];
    };
    for (const { id } of exercises) expect(() => above(id, [])).not.toThrow();
  });

  test.each(eachExercise)(
    '%s: what is easier is never lower down and never needs more things',
    (id, item) => {
      for (const other of item.easier.flatMap((easier) => exercise(easier) ?? [])) {
        if (isAskedFor(id, other.id)) continue;
        expect(heightOf(other), `${other.id} is lower than ${id}`).toBeGreaterThanOrEqual(heightOf(item));
        const extra = other.equipment.filter(
          (thing) => SPECIAL.has(thing) && !item.equipment.includes(thing),
        );
        expect(extra, `${other.id} needs more than ${id}`).toEqual([]);
      }
    },
  );

  test('conditions name items and red flags that exist', () => {
    for (const item of builtInCatalog) {
      if (item.kind !== 'condition') continue;
      for (const id of item.related) expect(byId.has(id), `${item.id} related ${id}`).toBe(true);
      for (const id of item.redFlags)
        expect(byId.get(id)?.kind, `${item.id} red flag ${id}`).toBe('red-flag');
    }
  });

  test.each(eachExercise)('%s: each flag is judged once', (_, item) => {
    expect(new Set(item.fit.map(({ flag }) => flag)).size).toBe(item.fit.length);
  });
});

const BARE = new Set<string>();
const FORBIDDEN =
  /\balign(?:s|ed|ment)?\b|nerve pressure|tissue repair|slipped|\bcures?\b|guarantee|\bheals? your\b|pain-free|will (?:fix|cure|heal|help|ease|stop|make)|always works|elongat|alinea|garantiza|\bcura\b/i;

describe('reading', () => {
  const readable = each.filter(([, item]) => item.kind !== 'red-flag');
  test.each(readable)('%s: English passes grade 6', (_, item) => {
    const text = proseOf(item, 'en');
    const { grade, words, sentences } = gradeOf(text);
    expect(grade, 'grade').toBeLessThanOrEqual(READING_LIMITS.pass);
    expect(gradeOf(text, BARE).grade, 'grade by the bare formula').toBeLessThanOrEqual(READING_LIMITS.pass);
    expect(words / sentences, 'mean words').toBeLessThanOrEqual(READING_LIMITS.mean);
    expect(longSentencesOf(text), 'long').toEqual([]);
  });

  test.each(each)('%s: Spanish is fairly easy', (_, item) => {
    const text = proseOf(item, 'es');
    expect(easeOfSpanish(text).ease).toBeGreaterThanOrEqual(READING_LIMITS.spanishEase);
    expect(longSentencesOf(text), 'long').toEqual([]);
  });

  test.each(each.filter(([, item]) => item.kind === 'red-flag'))(
    '%s: the line is plain and short',
    (_, item) => {
      const text = proseOf(item, 'en');
      expect(gradeOf(text).grade).toBeLessThanOrEqual(READING_LIMITS.pass);
      expect(longSentencesOf(text)).toEqual([]);
      for (const language of ['en', 'es'] as const)
        expect(proseOf(item, language)).toMatch(/^\p{Ll}.*[^.]$/u);
    },
  );

  test('the red-flag lines together have short sentences', () => {
    const { words, sentences } = gradeOf(
      builtInCatalog
        .filter((item) => item.kind === 'red-flag')
        .map((item) => proseOf(item, 'en'))
        .join('\n'),
    );
    expect(words / sentences).toBeLessThanOrEqual(READING_LIMITS.mean);
  });

  test.each(each)('%s: promises nothing and claims nothing that no source supports', (_, item) => {
    for (const language of ['en', 'es'] as const)
      for (const [path, text] of stringsOf(item.text[language], `${item.id}.${language}`))
        expect(text, path).not.toMatch(FORBIDDEN);
  });

  test.each(each)('%s: no shorthand where a patient reads', (_, item) => {
    for (const [path, text] of stringsOf(item.text.en, item.id))
      expect(text, path).not.toMatch(
        /\b(?:BID|TID|QID|QD|reps?|ROM|supine|prone|quadruped|bilateral)\b|\d+x\d+/i,
      );
  });
});

/** A person who cannot get to the floor does these on the bed, and must not be sent to a mat. */
describe('lying items', () => {
  test.each(eachExercise.filter(([, item]) => item.bedOk))('%s: names neither mat nor floor', (_, item) => {
    for (const language of ['en', 'es'] as const)
      for (const [path, text] of stringsOf(item.text[language], `${item.id}.${language}`))
        expect(text, path).not.toMatch(
          /\b(?:mat|(?<!pelvic )floor|ground|suelo(?! pélvico)|piso|colchoneta|alfombra)\b/i,
        );
  });
});

describe('the block of a low-back plan', () => {
  const flags = builtInCatalog
    .filter((item) => item.kind === 'red-flag')
    .map((item) => redFlagSchema.parse(item));
  const idsFor = (regions: Parameters<typeof chooseRedFlags>[1], known: string[] = []) =>
    chooseRedFlags(flags, regions, known, 'en').map(({ id }) => id);

  test('five emergencies and one to call about', () => {
    expect(idsFor(['low-back'])).toEqual([
      'bladder-bowel',
      'saddle-numbness',
      'both-legs',
      'leg-weaker',
      'chest-or-crash',
      'fever-or-night-pain',
    ]);
  });

  test('a hip plan keeps the cauda equina signs and adds its own', () => {
    expect(idsFor(['hip'])).toEqual([
      'bladder-bowel',
      'saddle-numbness',
      'both-legs',
      'hip-cannot-stand',
      'hip-hot',
      'groin-pain',
    ]);
  });

  test('what a person carries comes first', () => {
    expect(idsFor(['low-back'], ['osteoporosis']).at(-1)).toBe('thin-bones-pain');
    expect(idsFor(['low-back'], ['pregnancy'])[0]).toBe('pregnancy-bleeding');
    expect(idsFor(['knee'], ['knee-replacement'])[0]).toBe('surgery-breath');
  });
});
