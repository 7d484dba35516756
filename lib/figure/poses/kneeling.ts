import type { Motion, Pose } from '../model';
import { change, handDown, kneelingPelvis, mat, onFloor, quadruped, shinDown } from './build';

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

export const KNEELING: readonly Motion[] = [
  {
    id: 'childs-pose',
    keys: [
      { pose: quadruped, seconds: 2.2 },
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
];
