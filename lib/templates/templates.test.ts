import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../db/seed';
import { phasedProtocols, type SeedTemplate, starterTemplates } from '../../db/seed/templates';
import { TEMPLATES_ES } from '../../db/seed/templates-es';
import type { CatalogItem, Exercise, FlagId } from '../../db/seed/types';
import { catalogEntrySchema } from '../catalog/schema';
import { softWarnings } from '../dose/check';
import { minutesPerDay } from '../dose/estimate';
import { parseEntry } from '../dose/parse';
import { gradeOf, longSentencesOf, READING_LIMITS } from '../readability/grade';
import { findSwaps } from '../readability/swaps';
import { documentFromStarter } from './model';

/** No built-in plan may ask for what our own checks would question. */
const all = [...starterTemplates, ...phasedProtocols];
const byId = new Map<string, CatalogItem>(builtInCatalog.map((item) => [item.id, item]));
const phases = all.flatMap((template) =>
  template.phases.map((phase, index) => ({ name: `${template.id}, ${phase.name}`, phase, index, template })),
);
const eachPhase = phases.map((one) => [one.name, one] as const);
const each = all.map((template) => [template.id, template] as const);

/** The exercises of a phase with the dose that the plan gives them. */
const dosed = (items: SeedTemplate['phases'][number]['items']) =>
  items.flatMap(({ item, dose }) => {
    const entry = byId.get(item);
    return entry?.kind === 'exercise' ? [{ entry, typed: dose ?? entry.dose }] : [];
  });
/** Walking and rest are no "exercises" to a patient: they are counted apart. */
const isApart = ({ type }: Exercise) => type === 'aerobic' || type === 'relaxation';

/** The person each plan is for. Nothing in it may be meant to be avoided by that person. */
const FOR: Record<string, FlagId[]> = {
  'leg-pain-extension': ['nerve-leg-pain', 'bending-worse'],
  'flexion-eases': ['stenosis', 'arching-worse'],
  'outer-hip-tendon': ['outer-hip-tendon'],
  'falls-risk': ['falls'],
  'disc-12-weeks': ['nerve-leg-pain'],
  'pinched-nerve-12-weeks': ['nerve-leg-pain'],
  'sciatica-12-weeks': ['nerve-leg-pain'],
};

describe('the set', () => {
  test('ten starters, and a plan in phases for each condition of the article', () => {
    expect(starterTemplates).toHaveLength(10);
    const conditions = builtInCatalog.filter((item) => item.kind === 'condition' && item.article);
    for (const { id } of conditions)
      expect(phasedProtocols.filter((template) => template.conditions.includes(id)).length, id).toBe(1);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test.each(each)('%s: is offered with conditions that exist', (_, { conditions }) => {
    for (const id of conditions) expect(byId.get(id)?.kind, id).toBe('condition');
  });

  test.each(phasedProtocols.map((template) => [template.id, template] as const))(
    '%s: weeks 1–2, 3–6, 7–12',
    (_, template) => expect(template.phases.map(({ weeks }) => weeks)).toEqual([2, 4, 6]),
  );

  test.each(each)('%s: becomes a document with every item in it', (_, template) => {
    const catalog = new Map(
      builtInCatalog.flatMap((item) => {
        const entry = catalogEntrySchema.parse(item);
        return entry.kind === 'red-flag' ? [] : [[entry.id, entry] as const];
      }),
    );
    const document = documentFromStarter(template, catalog, 'en');
    expect(document.phases.map(({ order }) => order.map((id) => document.items[id]?.catalogId))).toEqual(
      template.phases.map(({ items }) => items.map(({ item }) => item)),
    );
  });
});

test.each(phasedProtocols.map((template) => [template.id, template] as const))(
  '%s: each phase says what it is for, and the last when it is done',
  (_, { phases: own, exit }) => {
    expect(own.every(({ goal }) => goal)).toBe(true);
    expect(exit).toMatch(/2 weeks|20 minutes/);
  },
);

describe('each phase', () => {
  test.each(eachPhase)(
    '%s: names items that exist, each once, and what to keep on a bad day',
    (_, { phase }) => {
      for (const { item } of phase.items)
        expect(['exercise', 'habit', 'therapy'], item).toContain(byId.get(item)?.kind);
      expect(new Set(phase.items.map(({ item }) => item)).size).toBe(phase.items.length);
      expect(phase.items.some(({ core }) => core)).toBe(true);
    },
  );

  test.each(eachPhase)('%s: says what must be true to start it', (_, { phase, index }) =>
    expect(phase.entry === '').toBe(index === 0),
  );

  test.each(eachPhase)('%s: doses are read in full and trip no warning', (_, { phase }) => {
    for (const { entry, typed } of dosed(phase.items)) {
      const { dose, name, warnings } = parseEntry(typed);
      expect({ name, warnings }, `${entry.id} ${typed}`).toEqual({ name: '', warnings: [] });
      expect(softWarnings(dose, entry.type), `${entry.id} ${typed}`).toEqual([]);
      if (entry.needsSide) expect(['each', 'alternate'], `${entry.id} ${typed}`).toContain(dose.side);
    }
  });

  test.each(eachPhase)('%s: at most 4 exercises and 15 minutes a day', (_, { phase }) => {
    const exercises = dosed(phase.items).filter(({ entry }) => !isApart(entry));
    expect(exercises.length).toBeLessThanOrEqual(4);
    const minutes = exercises.map(({ entry, typed }) => minutesPerDay(parseEntry(typed).dose, entry.type));
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(15);
  });

  test.each(eachPhase.filter(([, { index }]) => index === 0))(
    '%s: walking starts at 10 minutes',
    (_, { phase }) => {
      for (const { entry, typed } of dosed(phase.items))
        if (entry.type === 'aerobic')
          expect(parseEntry(typed).dose.durationSeconds, entry.id).toBeLessThanOrEqual(600);
    },
  );
});

describe('the person', () => {
  test.each(Object.entries(FOR))('%s: holds nothing that its own patient should avoid', (id, flags) => {
    const own = phases.filter(({ template }) => template.id === id);
    expect(own).not.toEqual([]);
    for (const { entry } of own.flatMap(({ phase }) => dosed(phase.items)))
      for (const { flag, level, why } of entry.fit)
        if (flags.includes(flag)) expect(level, `${entry.id}: ${why}`).not.toBe('avoid');
  });

  test('every exercise for falls is meant for a person who falls', () => {
    const falls = phases.filter(({ template }) => template.id === 'falls-risk');
    for (const { entry } of falls.flatMap(({ phase }) => dosed(phase.items)))
      expect(entry.fit.find(({ flag }) => flag === 'falls')?.level, entry.id).toBe('for');
  });
});

/** Name, phases, goals and conditions of entry stand on the patient's page. */
describe('reading', () => {
  test.each(each)('%s: what the patient reads is plain', (_, template) => {
    const text = [
      template.name,
      ...template.phases.flatMap(({ name, goal, entry }) => [name, goal, entry]),
    ].join('\n');
    const { grade, words, sentences } = gradeOf(text);
    expect(grade).toBeLessThanOrEqual(READING_LIMITS.pass);
    expect(words / sentences).toBeLessThanOrEqual(READING_LIMITS.mean);
    expect(longSentencesOf(text)).toEqual([]);
    expect(findSwaps(text)).toEqual([]);
  });

  test.each(each)('%s: speaks Spanish too', (_, template) => {
    const told = [
      template.name,
      ...template.phases.flatMap(({ name, goal, entry }) => [name, goal, entry]),
    ].filter(Boolean);
    expect(told.filter((text) => !TEMPLATES_ES[text])).toEqual([]);
    const spanish = told.map((text) => TEMPLATES_ES[text]).join('\n');
    expect(longSentencesOf(spanish)).toEqual([]);
  });

  test('no Spanish is left of a sentence that is gone', () => {
    const told = new Set(
      all.flatMap(({ name, phases: own }) => [
        name,
        ...own.flatMap((phase) => [phase.name, phase.goal, phase.entry]),
      ]),
    );
    expect(Object.keys(TEMPLATES_ES).filter((text) => !told.has(text))).toEqual([]);
  });

  test.each(eachPhase)('%s: the goal alone is plain too', (_, { phase }) =>
    expect(gradeOf(phase.goal).grade).toBeLessThanOrEqual(READING_LIMITS.pass),
  );
});
