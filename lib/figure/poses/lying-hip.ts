import { BED_HEIGHT } from '../body';
import type { Arm, Mark, Motion, Place, V3 } from '../model';
import { change, footDown, mat, onFloor, supine } from './build';

const longMat = mat(-92, 104);
const lyingStill = onFloor('pelvis', 'back', 'head', 'hand.right', 'hand.left');

/* along the edge of a bed, the left knee hugged */
const EDGE = 50;
const hug = (z: number, along: number): Arm => ({
  touch: { on: 'knee.left', off: [along, 6.2, z] },
  bend: [-0.2, -0.4, Math.sign(z)],
  hand: { shape: 'flat', palm: [-0.1, -1, 0], fingers: [0.3, 0.1, -Math.sign(z)] },
});
const onEdge = change(supine, {
  pelvis: { at: [0, BED_HEIGHT + 12, EDGE - 18] },
  right: { arm: hug(4, 5), leg: { upper: [1, -0.06, 0.06], lower: [1, -0.08, 0], foot: { flex: -18 } } },
  left: { arm: hug(-3, 9), leg: { flex: 122, knee: 128, foot: { flex: -20 } } },
});
const overEdge = change(onEdge, {
  right: { leg: { upper: [0.83, -0.2, 0.52], lower: [0.3, -0.95, 0.06], foot: { toes: [0.9, -0.4, 0.1] } } },
});

/* thighs upright, shins level; a band round both feet */
const tabletop = change(supine, { both: { leg: { flex: 90, knee: 90, foot: { flex: 6 } } } });
const pushed = { flex: 36, knee: 10, foot: { flex: 6 } };
/** Just under the ball of a foot, on the side of the sole or of the instep. */
const atFoot = (side: 'right' | 'left', over: V3): Place => ({ on: `toe.${side}`, off: over });

/* legs a little apart, straight */
const apart = change(supine, {
  right: { leg: { ankle: [81, 6.3, 15], bend: [0, 1, 0.2], foot: { flex: -18 } } },
  left: { leg: { ankle: [81, 6.3, -15], bend: [0, 1, -0.2], foot: { flex: -18 } } },
});
const squeeze = (side: 1 | -1): Mark => ({
  kind: 'press',
  through: [
    { on: 'pelvis', off: [6, -2, 40 * side] },
    { on: 'pelvis', off: [6, -2, 18 * side] },
  ],
});

/* knees over a pillow, a belt round both thighs */
const overPillow = change(supine, {
  both: { leg: { ankle: [74, 6.4, 11], bend: [0, 1, 0.05], foot: { flex: -12 } } },
});
const onThigh = (side: 'right' | 'left', x: number, y: number, z: number): Place => ({
  on: `midThigh.${side}`,
  off: [x, y, side === 'right' ? z : -z],
});
/** One edge of the belt, `x` cm down from the middle of the thighs. */
const belt = (x: number): Motion['props'][number] => ({
  kind: 'strap',
  through: [
    onThigh('right', x, 1, 7.2),
    onThigh('right', x, 11.2, 4.2),
    onThigh('left', x, 11.2, 4.2),
    onThigh('left', x, 1, 7.2),
  ],
});
const pressOut = (side: 'right' | 'left'): Mark => ({
  kind: 'press',
  through: [onThigh(side, 12, 6, 13), onThigh(side, 12, 6, 32)],
});

/* hands under the small of the back, elbows out on the floor */
const underBack = (z: number): Arm => ({
  touch: [-17, 1.6, z],
  bend: [0, 0.05, Math.sign(z)],
  hand: { shape: 'flat', palm: [0, -1, 0], fingers: [0.6, 0, -Math.sign(z)] },
});
const curlStart = change(supine, {
  pelvis: { at: [0, 12.6, 0] },
  both: { arm: underBack(9) },
  right: { leg: { ankle: [82, 6.3, 10], bend: [0, 1, 0.15], foot: { flex: -18 } } },
  left: { leg: footDown(41, -9, [1, 0, 0], [0, 1, 0]) },
});

export const LYING_HIP: readonly Motion[] = [
  {
    id: 'hip-flexor-edge',
    keys: [
      { pose: onEdge, seconds: 2 },
      { pose: overEdge, seconds: 2, hold: 3 },
    ],
    side: 'right',
    view: { yaw: -26, pitch: 18 },
    feet: 'bare',
    props: [{ kind: 'bed', from: -98, to: 104, top: BED_HEIGHT, half: EDGE }],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [10, 0, 6] },
      { kind: 'work', on: 'midThigh.right', off: [-8, 6, 0], size: 5, wide: 9 },
      { kind: 'hold' },
    ],
    contacts: [{ part: 'hand.right', on: { on: 'knee.left', off: [5, 6.2, 4] } }],
    words: {
      en: 'A person lies on the back along the edge of a bed, hugging the inner knee to the chest. The {side} leg slides over the edge and its foot hangs down. The back stays flat.',
      es: 'Una persona está boca arriba junto al borde de la cama y abraza la rodilla de adentro. La pierna {side} baja por el borde y el pie cuelga. La espalda sigue plana.',
    },
  },
  {
    id: 'psoas-march',
    keys: [
      { pose: tabletop, seconds: 1.6 },
      { pose: change(tabletop, { right: { leg: pushed } }), seconds: 1.6, hold: 0.4 },
      { pose: tabletop, seconds: 1.6 },
      { pose: change(tabletop, { left: { leg: pushed } }), seconds: 1.6, hold: 0.4 },
    ],
    end: 1,
    still: 1,
    side: null,
    view: { yaw: 24, pitch: 18 },
    feet: 'bare',
    props: [
      longMat,
      {
        kind: 'band',
        through: [
          atFoot('right', [2.6, -6, 5]),
          atFoot('left', [2.6, -6, -5]),
          atFoot('left', [-4.6, -6, -5]),
          atFoot('right', [-4.6, -6, 5]),
          atFoot('right', [2.6, -6, 5]),
        ],
      },
    ],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [16, -19, 0] },
      { kind: 'still', on: 'knee.left', off: [0, 10, 0] },
    ],
    contacts: lyingStill,
    words: {
      en: 'A person lies on the back with a loop band around both feet, knees over the hips, shins level. One foot pushes away until that leg is almost straight. The other knee stays still.',
      es: 'Una persona está boca arriba con una banda alrededor de los pies y las rodillas sobre la cadera. Un pie empuja hasta casi estirar la pierna. La otra rodilla no se mueve.',
    },
  },
  {
    id: 'glute-set',
    keys: [{ pose: apart, seconds: 1.5, hold: 5 }],
    side: null,
    view: { yaw: 28, pitch: 28 },
    feet: 'bare',
    props: [longMat],
    marks: [squeeze(1), squeeze(-1), { kind: 'hold' }],
    contacts: lyingStill,
    words: {
      en: 'A person lies on the back, legs straight and a little apart. Two arrows at the hips show both buttocks squeezing together and holding. The legs and the belly stay soft.',
      es: 'Una persona está boca arriba con las piernas estiradas y un poco separadas. Dos flechas en la cadera muestran que las nalgas se aprietan y se mantienen. Piernas y vientre siguen blandos.',
    },
  },
  {
    id: 'hip-abd-isometric',
    keys: [{ pose: overPillow, seconds: 1.5, hold: 5 }],
    side: null,
    view: { yaw: -30, pitch: 26 },
    feet: 'bare',
    props: [longMat, { kind: 'pillow', at: [40, 0, 0], long: 34, deep: 58, thick: 15 }, belt(12), belt(13.5)],
    marks: [pressOut('right'), pressOut('left'), { kind: 'hold' }],
    contacts: lyingStill,
    words: {
      en: 'A person lies on the back, a pillow under the knees, a belt round both thighs. Both thighs press out against the belt and hold. The legs do not move.',
      es: 'Una persona está boca arriba con una almohada bajo las rodillas y un cinturón alrededor de los muslos. Los muslos empujan hacia fuera contra el cinturón y se mantienen. Las piernas no se mueven.',
    },
  },
  {
    id: 'curl-up',
    keys: [
      { pose: curlStart, seconds: 1.6 },
      {
        pose: change(curlStart, { thorax: { flex: 14 }, neck: { flex: -13 }, head: { flex: 20 } }),
        seconds: 1.6,
        hold: 3,
      },
    ],
    side: null,
    view: { yaw: 22, pitch: 18 },
    feet: 'bare',
    props: [longMat],
    marks: [
      { kind: 'move', joint: 'head', shift: [-17, 4, 0] },
      { kind: 'work', on: 'waist', off: [-1, 8, 2], size: 6.5, wide: 10 },
      { kind: 'hold' },
    ],
    contacts: onFloor('pelvis', 'foot.left'),
    words: {
      en: 'A person lies on the back, one knee bent, both hands under the small of the back. Head and shoulders lift a little, all in one. The eyes look at the ceiling.',
      es: 'Una persona está boca arriba con una rodilla doblada y las manos bajo la cintura. La cabeza y los hombros suben un poco, todo junto. Los ojos miran al techo.',
    },
  },
];
