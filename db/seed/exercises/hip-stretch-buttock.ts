import { acsmStretch, convention, practice, seedArticle } from '../sources';
import type { Exercise } from '../types';

/** Hip: stretches of the buttock. */
const STRETCHES = '1. Try Stretches for Lower Back and Hip Pain';

export const hipStretchButtock: Exercise[] = [
  {
    kind: 'exercise',
    id: 'glute-stretch',
    clinicianName: 'Cross-legged gluteal stretch, floor sitting',
    aliases: [
      'seated glute stretch',
      'piriformis stretch',
      'cross-leg stretch',
      'butt stretch',
      'sitting twist',
    ],
    region: 'hip',
    type: 'stretch',
    position: 'floor-sitting',
    equipment: ['mat'],
    bedOk: false,
    needsSide: true,
    muscles: ['gluteus maximus', 'piriformis', 'deep rotators'],
    goals: ['loosen-stiffness', 'ease-pain'],
    dose: '3x30s ea side daily',
    fit: [
      {
        flag: 'outer-hip-tendon',
        level: 'avoid',
        why: 'The leg crosses the midline and presses on the tendon',
      },
      {
        flag: 'hip-replacement',
        level: 'avoid',
        why: 'Bent and crossed: the position a new hip can leave its socket in',
      },
      { flag: 'groin-pinch', level: 'care', why: 'Deep bend across the body' },
      { flag: 'knee-replacement', level: 'care', why: 'Getting to the floor and a bent knee' },
      { flag: 'osteoporosis-fracture', level: 'care', why: 'Sit tall: no rounding' },
      { flag: 'bending-worse', level: 'care', why: 'Floor sitting rounds the back' },
    ],
    easier: [],
    harder: [],
    alternatives: ['knee-to-chest-single'],
    figure: 'glute-stretch',
    sources: [acsmStretch, convention, practice, seedArticle],
    article: {
      name: 'Glute Stretch',
      section: STRETCHES,
      changed:
        'The movement is kept. Marked to avoid with outer-hip tendon pain and a hip replacement, for which the article has no caution.',
    },
    text: {
      en: {
        name: 'Glute stretch, sitting on the floor',
        purpose: 'Stretches the deep muscles of your buttock.',
        start: 'Sit on the mat with both legs straight. Sit tall. Put one hand on the floor behind you.',
        steps: [
          'Bend one knee.',
          'Put that foot on the floor, outside the other knee.',
          'Hug the bent knee with your other arm.',
          'Pull the knee gently toward your chest.',
          'Hold, then let go and change legs.',
        ],
        feel: 'A stretch deep in the buttock of the bent leg.',
        keep: 'Keep both sit bones on the floor.',
        mistakes: [
          'Rounding your back.',
          'Letting one side of your bottom lift.',
          'Pulling hard on the knee.',
        ],
        stop: 'You feel a pinch in your groin, or pain on the outside of your hip.',
        smaller: 'Put the foot beside the knee, not across it.',
      },
      es: {
        name: 'Estirón de nalga, sentado en el suelo',
        purpose: 'Estira los músculos hondos de la nalga.',
        start:
          'Siéntese en la colchoneta con las dos piernas rectas. Crezca hacia arriba. Apoye una mano detrás.',
        steps: [
          'Doble una rodilla.',
          'Ponga ese pie en el suelo, por fuera de la otra rodilla.',
          'Abrace la rodilla doblada con el otro brazo.',
          'Lleve la rodilla suave hacia el pecho.',
          'Aguante. Luego suelte y cambie de pierna.',
        ],
        feel: 'Un estirón hondo en la nalga de la pierna doblada.',
        keep: 'Las dos nalgas quedan en el suelo.',
        mistakes: ['Encorvar la espalda.', 'Levantar una nalga.', 'Tirar fuerte de la rodilla.'],
        stop: 'Siente un pinchazo en la ingle, o duele el lado de la cadera.',
        smaller: 'Ponga el pie junto a la rodilla, sin cruzarlo.',
      },
    },
  },
];
