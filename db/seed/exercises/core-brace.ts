import { apta2021, convention, practice, seedArticle } from '../sources';
import type { Exercise } from '../types';

/** Core: bracing lying down, and moving a leg while the trunk stays still. */
const STRENGTHEN = '2. Strengthen with Lower Back and Hip Stretches';

export const coreBrace: Exercise[] = [
  {
    kind: 'exercise',
    id: 'abdominal-brace',
    clinicianName: 'Abdominal brace, crook lying',
    aliases: ['core brace', 'TrA and multifidus co-contraction', 'abdominal bracing', 'bracing', 'AB'],
    region: 'core',
    type: 'control',
    position: 'crook-lying',
    equipment: ['mat'],
    bedOk: true,
    needsSide: false,
    muscles: ['abdominal wall', 'multifidus'],
    goals: ['build-control'],
    dose: '10x10s daily',
    fit: [
      { flag: 'high-blood-pressure', level: 'care', why: 'A third of full effort, never a held breath' },
      { flag: 'hernia', level: 'care', why: 'Light effort, no bulge at the hernia' },
      { flag: 'recent-surgery', level: 'care', why: 'After abdominal surgery only as the surgeon allows' },
      { flag: 'pregnancy', level: 'care', why: 'Late pregnancy: propped up, not flat' },
    ],
    easier: [],
    harder: ['bent-knee-fallout'],
    alternatives: [],
    figure: 'abdominal-brace',
    sources: [apta2021, convention, practice, seedArticle],
    article: {
      name: 'abdominal bracing',
      section: STRENGTHEN,
      changed:
        'It stands under a heading about stretches; it is filed as a control exercise. Effort, breathing and a dose added; no claim that it prevents injury.',
    },
    text: {
      en: {
        name: 'Tummy brace',
        purpose: 'Teaches your tummy and back muscles to hold you steady.',
        start: 'Lie on your back. Bend your knees. Rest one hand on your tummy, just inside the hip bone.',
        steps: [
          'Breathe in.',
          'As you breathe out, tighten your tummy as if someone is about to poke it.',
          'Use about a third of your strength.',
          'Hold, and keep breathing.',
          'Let go slowly.',
        ],
        feel: 'Your tummy gets firm under your hand. Your back does not move.',
        mistakes: ['Holding your breath.', 'Pushing the tummy out.', 'Squeezing too hard.'],
        stop: 'You get dizzy, or the pain gets worse.',
        smaller: 'Hold for 3 seconds only.',
      },
      es: {
        name: 'Vientre firme',
        purpose: 'Enseña a los músculos del vientre y la espalda a darle apoyo.',
        start:
          'Acuéstese boca arriba. Doble las rodillas. Ponga una mano en el vientre, junto al hueso de la cadera.',
        steps: [
          'Tome aire.',
          'Al soltar el aire, ponga duro el vientre como si le fueran a tocar.',
          'Use un tercio de su fuerza.',
          'Aguante y siga respirando.',
          'Suelte poco a poco.',
        ],
        feel: 'El vientre se pone firme bajo la mano. La espalda no se mueve.',
        mistakes: ['Contener el aire.', 'Sacar el vientre.', 'Apretar de más.'],
        stop: 'Se marea, o el dolor sube.',
        smaller: 'Aguante solo 3 segundos.',
      },
    },
  },
  {
    kind: 'exercise',
    id: 'bent-knee-fallout',
    clinicianName: 'Bent-knee fallout, crook lying',
    aliases: ['BKFO', 'knee fallout', 'bent knee fall out', 'fallouts'],
    region: 'core',
    type: 'control',
    position: 'crook-lying',
    equipment: ['mat'],
    bedOk: true,
    needsSide: false,
    muscles: ['transversus abdominis', 'obliques', 'hip adductors', 'hip rotators'],
    goals: ['build-control', 'loosen-stiffness'],
    dose: '2x10 ea side daily',
    fit: [
      { flag: 'hip-replacement', level: 'care', why: 'New hip: small range, no forced turn-out' },
      { flag: 'groin-pinch', level: 'care', why: 'Smaller range where the groin hurts' },
      { flag: 'pelvic-girdle', level: 'care', why: 'Small range; pubic joint' },
      { flag: 'pregnancy', level: 'care', why: 'Late pregnancy: propped up, not flat' },
    ],
    easier: ['abdominal-brace'],
    harder: [],
    alternatives: [],
    figure: 'bent-knee-fallout',
    sources: [convention, practice, seedArticle],
    article: {
      name: 'bent-knee fallouts',
      section: STRENGTHEN,
      changed:
        'Named without instructions in the article. Steps, the cue of a level pelvis and a smaller range for the groin are ours; filed as control.',
    },
    text: {
      en: {
        name: 'Bent-knee fallout',
        purpose: 'Trains your tummy to keep your hips still while one leg moves.',
        start: 'Lie on your back. Bend your knees. Put your feet flat. Rest a hand on each hip bone.',
        steps: [
          'Tighten your tummy a little.',
          'Let one knee drop slowly out to the side.',
          'Stop before your hips start to tip.',
          'Bring the knee back up.',
          'Do the same with the other knee.',
        ],
        feel: 'Your tummy works. Your hip bones stay level under your hands.',
        keep: 'Keep the other knee still, pointing up.',
        mistakes: ['Letting the hips roll.', 'Dropping the knee fast.', 'Holding your breath.'],
        stop: 'Your groin or back hurts more with each one.',
        smaller: 'Let the knee drop half as far.',
      },
      es: {
        name: 'Caída de rodilla',
        purpose: 'Entrena el vientre para que la cadera quede quieta al mover una pierna.',
        start:
          'Acuéstese boca arriba. Doble las rodillas. Apoye los pies. Ponga una mano en cada hueso de la cadera.',
        steps: [
          'Ponga el vientre un poco firme.',
          'Deje caer lento una rodilla hacia fuera.',
          'Pare antes de que la cadera se incline.',
          'Suba otra vez la rodilla.',
          'Haga lo mismo con la otra.',
        ],
        feel: 'Trabaja el vientre. La cadera no se mueve bajo las manos.',
        keep: 'La otra rodilla queda quieta y mira al techo.',
        mistakes: ['Dejar que la cadera gire.', 'Bajar de golpe.', 'Contener el aire.'],
        stop: 'La ingle o la espalda duele más con cada vez.',
        smaller: 'Baje la rodilla la mitad.',
      },
    },
  },
];
