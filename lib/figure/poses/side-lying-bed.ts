import type { Arm, Motion, Pose, V3 } from '../model';
import { change, crook, footDown } from './build';
import { headPillow, restingSide, sideLying } from './side-lying-start';

/** The height of the bed that a person sits up from, with the feet on the floor. */
const BED = 45;
/** A palm on the bed. */
const onBed = (x: number, z: number, bend: V3, fingers: V3): Arm => ({
  touch: [x, BED, z],
  bend,
  hand: { shape: 'flat', fingers, palm: [0, -1, 0] },
});
const rolled: Pose = {
  pelvis: { at: [0, BED + 16.85, 16], up: [-1, 0.08, 0], front: [0, 0, 1] },
  neck: { side: 6 },
  gaze: [0, 0.02, 1],
  arms: {
    right: onBed(-52, 46, [-1, 0.06, 0.1], [0.7, 0, 0.7]),
    left: onBed(-25, 40, [-1, 0.3, 0.1], [0.7, 0, 0.7]),
  },
  legs: {
    right: { upper: [0.75, -0.055, 0.66], lower: [0.5, -0.03, -0.86], foot: { flex: 0 } },
    left: { upper: [0.75, -0.055, 0.66], lower: [0.5, -0.06, -0.86], foot: { flex: 0 } },
  },
};

/** Three keys: on the back, on the side, and on the way up with the legs over the edge. */
const logRoll: Motion['keys'] = [
  {
    pose: change(crook, {
      pelvis: { at: [0, BED + 12, 16] },
      right: {
        arm: onBed(15, 42, [-0.4, 0.2, 1], [1, 0, 0]),
        leg: footDown(41, 25, [1, 0, 0], [0, 1, 0], BED),
      },
      left: {
        arm: onBed(15, -12, [-0.4, 0.2, -1], [1, 0, 0]),
        leg: footDown(41, 7, [1, 0, 0], [0, 1, 0], BED),
      },
    }),
    seconds: 2,
  },
  { pose: rolled, seconds: 2 },
  {
    pose: change(rolled, {
      pelvis: { at: [0, BED + 15, 22], up: [-0.8, 0.6, 0.05], front: [0.05, 0, 1] },
      lumbar: { side: -6 },
      neck: { side: -10 },
      gaze: [-0.2, -0.1, 1],
      right: {
        arm: onBed(-62, 38, [-1, 0.2, -0.4], [0.15, 0, 1]),
        leg: { upper: [0.3, -0.1, 1], lower: [0.1, -1, 0.22] },
      },
      left: {
        arm: onBed(-26, 40, [0.4, 0.5, -0.2], [0.1, 0, 1]),
        leg: { upper: [0.3, -0.1, 1], lower: [0.1, -1, 0.22] },
      },
    }),
    seconds: 1.6,
  },
];

export const IN_BED: readonly Motion[] = [
  {
    id: 'log-roll',
    keys: logRoll,
    side: null,
    view: { yaw: 24, pitch: 20 },
    feet: 'bare',
    props: [{ kind: 'bed', from: -100, to: 92, top: BED }],
    marks: [{ kind: 'move', joint: 'head', from: 1, to: 2, shift: [-4, 12, 0] }],
    contacts: [{ part: 'pelvis', on: 'seat', keys: [0, 1, 2] }],
    words: {
      en: 'A person lies on the back near the edge of a bed, rolls onto the side in one piece, puts the top hand on the bed, drops the legs over the edge and pushes up with both arms.',
      es: 'Una persona está boca arriba cerca del borde de la cama, gira de lado en una pieza, apoya la mano de arriba, deja caer las piernas por el borde y se sienta con el empuje de los dos brazos.',
    },
  },
  {
    id: 'sleep-positions',
    keys: [
      {
        pose: change(sideLying, {
          eyes: 'closed',
          right: {
            arm: {
              upper: [-0.1, -0.36, 1],
              lower: [0.6, -0.02, 0.7],
              hand: { shape: 'relaxed', palm: [0, -1, 0] },
            },
            leg: { upper: [-0.8, 0, 0.6], lower: [-0.75, 0, -0.66], foot: { flex: -20 } },
          },
          left: { leg: { upper: [-0.8, -0.055, 0.6], lower: [-0.75, -0.03, -0.66], foot: { flex: -20 } } },
        }),
        seconds: 1,
      },
    ],
    side: null,
    view: { yaw: 22, pitch: 22 },
    feet: 'bare',
    props: [
      { kind: 'bed', from: -92, to: 100 },
      headPillow,
      { kind: 'pillow', at: [-50, 10, 12], long: 62, deep: 30, thick: 11 },
      { kind: 'pillow', at: [52, 0, 44], long: 56, deep: 26, thick: 14 },
    ],
    marks: [],
    contacts: restingSide,
    words: {
      en: 'A person lies on the side in bed, both knees a little bent. A thick pillow fills the space between knees and feet. The top arm rests on a pillow in front, the head on another.',
      es: 'Una persona está de lado en la cama, con las rodillas un poco dobladas. Una almohada gruesa llena el espacio entre rodillas y pies. El brazo de arriba descansa en otra almohada, igual que la cabeza.',
    },
  },
];
