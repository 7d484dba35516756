import { hseScreens, leap, practice, seedArticle, slater } from './sources';
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
        name: 'Siéntese y esté de pie como le vaya bien',
        action: 'Busque {n} formas de estar en la silla o de pie sin molestia. Vaya de una a otra.',
        why: 'No hay una sola forma buena. A la espalda le gusta cambiar.',
        how: [
          'Siéntese bien atrás y deje que la silla le sostenga.',
          'Ponga los dos pies en el suelo un rato.',
          'Luego pase al borde, recline el cuerpo o levántese.',
          'Encorvarse un poco no hace daño.',
        ],
        hard: 'Ponga una toalla en rollo tras la cintura, o levántese un minuto.',
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
        why: 'A la espalda le gusta moverse. La silla no es mala. Estar mucho rato sin moverse la pone rígida.',
        how: ['Levántese.', 'Suba los dos brazos.', 'Dé diez pasos.', 'Vuelva a sentarse. Con eso basta.'],
        hard: 'Ponga una alarma. Levántese con cada llamada.',
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
          'Póngase de pie junto a la caja, con los pies separados.',
          'Doble la cadera y las rodillas.',
          'Pegue la caja al cuerpo y suba.',
          'Parta en dos la carga grande, o pida ayuda.',
        ],
        hard: 'Empiece desde una mesa, no desde el suelo. Use media carga.',
      },
    },
  },
  {
    kind: 'habit',
    id: 'uncross-legs',
    region: 'hip',
    aliases: ['no crossed legs', 'crossing legs', 'outer hip load', 'GTPS advice', 'adduction'],
    clinicianNote:
      'Outer-hip tendon pain: crossing the legs presses the tendon against the bone. Part of the load advice of the LEAP trial.',
    amount: { value: 3, min: 1, max: 10, unit: 'times' },
    figure: null,
    sources: [leap, practice],
    text: {
      en: {
        name: 'Keep your legs uncrossed',
        action: 'Check how you sit {n} times a day. Put both feet flat, knees apart.',
        why: 'Crossed legs press on the sore spot at the side of your hip.',
        how: [
          'Put both feet flat.',
          'Keep your knees as wide as your hips.',
          'Sit so your hips are higher than your knees.',
        ],
        hard: 'Stick a small note where you sit most.',
      },
      es: {
        name: 'No cruce las piernas',
        action: 'Mire cómo se sienta {n} veces al día. Pies planos y rodillas separadas.',
        why: 'Al cruzar las piernas se aprieta la zona que duele al lado de la cadera.',
        how: [
          'Ponga los dos pies planos.',
          'Separe las rodillas como la cadera.',
          'Que la cadera quede más alta que las rodillas.',
        ],
        hard: 'Ponga una nota donde más se sienta.',
      },
    },
  },
  {
    kind: 'habit',
    id: 'stand-on-both-legs',
    region: 'hip',
    aliases: ['hanging on one hip', 'even stance', 'weight on both legs', 'hip hang'],
    clinicianNote:
      'Outer-hip tendon pain: standing with the weight sunk into one hip keeps the tendon under pressure. Same load advice as uncrossed legs.',
    amount: { value: 3, min: 1, max: 10, unit: 'times' },
    figure: null,
    sources: [leap, practice],
    text: {
      en: {
        name: 'Stand on both legs',
        action: 'Check how you stand {n} times a day. Share your weight between both feet.',
        why: 'Hanging on one hip presses on the sore spot.',
        how: [
          'Put your feet hip-width apart.',
          'Push both feet down the same.',
          'Squeeze your buttocks lightly.',
        ],
        hard: 'Lean on a counter, or sit down for a while.',
      },
      es: {
        name: 'De pie, use las dos piernas',
        action: 'Mire cómo está de pie {n} veces al día. Reparta el peso en los dos pies.',
        why: 'Cargar todo en una cadera aprieta la zona que duele.',
        how: [
          'Separe los pies como la cadera.',
          'Empuje igual con los dos pies.',
          'Apriete un poco las nalgas.',
        ],
        hard: 'Apóyese en un mueble, o siéntese un rato.',
      },
    },
  },
  {
    kind: 'habit',
    id: 'pillow-between-knees',
    region: 'hip',
    aliases: ['sleep pillow', 'side sleeping hip', 'night hip pain', 'GTPS sleep'],
    clinicianNote:
      'Outer-hip tendon pain at night: lie on the good side with the top leg level, or on the back. A pillow under the waist takes weight off the lower hip.',
    figure: 'sleep-positions',
    sources: [leap, practice],
    text: {
      en: {
        name: 'Pillow between your knees at night',
        action: 'Sleep on your good side with a thick pillow between your knees.',
        why: 'It keeps the top leg from pulling across your sore hip.',
        how: [
          'Lie on the side that does not hurt.',
          'Let the pillow reach from knees to ankles.',
          'Or lie on your back, a pillow under your knees.',
        ],
        hard: 'Put a spare pillow by the bed for when one falls out.',
      },
      es: {
        name: 'De noche, almohada entre las rodillas',
        action: 'Duerma sobre el lado bueno con una almohada gruesa entre las rodillas.',
        why: 'Así la pierna de arriba no tira de la cadera que duele.',
        how: [
          'Acuéstese sobre el lado que no duele.',
          'Que la almohada llegue de las rodillas a los pies.',
          'O boca arriba, con la almohada bajo las rodillas.',
        ],
        hard: 'Deje otra almohada al lado por si una se cae.',
      },
    },
  },
];
