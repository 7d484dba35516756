/**
 * What a patient reads of the starter plans, in Spanish, by the English sentence. A sentence that is changed in
 * English has no Spanish until it is written anew: the tests say so. Not yet read by a native speaker.
 */
export const TEMPLATES_ES: Readonly<Record<string, string>> = {
  // titles
  'Low back, first 2 weeks': 'Espalda baja, primeras 2 semanas',
  'Leg pain that arching eases': 'Dolor de pierna que mejora al arquear la espalda',
  'Pain that bending eases': 'Dolor que mejora al doblarse',
  'Low back pain that stays': 'Dolor de espalda baja que sigue',
  'Hip arthritis': 'Artrosis de cadera',
  'Pain at the side of the hip': 'Dolor al lado de la cadera',
  'Desk day': 'Día de escritorio',
  'Steady on your feet': 'Firme al estar de pie',
  'Calm and sleep': 'Calma y sueño',
  'Back and hip basics': 'Lo básico de espalda y cadera',
  'Back or hip strain, 12 weeks': 'Tirón de espalda o cadera, 12 semanas',
  'Hip arthritis, 12 weeks': 'Artrosis de cadera, 12 semanas',
  'Disc pain with leg pain, 12 weeks': 'Dolor de disco y de pierna, 12 semanas',
  'Pinched nerve, 12 weeks': 'Nervio pinzado, 12 semanas',
  'Sciatica, 12 weeks': 'Ciática, 12 semanas',
  // phases
  Settle: 'Calmar',
  Ease: 'Aliviar',
  Build: 'Fortalecer',
  Return: 'Volver',
  Steady: 'Firme',
  Start: 'Empezar',
  Load: 'Cargar',
  'Every working day': 'Cada día de trabajo',
  'Each evening': 'Cada noche',
  // goals
  'Move a little, often, and trust your back.': 'Muévase un poco, a menudo, y confíe en su espalda.',
  'Bring the pain up, out of the leg. If a move sends it further down, stop that move.':
    'Que el dolor suba y salga de la pierna. Si un movimiento lo lleva más abajo, deje ese movimiento.',
  'Walk further before you need to sit. Rest on the way as often as you like.':
    'Camine más antes de tener que sentarse. Descanse en el camino cuando quiera.',
  'Do more of what matters to you, at a pace that lasts.':
    'Haga más de lo que le importa, a un paso que pueda mantener.',
  'Stand up and walk with more ease.': 'Levántese y camine con más facilidad.',
  'Sleep and stand with less pain at the side of the hip.':
    'Duerma y esté de pie con menos dolor al lado de la cadera.',
  'Feel less stiff at the end of the day.': 'Llegue menos rígido al final del día.',
  'Feel steady when you stand and turn. Hold the counter, and have someone near.':
    'Siéntase firme al estar de pie y al girar. Sujétese a la encimera, con alguien cerca.',
  'Wind down before bed.': 'Calme el cuerpo antes de dormir.',
  'Loosen up a little each day.': 'Suelte el cuerpo un poco cada día.',
  'Move gently each day.': 'Muévase con suavidad cada día.',
  'Hold your back steady as you move.': 'Mantenga la espalda firme al moverse.',
  'Bend and lift as your day asks.': 'Dóblese y levante lo que pida su día.',
  'Find what your hip likes.': 'Descubra qué le sienta bien a su cadera.',
  'Stand up with more ease.': 'Levántese con más facilidad.',
  'Walk and climb as you wish.': 'Camine y suba como quiera.',
  'Move your back and leg with less fear.': 'Mueva la espalda y la pierna con menos miedo.',
  'Get back to bending and lifting.': 'Vuelva a doblarse y a levantar cosas.',
  'Find positions that ease the leg.': 'Busque posturas que alivien la pierna.',
  'Let the nerve move freely.': 'Deje que el nervio se mueva libre.',
  'Trust the leg again.': 'Confíe de nuevo en la pierna.',
  'Keep moving, a little and often.': 'Siga en movimiento, poco y a menudo.',
  'Walk further with less leg pain.': 'Camine más con menos dolor de pierna.',
  'Back to what you enjoy.': 'Vuelva a lo que le gusta.',
  // when to go on
  'For 2 weeks your pain has kept to your limit, and you did most of your plan.':
    'Por 2 semanas su dolor no pasó de su límite, y usted hizo la mayor parte de su plan.',
};
