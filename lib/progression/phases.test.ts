import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalog } from '../../db/seed';
import { parseEntry } from '../dose/parse';
import { addItem, emptyDocument, itemFrom, moveItemTo } from '../programs/model';
import { type ProgramDocument, programDocumentSchema } from '../programs/schema';
import { orderByPosition, tripsToFloor } from './order';
import {
  addPhase,
  copyToPhase,
  editItems,
  editPhase,
  movePhase,
  moveToPhase,
  removeItems,
  removePhase,
} from './phases';
import { itemsAfter, progressItem, progressPhase } from './progress';

const exercises = builtInCatalog.flatMap((item) => (item.kind === 'exercise' ? [item] : []));
const rows = new Map(exercises.map((item) => [item.id, item]));
const get = (id: string) => {
  const found = rows.get(id);
  if (!found) throw new Error(id);
  return found;
};
const planOf = (ids: readonly string[], phaseId = 'p1', document = emptyDocument('en')): ProgramDocument =>
  ids.reduce((next, id) => addItem(next, phaseId, itemFrom(get(id), `${phaseId}-${id}`)), document);
const phase = (id: string) => ({ id, name: '', weeks: null, goal: '', entry: '' });
const order = (document: ProgramDocument, id: string) =>
  document.phases.find((one) => one.id === id)?.order ?? [];

describe('phases', () => {
  const two = addPhase(planOf(['bridge', 'clamshell', 'plank']), 'p1', phase('p2'));
  it('stand where they were put, and move', () => {
    const three = addPhase(two, 'p1', phase('p3'));
    expect(three.phases.map(({ id }) => id)).toEqual(['p1', 'p3', 'p2']);
    expect(movePhase(three, 'p2', -1).phases.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(movePhase(three, 'p1', -1)).toBe(three);
    expect(editPhase(three, 'p3', { name: 'Weeks 3 to 6' }).phases[1]?.name).toBe('Weeks 3 to 6');
    expect(editPhase(three, 'nowhere', { name: 'x' })).toBe(three);
  });
  it('go with their items, but for the only one', () => {
    const gone = removePhase(two, 'p1');
    expect(gone.phases.map(({ id }) => id)).toEqual(['p2']);
    expect(gone.items).toEqual({});
    expect(removePhase(gone, 'p2')).toBe(gone);
  });
  it('take items by moving and by copying, each item once', () => {
    const moved = moveToPhase(two, ['p1-plank', 'p1-bridge'], 'p2');
    expect(order(moved, 'p2')).toEqual(['p1-bridge', 'p1-plank']);
    expect(order(moved, 'p1')).toEqual(['p1-clamshell']);
    const copied = copyToPhase(moved, ['p1-clamshell'], 'p2', () => 'new');
    expect(order(copied, 'p2')).toEqual(['p1-bridge', 'p1-plank', 'new']);
    expect(copyToPhase(copied, ['p1-clamshell'], 'p2', () => 'twice')).toBe(copied);
  });
  it('are at most twelve', () => {
    let document = two;
    for (let at = 3; at < 20; at++) document = addPhase(document, 'p1', phase(`p${at}`));
    expect(document.phases).toHaveLength(12);
  });
});

describe('several items at once', () => {
  const plan = planOf(['bridge', 'clamshell', 'plank']);
  it('are changed and removed together, and nothing is a new document without a change', () => {
    const daily = editItems(plan, ['p1-bridge', 'p1-plank'], (item) => ({
      ...item,
      dose: { ...item.dose, daysPerWeek: 3 },
    }));
    expect(daily.items['p1-bridge']?.dose?.daysPerWeek).toBe(3);
    expect(daily.items['p1-clamshell']).toBe(plan.items['p1-clamshell']);
    expect(editItems(plan, ['p1-bridge', 'nothing'], (item) => item)).toBe(plan);
    expect(order(removeItems(plan, ['p1-bridge', 'p1-plank']), 'p1')).toEqual(['p1-clamshell']);
    expect(removeItems(plan, ['nothing'])).toBe(plan);
  });
});

it('any row of edits leaves a whole document', () => {
  const ids = ['bridge', 'clamshell', 'plank', 'mini-squat', 'walk-short', 'chin-tuck'];
  const step = fc.record({
    what: fc.constantFrom('add', 'remove', 'move', 'copy', 'drop', 'shift', 'place', 'phase'),
    a: fc.nat(11),
    b: fc.nat(11),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let document = planOf(ids);
      let made = 0;
      const newId = () => `n${made++}`;
      for (const { what, a, b } of steps) {
        const all = Object.keys(document.items);
        const items = all.filter((_, at) => at % 3 === a % 3);
        const target = document.phases[b % document.phases.length]?.id ?? '';
        if (what === 'add') document = addPhase(document, target, phase(newId()));
        if (what === 'remove') document = removePhase(document, target);
        if (what === 'move') document = moveToPhase(document, items, target);
        if (what === 'copy') document = copyToPhase(document, items, target, newId);
        if (what === 'drop') document = removeItems(document, items.slice(0, 1));
        if (what === 'shift') document = movePhase(document, target, (a % 3) - 1);
        if (what === 'place') document = moveItemTo(document, all[a] ?? '', target, b);
        if (what === 'phase') document = orderByPosition(document, target, (id) => document.items[id]?.id);
      }
      expect(programDocumentSchema.safeParse(document).error).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

describe('order by position', () => {
  it('makes one trip to the floor of three, and keeps the order within a position', () => {
    const plan = planOf(['mini-squat', 'bridge', 'sit-to-stand', 'clamshell', 'heel-raise', 'bird-dog']);
    const positionOf = (id: string) => rows.get(id.slice(3))?.position;
    expect(tripsToFloor(order(plan, 'p1').map(positionOf))).toBe(3);
    const sorted = orderByPosition(plan, 'p1', positionOf);
    expect(tripsToFloor(order(sorted, 'p1').map(positionOf))).toBe(1);
    expect(order(sorted, 'p1').map((id) => id.slice(3))).toEqual([
      'bridge',
      'clamshell',
      'bird-dog',
      'sit-to-stand',
      'mini-squat',
      'heel-raise',
    ]);
    expect(orderByPosition(sorted, 'p1', positionOf)).toBe(sorted);
  });
});

describe('progress', () => {
  const next = (id: string, typed: string, flags: string[] = []) => {
    const dose = parseEntry(typed).dose;
    return progressItem({ ...itemFrom(get(id), 'x'), dose }, rows, flags);
  };
  it.each([
    ['bridge', '2x8', { reps: 10 }],
    ['bridge', '2x12', { sets: 3 }],
    ['plank', '3x20s', { holdSeconds: 25 }],
    ['walk-short', '10min daily', { durationSeconds: 660 }],
    ['walk-short', '20min daily', { durationSeconds: 1320 }],
    ['clamshell-band', '3x12 ea side red band', { reps: 8, load: { band: 'green' } }],
    ['goblet-squat', '3x12 10kg', { reps: 8, load: { value: 10.5, unit: 'kg' } }],
  ])('%s %s', (id, typed, change) => {
    const [first] = next(id, typed).steps;
    expect(first?.catalogId).toBe(id);
    expect(first?.dose).toMatchObject(change);
    expect(first?.why).not.toBe('');
  });
  it('goes up the ladder where the dose is at its top, and not to what this person must avoid', () => {
    const top = next('bridge', '3x12');
    expect(top.steps.map(({ catalogId }) => catalogId)).toEqual(get('bridge').harder);
    for (const item of exercises)
      for (const { catalogId } of next(item.id, item.dose, ['no-floor', 'osteoporosis-fracture']).steps) {
        if (catalogId === item.id) continue;
        const bad = get(catalogId).fit.some(
          ({ flag, level }) => flag === 'osteoporosis-fracture' && level === 'avoid',
        );
        expect([item.id, catalogId, bad]).toEqual([item.id, catalogId, false]);
      }
  });
  it('leaves rest alone, and never reaches the tendon protocol', () => {
    expect(next('constructive-rest', '1x5min').steps).toEqual([]);
    for (const item of exercises)
      expect(next(item.id, '3x12').steps.map(({ catalogId }) => catalogId)).not.toContain('heel-drop');
  });
  it('every suggestion of the catalog can be saved, and is another dose or another item', () => {
    for (const item of exercises)
      for (const step of next(item.id, item.dose).steps) {
        const document = addItem(emptyDocument('en'), 'p1', { ...itemFrom(item, 'x'), dose: step.dose });
        expect([item.id, programDocumentSchema.safeParse(document).error]).toEqual([item.id, undefined]);
        expect(step).not.toMatchObject({ catalogId: item.id, dose: itemFrom(item, 'x').dose });
      }
  });
  it('makes the next phase of what was chosen, with ids of its own', () => {
    const plan = planOf(['bridge', 'constructive-rest']);
    const [bridge] = progressPhase(plan, 'p1', rows, []);
    const step = bridge?.steps[0];
    if (!bridge || !step) throw new Error('nothing to progress');
    let made = 0;
    const items = itemsAfter(plan, 'p1', new Map([[bridge.item.id, step]]), () => `n${made++}`);
    expect(items.map(({ id }) => id)).toEqual(['n0', 'n1']);
    expect(items[0]?.dose).toEqual(step.dose);
    expect(items[1]?.dose).toEqual(plan.items['p1-constructive-rest']?.dose);
  });
});

describe('the way back', () => {
  it('is half the count first, then what is easier, never what this person must avoid', () => {
    const { easier } = progressItem(
      { ...itemFrom(get('bridge'), 'x'), dose: parseEntry('3x12 daily').dose },
      rows,
      [],
    );
    expect(easier[0]).toMatchObject({ catalogId: 'bridge', dose: { sets: 3, reps: 6 } });
    expect(easier.slice(1).map(({ catalogId }) => catalogId)).toEqual(get('bridge').easier);
    for (const item of exercises)
      for (const { catalogId, dose } of progressItem(itemFrom(item, 'x', parseEntry(item.dose).dose), rows, [
        'no-floor',
      ]).easier) {
        expect(Object.keys(dose)).not.toEqual([]);
        if (catalogId !== item.id)
          expect(get(catalogId).fit.some(({ flag, level }) => flag === 'no-floor' && level === 'avoid')).toBe(
            false,
          );
      }
  });
});
