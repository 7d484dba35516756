import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { ClinicScope } from '../../lib/auth/session';
import { loadBuiltInCatalog } from '../../lib/catalog/mutations';
import { anyDose } from '../../lib/dose/arbitrary';
import {
  addItem,
  editItem,
  itemFrom,
  moveItem,
  moveItemTo,
  orderOf,
  removeItem,
  setSide,
} from '../../lib/programs/model';
import { createProgram, saveProgram } from '../../lib/programs/mutations';
import { getProgram } from '../../lib/programs/queries';
import { type ProgramDocument, saveProgramSchema } from '../../lib/programs/schema';
import {
  addPhase,
  copyToPhase,
  editItems,
  editPhase,
  moveToPhase,
  removeItems,
  removePhase,
} from '../../lib/progression/phases';
import { newClinic, value } from '../../lib/testing/clinic';
import { eachEngine } from '../../lib/testing/database';
import { BuilderStore } from './store';

/**
 * Random sequences of edits, with saves between them: what the database holds after a save is the draft to the letter,
 * also when steps were taken back before it, and what was taken back can be done again.
 */
const EXERCISES = ['bridge', 'clamshell', 'childs-pose', 'dead-bug', 'bird-dog', 'cat-cow'] as const;
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text)),
  fc.constantFrom(
    '',
    '  two  spaces ',
    '𝟛 × 10 🙂',
    'שלום עולם',
    'ـمرحبا',
    'Ł́ódź',
    '\n- a line',
    '"quoted" \\ back',
  ),
);
const step = fc.record({
  what: fc.nat(17),
  one: fc.nat(40),
  other: fc.nat(5),
  several: fc.subarray([0, 1, 2, 3, 4, 5]),
  words,
  dose: anyDose,
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let made = 0;

/** One edit, as the screen makes it; some find nothing to change. */
function edited(
  document: ProgramDocument,
  { what, one, other, several, words, dose }: Step,
): ProgramDocument {
  const order = orderOf(document);
  const id = order[one % Math.max(1, order.length)] ?? 'none';
  const phase = document.phases[one % document.phases.length]?.id ?? '';
  const ids = several.flatMap((at) => order[at] ?? []);
  const newId = () => `n${made++}`;
  switch (what) {
    case 0:
    case 1:
    case 2: {
      const item = itemFrom({ id: EXERCISES[other] ?? 'bridge', kind: 'exercise' }, newId(), dose);
      return order.length < 30 ? addItem(document, phase, item, one) : document;
    }
    case 3:
      return removeItem(document, id);
    case 4:
      return moveItem(document, id, other - 2);
    case 5:
      return moveItemTo(document, id, phase, other);
    case 6:
      return editItem(document, id, { note: words });
    case 7:
      return editItem(document, id, { dose });
    case 8:
      return editItem(document, id, { core: other > 2, settled: { 'dose-sets': 'kept' } });
    case 9:
      return addPhase(document, phase, {
        id: newId(),
        name: words,
        weeks: other || null,
        goal: '',
        entry: words,
      });
    case 10:
      return removePhase(document, phase);
    case 11:
      return editPhase(document, phase, { goal: words, weeks: null });
    case 12:
      return order.length < 20 ? copyToPhase(document, ids, phase, newId) : document;
    case 13:
      return moveToPhase(document, ids, phase);
    case 14:
      return removeItems(document, ids);
    case 15:
      return editItems(document, ids, (item) => ({ ...item, dose, onBed: !item.onBed }));
    case 16:
      return setSide(document, (['left', 'right', 'both', null] as const)[other % 4] ?? null);
    default:
      return {
        ...document,
        [(['title', 'goal', 'note', 'privateNote'] as const)[other % 4] ?? 'title']: words,
      };
  }
}

eachEngine('the draft, the database and undo', () => {
  let scope: ClinicScope;
  let program = '';
  beforeAll(async () => {
    await loadBuiltInCatalog();
    scope = await newClinic('agree@stepwise.example');
    program = value(await createProgram(scope, { patientId: null, title: 'Plan', item: null })).id;
  });

  const stored = async () => {
    const found = await getProgram(scope, program);
    if (!found) throw new Error('no program');
    return found;
  };

  it('agree after any edits', async () => {
    let { revision, document: first } = await stored();
    /** Sends the draft as the browser does, reads it by itself, and compares. */
    async function save(document: ProgramDocument) {
      const sent = saveProgramSchema.parse(JSON.parse(JSON.stringify({ revision, document })));
      value(await saveProgram(scope, program, sent));
      const now = await stored();
      revision = now.revision;
      first = now.document;
      expect(first).toEqual(document);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        fc.nat(30),
        async (steps, between, back) => {
          const store = new BuilderStore(first);
          for (const [at, each] of steps.entries()) {
            store.edit((document) => edited(document, each), { label: 'Edit' });
            if (at === between) await save(store.get());
          }
          const last = store.get();
          let taken = 0;
          while (taken < back && store.undo() !== null) taken++;
          await save(store.get());
          while (taken-- > 0) store.redo();
          expect(store.get()).toBe(last);
        },
      ),
      { numRuns: 1000 },
    );
  }, 300_000);
});
