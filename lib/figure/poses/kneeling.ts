import type { Motion, Pose } from '../model';
import { change, handDown, kneelingPelvis, mat, onFloor, quadruped, shinDown } from './build';
import { allFours } from './hands-and-knees';

/** Knees on the mat, seat on the heels, trunk folded over the thighs, forehead down, arms long. */
export const childsPose: Pose = change(quadruped, {
  pelvis: { at: kneelingPelvis(20.5, 0, 14), up: [0.86, 0.5, 0], front: [0.5, -0.86, 0] },
  lumbar: { flex: 34 },
  thorax: { flex: 26 },
  neck: { flex: -12 },
  head: { flex: -14 },
  right: { arm: handDown(66, 20), leg: shinDown(0, 14, 0.12) },
  left: { arm: handDown(66, -20), leg: shinDown(0, -14, 0.12) },
});

/** Both hands walked over to the left, the right one on top: the right side of the trunk is long. */
const reachLeft = change(childsPose, {
  lumbar: { flex: 34, side: -20 },
  thorax: { flex: 27, side: -22 },
  neck: { flex: -8, side: -8 },
  right: {
    arm: {
      touch: [47, 3.2, -47],
      bend: [-0.4, 0.2, 1],
      hand: { shape: 'flat', fingers: [0.7, -0.05, -0.7], palm: [0, -1, 0] },
    },
  },
  left: { arm: { ...handDown(44, -49, [0.7, 0, -0.7]), bend: [-0.6, 0.4, -1] } },
});

/** On hands and knees behind the pillow that the hip will sink on. */
const behindPillow = change(allFours, {
  pelvis: { at: [-12, 47.45, 0] },
  right: { arm: { ...handDown(35, 33, [0.7, 0, 0.7]), bend: [-1, 0, 0.5] }, leg: shinDown(-12, 8.7) },
  left: { arm: { ...handDown(42, -28), bend: [-1, 0, -0.5] }, leg: shinDown(-12, -8.7) },
});
/** Half-way, the hips still high: the right knee comes through, the left leg slides back. */
const kneeThrough = change(behindPillow, {
  pelvis: { at: [0, 42.5, 0], up: [0.97, 0.24, 0], front: [0.24, -0.97, 0] },
  right: { leg: { upper: [0.6, -0.78, 0.15], lower: [-0.85, 0.08, -0.5], foot: { flex: -50 } } },
  left: { leg: { upper: [-0.62, -0.78, 0], lower: [-1, 0.04, 0], foot: { toes: [-0.88, -0.47, 0] } } },
});
const pigeon = change(behindPillow, {
  pelvis: { at: [8, 20.5, 0], up: [0.66, 0.75, 0], front: [0.75, -0.66, 0] },
  lumbar: { flex: 8 },
  neck: { flex: -10 },
  gaze: [1, -0.5, 0],
  right: { leg: { upper: [36, -14.3, 12], lower: [-24, 2, -33], foot: { flex: -45 } } },
  left: { leg: { upper: [-0.93, -0.35, 0], lower: [-1, 0.01, 0], foot: { toes: [-0.88, -0.47, 0] } } },
});

export const KNEELING: readonly Motion[] = [
  {
    id: 'childs-pose',
    keys: [
      { pose: allFours, seconds: 2.2 },
      { pose: childsPose, seconds: 2.2, hold: 2.5 },
    ],
    side: null,
    view: { yaw: 12, pitch: 12 },
    feet: 'bare',
    props: [mat(-104, 104)],
    marks: [{ kind: 'move', joint: 'pelvis', shift: [0, 24, 0] }, { kind: 'hold' }],
    contacts: [
      ...onFloor('knee.right', 'knee.left', 'instep.right', 'instep.left', 'hand.right', 'hand.left'),
      { part: 'head', on: 'floor', keys: [1] },
    ],
    words: {
      en: 'A person starts on hands and knees on a mat. The hips sink back onto the heels, the arms reach forward and the forehead rests on the mat. Hold.',
      es: 'Una persona empieza a gatas sobre una colchoneta. La cadera baja hasta los talones, los brazos se estiran hacia delante y la frente descansa en el suelo. Se mantiene.',
    },
  },
  {
    id: 'childs-pose-reach',
    keys: [
      { pose: childsPose, seconds: 1.8 },
      { pose: reachLeft, seconds: 1.8, hold: 2.5 },
    ],
    side: 'right',
    view: { yaw: -22, pitch: 40 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -104, to: 92, half: 54 }],
    marks: [
      { kind: 'move', joint: 'palm.right', shift: [10, 0, 0] },
      { kind: 'work', on: 'waist', off: [-2, 4, 11], size: 6, wide: 10 },
    ],
    contacts: [
      ...onFloor('knee.right', 'knee.left', 'instep.right', 'instep.left', 'hand.left'),
      { part: 'head', on: 'floor' },
    ],
    words: {
      en: 'A person sits back on the heels, trunk folded, arms long in front. Both hands walk over to the {other} side, one on top of the other. The {side} side stretches. Hold.',
      es: 'Una persona se sienta sobre los talones, con el tronco doblado y los brazos al frente. Las manos caminan a la parte {other}, una sobre otra. Se estira la parte {side} del tronco. Se mantiene.',
    },
  },
  {
    id: 'pigeon',
    keys: [
      { pose: behindPillow, seconds: 1 },
      { pose: kneeThrough, seconds: 1 },
      { pose: pigeon, seconds: 1.2, hold: 2.5 },
      { pose: kneeThrough, seconds: 1.2 },
    ],
    still: 2,
    end: 2,
    side: 'right',
    view: { yaw: -54, pitch: 22 },
    feet: 'bare',
    props: [mat(-112, 70), { kind: 'pillow', at: [10, 0, 9], long: 30, deep: 28, thick: 8 }],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-14, 18, 0] },
      { kind: 'work', on: 'midThigh.right', off: [-12, 2, 6], size: 6, wide: 8 },
    ],
    contacts: onFloor('hand.right', 'hand.left'),
    words: {
      en: 'From hands and knees a person slides the {side} knee forward between the hands, the other leg straight back, and sinks the hips onto a pillow. Hold.',
      es: 'Desde la posición a gatas, una persona lleva la rodilla {side} hacia delante entre las manos, estira la otra pierna atrás y baja la cadera sobre una almohada. Se mantiene.',
    },
  },
];
