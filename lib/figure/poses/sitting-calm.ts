import type { Motion } from '../model';
import { change, onFloor, sittingOn } from './build';

const tall = sittingOn();

export const SITTING_CALM: readonly Motion[] = [
  {
    id: 'paced-breathing',
    keys: [
      {
        pose: change(tall, {
          eyes: 'closed',
          thorax: { flex: -1 },
          shoulders: { right: { up: 0.6 }, left: { up: 0.6 } },
        }),
        seconds: 4,
      },
      {
        pose: change(tall, {
          eyes: 'closed',
          thorax: { flex: 1 },
          shoulders: { right: { up: -0.5 }, left: { up: -0.5 } },
        }),
        seconds: 6,
      },
    ],
    side: null,
    view: { yaw: -24, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'chair', at: [0, 0, 0] }],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'head', off: [28, 1, 0] },
          { on: 'head', off: [14, -2.5, 0] },
        ],
      },
      {
        kind: 'press',
        through: [
          { on: 'head', off: [13, -8.5, 0] },
          { on: 'head', off: [36, -17, 0] },
        ],
      },
    ],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'pelvis', on: 'seat' }],
    words: {
      en: 'A person sits well back on a chair, hands on the thighs, eyes closed. Air comes in through the nose for a count of 4 and goes out through the lips for a count of 6.',
      es: 'Una persona está sentada bien atrás, con las manos en los muslos y los ojos cerrados. El aire entra por la nariz contando hasta 4 y sale por la boca contando hasta 6.',
    },
  },
];
