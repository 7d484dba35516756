import { hseScreens, practice, seedArticle, slater } from './sources';
import type { Habit } from './types';

/** Everyday habits, each an action with a number that the clinician may change, never a slogan. */
const LIFESTYLE = 'Lifestyle Changes for Long-Term Pain Relief';

export const habits: Habit[] = [
  {
    kind: 'habit',
    id: 'easy-positions',
    region: 'low-back',
    aliases: ['posture', 'good posture', 'sitting posture', 'ergonomics', 'slouch', 'neutral spine'],
    clinicianNote:
      'No single posture is shown to protect a back. Comfortable, varied positions; no words that make a person afraid of slumping.',
    amount: { value: 2, min: 2, max: 5, unit: 'positions' },
    figure: 'habit-sit',
    sources: [slater, seedArticle],
    article: {
      name: 'Practice Good Posture',
      section: LIFESTYLE,
      changed:
        'The article asks for one neutral spine. Research does not support one correct posture, so this asks for several easy ones.',
    },
    text: {
      en: {
        name: 'Sit and stand in easy ways',
        action: 'Find {n} ways to sit or stand that feel easy. Swap between them.',
        why: 'No one way to sit is right for all. Your back likes a change.',
        how: [
          'Sit back so the chair holds you up.',
          'Put both feet flat for a while.',
          'Then move forward, lean, or stand.',
          'It is fine to slump for a bit.',
        ],
        hard: 'Put a rolled towel behind your low back, or stand up for a minute.',
      },
      es: {
        name: 'Siéntese y párese como le sea cómodo',
        action: 'Busque {n} formas de estar sentado o de pie sin molestia. Vaya de una a otra.',
        why: 'No hay una sola forma buena. A la espalda le gusta cambiar.',
        how: [
          'Siéntese bien atrás y deje que la silla le sostenga.',
          'Ponga los dos pies en el suelo un rato.',
          'Luego pase al borde, recline el cuerpo o párese.',
          'Encorvarse un poco no hace daño.',
        ],
        hard: 'Ponga una toalla en rollo tras la cintura, o párese un minuto.',
      },
    },
  },
  {
    kind: 'habit',
    id: 'change-position',
    region: 'low-back',
    aliases: ['sitting breaks', 'micro-break', 'desk breaks', 'stand up', 'sedentary', 'pause'],
    clinicianNote:
      'A comfort habit: sitting over 30 minutes is not shown to harm a back. Screen-work guidance is 5–10 minutes away in each 50–60; choose a number the person will keep.',
    amount: { value: 30, min: 15, max: 120, unit: 'minutes' },
    figure: 'habit-change-position',
    sources: [hseScreens, slater, seedArticle],
    article: {
      name: 'Change Positions Frequently',
      section: LIFESTYLE,
      changed:
        'The 30 minutes are kept as a start and made adjustable. Sitting is not called harmful; the break needs no stretching routine.',
    },
    text: {
      en: {
        name: 'Change position',
        action: 'Change how you sit or stand every {n} minutes.',
        why: 'Backs like to move. Sitting is not bad for you. Sitting still for long can feel stiff.',
        how: ['Stand up.', 'Reach both arms up.', 'Walk ten steps.', 'Sit down again. That is enough.'],
        hard: 'Set a timer. Stand up for each phone call.',
      },
      es: {
        name: 'Cambie de posición',
        action: 'Cambie de postura cada {n} minutos.',
        why: 'A la espalda le gusta moverse. Estar sentado no es malo. Estar quieto mucho rato la pone rígida.',
        how: ['Párese.', 'Suba los dos brazos.', 'Dé diez pasos.', 'Vuelva a sentarse. Con eso basta.'],
        hard: 'Ponga una alarma. Párese con cada llamada.',
      },
    },
  },
  {
    kind: 'habit',
    id: 'lifting',
    region: 'low-back',
    aliases: ['lifting technique', 'manual handling', 'bend your knees', 'carry', 'safe lifting'],
    clinicianNote:
      'Lift close, plan, split or share the load, build up. “Legs, not back” is not backed as prevention; graded return to bending is wanted. Pair with the hip hinge drill.',
    amount: { value: 5, min: 2, max: 20, unit: 'times' },
    figure: 'habit-lift',
    sources: [practice, seedArticle],
    article: {
      name: 'Adopt Proper Lifting Techniques',
      section: LIFESTYLE,
      changed:
        '“Keep it close” is kept. “Legs, not back” is left out: bending the back is safe to return to step by step, and no study shows that the rule prevents pain.',
    },
    text: {
      en: {
        name: 'Lift with the load close',
        action: 'Keep what you lift close to you. Try it with a light box {n} times a day.',
        why: 'A load held close is lighter on your back. A little practice helps you trust your back again.',
        how: [
          'Stand close to the box, feet apart.',
          'Bend your hips and your knees.',
          'Hug the box to your body and stand up.',
          'Split a big load in two, or ask for help.',
        ],
        hard: 'Start from a table, not from the floor. Use half the load.',
      },
      es: {
        name: 'Levante con la carga pegada al cuerpo',
        action: 'Lleve la carga cerca del cuerpo. Pruebe con una caja ligera {n} veces al día.',
        why: 'Si la carga va cerca, la espalda hace menos fuerza. Un poco de práctica le da confianza.',
        how: [
          'Párese junto a la caja, con los pies separados.',
          'Doble la cadera y las rodillas.',
          'Pegue la caja al cuerpo y suba.',
          'Parta en dos la carga grande, o pida ayuda.',
        ],
        hard: 'Empiece desde una mesa, no desde el suelo. Use media carga.',
      },
    },
  },
];
