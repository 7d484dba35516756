import { describe, expect, it } from 'vitest';
import { type Fittable, fitOf, swapsFor } from './fit';

const exercise = (id: string, more: Partial<Fittable> = {}): Fittable => ({
  id,
  kind: 'exercise',
  position: 'standing',
  ...more,
});

describe('fitOf', () => {
  const bend = exercise('seated-flexion', {
    position: 'sitting',
    fit: [
      { flag: 'stenosis', level: 'for', why: 'Bending forward eases it' },
      { flag: 'osteoporosis-fracture', level: 'avoid', why: 'Loaded bending after a fracture' },
      { flag: 'osteoporosis', level: 'care', why: 'Small range' },
    ],
  });
  it('takes the gravest reason and keeps the others', () => {
    const fit = fitOf(bend, ['stenosis', 'osteoporosis-fracture']);
    expect(fit.level).toBe('avoid');
    expect(fit.reasons.map((reason) => reason.level)).toEqual(['avoid', 'for']);
  });
  it('is plain without a flag', () => expect(fitOf(bend, []).level).toBe('plain'));
  it('reads a fracture as osteoporosis where the item knows only that', () => {
    const twist = exercise('twist', { fit: [{ flag: 'osteoporosis', level: 'care', why: 'No force' }] });
    expect(fitOf(twist, ['osteoporosis-fracture']).level).toBe('care');
    expect(fitOf(twist, ['osteoporosis', 'osteoporosis-fracture']).reasons).toHaveLength(1);
  });
  it('moves a lying item to the bed, and warns where that cannot be', () => {
    const bridge = exercise('bridge', { position: 'crook-lying', bedOk: true });
    expect(fitOf(bridge, ['no-floor'])).toEqual({ level: 'plain', reasons: [], onBed: true });
    expect(fitOf({ ...bridge, bedOk: false }, ['no-floor']).level).toBe('avoid');
  });
  it('warns of kneeling', () => {
    expect(fitOf(exercise('cat-cow', { position: 'hands-and-knees' }), ['cannot-kneel']).level).toBe('avoid');
  });
});

describe('swapsFor', () => {
  it('never offers an item that carries a flag of the person', () => {
    const flags = ['no-floor', 'osteoporosis-fracture'];
    const all = new Map(
      [
        exercise('floor', { position: 'kneeling' }),
        exercise('chair', { position: 'sitting' }),
        exercise('bend', { fit: [{ flag: 'osteoporosis-fracture', level: 'care', why: 'Bending' }] }),
      ].map((item) => [item.id, item]),
    );
    const from = exercise('childs-pose', { alternatives: ['floor', 'bend', 'chair'] });
    expect(swapsFor(from, all, flags).map((item) => item.id)).toEqual(['chair']);
  });
  it('looks among items of the same aim where the catalog links none', () => {
    const same = { region: 'hip', type: 'stretch', goals: ['ease-pain'] };
    const all = new Map(
      [exercise('other', same), exercise('far', { ...same, region: 'knee' })].map((item) => [item.id, item]),
    );
    expect(swapsFor(exercise('glute-stretch', same), all, []).map((item) => item.id)).toEqual(['other']);
  });
});
