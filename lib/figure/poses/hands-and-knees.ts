import type { Arm, Leg, Motion, Pose, V3 } from '../model';
import { change, handDown, mat, onFloor, quadruped } from './build';

/** A planted hand whose elbow is nearly straight and looks back to the knees. */
const straightDown = (x: number, z: number): Arm => ({
  ...handDown(x, z),
  bend: [-1, 0, Math.sign(z) * 0.3],
});

/** On hands and knees, thighs upright, elbows straight: the back rises a little to the shoulders. */
export const allFours: Pose = change(quadruped, {
  pelvis: { up: [0.97, 0.24, 0], front: [0.24, -0.97, 0] },
  neck: { flex: -6 },
  gaze: [0.3, -1, 0],
  right: { arm: straightDown(51, 17) },
  left: { arm: straightDown(51, -17) },
});
const kneeMat = mat(-70, 92);
const hands = onFloor('hand.right', 'hand.left');
const knees = onFloor('knee.right', 'knee.left', 'instep.right', 'instep.left');

const legBack: Leg = { upper: [-1, 0.02, 0], lower: [-1, 0.02, 0], foot: { flex: -48 } };
const armAhead: Arm = {
  upper: [1, 0.12, -0.12],
  lower: [1, 0.12, -0.04],
  hand: { shape: 'flat', fingers: [1, 0.08, 0], palm: [0, 0, 1] },
};

/** The right leg straight out to the side, its foot in line with the left knee. */
const besideLeg: Leg = {
  sole: [-2, 0, 80.4],
  toes: [1, 0, 0.35],
  bend: [1, 0, 0],
};
const sideFoot = change(allFours, { right: { leg: besideLeg } });

/** The right hand on its way under the chest, the palm turning up. */
const reachUnder = (x: number, y: number, z: number, palm: V3): Arm => ({
  touch: [x, y, z],
  bend: [-1, 0.6, 0.2],
  hand: { shape: 'flat', fingers: [-0.1, 0, -1], palm },
});

/** The left hand a little ahead, so that the right one has room to pass behind it. */
const threadStart = change(allFours, { left: { arm: straightDown(58, -19) } });
const threading = change(threadStart, {
  pelvis: { up: [1, 0.02, 0], front: [0.02, -1, 0] },
  lumbar: { flex: 3, turn: -4 },
  thorax: { flex: 5, turn: -20 },
  neck: { flex: 2 },
  gaze: [0.2, -0.8, -0.5],
  right: { arm: reachUnder(40, 6, -4, [-1, 0, 0]) },
});

export const HANDS_AND_KNEES: readonly Motion[] = [
  {
    id: 'cat-cow',
    keys: [
      {
        pose: change(allFours, {
          pelvis: { up: [0.58, 0.81, 0], front: [0.81, -0.58, 0] },
          lumbar: { flex: 44 },
          thorax: { flex: 26 },
          neck: { flex: 18 },
          gaze: [-0.7, -0.9, 0],
        }),
        seconds: 2,
        hold: 0.6,
      },
      {
        pose: change(allFours, {
          pelvis: { up: [0.96, -0.28, 0], front: [-0.28, -0.96, 0] },
          lumbar: { flex: -31 },
          thorax: { flex: -18 },
          neck: { flex: 8 },
          gaze: [1, -0.6, 0],
        }),
        seconds: 2,
        hold: 0.6,
      },
    ],
    side: null,
    still: 0,
    view: { yaw: -14, pitch: 9 },
    feet: 'bare',
    props: [kneeMat],
    marks: [
      {
        kind: 'distance',
        from: { on: 'waist', off: [2, -15, 0] },
        to: { on: 'waist', off: [2, -34, 0] },
      },
    ],
    contacts: [...hands, ...knees],
    words: {
      en: 'A person is on hands and knees. The back pushes up round like a cat, head hanging. Then the tummy sinks and the chest lifts, looking a little ahead.',
      es: 'Una persona está a gatas. La espalda sube redonda, como un gato, y la cabeza cuelga. Luego el vientre baja y el pecho sube, con la mirada un poco al frente.',
    },
  },
  {
    id: 'bird-dog-leg',
    keys: [
      { pose: allFours, seconds: 1.6 },
      { pose: change(allFours, { right: { leg: legBack } }), seconds: 1.6, hold: 3 },
    ],
    side: null,
    view: { yaw: -16, pitch: 12 },
    feet: 'bare',
    props: [mat(-100, 92)],
    marks: [{ kind: 'move', joint: 'ankle.right', shift: [0, 8, 0] }, { kind: 'hold' }],
    contacts: [...hands, ...onFloor('knee.left', 'instep.left')],
    words: {
      en: 'A person on hands and knees slides one foot back until the leg is straight, then lifts it level with the back. The back stays flat. Hold, then change legs.',
      es: 'Una persona a gatas lleva un pie hacia atrás hasta estirar la pierna y la sube a la altura de la espalda. La espalda queda plana. Se mantiene y se cambia de pierna.',
    },
  },
  {
    id: 'bird-dog',
    keys: [
      { pose: allFours, seconds: 1.6 },
      { pose: change(allFours, { right: { leg: legBack }, left: { arm: armAhead } }), seconds: 1.6, hold: 3 },
    ],
    side: null,
    view: { yaw: -16, pitch: 12 },
    feet: 'bare',
    props: [mat(-100, 110)],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [0, 8, 0] },
      { kind: 'move', joint: 'palm.left', shift: [13, -2, 0] },
    ],
    contacts: [...onFloor('hand.right'), ...onFloor('knee.left', 'instep.left')],
    words: {
      en: 'A person on hands and knees stretches one leg straight back and the other arm straight forward, level with the back. Hold, then change sides.',
      es: 'Una persona a gatas estira una pierna hacia atrás y el brazo contrario hacia delante, a la altura de la espalda. Se mantiene y se cambia de lado.',
    },
  },
  {
    id: 'adductor-rock',
    keys: [
      { pose: sideFoot, seconds: 1.8 },
      {
        pose: change(sideFoot, {
          pelvis: {
            at: [-23.9, 39.9, 0],
            up: [0.96, 0.26, 0],
            front: [0.26, -0.96, 0],
          },
          neck: { flex: -10 },
        }),
        seconds: 1.8,
        hold: 1,
      },
    ],
    side: 'right',
    view: { yaw: -38, pitch: 18 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -80, to: 92, half: 44 }],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [0, 20, 0] },
      { kind: 'work', on: 'midThigh.right', off: [0, -3, -6], size: 6, wide: 9 },
    ],
    contacts: [...hands, ...onFloor('knee.left', 'foot.right')],
    words: {
      en: 'A person on hands and knees has the {side} leg straight out to the side, foot flat. The hips rock back toward the heel. The back stays flat.',
      es: 'Una persona a gatas tiene la pierna {side} estirada hacia el lado, con el pie apoyado. La cadera va hacia atrás, hacia el talón. La espalda queda plana.',
    },
  },
  {
    id: 'donkey-kick',
    keys: [
      { pose: allFours, seconds: 1.3 },
      {
        pose: change(allFours, {
          right: { leg: { upper: [-1, -0.12, 0], lower: [-0.05, 1, 0], foot: { flex: 0 } } },
        }),
        seconds: 1.3,
        hold: 0.8,
      },
    ],
    side: 'right',
    view: { yaw: -16, pitch: 12 },
    feet: 'bare',
    props: [kneeMat],
    marks: [
      { kind: 'move', joint: 'heel.right', shift: [-4, 8, 0] },
      { kind: 'work', on: 'midThigh.right', off: [13, 2, 4], size: 7 },
    ],
    contacts: [...hands, ...onFloor('knee.left', 'instep.left')],
    words: {
      en: 'A person on hands and knees lifts the {side} knee back, still bent. The sole goes up toward the ceiling until the thigh is level with the back.',
      es: 'Una persona a gatas lleva hacia atrás la rodilla {side}, siempre doblada. La planta sube hacia el techo hasta que el muslo queda a la altura de la espalda.',
    },
  },
  {
    id: 'fire-hydrant',
    keys: [
      { pose: allFours, seconds: 1.3 },
      {
        pose: change(allFours, {
          right: { leg: { upper: [0.12, -0.5, 0.83], lower: [-1, 0.05, 0.06], foot: { flex: -45 } } },
        }),
        seconds: 1.3,
        hold: 1.5,
      },
    ],
    side: 'right',
    view: { yaw: -56, pitch: 14 },
    feet: 'bare',
    props: [kneeMat],
    marks: [
      { kind: 'move', joint: 'knee.right', shift: [4, 2, 6] },
      { kind: 'work', on: 'midThigh.right', off: [-1, 8, -9], size: 6 },
    ],
    contacts: [...hands, ...onFloor('knee.left', 'instep.left')],
    words: {
      en: 'A person on hands and knees lifts the bent {side} knee out to the side. The trunk does not tip and the weight stays even on both hands.',
      es: 'Una persona a gatas sube hacia un lado la rodilla {side}, doblada. El tronco no se inclina y el peso queda igual en las dos manos.',
    },
  },
  {
    id: 'thread-needle',
    keys: [
      { pose: threadStart, seconds: 0.9 },
      { pose: threading, seconds: 0.9 },
      {
        pose: change(threadStart, {
          pelvis: { up: [0.98, -0.16, 0], front: [-0.16, -0.98, 0] },
          lumbar: { flex: 6, turn: -8 },
          thorax: { flex: 10, turn: -40 },
          neck: { flex: 10 },
          gaze: [0.1, -0.5, -1],
          right: { arm: reachUnder(36, 3.2, -48, [0, 1, 0]) },
        }),
        seconds: 0.9,
        hold: 1.2,
      },
      { pose: threading, seconds: 0.9 },
    ],
    end: 2,
    still: 2,
    side: 'right',
    view: { yaw: -152, pitch: 16 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -70, to: 92, half: 44 }],
    marks: [{ kind: 'move', joint: 'palm.right', from: 1, to: 2, shift: [-15, 0, -3] }],
    contacts: [...onFloor('hand.left'), ...knees],
    words: {
      en: 'A person on hands and knees slides the {side} hand along the mat under the chest, palm up, and lets that shoulder sink. The hips stay over the knees.',
      es: 'Una persona a gatas desliza la mano {side} por el suelo bajo el pecho, con la palma arriba, y deja bajar ese hombro. La cadera queda sobre las rodillas.',
    },
  },
];
