import type { Leg, Motion } from '../model';
import { change, crook, footDown, handOn, mat, onFloor, supine } from './build';

const lyingMat = mat(-92, 74);
/** Hips as high as the line from knees to shoulders; the head and the shoulders stay where they were. */
const lift = {
  pelvis: { at: [-4, 28.3, 0], up: [-0.9, -0.436, 0], front: [-0.436, 0.9, 0] },
  neck: { flex: 30.5 },
  head: { flex: 0 },
} as const;
const bridged = change(crook, lift);
const level: Leg = { upper: [0.12, 1, 0], lower: [1, 0.06, 0], foot: { flex: 0 } };
/** The leg in line with the other thigh. */
const inLine: Leg = { upper: [0.9, 0.436, 0], lower: [0.9, 0.436, 0], foot: { flex: -4 } };
const straightDown: Leg = { upper: [0.997, -0.05, 0], lower: [0.997, -0.09, 0], foot: { flex: -14 } };
/** On the heel, toes up. */
const heel = (x: number): Leg => ({
  sole: [x, 2.2, 9],
  toes: [0.9, 0.44, 0],
  up: [-0.44, 0.9, 0],
  bend: [0, 1, 0],
});
const walkedIn = change(bridged, { both: { leg: heel(41) } });

/** A bench across the person's back, its front edge under the shoulder blades. */
const bench: Motion['props'][number] = {
  kind: 'step',
  at: [-47, 0, 0],
  long: 30,
  deep: 120,
  height: 40,
};
/** Both hands keep a weight on the hips. */
const holding = handOn('pelvis', [4, 17, 8], [0, -1, -0.2], [0.4, 0, -1], [-0.6, 0.2, 1], 'grip');

export const BRIDGES: readonly Motion[] = [
  {
    id: 'bridge',
    keys: [
      { pose: crook, seconds: 2 },
      { pose: bridged, seconds: 2, hold: 3 },
    ],
    side: null,
    view: { yaw: 16, pitch: 12 },
    feet: 'bare',
    props: [lyingMat],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [2, 22, 0] },
      { kind: 'work', on: 'hip.right', off: [-2, -3, 9], size: 6 },
      { kind: 'hold' },
    ],
    contacts: onFloor('head', 'back', 'foot.right', 'foot.left', 'hand.right', 'hand.left'),
    words: {
      en: 'A person lies on the back with knees bent and feet flat, arms at the sides. The hips lift until knees, hips and shoulders make a line. Hold there, then lower slowly.',
      es: 'Una persona está boca arriba con las rodillas dobladas y los pies apoyados. La cadera sube hasta que rodillas, cadera y hombros forman una línea. Se mantiene y baja despacio.',
    },
  },
  {
    id: 'bridge-march',
    keys: [
      { pose: bridged, seconds: 1.4, hold: 0.4 },
      { pose: change(bridged, { right: { leg: level } }), seconds: 1.4, hold: 0.8 },
      { pose: bridged, seconds: 1.4, hold: 0.4 },
      { pose: change(bridged, { left: { leg: level } }), seconds: 1.4, hold: 0.8 },
    ],
    end: 1,
    still: 1,
    side: null,
    view: { yaw: 16, pitch: 12 },
    feet: 'bare',
    props: [lyingMat],
    marks: [
      { kind: 'move', joint: 'ankle.right', from: 0, to: 1, shift: [14, 4, 0] },
      { kind: 'still', on: 'pelvis', off: [0, 6, 14] },
    ],
    contacts: [
      ...onFloor('head', 'back', 'hand.right', 'hand.left'),
      { part: 'foot.left', on: 'floor', keys: [0, 1, 2] },
      { part: 'foot.right', on: 'floor', keys: [0, 2, 3] },
    ],
    words: {
      en: 'A person holds the hips up in a bridge, feet flat. One foot lifts until the shin is level and comes down again. Then the other foot. The hips stay up and level.',
      es: 'Una persona mantiene la cadera arriba, en puente. Un pie sube hasta que la pierna queda horizontal y vuelve a bajar. Luego el otro. La cadera sigue arriba y nivelada.',
    },
  },
  {
    id: 'single-leg-bridge',
    keys: [
      { pose: change(crook, { left: { leg: straightDown } }), seconds: 2 },
      { pose: change(bridged, { left: { leg: inLine } }), seconds: 2, hold: 0.8 },
    ],
    side: 'right',
    view: { yaw: 16, pitch: 12 },
    feet: 'bare',
    props: [mat(-92, 96)],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [2, 22, 0] },
      { kind: 'work', on: 'hip.right', off: [-2, -3, 9], size: 6 },
    ],
    contacts: onFloor('head', 'back', 'foot.right', 'hand.right', 'hand.left'),
    words: {
      en: 'A person lies on the back, the {side} knee bent with the foot flat, the other leg straight. The {side} heel pushes and the hips lift. Both thighs stay side by side. Lower slowly.',
      es: 'Una persona está boca arriba, con la rodilla {side} doblada, el pie apoyado y la otra pierna recta. El talón de la pierna {side} empuja y la cadera sube. Los muslos siguen juntos.',
    },
  },
  {
    id: 'hamstring-walkout',
    keys: [
      { pose: walkedIn, seconds: 2, hold: 0.4 },
      {
        pose: change(walkedIn, {
          pelvis: { at: [-2.4, 25, 0], up: [-0.937, -0.35, 0], front: [-0.35, 0.937, 0] },
          neck: { flex: 19 },
          head: { flex: 3 },
          both: { leg: heel(64) },
        }),
        seconds: 2.4,
        hold: 0.6,
      },
    ],
    side: null,
    view: { yaw: 16, pitch: 12 },
    feet: 'bare',
    props: [mat(-92, 90)],
    marks: [
      { kind: 'move', joint: 'heel.right', both: true, shift: [6, 2, 16] },
      { kind: 'work', on: 'midThigh.right', off: [3, -5, 4], size: 10, wide: 4.5 },
    ],
    contacts: onFloor('head', 'back', 'heel.right', 'heel.left', 'hand.right', 'hand.left'),
    words: {
      en: 'A person holds the hips up in a bridge on both heels, toes lifted. The heels walk away in small steps until the knees are wide open, then walk back in. The hips stay up.',
      es: 'Una persona mantiene la cadera arriba sobre los talones, con los dedos levantados. Los talones se alejan en pasos cortos y vuelven. La cadera no baja.',
    },
  },
  {
    id: 'hip-thrust',
    keys: [
      {
        pose: change(supine, {
          pelvis: { at: [0, 13, 0], up: [-0.53, 0.85, 0], front: [0.85, 0.53, 0] },
          neck: { flex: 8 },
          head: { flex: 12 },
          both: { arm: holding, leg: footDown(48, 10, [1, 0, 0.1], [0, 1, 0.1]) },
        }),
        seconds: 1.6,
      },
      {
        pose: change(supine, {
          pelvis: { at: [7, 50, 0], up: [-1, 0.02, 0], front: [0.02, 1, 0] },
          neck: { flex: 22 },
          head: { flex: 24 },
          both: { arm: holding, leg: footDown(48, 10, [1, 0, 0.1], [0, 1, 0.1]) },
        }),
        seconds: 1.4,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: 16, pitch: 12 },
    feet: 'shoes',
    props: [bench, { kind: 'dumbbell', hand: 'right' }],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [22, 4, 0] },
      { kind: 'work', on: 'hip.right', off: [-2, -8, 6], size: 7 },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person sits on the floor with the shoulder blades on the edge of a bench, knees bent, a weight held on the hips. The hips push up until the trunk is level, then lower slowly.',
      es: 'Una persona está sentada en el suelo con los omóplatos en el borde de un banco y una pesa en la cadera. La cadera sube hasta que el tronco queda horizontal. Luego baja despacio.',
    },
  },
];
