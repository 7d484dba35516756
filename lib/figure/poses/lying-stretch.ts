import type { Arm, Motion, Side, V3 } from '../model';
import { change, crook, footDown, handDown, handOn, mat, onFloor, supine } from './build';

const shortMat = mat(-92, 70);
const longMat = mat(-92, 100);
const lying = onFloor('pelvis', 'back', 'head');

/** A hand behind a thigh that is bent up by `flex` degrees, `along` cm from its middle to the knee. */
function behindThigh(thigh: Side, hand: Side, flex: number, along = 0): Arm {
  const [c, s] = [Math.cos((flex * Math.PI) / 180), Math.sin((flex * Math.PI) / 180)];
  const out = hand === 'right' ? 1 : -1;
  const off: V3 = [7.8 * s + along * c, -7.8 * c + along * s, 3 * out];
  return handOn(`midThigh.${thigh}`, off, [-s, c, 0], [0.25 * c, 0.25 * s, -out], [0.1, -0.7, out]);
}
/** Both hands clasped behind one thigh. */
const clasped = (thigh: Side, flex: number) => ({
  right: behindThigh(thigh, 'right', flex, thigh === 'right' ? 0 : 3),
  left: behindThigh(thigh, 'left', flex, thigh === 'right' ? 3 : 0),
});

const claspRight = (flex: number, knee: number, foot: number) => {
  const hands = clasped('right', flex);
  return change(crook, {
    right: { arm: hands.right, leg: { flex, knee, foot: { flex: foot } } },
    left: { arm: hands.left },
  });
};

/* both knees: the second follows the first, the low back rounds */
const firstKnee = change(crook, { right: { leg: { flex: 96, knee: 100, foot: { flex: -12 } } } });
const bothDrawn = change(crook, {
  pelvis: { at: [-1, 14.4, 0], up: [-0.966, -0.26, 0], front: [-0.26, 0.966, 0] },
  lumbar: { flex: 15 },
  both: {
    arm: behindThigh('right', 'right', 133),
    leg: { flex: 118, out: 4, knee: 136, foot: { flex: -24 } },
  },
});

/* the right ankle on the left knee */
const rightOver = change(crook, {
  right: { leg: { ankle: [12, 49, -8], bend: [-0.1, 0.3, 1], foot: { toes: [0.5, 0.5, -0.7] } } },
});
const figureHands = clasped('left', 104);
const figureDrawn = change(crook, {
  right: {
    arm: figureHands.right,
    leg: { ankle: [-17, 46, -8], bend: [-0.3, 0, 1], foot: { toes: [0.1, 0.7, -0.7] } },
  },
  left: { arm: figureHands.left, leg: { flex: 104, knee: 100, foot: { flex: -5 } } },
});

/* the strap runs from each hand to the sole */
const strapHand = (x: number, y: number): Arm => ({
  touch: [x, y, 7],
  bend: [0.3, -0.4, 1],
  hand: { shape: 'grip', fingers: [0.4, 0.9, -0.1], palm: [0.3, -0.2, -1] },
});

/* the knee crosses to the left while the right arm and both shoulders stay down */
const twistStart = change(supine, {
  right: {
    arm: handDown(-46, 76, [0, 0, 1]),
    leg: { ankle: [82, 6.3, 10], bend: [0, 1, 0.15], foot: { flex: -18 } },
  },
  left: { leg: { ankle: [82, 6.3, -10], bend: [0, 1, -0.15], foot: { flex: -18 } } },
});
const twistHeld = change(twistStart, {
  right: { leg: { flex: 84, knee: 96, foot: { flex: -10 } } },
  left: { arm: handOn('knee.right', [-2, 6, -3], [0.2, -1, 0.2], [0.8, 0.2, 0.5], [0.2, -0.6, -1]) },
});
const twisted = change(twistStart, {
  pelvis: { at: [0, 16.4, 0], up: [-1, -0.042, 0], front: [-0.02, 0.5, -0.87] },
  lumbar: { turn: 17 },
  thorax: { turn: 42 },
  gaze: [-0.1, 0.45, 0.9],
  right: { leg: { upper: [0.14, -0.12, -1], lower: [0.95, -0.15, -0.1], foot: { flex: -10 } } },
  left: {
    leg: { ankle: [81, 6.6, -7], bend: [0, 0.6, -0.8], foot: { flex: -18 } },
    arm: handOn('knee.right', [-3, 6.4, 3], [0.1, -1, 0.1], [0.9, 0, -0.2], [0.2, -0.1, -1]),
  },
});

export const LYING_STRETCH: readonly Motion[] = [
  {
    id: 'supine-twist',
    keys: [
      { pose: twistStart, seconds: 1.6 },
      { pose: twistHeld, seconds: 1.6 },
      { pose: twisted, seconds: 2, hold: 3 },
      { pose: twistHeld, seconds: 2 },
    ],
    end: 2,
    side: 'right',
    view: { yaw: 34, pitch: 36 },
    feet: 'bare',
    props: [longMat],
    marks: [{ kind: 'move', joint: 'knee.right', from: 1, shift: [6, 17, 0] }, { kind: 'hold' }],
    contacts: onFloor('head', 'hand.right'),
    words: {
      en: 'A person lies on the back, {side} arm out to the side. The other hand brings the bent {side} knee across the body. The head turns to the straight arm. That shoulder stays down.',
      es: 'Una persona está boca arriba con un brazo abierto. La otra mano lleva la rodilla {side} doblada al otro lado del cuerpo. La cabeza mira al brazo estirado. Ese hombro no se levanta.',
    },
  },
  {
    id: 'knee-to-chest-single',
    keys: [
      { pose: crook, seconds: 1.6 },
      { pose: claspRight(98, 100, -12), seconds: 1.6 },
      { pose: claspRight(124, 136, -24), seconds: 1.6, hold: 3 },
      { pose: claspRight(98, 100, -12), seconds: 1.6 },
    ],
    end: 2,
    side: 'right',
    view: { yaw: 24, pitch: 18 },
    feet: 'bare',
    props: [shortMat],
    marks: [{ kind: 'move', joint: 'knee.right', shift: [-4, 15, 0] }, { kind: 'hold' }],
    contacts: [...lying, ...onFloor('foot.left')],
    words: {
      en: 'A person lies on the back with the other knee bent and that foot flat. Both hands hold behind the {side} thigh and draw the {side} knee to the chest. The head stays down.',
      es: 'Una persona está boca arriba con un pie apoyado. Las dos manos sujetan por detrás el muslo de la pierna {side} y acercan la rodilla al pecho. La cabeza no se levanta.',
    },
  },
  {
    id: 'knee-to-chest-double',
    keys: [
      { pose: crook, seconds: 1.4 },
      { pose: firstKnee, seconds: 1.4 },
      { pose: bothDrawn, seconds: 2, hold: 3 },
      { pose: firstKnee, seconds: 1.8 },
    ],
    end: 2,
    side: null,
    view: { yaw: 24, pitch: 18 },
    feet: 'bare',
    props: [shortMat],
    marks: [{ kind: 'move', joint: 'knee.right', shift: [-4, 15, 0] }, { kind: 'hold' }],
    contacts: onFloor('back', 'head'),
    words: {
      en: 'A person lies on the back. One knee lifts, then the other. Both hands hold behind the thighs and draw both knees to the chest. The tailbone lifts a little. The head stays down.',
      es: 'Una persona está boca arriba. Sube una rodilla y luego la otra. Las manos sujetan los muslos por detrás y acercan las rodillas al pecho. El coxis sube un poco. La cabeza no se levanta.',
    },
  },
  {
    id: 'sciatic-slider-supine',
    keys: [
      { pose: claspRight(92, 96, 14), seconds: 2 },
      { pose: claspRight(92, 22, -38), seconds: 2 },
    ],
    side: 'right',
    view: { yaw: 20, pitch: 16 },
    feet: 'bare',
    props: [shortMat],
    marks: [{ kind: 'move', joint: 'ankle.right', both: true, shift: [14, 6, 0] }],
    contacts: [...lying, ...onFloor('foot.left')],
    words: {
      en: 'A person lies on the back and holds behind the {side} thigh. The {side} knee slowly straightens to the ceiling as the toes point. Then it bends again and the toes pull up. No hold.',
      es: 'Una persona está boca arriba y sujeta por detrás el muslo de la pierna {side}. La rodilla se estira hacia el techo con el pie en punta. Luego se dobla y los dedos suben. Sin parar.',
    },
  },
  {
    id: 'figure-4-supine',
    keys: [
      { pose: rightOver, seconds: 2 },
      { pose: figureDrawn, seconds: 2, hold: 3 },
    ],
    side: 'right',
    view: { yaw: -44, pitch: 17 },
    feet: 'bare',
    props: [shortMat],
    marks: [{ kind: 'move', joint: 'knee.left', shift: [-2, 20, 0] }, { kind: 'hold' }],
    contacts: lying,
    words: {
      en: 'A person lies on the back with the {side} ankle on the other knee. Both hands hold behind that other thigh and draw it to the chest. The head and tailbone stay down.',
      es: 'Una persona está boca arriba con el tobillo de la pierna {side} sobre la otra rodilla. Las dos manos sujetan el otro muslo por detrás y lo acercan al pecho. La cabeza no se levanta.',
    },
  },
  {
    id: 'hamstring-strap',
    keys: [
      {
        pose: change(crook, {
          both: { arm: strapHand(-12, 34) },
          right: { leg: { flex: 88, knee: 86, foot: { flex: 0 } } },
          left: { leg: footDown(41, -9, [1, 0, 0], [0, 1, 0]) },
        }),
        seconds: 2,
      },
      {
        pose: change(crook, {
          both: { arm: strapHand(-16, 40) },
          right: { leg: { flex: 80, knee: 4, foot: { flex: 0 } } },
          left: { leg: footDown(41, -9, [1, 0, 0], [0, 1, 0]) },
        }),
        seconds: 2,
        hold: 3,
      },
    ],
    side: 'right',
    view: { yaw: 20, pitch: 14 },
    feet: 'bare',
    props: [
      shortMat,
      {
        kind: 'strap',
        through: [
          { on: 'palm.right' },
          { on: 'toe.right', off: [2, 0, 4] },
          { on: 'toe.right', off: [2, 0, -4] },
          { on: 'palm.left' },
        ],
      },
    ],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [14, 4, 0] },
      { kind: 'work', on: 'midThigh.right', off: [5, 2, 3], size: 9, wide: 5 },
      { kind: 'hold' },
    ],
    contacts: [...lying, ...onFloor('foot.left')],
    words: {
      en: 'A person lies on the back, a strap around the {side} foot, the other knee bent. The hands hold the strap. The {side} leg straightens to the ceiling, stops at a soft pull and holds.',
      es: 'Una persona está boca arriba con una correa en el pie de la pierna {side} y la otra rodilla doblada. La pierna {side} se estira hacia el techo y se detiene en un tirón suave.',
    },
  },
];
