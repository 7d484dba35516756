import { expect, it } from 'vitest';
import { drawPair } from './draw';
import { LOOKS, MONO } from './looks';
import { figureIds, motionOf } from './poses';
import { staysSeated } from './seat';

const seated = (id: string) => {
  const motion = motionOf(id);
  return motion !== null && staysSeated(motion);
};

it('knows what can be done in a wheelchair', () => {
  for (const id of ['seated-flexion', 'seated-rotation', 'scap-squeeze', 'habit-sit'])
    expect([id, seated(id)]).toEqual([id, true]);
  for (const id of ['sit-to-stand', 'single-leg-stand', 'childs-pose', 'habit-lift'])
    expect([id, seated(id)]).toEqual([id, false]);
});

it('draws the wheelchair in place of the chair', () => {
  for (const id of figureIds.filter(seated)) {
    const motion = motionOf(id);
    for (const look of [LOOKS[0] ?? MONO, MONO])
      expect(motion && drawPair(motion, { look, surface: 'wheelchair' })).not.toBe(
        motion && drawPair(motion, { look }),
      );
  }
});
