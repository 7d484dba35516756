import type { Motion, Place } from '../model';
import { change, crook, footDown, handOn, mat, onFloor } from './build';

const lyingMat = mat(-92, 70);
const restingBack = onFloor('pelvis', 'back', 'head');
const bothFeet = onFloor('foot.right', 'foot.left');

/** A hand on each hip bone, so that it is felt when the hips move. */
export const onHipBones = change(crook, {
  both: {
    arm: handOn('pelvis', [-6, 11.6, 10.5], [0, -0.9, -0.45], [0.75, 0, -0.65], [-0.3, -0.4, 1]),
  },
});

/** Both palms low on the belly, the fingertips just inside the hip bones. */
const insideHipBones = change(crook, {
  both: {
    arm: handOn('pelvis', [-9, 12.4, 10.2], [0, -1, -0.25], [0.3, 0, -1], [-0.3, -0.4, 1]),
  },
});

/** Feet wider than the hips. */
const wide = change(crook, { both: { leg: footDown(39, 23, [1, 0, 0.25], [0, 1, 0.1]) } });

const marchRight = change(onHipBones, { right: { leg: { flex: 90, knee: 90, foot: { flex: 0 } } } });
const marchLeft = change(onHipBones, { left: { leg: { flex: 90, knee: 90, foot: { flex: 0 } } } });

const openRight = change(onHipBones, {
  right: { leg: { sole: [41, 1, 10], toes: [1, 0, 0.2], up: [0, 0.94, -0.34], bend: [0, 1, 0.62] } },
});
const openLeft = change(onHipBones, {
  left: { leg: { sole: [41, 1, -10], toes: [1, 0, -0.2], up: [0, 0.94, 0.34], bend: [0, 1, -0.62] } },
});

const between = (x: number, y: number, z: number): Place => ({ on: 'knee.right', off: [x, y, z] });

export const CROOK: readonly Motion[] = [
  {
    id: 'pelvic-tilt',
    keys: [
      {
        pose: change(onHipBones, {
          pelvis: { up: [-0.99, 0.12, 0], front: [0.12, 0.99, 0] },
          lumbar: { flex: -14 },
          thorax: { flex: 7 },
        }),
        seconds: 1.5,
      },
      {
        pose: change(onHipBones, {
          pelvis: { at: [0, 13.2, 0], up: [-0.985, -0.17, 0], front: [-0.17, 0.985, 0] },
          lumbar: { flex: 10 },
        }),
        seconds: 1.5,
        hold: 2,
      },
    ],
    side: null,
    view: { yaw: 18, pitch: 14 },
    feet: 'bare',
    props: [lyingMat],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'waist', off: [2, 30, 0] },
          { on: 'waist', off: [2, 14, 0] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: [...onFloor('back', 'head'), ...bothFeet],
    words: {
      en: 'A person lies on the back with knees bent, feet flat and hands on the hip bones. The small of the back presses down flat and the tailbone curls up a little. The bottom stays down.',
      es: 'Una persona está boca arriba con las rodillas dobladas y las manos en los huesos de la cadera. La cintura se aplana contra el suelo y el coxis se curva un poco.',
    },
  },
  {
    id: 'pelvic-floor',
    keys: [{ pose: crook, seconds: 1.5, hold: 2 }],
    side: null,
    view: { yaw: 18, pitch: 20 },
    feet: 'bare',
    props: [lyingMat],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'pelvis', off: [10, 2, 0] },
          { on: 'pelvis', off: [-14, 4, 0] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: [...restingBack, ...bothFeet, ...onFloor('hand.right', 'hand.left')],
    words: {
      en: 'A person lies on the back with knees bent, feet flat and arms at the sides. An arrow shows the squeeze between the legs being drawn up inside. Bottom and thighs stay soft.',
      es: 'Una persona está boca arriba con las rodillas dobladas y los brazos a los lados. Una flecha muestra cómo el apretón entre las piernas sube por dentro. Nalgas y muslos siguen blandos.',
    },
  },
  {
    id: 'tva-draw-in',
    keys: [{ pose: insideHipBones, seconds: 1.5, hold: 2 }],
    side: null,
    view: { yaw: 30, pitch: 30 },
    feet: 'bare',
    props: [lyingMat],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'waist', off: [9, 34, 0] },
          { on: 'waist', off: [9, 14, 0] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: [...restingBack, ...bothFeet],
    words: {
      en: 'A person lies on the back with knees bent, the fingertips of both hands just inside the hip bones. The lower tummy draws gently in, away from the belt. Nothing else moves.',
      es: 'Una persona está boca arriba con las rodillas dobladas y la punta de los dedos junto a los huesos de la cadera. El bajo vientre se mete suave hacia dentro. Nada más se mueve.',
    },
  },
  {
    id: 'belly-breathing',
    keys: [
      {
        pose: change(crook, {
          right: { arm: handOn('waist', [3, 12.4, 3], [0, -1, -0.1], [0.25, 0, -1], [-0.2, -0.3, 1]) },
          left: { arm: handOn('chest', [6, 12.4, -4], [0, -1, 0], [0.5, 0, 0.9], [0.7, -0.5, -1]) },
        }),
        seconds: 3,
        hold: 3,
      },
    ],
    side: null,
    view: { yaw: 24, pitch: 22 },
    feet: 'bare',
    props: [lyingMat],
    marks: [
      {
        kind: 'distance',
        from: { on: 'waist', off: [3, 18, 0] },
        to: { on: 'waist', off: [3, 40, 0] },
      },
    ],
    contacts: [...restingBack, ...bothFeet],
    words: {
      en: 'A person lies on the back with knees bent, one hand on the chest and one on the tummy. The tummy rises with the breath in and sinks with the breath out. The chest stays nearly still.',
      es: 'Una persona está boca arriba con las rodillas dobladas, una mano en el pecho y otra en el vientre. El vientre sube al tomar aire y baja al soltarlo. El pecho casi no se mueve.',
    },
  },
  {
    id: 'brace-march',
    keys: [
      { pose: onHipBones, seconds: 1.4, hold: 0.3 },
      { pose: marchRight, seconds: 1.4, hold: 0.5 },
      { pose: onHipBones, seconds: 1.4, hold: 0.3 },
      { pose: marchLeft, seconds: 1.4, hold: 0.5 },
    ],
    side: null,
    view: { yaw: 24, pitch: 16 },
    feet: 'bare',
    props: [lyingMat],
    still: 1,
    end: 1,
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [8, 0, 6] },
      { kind: 'work', on: 'waist', off: [-4, 8, 0], size: 6, wide: 9 },
    ],
    contacts: [
      ...restingBack,
      { part: 'foot.right', on: 'floor', keys: [0, 2, 3] },
      { part: 'foot.left', on: 'floor', keys: [0, 1, 2] },
    ],
    words: {
      en: 'A person lies on the back with knees bent and hands on the hip bones. One foot lifts until the shin is level, then comes down slowly. Then the other foot. The hips stay still.',
      es: 'Una persona está boca arriba con las rodillas dobladas y las manos en la cadera. Un pie sube hasta que la pierna queda horizontal y baja despacio. Luego el otro. La cadera no se mueve.',
    },
  },
  {
    id: 'bent-knee-fallout-band',
    keys: [
      { pose: onHipBones, seconds: 1.8 },
      { pose: openRight, seconds: 1.8, hold: 0.5 },
      { pose: onHipBones, seconds: 1.8 },
      { pose: openLeft, seconds: 1.8, hold: 0.5 },
    ],
    side: null,
    view: { yaw: 40, pitch: 26 },
    feet: 'bare',
    props: [lyingMat, { kind: 'loop', around: ['knee.right', 'knee.left'] }],
    still: 1,
    end: 1,
    marks: [
      { kind: 'move', joint: 'knee.right', shift: [6, 8, 10] },
      { kind: 'work', on: 'hip.right', off: [0, 3, 8], size: 6 },
    ],
    contacts: [
      ...restingBack,
      { part: 'foot.left', on: 'floor', keys: [0, 1, 2] },
      { part: 'foot.right', on: 'floor', keys: [0, 2, 3] },
    ],
    words: {
      en: 'A person lies on the back with knees bent and a loop band around both thighs, just above the knees. One knee presses out against the band. The other knee keeps pointing up.',
      es: 'Una persona está boca arriba con las rodillas dobladas y una banda alrededor de los muslos. Una rodilla empuja hacia fuera contra la banda. La otra sigue apuntando arriba.',
    },
  },
  {
    id: 'wipers',
    keys: [
      { pose: wide, seconds: 1.6 },
      {
        pose: change(wide, {
          right: {
            leg: { sole: [39, 0.6, 24], toes: [1, 0, 0.1], up: [0, 0.95, 0.3], bend: [0.1, 1, -1.05] },
          },
        }),
        seconds: 1.6,
        hold: 0.4,
      },
      {
        pose: change(wide, {
          right: {
            leg: { sole: [39, 1, 24], toes: [1, 0, 0.4], up: [0, 0.9, -0.42], bend: [0, 1, 0.9] },
          },
        }),
        seconds: 1.8,
        hold: 0.4,
      },
    ],
    side: 'right',
    view: { yaw: 40, pitch: 26 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -92, to: 70, half: 40 }],
    still: 1,
    end: 1,
    marks: [
      { kind: 'move', joint: 'knee.right', from: 2, to: 1, both: true, shift: [4, 14, 0] },
      { kind: 'still', on: 'knee.left', off: [0, 0, 0] },
    ],
    contacts: [...restingBack, ...onFloor('hand.right', 'hand.left', 'foot.left')],
    words: {
      en: 'A person lies on the back with knees bent and feet wider than the hips. The {side} knee drops in toward the middle, then rolls out to the side. The feet, the hips and the other leg stay put.',
      es: 'Una persona está boca arriba con las rodillas dobladas y los pies separados. La rodilla {side} cae hacia dentro y luego rueda hacia fuera. Los pies, la cadera y la otra pierna no se mueven.',
    },
  },
  {
    id: 'adductor-squeeze',
    keys: [{ pose: crook, seconds: 1.5, hold: 2 }],
    side: null,
    view: { yaw: -38, pitch: 18 },
    feet: 'bare',
    props: [
      lyingMat,
      {
        kind: 'pillow',
        at: { between: [between(-4, -14, 0), { on: 'knee.left', off: [-4, -14, 0] }], t: 0.5 },
        long: 24,
        deep: 9,
        thick: 22,
      },
    ],
    marks: [
      { kind: 'press', through: [between(4, 2, 32), between(2, 2, 10)] },
      {
        kind: 'press',
        through: [
          { on: 'knee.left', off: [4, 2, -32] },
          { on: 'knee.left', off: [2, 2, -10] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: [...restingBack, ...bothFeet, ...onFloor('hand.right', 'hand.left')],
    words: {
      en: 'A person lies on the back with knees bent, feet flat and a firm pillow between the knees. Both knees squeeze the pillow and hold, then let go slowly. The hips stay down.',
      es: 'Una persona está boca arriba con las rodillas dobladas y una almohada firme entre ellas. Las dos rodillas aprietan la almohada, se mantienen y sueltan despacio. La cadera no sube.',
    },
  },
];
