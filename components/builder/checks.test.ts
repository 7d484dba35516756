import { describe, expect, it } from 'vitest';
import type { CatalogRow } from '../../lib/catalog/rows';
import { addItem, emptyDocument } from '../../lib/programs/model';
import type { ProgramItem } from '../../lib/programs/schema';
import { burdenOf } from './burden';
import { checksOf } from './checks';

const row = (more: object) =>
  ({
    id: 'x',
    kind: 'exercise',
    type: 'stretch',
    position: 'sitting',
    fit: [],
    text: { en: { name: 'X' } },
    ...more,
  }) as unknown as CatalogRow;
const item: ProgramItem = {
  id: 'a',
  catalogId: 'x',
  kind: 'exercise',
  dose: { sets: 2, reps: 10 },
  note: '',
  core: false,
  offerEasier: true,
  onBed: false,
};

describe('checksOf', () => {
  it('gives every due check, what is better left out first', () => {
    const risky = row({
      fit: [
        { flag: 'stenosis', level: 'care', why: 'Small range' },
        { flag: 'osteoporosis', level: 'avoid', why: 'Loaded bending' },
        { flag: 'falls', level: 'for', why: 'Steadies' },
      ],
    });
    const checks = checksOf(item, risky, { flags: ['stenosis', 'osteoporosis', 'falls'] });
    expect(checks.map((check) => [check.key, check.look])).toEqual([
      ['osteoporosis', 'avoid'],
      ['stenosis', 'care'],
    ]);
    expect(checks[0]?.text).toBe('Osteoporosis: loaded bending.');
  });
  it('is silent about what was settled', () => {
    const risky = row({ fit: [{ flag: 'stenosis', level: 'care', why: 'Small range' }] });
    expect(checksOf({ ...item, settled: { stenosis: 'adapted' } }, risky, { flags: ['stenosis'] })).toEqual(
      [],
    );
  });
  it('asks a question about a person once, whichever item asks it', () => {
    const risky = row({ fit: [{ flag: 'osteoporosis', level: 'avoid', why: 'Loaded bending' }] });
    const answered = { osteoporosis: { answer: 'discussed' as const, at: '2026-05-03T09:00:00Z' } };
    expect(checksOf(item, risky, { flags: ['osteoporosis'], answered })).toEqual([]);
    expect(checksOf(item, risky, { flags: ['osteoporosis'] })[0]?.answers.map(({ label }) => label)).toEqual([
      'Discussed',
      'Adapted',
      'Other',
    ]);
  });
  it('offers the surgeon’s protocol where there was surgery, and asks nothing about care', () => {
    const risky = row({
      fit: [
        { flag: 'hip-replacement', level: 'avoid', why: 'Crossing the legs' },
        { flag: 'falls', level: 'care', why: 'Hold on' },
      ],
    });
    const [avoid, care] = checksOf(item, risky, { flags: ['hip-replacement', 'falls'] });
    expect(avoid?.answers.map(({ answer }) => answer)).toContain('protocol');
    expect(care?.answers).toEqual([]);
  });
  it('asks about a guideline only where it speaks of the plan’s region, and not where the clinic offers it', () => {
    const traction = (rule?: object) =>
      row({
        id: 'decompression',
        kind: 'therapy',
        stances: [{ region: 'low-back', stance: 'recommended-against', line: 'Advised against' }],
        contraindications: [],
        ...(rule && { rule }),
      });
    const therapy = { ...item, kind: 'therapy' as const };
    const looks = (found: CatalogRow, about: object) =>
      checksOf(therapy, found, { flags: [], ...about }).map(({ key, look }) => `${key} ${look}`);
    expect(looks(traction(), { regions: ['low-back'] })).toEqual(['guideline check']);
    expect(looks(traction(), { regions: ['knee'] })).toEqual(['unreviewed care']);
    expect(looks(traction({ offered: true, professions: [] }), {})).toEqual(['guideline care']);
    expect(
      looks(traction({ offered: true, professions: ['Chiropractor'] }), { profession: 'Trainer' }),
    ).toEqual(['profession avoid', 'guideline care']);
    const answered = { 'guideline:decompression': { answer: 'other', at: '' } };
    expect(looks(traction(), { answered })).toEqual([]);
  });
  it('asks again when the dose is another one', () => {
    const many: ProgramItem = { ...item, dose: { sets: 6, reps: 10 } };
    const [first] = checksOf(many, row({}), { flags: [] });
    expect(first?.key).toMatch(/^[A-Za-z0-9-]{1,60}$/);
    const settled = { [first?.key ?? '']: 'kept' as const };
    expect(checksOf({ ...many, settled }, row({}), { flags: [] })).toEqual([]);
    expect(checksOf({ ...many, settled, dose: { sets: 7, reps: 10 } }, row({}), { flags: [] })).toHaveLength(
      1,
    );
  });
  it('names what a therapy is not given with, and what guidelines say against it', () => {
    const therapy = row({
      kind: 'therapy',
      stances: [{ region: 'low-back', stance: 'recommended-against', line: 'Guidelines advise against it' }],
      contraindications: ['Pregnancy', 'A recent fracture'],
    });
    expect(checksOf({ ...item, kind: 'therapy' }, therapy, { flags: [] }).map((check) => check.text)).toEqual(
      ['Guidelines advise against it.', 'Not with: pregnancy; a recent fracture.'],
    );
  });
});

describe('burdenOf', () => {
  const rows = new Map([
    ['x', row({})],
    ['walk', row({ id: 'walk', type: 'aerobic' })],
  ]);
  const plan = (count: number) =>
    Array.from({ length: count }, (_, at) => at).reduce(
      (document, at) => addItem(document, 'p1', { ...item, id: `i${at}` }),
      emptyDocument('en'),
    );
  it('counts exercises and minutes, and walking apart', () => {
    const walk = addItem(plan(2), 'p1', {
      ...item,
      id: 'w',
      catalogId: 'walk',
      dose: { durationSeconds: 900 },
    });
    expect(burdenOf(walk, rows)).toMatchObject({ exercises: 2, apart: 15, level: 'light' });
  });
  it('turns amber above 4 and red above 6', () => {
    expect(burdenOf(plan(4), rows).level).toBe('light');
    expect(burdenOf(plan(5), rows).level).toBe('much');
    expect(burdenOf(plan(7), rows).level).toBe('too-much');
  });
});
