import type { Arm, Leg, Motion, Pose } from '../model';
import { change, footDown, standing } from './build';
import { gait, walk } from './walking';

/** A long counter on the person's left, away from the reader. */
const counterBeside: Motion['props'][number] = {
  kind: 'counter',
  at: [6, 0, -52],
  long: 170,
  deep: 42,
  height: 90,
};
/** The left hand on that counter. */
const handAside: Arm = {
  touch: [14, 90, -38],
  bend: [-1, 0.1, -0.5],
  hand: { shape: 'flat', fingers: [1, 0, -0.1], palm: [0, -1, 0] },
};
const quietArm: Arm = { flex: 3, out: 9, elbow: 14 };
const besideCounter = change(standing, { right: { arm: quietArm }, left: { arm: handAside } });

/** A foot flat on one line, and one that is on its way ahead above it. */
const onLine = (x: number, z: number): Leg => footDown(x, z, [1, 0, 0]);
const overLine = (x: number, z: number): Leg => ({
  ankle: [x, 15, z],
  bend: [1, 0.2, 0],
  foot: { toes: [1, -0.1, 0] },
});
/** Heel to toe: `front` is the leg ahead. */
const heelToToe = (front: 'right' | 'left'): Pose =>
  change(besideCounter, {
    pelvis: { at: [0, 88.2, 0] },
    right: { leg: onLine(front === 'right' ? 13.4 : -13.4, 1.2) },
    left: { leg: onLine(front === 'left' ? 13.4 : -13.4, -1.2) },
  });
const stepOver = (moving: 'right' | 'left'): Pose =>
  change(besideCounter, {
    pelvis: { at: [0, 89, 0] },
    right: { leg: moving === 'right' ? overLine(-6, 7) : onLine(2, 1) },
    left: { leg: moving === 'left' ? overLine(-6, -7) : onLine(2, -1) },
  });

/** A foot that reaches back, on its toes. */
const toesBack = (x: number, z: number): Leg => ({
  ball: [x, 0, z],
  lift: 34,
  toes: [1, 0, 0],
  bend: [1, 0.2, 0],
});
/** A foot on its way back, its toes lowest. */
const overBack = (x: number, z: number): Leg => ({
  ball: [x, 9, z],
  lift: 34,
  toes: [1, 0, 0],
  bend: [1, 0.2, 0],
});
/** A whole foot on the floor, by its ball: so the heel can lift from there. */
const onBall = (x: number, z: number): Leg => ({
  ball: [x, 0, z],
  lift: 0,
  toes: [1, 0, 0],
  bend: [1, 0.2, 0],
});
const reachBack = (moving: 'right' | 'left'): Pose =>
  change(besideCounter, {
    pelvis: { at: [2, 88.4, 0] },
    right: { leg: moving === 'right' ? toesBack(-16, 8) : onBall(22, 8) },
    left: { leg: moving === 'left' ? toesBack(-16, -8) : onBall(22, -8) },
  });
const passBack = (moving: 'right' | 'left'): Pose =>
  change(besideCounter, {
    pelvis: { at: [0, 89, 0] },
    right: { leg: moving === 'right' ? overBack(18, 8) : onBall(13, 8) },
    left: { leg: moving === 'left' ? overBack(18, -8) : onBall(13, -8) },
  });

/** A slow short step: the heel touches, then the whole foot takes the weight. */
const calm = { flex: 3, out: 8, elbow: 12 };
const heelTouch = change(standing, {
  pelvis: { at: [-3, 87.6, 0] },
  right: {
    arm: calm,
    leg: { sole: [19, 1.6, 8], toes: [0.93, 0.36, 0.04], up: [-0.36, 0.93, 0], bend: [1, 0.2, 0] },
  },
  left: { arm: calm, leg: { ball: [1, 0, -8], lift: 0, toes: [1, 0, -0.06], bend: [1, 0.2, 0] } },
  neck: { flex: 8 },
});
const weightOver = change(standing, {
  pelvis: { at: [10, 87.8, 0] },
  right: { arm: calm, leg: footDown(19, 8, [1, 0, 0.06]) },
  left: {
    arm: calm,
    leg: { ball: [1, 0, -8], lift: 26, toes: [1, 0, -0.06], bend: [1, 0.2, 0] },
  },
  neck: { flex: 8 },
});

/** Walking in water: long steps, the flat hands push the water. */
const push = (flex: number, elbow: number): Arm => ({
  flex,
  out: 14,
  elbow,
  hand: { shape: 'flat', fingers: [0.2, -1, 0], palm: [-1, 0, 0] },
});
const stride = (keys: Motion['keys']): Motion['keys'] =>
  keys.map((key, i) => {
    const ahead = i === 1 ? 'right' : 'left';
    const swings = i % 2 === 1;
    return {
      ...key,
      seconds: 1.1,
      pose: change(key.pose, {
        right: { arm: push(swings ? (ahead === 'right' ? 50 : -18) : 14, 24) },
        left: { arm: push(swings ? (ahead === 'left' ? 50 : -18) : 14, 24) },
      }),
    };
  });

const carryArm: Arm = { flex: 0, out: 11, elbow: 4, hand: { shape: 'grip', fingers: [0, -1, 0] } };

export const WALKING_MORE: readonly Motion[] = [
  {
    ...walk,
    id: 'suitcase-carry',
    keys: gait({ step: 24, swing: 14, elbow: 14 }).map((key) => ({
      ...key,
      pose: change(key.pose, { thorax: {}, right: { arm: carryArm } }),
    })),
    side: 'right',
    view: { yaw: -38, pitch: 7 },
    props: [{ kind: 'dumbbell', hand: 'right' }],
    words: {
      en: 'A person walks straight and tall with a weight that hangs from the {side} hand. Both shoulders stay level. The steps are easy.',
      es: 'Una persona camina recta, con una pesa que cuelga de la mano {side}. Los dos hombros siguen a la misma altura. Los pasos son tranquilos.',
    },
  },
  {
    id: 'tandem-walk',
    keys: [
      { pose: stepOver('right'), seconds: 0.9 },
      { pose: heelToToe('right'), seconds: 0.9, hold: 0.5 },
      { pose: stepOver('left'), seconds: 0.9 },
      { pose: heelToToe('left'), seconds: 0.9, hold: 0.5 },
    ],
    end: 1,
    side: null,
    view: { yaw: -20, pitch: 14 },
    feet: 'shoes',
    props: [counterBeside],
    marks: [{ kind: 'move', joint: 'toe.right', from: 0, to: 1, shift: [4, 9, 4] }],
    contacts: [
      { part: 'foot.right', on: 'floor', keys: [1, 2, 3] },
      { part: 'foot.left', on: 'floor', keys: [0, 1, 3] },
      { part: 'hand.left', on: [14, 90, -38] },
    ],
    words: {
      en: 'A person walks beside a long counter with one hand on it, looking ahead. Each heel is put right ahead of the toes of the other foot, as on a line.',
      es: 'Una persona camina junto a un mueble largo con una mano en él, mirando al frente. Cada talón se pone justo delante de los dedos del otro pie, como sobre una línea.',
    },
  },
  {
    id: 'backward-walk',
    keys: [
      { pose: passBack('right'), seconds: 0.8 },
      { pose: reachBack('right'), seconds: 0.8 },
      { pose: passBack('left'), seconds: 0.8 },
      { pose: reachBack('left'), seconds: 0.8 },
    ],
    end: 1,
    side: null,
    view: { yaw: -16, pitch: 9 },
    feet: 'shoes',
    props: [counterBeside],
    marks: [{ kind: 'move', joint: 'heel.right', from: 0, to: 1, shift: [-12, 4, 4] }],
    contacts: [
      { part: 'ball.right', on: 'floor', keys: [1, 2, 3] },
      { part: 'ball.left', on: 'floor', keys: [0, 1] },
      { part: 'hand.left', on: [14, 90, -38] },
    ],
    words: {
      en: 'A person stands tall beside a long counter with one hand on it and walks backward. One foot reaches back and touches with the toes first. Then the heel comes down.',
      es: 'Una persona está de pie junto a un mueble largo, con una mano en él, y camina hacia atrás. Un pie va atrás y apoya primero los dedos. Luego baja el talón.',
    },
  },
  {
    id: 'mindful-walk',
    keys: [
      {
        pose: change(standing, {
          both: { arm: calm },
          left: { leg: { ball: [13, 0, -8], lift: 0, toes: [1, 0, -0.06], bend: [1, 0.2, 0] } },
        }),
        seconds: 1.4,
        hold: 1,
      },
      { pose: heelTouch, seconds: 1.6 },
      { pose: weightOver, seconds: 1.6 },
    ],
    end: 1,
    side: null,
    view: { yaw: -18, pitch: 8 },
    feet: 'shoes',
    props: [],
    marks: [
      {
        kind: 'press',
        through: [
          [10, 5, 14],
          [16, 1, 18],
          [46, 1, 14],
        ],
      },
    ],
    contacts: [
      { part: 'foot.right', on: 'floor', keys: [0, 2] },
      { part: 'foot.left', on: 'floor', keys: [0, 1] },
    ],
    words: {
      en: 'A person walks very slowly and calmly on a level way, arms loose. One heel touches down, then the toes. Then the weight moves over to that foot.',
      es: 'Una persona camina muy despacio y con calma por un lugar llano, con los brazos sueltos. Un talón toca el suelo, luego los dedos. Después el peso pasa a ese pie.',
    },
  },
  {
    ...walk,
    id: 'aqua-walk',
    keys: stride(gait({ step: 30, swing: 20, elbow: 20 })),
    view: { yaw: -24, pitch: 6 },
    feet: 'bare',
    props: [{ kind: 'water', level: 104, from: -74, to: 84 }],
    marks: [{ kind: 'move', joint: 'ankle.right', from: 1, to: 3, shift: [16, 4, 0] }],
    words: {
      en: 'A person walks in water up to the waist, tall, with long slow steps. The whole foot comes down. The flat hands push the water.',
      es: 'Una persona camina en el agua, que le llega a la cintura, con pasos largos y lentos. Apoya todo el pie. Las manos abiertas empujan el agua.',
    },
  },
];
