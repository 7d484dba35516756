import type { Arm, Leg, Motion, Pose, V3 } from '../model';
import { mat, onFloor } from './build';

/* Face down with the head to -x: the right side lies at -z. Both planks start on the front, on the elbows. */

const forearm = (z: number, bend: V3): Arm => ({
  touch: [-71, 4.1, z],
  bend: [bend[0], bend[1], bend[2] * Math.sign(z)],
  hand: { shape: 'fist', fingers: [-1, 0, 0], palm: [0, 0, -Math.sign(z)] },
});

/** A straight body from shoulders to hips that rises by `slope` degrees towards the head. */
function straight(at: V3, slope: number, legs: Pose['legs']): Pose {
  const a = (slope * Math.PI) / 180;
  return {
    pelvis: { at, up: [-Math.cos(a), Math.sin(a), 0], front: [-Math.sin(a), -Math.cos(a), 0] },
    neck: { flex: 4 },
    gaze: [-0.5, -1, 0],
    arms: { right: forearm(-17, [1, 0.6, 0.15]), left: forearm(17, [1, 0.6, 0.15]) },
    legs,
  };
}

const bothLegs = (leg: (z: number) => Leg): Pose['legs'] => ({ right: leg(-9), left: leg(9) });
/** On the toes, the heels up. */
const onToes = (z: number): Leg => ({ ball: [86.6, 0.9, z], lift: 72, toes: [-1, 0, 0], bend: [0, -1, 0] });
/** On the knees, the feet up in the air. */
const onKnees = (drop: number) => (): Leg => ({
  upper: [1, -drop, 0],
  lower: [0.5, 0.86, 0],
  foot: { flex: -20 },
});

/** On the elbows before the hips lift. */
const low = (x: number, legs: Pose['legs']): Pose => ({
  ...straight([x, 10.8, 0], 12, legs),
  lumbar: { flex: -29 },
  thorax: { flex: -12 },
});

const elbowsDown = onFloor('elbow.right', 'elbow.left').map((c) => ({ ...c, keys: [1] }));

export const PLANKS: readonly Motion[] = [
  {
    id: 'plank-knees',
    keys: [
      { pose: low(0, bothLegs(onKnees(0.12))), seconds: 1.6 },
      { pose: straight([2.4, 20.6, 0], 20.8, bothLegs(onKnees(0.38))), seconds: 1.6, hold: 4 },
    ],
    side: null,
    view: { yaw: 20, pitch: 12 },
    feet: 'bare',
    props: [mat(-92, 92)],
    marks: [{ kind: 'move', joint: 'pelvis', shift: [8, 24, 0] }, { kind: 'hold' }],
    contacts: [...onFloor('knee.right', 'knee.left'), ...elbowsDown],
    words: {
      en: 'A person lies on the front on the elbows, knees bent, feet up. The hips lift until the body is straight from head to knees. Hold.',
      es: 'Una persona está boca abajo sobre los codos, con las rodillas dobladas y los pies arriba. La cadera sube hasta que el cuerpo queda recto de la cabeza a las rodillas. Se mantiene.',
    },
  },
  {
    id: 'plank',
    keys: [
      { pose: low(2.3, bothLegs(onToes)), seconds: 1.6 },
      { pose: straight([2, 28, 0], 9, bothLegs(onToes)), seconds: 1.6, hold: 4 },
    ],
    side: null,
    view: { yaw: 20, pitch: 12 },
    feet: 'bare',
    props: [mat(-92, 100)],
    marks: [{ kind: 'move', joint: 'pelvis', shift: [8, 27, 0] }, { kind: 'hold' }],
    contacts: [...onFloor('ball.right', 'ball.left'), ...elbowsDown],
    words: {
      en: 'A person lies on the front on the elbows, toes tucked under. The whole body lifts onto forearms and toes, straight from head to heels. Hold.',
      es: 'Una persona está boca abajo sobre los codos, con los dedos de los pies apoyados. Todo el cuerpo sube sobre antebrazos y pies, recto de la cabeza a los talones. Se mantiene.',
    },
  },
];
