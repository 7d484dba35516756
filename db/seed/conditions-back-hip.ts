import { icd10, leap, niceBack, niceSpa, practice, redFlagFramework, slater, walkBack } from './sources';
import type { Condition, Source } from './types';

/** Further conditions of the back, the pelvis and the hip. A code stands only where its title was confirmed. */
const BACK_FLAGS = ['bladder-bowel', 'saddle-numbness', 'both-legs', 'leg-weaker', 'chest-or-crash'];
const CAUDA_FLAGS = ['bladder-bowel', 'saddle-numbness', 'both-legs'];
const icdLowBack: Source = {
  title: 'ICD-10-CM, low back pain codes that replaced M54.5 on 1 October 2021',
  year: 2021,
};

const nonSpecific: Condition = {
  kind: 'condition',
  id: 'non-specific-back-pain',
  region: 'low-back',
  aliases: [
    'NSLBP',
    'LBP',
    'mechanical low back pain',
    'simple back pain',
    'backache',
    'lumbago',
    'persistent LBP',
  ],
  codes: [
    { code: 'M54.50', title: 'Low back pain, unspecified' },
    { code: 'M54.59', title: 'Other low back pain' },
  ],
  clinicianNote:
    'Low back pain without a named cause after a red-flag screen; serious causes are about 1–4%. Exercise first, hands-on care only beside it. Imaging rarely changes the plan without signs of something serious. M54.5- must not stand beside S39.012-, M51.2- or M54.4-.',
  related: [
    'pelvic-tilt',
    'knee-rocking',
    'cat-cow',
    'bird-dog',
    'side-plank-knees',
    'bridge',
    'hip-hinge',
    'walk-short',
    'change-position',
    'walking-program',
    'physical-therapy',
  ],
  redFlags: [...BACK_FLAGS, 'fever-or-night-pain', 'cancer-new-pain', 'no-better'],
  sources: [niceBack, walkBack, slater, icdLowBack, icd10],
  text: {
    en: {
      name: 'Low back pain with no single cause',
      plain:
        'Most back pain comes from no one part that a scan could show. Muscles, joints and nerves can all be sore at once. Stress and poor sleep can turn it up. It can hurt a lot and still be safe to move. Most spells ease in a few weeks.',
      helps: [
        'Keep moving and keep your normal day as far as you can.',
        'Take short walks, often.',
        'Start small and add a little each week.',
        'Bend and lift again, step by step.',
      ],
      goodSign: 'You do more, even if it still aches at times.',
      tellUs: 'pain runs below your knee, or you are no better in 4 weeks.',
    },
    es: {
      name: 'Dolor de espalda sin una causa única',
      plain:
        'Casi siempre el dolor de espalda no viene de una sola parte que se vea en una imagen. Músculos, nervios y huesos pueden doler a la vez. El estrés y dormir mal lo suben. Puede doler mucho y aun así ser seguro moverse. Casi todas las veces se calma en unas semanas.',
      helps: [
        'Siga en movimiento y con su vida normal, hasta donde pueda.',
        'Dé paseos cortos, a menudo.',
        'Empiece con poco y sume algo cada semana.',
        'Vuelva a doblarse y a cargar, paso a paso.',
      ],
      goodSign: 'Hace más cosas, aunque a veces duela.',
      tellUs: 'el dolor pasa de la rodilla, o no mejora en 4 semanas.',
    },
  },
};

const vertebrogenic: Condition = {
  kind: 'condition',
  id: 'vertebrogenic-pain',
  region: 'low-back',
  aliases: ['vertebrogenic', 'end plate pain', 'endplate', 'Modic', 'basivertebral', 'vertebral endplate'],
  codes: [{ code: 'M54.51', title: 'Vertebrogenic low back pain' }],
  clinicianNote:
    'A diagnosis made by a specialist from history and imaging of the end plates; not one to make in the clinic by hand. The home plan is that of persistent low back pain. Fever, night pain or weight loss: infection and cancer look alike on imaging. M54.5- must not stand beside S39.012-, M51.2- or M54.4-.',
  related: [
    'cat-cow',
    'abdominal-brace',
    'bird-dog',
    'bridge',
    'hip-hinge',
    'walk-short',
    'change-position',
    'walking-program',
    'physical-therapy',
  ],
  redFlags: [...BACK_FLAGS, 'fever-or-night-pain', 'cancer-new-pain', 'no-better'],
  sources: [icdLowBack, practice],
  text: {
    en: {
      name: 'Pain from the bones of the low back',
      plain:
        'Your back is built of bones with soft pads between them. The face of a bone next to a pad can get sore. Then it aches deep in the middle of your low back. Long sitting and bending can bring it on. A doctor finds it with a scan.',
      helps: [
        'Change how you sit or stand before it builds up.',
        'Make your back and hips strong, bit by bit.',
        'Walk each day. Start with 10 minutes.',
      ],
      goodSign: 'You sit or stand longer before it aches.',
      tellUs: 'you have a fever, pain at night that never eases, or pain down a leg.',
    },
    es: {
      name: 'Dolor de los huesos de la espalda baja',
      plain:
        'La espalda tiene huesos con almohadillas blandas en medio. La cara de un hueso, junto a la almohadilla, puede doler. El dolor es hondo, en el centro de la espalda baja. Sube al doblarse o con mucha silla. El médico lo ve en una imagen.',
      helps: [
        'Cambie de postura antes de que el dolor suba.',
        'Dé fuerza a la espalda y la cadera, poco a poco.',
        'Camine cada día. Empiece con 10 minutos.',
      ],
      goodSign: 'Aguanta más en la silla o de pie sin dolor.',
      tellUs: 'tiene fiebre, un dolor de noche que no cede, o dolor que baja por la pierna.',
    },
  },
};

const stenosis: Condition = {
  kind: 'condition',
  id: 'spinal-stenosis',
  region: 'low-back',
  aliases: [
    'lumbar stenosis',
    'LSS',
    'neurogenic claudication',
    'narrowing',
    'spinal claudication',
    'stenosis',
  ],
  codes: [
    { code: 'M48.061', title: 'Spinal stenosis, lumbar region without neurogenic claudication' },
    { code: 'M48.062', title: 'Spinal stenosis, lumbar region with neurogenic claudication' },
  ],
  clinicianNote:
    'Leg ache on walking or standing, eased by sitting or bending. Check the pulses: aching that eases on standing still is vascular. Bending-biased plan, cycling, walking with rests. New bladder trouble or weakness: cauda equina signs.',
  related: [
    'knee-to-chest-single',
    'seated-flexion',
    'pelvic-tilt',
    'bridge',
    'bike',
    'sit-to-stand',
    'change-position',
    'walking-program',
    'physical-therapy',
  ],
  redFlags: [...BACK_FLAGS, 'legs-ache-walking', 'no-better'],
  sources: [niceBack, icd10, practice],
  text: {
    en: {
      name: 'Narrow space in the back (stenosis)',
      plain:
        'With age, the space for the nerves in your low back can get narrow. When you stand or walk, your legs may ache, tingle or feel heavy. It eases when you sit or lean forward. It is common past 60. Many people stay the same for years.',
      helps: [
        'Walk in short stretches. Sit down before it gets bad.',
        'Lean on a cart or poles when you walk.',
        'Ride a bike for fitness.',
        'Bend forward in a chair when your legs ache.',
      ],
      goodSign: 'You walk further before you need to sit.',
      tellUs: 'you walk less and less, or a leg gets weak.',
    },
    es: {
      name: 'Canal estrecho en la espalda (estenosis)',
      plain:
        'Con los años, el sitio de los nervios en la espalda baja se hace estrecho. De pie o al andar, las piernas duelen, hormiguean o pesan. Se calma en la silla o al ir hacia delante. Es normal tras los 60. Mucha gente sigue igual durante años.',
      helps: [
        'Camine en tramos cortos. Siéntese antes de que duela mucho.',
        'Al andar, apóyese en un carro o bastones.',
        'Use la bici para estar en forma.',
        'Si duelen las piernas, doble el cuerpo en la silla.',
      ],
      goodSign: 'Camina más lejos antes de tener que sentarse.',
      tellUs: 'cada vez camina menos, o una pierna pierde fuerza.',
    },
  },
};

const listhesis: Condition = {
  kind: 'condition',
  id: 'spondylolisthesis',
  region: 'low-back',
  aliases: ['listhesis', 'spondylolysis', 'pars defect', 'vertebral slip', 'anterolisthesis'],
  codes: [
    { code: 'M43.16', title: 'Spondylolisthesis, lumbar region' },
    { code: 'M43.17', title: 'Spondylolisthesis, lumbosacral region' },
  ],
  clinicianNote:
    'Often found by chance and often still. Control and strength in mid-range; no repeated end-range arching where it brings on pain. Press-ups only where they ease. No thrust or traction on an unstable level. Young athlete with arching pain: sports medicine first.',
  related: [
    'abdominal-brace',
    'bent-knee-fallout',
    'heel-slide',
    'dead-bug-tap',
    'bridge',
    'knee-to-chest-single',
    'hip-flexor-edge',
    'bike',
    'change-position',
    'physical-therapy',
  ],
  redFlags: [...BACK_FLAGS, 'one-leg-stable', 'no-better'],
  sources: [icd10, practice],
  text: {
    en: {
      name: 'One back bone a little forward',
      plain:
        'One bone in your low back sits a little in front of the next. Many people have this and do not know it. It can ache when you lean back, stand long or lift. It seldom moves more in grown-ups. Strong muscles give your back good support.',
      helps: [
        'Train your tummy and hip muscles.',
        'Use small, easy arches at first.',
        'Sit or bend a bit when long standing aches.',
        'Stay fit: a bike or a pool is a fine start.',
      ],
      goodSign: 'You stand and walk longer with less ache.',
      tellUs: 'a leg gets numb or weak, or pain runs down your leg.',
    },
    es: {
      name: 'Un hueso de la espalda algo adelantado',
      plain:
        'Un hueso de la espalda baja está un poco delante del otro. Mucha gente lo tiene y no lo sabe. Puede doler al echarse atrás, al cargar o de pie mucho rato. En adultos pocas veces se mueve más. Unos músculos fuertes dan buen apoyo.',
      helps: [
        'Entrene el vientre y la cadera.',
        'Al inicio, arquee poco la espalda.',
        'Si de pie le duele, siéntese o dóblese un poco.',
        'Siga en forma: la bici o la piscina van bien.',
      ],
      goodSign: 'Aguanta más de pie y camina más con menos dolor.',
      tellUs: 'una pierna se duerme o pierde fuerza, o el dolor baja por ella.',
    },
  },
};

const sacroiliac: Condition = {
  kind: 'condition',
  id: 'sacroiliac-pain',
  region: 'low-back',
  aliases: ['SI joint', 'SIJ', 'sacroiliac joint', 'sacroiliitis', 'SIJD', 'dimple pain', 'pelvic joint'],
  codes: [{ code: 'M46.1', title: 'Sacroiliitis, not elsewhere classified' }],
  clinicianNote:
    'M46.1 is the inflammatory one: use it only where inflammation is meant; a code for mechanical pain waits for the current release. Onset before 45, over 3 months, waking in the second half of the night, better with movement: screen for spondyloarthritis. No talk of a joint that is “out”.',
  related: [
    'pelvic-tilt',
    'abdominal-brace',
    'adductor-squeeze',
    'bridge',
    'clamshell',
    'hip-hinge',
    'sleep-positions',
    'change-position',
    'physical-therapy',
  ],
  redFlags: [...CAUDA_FLAGS, 'fever-or-night-pain', 'stiff-mornings', 'no-better'],
  sources: [niceSpa, icd10, practice],
  text: {
    en: {
      name: 'Pain at the back of the pelvis',
      plain:
        'Two joints join your back to your pelvis, near the two dimples above your bottom. One can get sore. It may hurt to turn in bed, climb stairs or stand on one leg. The joint is strong and it is not out of place.',
      helps: [
        'Keep your knees together when you turn in bed or get out of a car.',
        'Take smaller steps for a while.',
        'Make your hips and tummy strong.',
        'Put a pillow between your knees at night.',
      ],
      goodSign: 'Turning in bed gets easier.',
      tellUs: 'you are stiff for more than 30 minutes each morning, or pain wakes you late at night.',
    },
    es: {
      name: 'Dolor en la parte de atrás de la pelvis',
      plain:
        'Dos uniones juntan la espalda y la pelvis, cerca de los dos hoyuelos sobre las nalgas. Una puede doler. Molesta al girar en la cama, subir escaleras o estar sobre una pierna. Es una unión fuerte y no está fuera de su sitio.',
      helps: [
        'Junte las rodillas al girar en la cama o salir del auto.',
        'Dé pasos más cortos por un tiempo.',
        'Dé fuerza a la cadera y el vientre.',
        'De noche, ponga una almohada entre las rodillas.',
      ],
      goodSign: 'Le cuesta menos girar en la cama.',
      tellUs: 'tiene rigidez más de 30 minutos cada mañana, o el dolor le despierta de madrugada.',
    },
  },
};

const outerHip: Condition = {
  kind: 'condition',
  id: 'outer-hip-pain',
  region: 'hip',
  aliases: [
    'GTPS',
    'gluteal tendinopathy',
    'trochanteric bursitis',
    'greater trochanteric pain',
    'hip bursitis',
    'lateral hip pain',
  ],
  codes: [
    { code: 'M70.60', title: 'Trochanteric bursitis, unspecified hip' },
    { code: 'M70.61', title: 'Trochanteric bursitis, right hip' },
    { code: 'M70.62', title: 'Trochanteric bursitis, left hip' },
    { code: 'M76.00', title: 'Gluteal tendinitis, unspecified hip' },
    { code: 'M76.01', title: 'Gluteal tendinitis, right hip' },
    { code: 'M76.02', title: 'Gluteal tendinitis, left hip' },
  ],
  clinicianNote:
    'Load advice first: nothing across the midline, no stretching of the buttock, even stance, pillow at night. Then load the abductors: education and exercise beat an injection and waiting (LEAP, 8 weeks, up to 2 supervised visits a week). Shockwave only after that.',
  related: [
    'hip-abd-isometric',
    'bridge',
    'mini-squat',
    'hip-abd-standing',
    'uncross-legs',
    'stand-on-both-legs',
    'pillow-between-knees',
    'education',
    'physical-therapy',
    'shockwave',
  ],
  redFlags: ['hip-cannot-stand', 'hip-hot', 'groin-pain', ...CAUDA_FLAGS, 'cancer-new-pain', 'no-better'],
  sources: [leap, icd10, practice],
  text: {
    en: {
      name: 'Pain at the side of the hip',
      plain:
        'A tendon at the side of your hip is sore. It does not like to be pressed on the bone. So it hurts to lie on that side, cross your legs or stand on one leg. It can last for months. It gets stronger with the right load.',
      helps: [
        'Keep your knees apart when you sit.',
        'Stand on both legs.',
        'Put a pillow between your knees at night.',
        'Train the side of your hip, a little at a time.',
        'Leave out stretches that pull the leg across.',
      ],
      goodSign: 'You sleep better on your side, and stairs hurt less.',
      tellUs: 'your groin hurts on every step, or you cannot lift the leg to the side.',
    },
    es: {
      name: 'Dolor al lado de la cadera',
      plain:
        'Un tendón al lado de la cadera está dolorido. No le gusta que lo aprieten contra el hueso. Por eso duele dormir de ese lado, cruzar las piernas o estar sobre un pie. Puede durar meses. Con la carga justa gana fuerza.',
      helps: [
        'En la silla, separe las rodillas.',
        'De pie, use las dos piernas.',
        'De noche, ponga una almohada entre las rodillas.',
        'Entrene el lado de la cadera, poco a poco.',
        'No haga estiramientos que crucen la pierna.',
      ],
      goodSign: 'Duerme mejor de lado y la escalera duele menos.',
      tellUs: 'le duele la ingle a cada paso, o no puede abrir la pierna.',
    },
  },
};

const impingement: Condition = {
  kind: 'condition',
  id: 'hip-impingement',
  region: 'hip',
  aliases: [
    'FAI',
    'FAIS',
    'femoroacetabular impingement',
    'labral tear',
    'labrum',
    'groin pinch',
    'cam',
    'pincer',
  ],
  codes: [
    { code: 'M25.551', title: 'Pain in right hip' },
    { code: 'M25.552', title: 'Pain in left hip' },
    { code: 'M25.559', title: 'Pain in unspecified hip' },
  ],
  clinicianNote:
    'Codes for the finding itself await the current release; hip pain stands in. Shape and labral findings are common without pain. Stay out of the pinch (deep bend with turning in), build hip and trunk strength, return to sport in steps. Groin pain on every step in a runner: stress fracture first.',
  related: [
    'bridge',
    'hip-abd-standing',
    'hip-ext-prone',
    'bent-knee-fallout',
    'mini-squat',
    'side-plank-knees',
    'bike',
    'physical-therapy',
  ],
  redFlags: ['groin-pain', 'hip-hot', 'hip-cannot-stand', 'young-limp', 'no-better'],
  sources: [icd10, practice],
  text: {
    en: {
      name: 'Hip pinch in the groin',
      plain:
        'The ball and the socket of your hip touch early when you bend deep or turn. The soft rim of the socket can get sore. You feel a pinch in the groin. Many people have this shape and no pain.',
      helps: [
        'Bend only as deep as you can with no pinch.',
        'Sit on a higher seat.',
        'Make your hips and tummy strong.',
        'Go back to sport step by step.',
      ],
      goodSign: 'You can sit, squat and climb with less pinch.',
      tellUs: 'the hip locks, or the groin hurts on every step.',
    },
    es: {
      name: 'Pinchazo de cadera en la ingle',
      plain:
        'La bola y el hueco de la cadera se tocan pronto al doblar mucho o girar. El borde blando puede doler. Se nota un pinchazo en la ingle. Mucha gente tiene esa forma y no le duele.',
      helps: [
        'Doble solo hasta donde no pinche.',
        'Use un asiento más alto.',
        'Dé fuerza a la cadera y el vientre.',
        'Vuelva al deporte paso a paso.',
      ],
      goodSign: 'Puede usar la silla y subir escaleras con menos pinchazo.',
      tellUs: 'la cadera se traba, o la ingle duele a cada paso.',
    },
  },
};

const hipFlexor: Condition = {
  kind: 'condition',
  id: 'hip-flexor-tendon',
  region: 'hip',
  aliases: [
    'iliopsoas',
    'psoas tendinopathy',
    'hip flexor strain',
    'snapping hip',
    'psoas tendonitis',
    'iliopsoas bursitis',
  ],
  codes: [{ code: 'M76.1-', title: 'Psoas tendinitis' }],
  clinicianNote:
    'Front-of-hip pain on lifting the leg. Load in steps: seated march before the band. Long holds of stretch only when the tendon is calm. After hip replacement the tendon can rub the cup: surgeon. Groin pain on every step: stress fracture first.',
  related: [
    'seated-march',
    'march-standing',
    'psoas-march',
    'bridge',
    'hip-flexor-edge',
    'change-position',
    'physical-therapy',
  ],
  redFlags: ['groin-pain', 'hip-hot', 'hip-cannot-stand', 'no-better'],
  sources: [icd10, practice],
  text: {
    en: {
      name: 'Sore tendon at the front of the hip',
      plain:
        'The muscle that lifts your thigh has a tendon at the front of your hip. It gets sore when it does more than it is used to. It may hurt to climb stairs, run or get out of a car. Some hips click. A click with no pain is fine.',
      helps: [
        'Cut back on hills, kicks and sit-ups for now.',
        'Load the muscle a little, and often.',
        'Stand up and walk a few steps when you sit long.',
        'Add more when the next morning is no worse.',
      ],
      goodSign: 'Stairs and the car get easier.',
      tellUs: 'the groin hurts on every step, at rest or at night.',
    },
    es: {
      name: 'Tendón dolorido delante de la cadera',
      plain:
        'El músculo que sube el muslo tiene un tendón delante de la cadera. Duele cuando hace más de lo que solía. Cuesta subir escaleras, correr o salir del auto. Algunas caderas hacen clic. Si no duele, no pasa nada.',
      helps: [
        'Por ahora, menos cuestas, patadas y abdominales.',
        'Cargue el músculo poco y a menudo.',
        'Si está mucho en la silla, dé unos pasos.',
        'Sume más si a la mañana no está peor.',
      ],
      goodSign: 'La escalera y el auto cuestan menos.',
      tellUs: 'la ingle duele a cada paso, en reposo o de noche.',
    },
  },
};

const pelvicGirdle: Condition = {
  kind: 'condition',
  id: 'pelvic-girdle-pain',
  region: 'hip',
  aliases: [
    'PGP',
    'SPD',
    'symphysis',
    'pregnancy pelvic pain',
    'pregnancy back pain',
    'pubic pain',
    'posterior pelvic pain',
  ],
  codes: [],
  clinicianNote:
    'The code awaits the current release. Pelvis pain in pregnancy or after birth, at the pubic joint, the back of the pelvis, or both. Symmetric loads, knees together in turns, short steps; a belt may be tried for comfort. Wide leg work and squeezing hard can stir the pubic joint. Ask about mood.',
  related: [
    'pelvic-tilt',
    'seated-cat-cow',
    'pelvic-floor',
    'clamshell',
    'log-roll',
    'sleep-positions',
    'belly-breathing-seated',
    'physical-therapy',
  ],
  redFlags: ['pregnancy-bleeding', 'pregnancy-headache', ...CAUDA_FLAGS, 'hot-calf', 'no-better'],
  sources: [practice, redFlagFramework],
  text: {
    en: {
      name: 'Pelvis pain in pregnancy',
      plain:
        'The joints of your pelvis can get sore while you are pregnant or after the birth. It may hurt at the front, at the back, or on both sides. It is common. It is no harm to your baby. For most people it eases in the months after the birth.',
      helps: [
        'Keep your knees together when you turn in bed.',
        'Sit down to dress.',
        'Take short steps and one stair at a time.',
        'Rest on your side, a pillow between your knees.',
      ],
      goodSign: 'You turn in bed and walk with less pain.',
      tellUs: 'you cannot put weight on a leg, or you feel low most days.',
    },
    es: {
      name: 'Dolor de pelvis en el embarazo',
      plain:
        'Las uniones de la pelvis pueden doler en el embarazo o tras el parto. Puede doler delante, detrás o a los dos lados. Es normal. No daña al bebé. En la mayoría baja en los meses tras el parto.',
      helps: [
        'Junte las rodillas al girar en la cama.',
        'Siéntese para vestirse.',
        'Dé pasos cortos y suba un escalón cada vez.',
        'Descanse de lado, con una almohada entre las rodillas.',
      ],
      goodSign: 'Gira en la cama y camina con menos dolor.',
      tellUs: 'no puede apoyar una pierna, o siente tristeza casi todos los días.',
    },
  },
};

export const conditionsBackHip: Condition[] = [
  nonSpecific,
  vertebrogenic,
  stenosis,
  listhesis,
  sacroiliac,
  outerHip,
  impingement,
  hipFlexor,
  pelvicGirdle,
];
