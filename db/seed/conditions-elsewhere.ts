import { icd10, niceOa, practice } from './sources';
import type { Condition } from './types';

/**
 * Conditions of neck, upper back, arm and leg, and of the whole person. A code stands only where its title was
 * confirmed; the others await the current release.
 */
const neckPain: Condition = {
  kind: 'condition',
  id: 'neck-pain',
  region: 'neck',
  aliases: ['cervicalgia', 'stiff neck', 'crick in the neck', 'text neck', 'neck ache', 'cervical pain'],
  codes: [{ code: 'M54.2', title: 'Cervicalgia' }],
  clinicianNote:
    'Screen first: sudden pain or headache unlike any before, face or speech signs, clumsy hands, unsteady legs, crash. Arm pain with weakness: nerve root, check strength, reflexes and feeling. Easy range often, then deep flexors and presses. No single posture to hold.',
  related: [
    'neck-rotation',
    'chin-tuck',
    'neck-isometric',
    'upper-trap-stretch',
    'scap-squeeze',
    'change-position',
    'physical-therapy',
  ],
  redFlags: [
    'neck-sudden',
    'neck-face',
    'neck-hands',
    'neck-crash',
    'shoulder-chest',
    'cancer-new-pain',
    'no-better',
  ],
  sources: [icd10, practice],
  text: {
    en: {
      name: 'Neck pain',
      plain:
        'Your neck is sore and does not like to turn. Muscles and small joints are stirred up. Long hours in one position, stress or a bad night can bring it on. It can hurt a lot and still be safe to move. Most spells ease in days to weeks.',
      helps: [
        'Turn your head gently, many times a day.',
        'Change how you sit before your neck gets stiff.',
        'Keep your shoulders loose.',
        'Make your neck and upper back stronger, bit by bit.',
      ],
      goodSign: 'You can look over your shoulder more easily.',
      tellUs: 'pain or tingling runs down your arm, or your hand gets weak.',
    },
    es: {
      name: 'Dolor de cuello',
      plain:
        'El cuello duele y no le gusta girar. Los músculos y las uniones pequeñas están molestos. Viene tras muchas horas sin moverse, por estrés o una mala noche. Puede doler mucho y aun así ser seguro moverlo. Casi siempre se calma en días o semanas.',
      helps: [
        'Gire suave la cabeza, muchas veces al día.',
        'Cambie de postura antes de que el cuello se ponga rígido.',
        'Deje sueltos los hombros.',
        'Dé fuerza al cuello y a la espalda alta, poco a poco.',
      ],
      goodSign: 'Le cuesta menos mirar sobre el hombro.',
      tellUs: 'el dolor o el hormigueo baja por el brazo, o la mano pierde fuerza.',
    },
  },
};

const upperBackPain: Condition = {
  kind: 'condition',
  id: 'upper-back-pain',
  region: 'upper-back',
  aliases: [
    'thoracic pain',
    'mid back pain',
    'between shoulder blades',
    'rib pain',
    'thoracic spine pain',
    'dorsalgia',
  ],
  codes: [{ code: 'M54.6', title: 'Pain in thoracic spine' }],
  clinicianNote:
    'A higher share of serious causes than in the low back: unexplained pain here is asked about the same day. Chest pain, fever, cancer, osteoporosis with a new sharp pain, unsteady legs. Otherwise movement: turning, arching, rows.',
  related: [
    'seated-rotation',
    'thoracic-ext-chair',
    'open-book',
    'wall-angel',
    'scap-squeeze',
    'band-row',
    'change-position',
    'physical-therapy',
  ],
  redFlags: [
    'chest-or-crash',
    'tearing-pain',
    'shoulder-chest',
    'neck-hands',
    'between-shoulder-blades',
    'fever-or-night-pain',
    'thin-bones-pain',
    'no-better',
  ],
  sources: [icd10, practice],
  text: {
    en: {
      name: 'Upper-back pain',
      plain:
        'The upper back is where your ribs meet your back. It gets stiff and sore when you stay in one shape for long. It may ache when you turn or take a deep breath. Your clinician first checks that nothing else is behind it.',
      helps: [
        'Turn and arch your upper back a few times a day.',
        'Reach your arms up each time you stand.',
        'Make the muscles between your shoulder blades strong.',
      ],
      goodSign: 'Turning and deep breaths feel easier.',
      tellUs: 'the pain came from nowhere, or it never eases at night.',
    },
    es: {
      name: 'Dolor de la espalda alta',
      plain:
        'La espalda alta es donde las costillas se unen a la espalda. Se pone rígida si pasa mucho rato en una postura. Puede doler al girar o al tomar mucho aire. Primero se mira que no haya otra causa.',
      helps: [
        'Gire y arquee la espalda alta varias veces al día.',
        'Suba los brazos cada vez que se levante.',
        'Dé fuerza a los músculos entre los omóplatos.',
      ],
      goodSign: 'Girar y respirar hondo cuesta menos.',
      tellUs: 'el dolor vino sin causa, o de noche no cede.',
    },
  },
};

const shoulderImpingement: Condition = {
  kind: 'condition',
  id: 'shoulder-impingement',
  region: 'shoulder',
  aliases: [
    'subacromial pain',
    'rotator cuff',
    'SIS',
    'cuff tendinopathy',
    'painful arc',
    'shoulder bursitis',
    'supraspinatus',
  ],
  codes: [],
  clinicianNote:
    'The code awaits the current release. Better named cuff-related shoulder pain: pinching is not proven to be the cause. Load within the pain rule, below the painful arc first. Sudden weakness after a fall: tear. Stiff in all directions: frozen shoulder. Left arm or chest pressure is the heart until shown otherwise.',
  related: [
    'table-slide',
    'stick-shoulder-lift',
    'wall-slide',
    'er-isometric',
    'er-band',
    'scap-squeeze',
    'band-row',
    'wall-push-up',
    'physical-therapy',
  ],
  redFlags: ['shoulder-chest', 'shoulder-out', 'joint-hot', 'cancer-new-pain', 'no-better'],
  sources: [practice],
  text: {
    en: {
      name: 'Sore shoulder on reaching up',
      plain:
        'The tendons that lift your arm are sore. It hurts to reach up, put on a coat or lie on that side. This often starts when the arm does more than it is used to. Tendons take weeks to months, and they like steady work.',
      helps: [
        'Keep using the arm below the sore height.',
        'Make the shoulder stronger, a little at a time.',
        'Split heavy jobs above your head into short turns.',
        'At night, hug a pillow to rest the arm.',
      ],
      goodSign: 'You reach higher before it hurts.',
      tellUs: 'you cannot lift the arm after a fall, or it gets stiffer each week.',
    },
    es: {
      name: 'Hombro que duele al subir el brazo',
      plain:
        'Los tendones que suben el brazo están doloridos. Duele subir la mano, ponerse un abrigo o dormir de ese lado. A menudo empieza cuando el brazo hace más de lo que solía. Los tendones tardan semanas o meses, y les gusta el trabajo constante.',
      helps: [
        'Siga usando el brazo por debajo de la altura que duele.',
        'Dé fuerza al hombro, poco a poco.',
        'Parta en ratos cortos el trabajo en alto.',
        'De noche, abrace una almohada para el brazo.',
      ],
      goodSign: 'Sube más la mano antes de que duela.',
      tellUs: 'no puede subir el brazo tras una caída, o cada semana está más rígido.',
    },
  },
};

const kneeArthritis: Condition = {
  kind: 'condition',
  id: 'knee-arthritis',
  region: 'knee',
  aliases: ['knee OA', 'knee osteoarthritis', 'gonarthrosis', 'worn knee', 'sore knees', 'arthritic knee'],
  codes: [],
  clinicianNote:
    'The code awaits the current release. Age 45 or over, pain on activity, morning stiffness of 30 minutes or less is enough for the diagnosis (NG226); core care is exercise, weight management, information. An early flare is expected, not harm. Hot knee with fever, locked knee, no weight after injury: see the flags.',
  related: [
    'quad-set',
    'short-arc-quad',
    'long-arc-quad',
    'sit-to-stand',
    'mini-squat',
    'step-up-low',
    'bike',
    'walking-program',
    'weight-management',
    'education',
    'physical-therapy',
  ],
  redFlags: ['joint-hot', 'knee-no-weight', 'knee-locked', 'hot-calf', 'no-better'],
  sources: [niceOa, practice],
  text: {
    en: {
      name: 'Arthritis of the knee',
      plain:
        'Your knee joint has changed with time. It gets sore and stiff, most of all after sitting or on stairs. It may creak. A creak is not harm. The joint is not worn out. Strong legs take load off it.',
      helps: [
        'Move each day. Start small.',
        'Make the front of your thighs strong.',
        'Lose some weight if you carry too much.',
        'Split long walks with rests.',
      ],
      goodSign: 'Stairs and chairs get easier. A bit sore at first is normal.',
      tellUs: 'you are stiff for more than 30 minutes each morning, or the knee swells a lot.',
    },
    es: {
      name: 'Artrosis de rodilla',
      plain:
        'La rodilla ha cambiado con los años. Duele y se pone rígida, sobre todo tras la silla o en la escalera. Puede crujir. El ruido no es un daño. No está gastada. Unas piernas fuertes le quitan carga.',
      helps: [
        'Muévase cada día. Empiece con poco.',
        'Dé fuerza al frente de los muslos.',
        'Baje algo de peso si le sobra.',
        'Haga pausas en los paseos largos.',
      ],
      goodSign: 'La escalera y la silla cuestan menos. Algo de dolor al inicio es normal.',
      tellUs: 'tiene rigidez más de 30 minutos cada mañana, o la rodilla se hincha mucho.',
    },
  },
};

const achilles: Condition = {
  kind: 'condition',
  id: 'achilles-tendon',
  region: 'ankle-foot',
  aliases: ['Achilles tendinopathy', 'Achilles tendonitis', 'heel cord', 'achilles pain', 'calf tendon'],
  codes: [],
  clinicianNote:
    'The code awaits the current release. Mid-portion: load through full range, knee straight and bent. At the heel bone: no deep stretch, heel raises to level only. A trial of loading with the pain rule found no harm from going on with activity. A pop with no push-off is a rupture: same day.',
  related: ['heel-raise', 'heel-raise-single', 'heel-drop', 'soleus-stretch', 'physical-therapy'],
  redFlags: ['heel-pop', 'hot-calf', 'joint-hot', 'no-better'],
  sources: [
    {
      title: 'Silbernagel, continued activity with a pain rule in Achilles tendinopathy (n 38)',
      year: 2007,
      ref: 'AJSM 35:897',
    },
    practice,
  ],
  text: {
    en: {
      name: 'Sore Achilles tendon',
      plain:
        'The thick cord above your heel is sore and stiff. It is worst with the first steps in the morning. It often starts after more walking, running or hills than you are used to. Tendons are slow. Think of weeks to months.',
      helps: [
        'Load the calf each day, a little at a time.',
        'Cut back on hills and sprints for now.',
        'Wear shoes with a small heel.',
        'Add more if the next morning is no worse.',
      ],
      goodSign: 'The first steps in the morning hurt less.',
      tellUs: 'you feel a pop, or you cannot rise on your toes.',
    },
    es: {
      name: 'Tendón de Aquiles dolorido',
      plain:
        'El cordón grueso sobre el talón duele y está rígido. Lo peor son los primeros pasos por la mañana. A menudo viene tras andar, correr o subir más de lo que solía. Los tendones van lento. Cuente con semanas o meses.',
      helps: [
        'Cargue la pantorrilla cada día, poco a poco.',
        'Por ahora, menos cuestas y carreras.',
        'Use zapatos con algo de tacón.',
        'Sume más si a la mañana no está peor.',
      ],
      goodSign: 'Los primeros pasos del día duelen menos.',
      tellUs: 'siente un chasquido, o no puede ponerse de puntillas.',
    },
  },
};

const plantarHeel: Condition = {
  kind: 'condition',
  id: 'plantar-heel-pain',
  region: 'ankle-foot',
  aliases: [
    'plantar fasciitis',
    'plantar fasciopathy',
    'heel spur',
    'heel pain',
    'plantar fascia',
    'policeman heel',
  ],
  codes: [],
  clinicianNote:
    'The code awaits the current release. First-step pain under the heel. Stretch of the fascia and calf, then slow heel raises; shoes and weight. Pain on squeezing the heel from both sides, or rest pain: stress fracture. Both heels in a young person with stiff mornings: spondyloarthritis. Numb sole: nerve.',
  related: [
    'plantar-stretch',
    'calf-stretch',
    'heel-raise',
    'short-foot',
    'weight-management',
    'physical-therapy',
  ],
  redFlags: ['joint-hot', 'ankle-four-steps', 'stiff-mornings', 'no-better'],
  sources: [practice],
  text: {
    en: {
      name: 'Pain under the heel',
      plain:
        'A thick band under your foot is sore where it meets the heel. The first steps in the morning hurt most. Long standing can bring it on. A spur on a scan is common, also in feet that do not hurt. It can take many months to settle.',
      helps: [
        'Stretch your foot before the first step of the day.',
        'Wear soft, firm-backed shoes, at home too.',
        'Split long standing with short sits.',
        'Make your calf and foot strong.',
      ],
      goodSign: 'The first steps in the morning hurt less.',
      tellUs: 'the heel hurts at rest or at night, or the sole goes numb.',
    },
    es: {
      name: 'Dolor bajo el talón',
      plain:
        'Una banda gruesa bajo el pie duele donde se une al talón. Los primeros pasos del día duelen más. Estar mucho de pie lo trae. El espolón se ve también en pies que no duelen. Puede tardar muchos meses en calmarse.',
      helps: [
        'Estire el pie antes del primer paso del día.',
        'Use zapatos blandos y firmes atrás, también en casa.',
        'Si está mucho de pie, siéntese a ratos.',
        'Dé fuerza a la pantorrilla y al pie.',
      ],
      goodSign: 'Los primeros pasos del día duelen menos.',
      tellUs: 'el talón duele en reposo o de noche, o la planta se duerme.',
    },
  },
};

const ankleSprain: Condition = {
  kind: 'condition',
  id: 'ankle-sprain',
  region: 'ankle-foot',
  aliases: ['twisted ankle', 'rolled ankle', 'lateral ligament', 'ankle injury', 'ATFL', 'ankle instability'],
  codes: [],
  clinicianNote:
    'The code awaits the current release. Cannot walk 4 steps, or bone tenderness: X-ray first. Early weight and movement, then strength and one-leg balance until sport; balance work is what guards against the next one. High sprain: slower.',
  related: [
    'ankle-pump',
    'ankle-circles',
    'ankle-band',
    'knee-to-wall',
    'heel-raise',
    'single-leg-stand',
    'physical-therapy',
  ],
  redFlags: ['ankle-four-steps', 'heel-pop', 'hot-calf', 'joint-hot', 'no-better'],
  sources: [practice],
  text: {
    en: {
      name: 'Ankle sprain',
      plain:
        'You rolled your ankle and overstretched the bands at its side. It swells, and it may turn blue. That looks worse than it is. Most people walk well again in a few weeks. Balance practice matters, as an ankle can roll again.',
      helps: [
        'Put weight on it as soon as you can bear it.',
        'Move the foot up and down, many times a day.',
        'Rest with the foot up when it swells.',
        'Practise standing on one leg, near a counter.',
      ],
      goodSign: 'You walk without a limp.',
      tellUs: 'it gives way often, or it is still very swollen after 2 weeks.',
    },
    es: {
      name: 'Esguince de tobillo',
      plain:
        'Se dobló el tobillo y las bandas de un lado se estiraron mucho. Se hincha y puede ponerse azul. Se ve peor de lo que es. La mayoría camina bien en unas semanas. Entrene el equilibrio, pues se puede doblar otra vez.',
      helps: [
        'Apoye el pie en cuanto lo aguante.',
        'Suba y baje el pie, muchas veces al día.',
        'Si se hincha, descanse con el pie en alto.',
        'Practique sobre un pie, junto a un mueble firme.',
      ],
      goodSign: 'Camina sin cojear.',
      tellUs: 'se le va el tobillo a menudo, o sigue muy hinchado tras 2 semanas.',
    },
  },
};

export const conditionsElsewhere: Condition[] = [
  neckPain,
  upperBackPain,
  shoulderImpingement,
  kneeArthritis,
  achilles,
  plantarHeel,
  ankleSprain,
];
