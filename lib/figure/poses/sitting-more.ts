import { SEAT_HEIGHT } from '../body';
import type { Arm, Motion, Pose, V3 } from '../model';
import { change, footDown, handOn, onFloor, seatedPelvis, sittingOn, standing } from './build';

const chair: Motion['props'][number] = { kind: 'chair', at: [0, 0, 0] };
const tall = sittingOn();
/** Near the front of the seat, the feet a little back. */
const atFront = change(tall, {
  pelvis: { at: seatedPelvis(SEAT_HEIGHT, 12) },
  right: { leg: footDown(46, 10, [1, 0, 0.12], [1, 0.6, 0.1]) },
  left: { leg: footDown(46, -10, [1, 0, -0.12], [1, 0.6, -0.1]) },
});
const feet = { right: { leg: atFront.legs.right }, left: { leg: atFront.legs.left } };

/** Arms crossed on the chest, each palm on the other side of it; the trunk turned to the right by so many degrees. */
function turned(low: number, high: number): Pose {
  const angle = ((low + high) * Math.PI) / 180;
  const inChest = (front: number, up: number, right: number): V3 => [
    front * Math.cos(angle) - right * Math.sin(angle),
    up,
    front * Math.sin(angle) + right * Math.cos(angle),
  ];
  const cross = (side: number): Arm =>
    handOn(
      'chest',
      inChest(side > 0 ? 14 : 12, side > 0 ? 0 : -4, -9 * side),
      inChest(-1, 0, 0),
      inChest(0.1, 0.45, -side),
      inChest(0.3, -1, 0.6 * side),
    );
  return change(tall, {
    lumbar: { turn: low },
    thorax: { turn: high },
    head: { turn: (low + high) / 4 },
    right: { arm: cross(1) },
    left: { arm: cross(-1) },
  });
}

/** Near the front, the right ankle on the left thigh just above the knee. */
const figure4 = change(atFront, {
  pelvis: { at: seatedPelvis(SEAT_HEIGHT, 8) },
  right: {
    arm: handOn('midThigh.right', [2, 7.6, 2], [0, -1, 0], [0.8, 0, 0.6], [-1, 0, 0.6]),
    leg: { ankle: [44, 60, -7], bend: [0.5, 0.45, 1], foot: { toes: [1, 0.2, -0.5] } },
  },
  left: { arm: handOn('midShin.right', [-1, 6.6, -8], [0, -1, 0], [1, 0, 0.3], [-0.6, -0.2, -1]) },
});

/** Near the front, a hand on each knee. */
const onKnees = change(atFront, {
  both: { arm: handOn('knee.right', [-3, 6.6, 0], [0, -1, 0], [1, -0.1, 0], [-0.6, -0.3, 0.8]) },
});

export const SITTING_MORE: readonly Motion[] = [
  {
    id: 'sit-to-stand',
    keys: [
      { pose: change(atFront, { both: { arm: { flex: 38, out: 8, elbow: 40 } } }), seconds: 1.4, hold: 0.6 },
      {
        pose: change(atFront, {
          pelvis: { at: [22, 59, 0], up: [0.64, 0.77, 0], front: [0.77, -0.64, 0] },
          lumbar: { flex: 4 },
          neck: { flex: -18 },
          both: { arm: { flex: 74, out: 8, elbow: 20 } },
        }),
        seconds: 1.4,
      },
      { pose: change(standing, { ...feet, pelvis: { at: [47, 89.4, 0] } }), seconds: 1.4, hold: 1 },
    ],
    side: null,
    view: { yaw: -28, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [{ kind: 'move', joint: 'pelvis', shift: [-18, 10, 0] }],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'pelvis', on: 'seat', keys: [0] }],
    words: {
      en: 'A person sits near the front of a chair, feet flat and a little back. The nose leans over the toes. The legs push and the person stands tall, then sits down slowly.',
      es: 'Una persona está sentada cerca del borde de una silla, con los pies planos. Lleva la nariz sobre los pies, empuja con las piernas y se pone de pie. Luego se sienta lento.',
    },
  },
  {
    id: 'squat',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [41, 88.6, 0] },
          right: { leg: footDown(40, 15, [1, 0, 0.28], [1, 0.3, 0.3]) },
          left: { leg: footDown(40, -15, [1, 0, -0.28], [1, 0.3, -0.3]) },
          both: { arm: { flex: 84, out: 3, elbow: 6, hand: { shape: 'flat', palm: [0, -1, 0] } } },
        }),
        seconds: 1.8,
        hold: 0.4,
      },
      {
        pose: change(standing, {
          pelvis: { at: [9, 54.4, 0], up: [0.56, 0.83, 0], front: [0.83, -0.56, 0] },
          neck: { flex: -24 },
          right: { leg: footDown(40, 15, [1, 0, 0.28], [1, 0.5, 0.3]) },
          left: { leg: footDown(40, -15, [1, 0, -0.28], [1, 0.5, -0.3]) },
          both: { arm: { flex: 112, out: 3, elbow: 6, hand: { shape: 'flat', palm: [0, -1, 0] } } },
        }),
        seconds: 2,
        hold: 0.3,
      },
    ],
    side: null,
    view: { yaw: -30, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-22, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [8, 5, 4], size: 5, wide: 10 },
    ],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'pelvis', on: 'seat', keys: [1] }],
    words: {
      en: 'A person stands in front of a chair, feet wider than the hips, arms out in front. The bottom goes back and down until it touches the chair. Back long, heels down. Stand up.',
      es: 'Una persona está de pie delante de una silla, con los pies separados y los brazos al frente. Las nalgas van atrás hasta tocar la silla. La espalda sigue larga. Luego sube.',
    },
  },
  {
    id: 'seated-flexion',
    keys: [
      {
        pose: change(tall, {
          right: { leg: footDown(42, 22, [1, 0, 0.25], [0.4, 1, 0.3]) },
          left: { leg: footDown(42, -22, [1, 0, -0.25], [0.4, 1, -0.3]) },
        }),
        seconds: 2.4,
      },
      {
        pose: change(tall, {
          pelvis: { at: [0, SEAT_HEIGHT + 9.4, 0], up: [0.5, 0.87, 0], front: [0.87, -0.5, 0] },
          lumbar: { flex: 44 },
          thorax: { flex: 30 },
          neck: { flex: 14 },
          head: { flex: 6 },
          right: {
            leg: footDown(42, 22, [1, 0, 0.25], [0.4, 1, 0.3]),
            arm: handOn('midShin.right', [5.4, -6, -1], [-1, 0, 0], [0, -1, 0.1], [-0.3, 0.3, 1]),
          },
          left: {
            leg: footDown(42, -22, [1, 0, -0.25], [0.4, 1, -0.3]),
            arm: handOn('midShin.left', [5.4, -6, 1], [-1, 0, 0], [0, -1, -0.1], [-0.3, 0.3, -1]),
          },
        }),
        seconds: 2.4,
        hold: 1.5,
      },
    ],
    side: null,
    view: { yaw: -26, pitch: 9 },
    feet: 'shoes',
    props: [chair],
    marks: [{ kind: 'move', joint: 'head', shift: [16, 4, 0] }],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'pelvis', on: 'seat' }],
    words: {
      en: 'A person sits on a chair, feet flat and wide. The hands slide down the shins. The head and chest follow, so the back rounds. Then sit up slowly.',
      es: 'Una persona está sentada en una silla, con los pies planos y separados. Las manos bajan por las piernas. La cabeza y el pecho las siguen. Luego sube lento.',
    },
  },
  {
    id: 'seated-rotation',
    keys: [
      { pose: turned(0, 0), seconds: 2, hold: 0.4 },
      { pose: turned(12, 34), seconds: 2, hold: 0.8 },
    ],
    side: 'right',
    view: { yaw: -36, pitch: 26 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'move', joint: 'elbow.right', shift: [12, -4, 6] },
      { kind: 'still', on: 'knee.right', off: [4, 2, 0] },
    ],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'pelvis', on: 'seat' }],
    words: {
      en: 'A person sits tall on a chair, arms crossed over the chest. The chest turns to the {side} and the head follows. The knees stay still and face ahead.',
      es: 'Una persona está sentada con la espalda larga y los brazos cruzados sobre el pecho. El pecho gira a la {side} y la cabeza lo sigue. Las rodillas no se mueven.',
    },
  },
  {
    id: 'sciatic-slider',
    keys: [
      { pose: change(tall, { neck: { flex: 24 }, head: { flex: 16 } }), seconds: 1.6, hold: 0.3 },
      {
        pose: change(tall, {
          neck: { flex: -14 },
          head: { flex: -12 },
          right: { leg: { flex: 88, knee: 8, out: 2, foot: { flex: 4 } } },
        }),
        seconds: 1.6,
        hold: 0.3,
      },
    ],
    side: 'right',
    view: { yaw: -20, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [{ kind: 'move', joint: 'ankle.right', shift: [10, 0, 0] }],
    contacts: [...onFloor('foot.left'), { part: 'pelvis', on: 'seat' }],
    words: {
      en: 'A person sits tall on a chair, looking down. The {side} knee straightens while the head looks up. Then the knee bends and the head looks down again.',
      es: 'Una persona está sentada con la espalda larga y mira hacia abajo. La rodilla {side} se estira mientras la cabeza mira arriba. Luego la rodilla se dobla y la cabeza baja.',
    },
  },
  {
    id: 'scap-squeeze',
    keys: (
      [
        [0, 0, 4],
        [-5, -1.6, -9],
      ] as const
    ).map(([forward, up, flex]) => ({
      pose: change(tall, {
        shoulders: { right: { forward, up }, left: { forward, up } },
        both: { arm: { flex, out: 9, elbow: 14 } },
      }),
      seconds: 1.4,
      hold: flex < 0 ? 2 : 0.3,
    })),
    side: null,
    view: { yaw: 76, pitch: 10 },
    feet: 'shoes',
    props: [{ kind: 'stool', at: [0, 0, 0] }],
    marks: [
      ...[1, -1].map((side) => ({
        kind: 'press' as const,
        through: [
          { on: 'chest' as const, off: [-11, 0, 17 * side] as V3 },
          { on: 'chest' as const, off: [-12, -2, 5 * side] as V3 },
        ],
      })),
      { kind: 'hold' },
    ],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'pelvis', on: 'seat' }],
    words: {
      en: 'Seen from behind, a person sits tall with the arms hanging. The shoulder blades draw back toward each other and slide a little down. Hold and keep breathing.',
      es: 'Vista por detrás, una persona está sentada con los brazos colgando. Los omóplatos van atrás, uno hacia el otro, y bajan un poco. Se mantiene y sigue respirando.',
    },
  },
  {
    id: 'figure-4-chair',
    keys: [
      { pose: figure4, seconds: 1.8 },
      {
        pose: change(figure4, {
          pelvis: { up: [0.44, 0.9, 0], front: [0.9, -0.44, 0] },
          lumbar: { flex: 4 },
          neck: { flex: -12 },
        }),
        seconds: 1.8,
        hold: 2,
      },
    ],
    side: 'right',
    view: { yaw: -30, pitch: 12 },
    feet: 'shoes',
    props: [chair],
    marks: [{ kind: 'move', joint: 'chest', shift: [16, 4, 0] }, { kind: 'hold' }],
    contacts: [...onFloor('foot.left')],
    words: {
      en: 'A person sits near the front of a chair with the {side} ankle on the other knee. The trunk tips forward from the hips with a long back. Hold.',
      es: 'Una persona está sentada cerca del borde de una silla, con el tobillo de la pierna {side} sobre la otra rodilla. El tronco se inclina desde la cadera con la espalda larga. Se mantiene.',
    },
  },
  {
    id: 'seated-cat-cow',
    keys: [
      {
        pose: change(onKnees, {
          pelvis: { up: [-0.3, 0.95, 0], front: [0.95, 0.3, 0] },
          lumbar: { flex: 38 },
          thorax: { flex: 34 },
          neck: { flex: 16 },
          head: { flex: 16 },
        }),
        seconds: 2.2,
        hold: 0.4,
      },
      {
        pose: change(onKnees, {
          pelvis: { up: [0.38, 0.92, 0], front: [0.92, -0.38, 0] },
          lumbar: { flex: -20 },
          thorax: { flex: -14 },
          neck: { flex: 8 },
          head: { flex: 3 },
        }),
        seconds: 2.2,
        hold: 0.4,
      },
    ],
    side: null,
    view: { yaw: -12, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [{ kind: 'move', joint: 'head', shift: [17, 0, 0] }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person sits near the front of a chair, hands on the knees. The back rounds and the chin drops. Then the hips tip forward, the chest lifts and the eyes look ahead.',
      es: 'Una persona está sentada cerca del borde de una silla, con las manos en las rodillas. La espalda se redondea y la barbilla baja. Luego el pecho sube y mira al frente.',
    },
  },
  {
    id: 'belly-breathing-seated',
    keys: [
      {
        pose: change(tall, {
          right: { arm: handOn('waist', [11.6, 0, 3], [-1, 0, 0], [0, 0.1, -1], [-0.5, -0.6, 1]) },
          left: { arm: handOn('chest', [11.4, 0, -1], [-1, 0, 0], [0, 0.35, 1], [-0.2, -0.9, -1]) },
        }),
        seconds: 3,
        hold: 3,
      },
    ],
    side: null,
    view: { yaw: -40, pitch: 9 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'distance', from: { on: 'waist', off: [16, -2, -6] }, to: { on: 'waist', off: [40, -2, -6] } },
    ],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'pelvis', on: 'seat' },
      { part: 'back', on: { x: -12.3 } },
    ],
    words: {
      en: 'A person sits well back on a chair, feet flat. One hand is on the chest and one on the tummy. With each breath the tummy moves out and in. The chest stays nearly still.',
      es: 'Una persona está sentada bien atrás en una silla. Una mano está en el pecho y la otra en el vientre. Con cada respiración el vientre sale y entra. El pecho casi no se mueve.',
    },
  },
];
