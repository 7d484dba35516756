import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { PatientProgram } from '../programs/schema';
import { exerciseAt, planOf } from './handout.test.plans';
import { boxesOf, hasReaders } from './pdf-reader';
import { closeHandouts, renderHandout } from './render';

afterAll(closeHandouts);

const SENTENCE = 'Move slowly and keep breathing while you count to ten, then come back to where you began.';
/** Steps that surely fit a page, of Letter too and beside a picture, together with the rest of the item. */
const SHORT = { standard: 5, large: 1 };

/** A plan whose exercises carry marks: at the name, at the dose, and at the very end. */
function marked(extra: readonly number[]): PatientProgram {
  const plan = planOf(0);
  const [now, later] = plan.phases;
  if (!now || !later) return plan;
  const exercises = extra.map((steps, index) => {
    const base = exerciseAt(index, extra.length);
    return {
      ...base,
      name: `${base.name} Name${index}x`,
      dose: `Dose${index}x ${base.dose}`,
      steps: [...base.steps, ...Array.from({ length: steps }, () => SENTENCE)],
      stop: `${base.stop} Stop${index}x`,
      note: '',
    };
  });
  return {
    ...plan,
    phases: [
      { ...now, name: 'Headx', exercises },
      { ...later, name: 'Tailx' },
    ],
  };
}

describe.skipIf(!hasReaders)('where pages end', () => {
  it.each(['standard', 'large'] as const)(
    '%s: no heading at the foot, no item in two that fits a page',
    { timeout: 120_000 },
    async (layout) => {
      const counts = fc.array(fc.oneof(fc.nat(SHORT[layout]), fc.nat(30)), { minLength: 1, maxLength: 16 });
      await fc.assert(
        fc.asyncProperty(counts, fc.constantFrom('a4' as const, 'letter' as const), async (extra, paper) => {
          const boxes = boxesOf(await renderHandout(marked(extra), { layout, paper, tickGrid: false }));
          const pageOf = (mark: string) => boxes.findLast(({ word }) => word.includes(mark))?.page;
          expect(pageOf('Headx')).toBe(pageOf('Name0x'));
          expect(pageOf('Tailx')).toBe(boxes.findLast(({ word }) => word === 'Bridge')?.page);
          extra.forEach((steps, index) => {
            expect(pageOf(`Name${index}x`)).toBe(pageOf(`Dose${index}x`));
            if (steps <= SHORT[layout] && index > 0)
              expect(pageOf(`Stop${index}x`)).toBe(pageOf(`Name${index}x`));
          });
        }),
        { numRuns: 12, endOnFailure: true, seed: 20_261_123 },
      );
    },
  );

  it('prints a word of 20,000 letters to the last one', { timeout: 30_000 }, async () => {
    const word = Array.from({ length: 4000 }, (_, index) => String(index + 10_000)).join('');
    const plan = { ...planOf(2), note: word };
    for (const layout of ['standard', 'large', 'cards'] as const) {
      const boxes = boxesOf(await renderHandout(plan, { layout }));
      const found = boxes.filter(({ word }) => /^\d{4,}$/.test(word)).map(({ word }) => word);
      expect(found.join('').length).toBeGreaterThanOrEqual(20_000);
      expect(found.join('')).toContain(word.slice(-40));
      expect(Math.max(...boxes.map(({ right, width }) => right - width))).toBeLessThan(-20);
    }
  });

  it('cuts cards four to a page, each inside its quarter', async () => {
    const boxes = boxesOf(await renderHandout(planOf(6), { layout: 'cards' }));
    for (const { left, right, top, bottom, width, word } of boxes) {
      if (bottom > 790) continue;
      expect([word, left < width / 2 && right > width / 2]).toEqual([word, false]);
      expect([word, top < 402 && bottom > 412]).toEqual([word, false]);
    }
  });
});
