import { icd10, niceBack, niceOa, practice, seedArticle } from './sources';
import type { Condition } from './types';

/** Conditions in plain words. Codes are those confirmed in the ICD-10-CM tabular list; side digits stay open. */
const CAUSES = 'Understanding Lower Back and Hip Pain';
const BACK_FLAGS = ['bladder-bowel', 'saddle-numbness', 'both-legs', 'leg-weaker', 'chest-or-crash'];

export const conditions: Condition[] = [
  {
    kind: 'condition',
    id: 'muscle-strain',
    region: 'low-back',
    aliases: [
      'back strain',
      'pulled muscle',
      'lumbar strain',
      'hip strain',
      'acute low back pain',
      'lumbago',
    ],
    codes: [
      { code: 'S39.012A', title: 'Strain of muscle, fascia and tendon of lower back, initial encounter' },
      { code: 'S76.01-', title: 'Strain of muscle, fascia and tendon of hip' },
    ],
    clinicianNote:
      'Most low back pain is non-specific: do not overstate a torn muscle. Note the stage (acute, subacute, chronic). Relative rest, early movement, steps back to activity. M54.5- must not stand beside S39.012-.',
    related: [
      'pelvic-tilt',
      'knee-rocking',
      'knee-to-chest-single',
      'bridge',
      'change-position',
      'lifting',
      'physical-therapy',
      'heat',
      'walking-program',
      'walk-short',
    ],
    redFlags: [...BACK_FLAGS, 'fever-or-night-pain', 'no-better'],
    sources: [niceBack, icd10, seedArticle],
    article: {
      name: 'Muscle Strains',
      section: CAUSES,
      changed:
        'Said that most back pain has no single torn part, and that movement, not long rest, comes early. Sitting is not named as a cause.',
    },
    text: {
      en: {
        name: 'Back or hip strain',
        plain:
          'A strain is a sore muscle that did more than it was used to. It may have come from a lift, a twist or a long day. It can hurt a lot, and still it is not a sign of great harm. Most strains ease in days to weeks.',
        helps: [
          'Keep moving, even if you go slowly.',
          'Rest for an hour or two, not for days.',
          'Take short walks.',
          'Go back to your normal day step by step.',
        ],
        goodSign: 'You can do a bit more each day.',
        tellUs: 'it is no better in 4 weeks, or pain runs down your leg.',
      },
      es: {
        name: 'Tirón de espalda o cadera',
        plain:
          'Un tirón es un músculo dolorido que hizo más de lo que solía. Puede venir de una carga, un giro o un día largo. Puede doler mucho y no ser un daño grave. Casi todos se calman en días o semanas.',
        helps: [
          'Siga en movimiento, aunque vaya lento.',
          'Descanse una o dos horas, no días.',
          'Dé paseos cortos.',
          'Vuelva a su vida normal paso a paso.',
        ],
        goodSign: 'Cada día puede hacer un poco más.',
        tellUs: 'no mejora en 4 semanas, o el dolor baja por la pierna.',
      },
    },
  },
  {
    kind: 'condition',
    id: 'arthritis',
    region: 'hip',
    aliases: [
      'osteoarthritis',
      'OA',
      'hip OA',
      'facet arthritis',
      'spondylosis',
      'wear and tear',
      'coxarthrosis',
    ],
    codes: [
      { code: 'M16.-', title: 'Osteoarthritis of hip' },
      { code: 'M47.816', title: 'Spondylosis without myelopathy or radiculopathy, lumbar region' },
      { code: 'M47.817', title: 'Spondylosis without myelopathy or radiculopathy, lumbosacral region' },
    ],
    clinicianNote:
      'Hip: age 45 or over, pain on activity, morning stiffness of 30 minutes or less is enough for the diagnosis (NG226); core care is exercise, weight management, information; exercise 1–5 a week for 5–16 weeks. Spine: facet degeneration, often without meaning for the pain. Stiffness over 30 minutes or onset before 45: screen for inflammatory disease.',
    related: [
      'bridge',
      'clamshell',
      'sit-to-stand',
      'step-up',
      'hip-flexor-edge',
      'knee-rocking',
      'physical-therapy',
      'anti-inflammatory-diet',
      'weight-management',
      'education',
      'bike',
    ],
    redFlags: ['hip-hot', 'hip-cannot-stand', 'groin-pain', ...BACK_FLAGS, 'stiff-mornings', 'no-better'],
    sources: [
      niceOa,
      {
        title: 'Hip osteoarthritis guideline (JOSPT), summary: exercise 1–5 a week for 5–16 weeks',
        year: 2025,
      },
      icd10,
      seedArticle,
    ],
    article: {
      name: 'Arthritis',
      section: CAUSES,
      changed:
        'Split into its hip half and its spine half. Added that an early flare is expected, and when stiffness points to an inflammatory disease.',
    },
    text: {
      en: {
        name: 'Arthritis of the hip or the back',
        plain:
          'Arthritis means a joint has changed with time and gets sore and stiff. In the hip you feel it in the groin, thigh or buttock. Socks and stairs get hard. In the back, small joints get stiff. It aches when you stand long or lean back. The joint is not worn out. It gets stronger with use.',
        helps: [
          'Move each day. Start small.',
          'Make your hips and legs strong.',
          'Lose some weight if you carry too much.',
          'Plan rests into a long walk.',
        ],
        goodSign: 'You are less stiff in the morning. A bit sore at first is normal.',
        tellUs: 'you are stiff for more than 30 minutes each morning, or a joint is hot.',
      },
      es: {
        name: 'Artrosis de cadera o de espalda',
        plain:
          'La artrosis es un cambio de la articulación con los años: duele y se pone rígida. En la cadera se nota en la ingle, el muslo o la nalga. Cuesta ponerse los calcetines o subir escaleras. En la espalda duele al estar mucho de pie o al irse hacia atrás. No está gastada. Con el uso gana fuerza.',
        helps: [
          'Muévase cada día. Empiece con poco.',
          'Dé fuerza a las caderas y las piernas.',
          'Baje algo de peso si le sobra.',
          'Haga pausas en los paseos largos.',
        ],
        goodSign: 'Por la mañana tiene menos rigidez. Algo de dolor al inicio es normal.',
        tellUs: 'tiene rigidez más de 30 minutos cada mañana, o la articulación está caliente.',
      },
    },
  },
  {
    kind: 'condition',
    id: 'herniated-disc',
    region: 'low-back',
    aliases: ['disc herniation', 'disc bulge', 'prolapse', 'HNP', 'HIVD', 'disc protrusion', 'slipped disc'],
    codes: [
      { code: 'M51.26', title: 'Other intervertebral disc displacement, lumbar region' },
      { code: 'M51.27', title: 'Other intervertebral disc displacement, lumbosacral region' },
      { code: 'M51.16', title: 'Intervertebral disc disorders with radiculopathy, lumbar region' },
      { code: 'M51.17', title: 'Intervertebral disc disorders with radiculopathy, lumbosacral region' },
    ],
    clinicianNote:
      'Without leg signs M51.26/.27, with radiculopathy M51.16/.17 (then no M54.3- or M54.1-). Find a directional preference; check strength, reflexes and feeling at each visit. Pain that moves down the leg stops that item. The emergency lines are mandatory. Do not say “slipped”.',
    related: [
      'prone-lying',
      'prone-on-elbows',
      'prone-press-up',
      'sciatic-slider-supine',
      'abdominal-brace',
      'change-position',
      'physical-therapy',
      'walking-program',
      'education',
      'walk-short',
    ],
    redFlags: [...BACK_FLAGS, 'sexual-function', 'one-leg-stable', 'no-better'],
    sources: [niceBack, icd10, practice, seedArticle],
    article: {
      name: 'Herniated Discs',
      section: CAUSES,
      changed:
        'Leg pain named beside the hip. Emergency lines added. No word that makes the disc sound loose.',
    },
    text: {
      en: {
        name: 'Disc bulge in the low back',
        plain:
          'Discs are the soft pads between the bones of your back. One can bulge and make a nerve sore. Then pain may run to your hip or down your leg. Many people have a bulge and no pain at all. Most get better without surgery.',
        helps: [
          'Find the way that eases your leg, and use it often.',
          'Walk a little, many times a day.',
          'Change how you sit or lie before it builds up.',
        ],
        goodSign: 'The pain moves up, out of the leg, toward your back.',
        tellUs: 'the pain moves further down, or a leg feels numb.',
      },
      es: {
        name: 'Hernia de disco lumbar',
        plain:
          'Los discos son las almohadillas entre los huesos de la espalda. Uno puede salirse un poco y molestar a un nervio. El dolor puede ir a la cadera o bajar por la pierna. Mucha gente la tiene y no le duele. La mayoría mejora sin cirugía.',
        helps: [
          'Busque la postura que calma la pierna y úsela a menudo.',
          'Camine poco, muchas veces al día.',
          'Cambie de postura antes de que el dolor suba.',
        ],
        goodSign: 'El dolor sube, sale de la pierna y va hacia la espalda.',
        tellUs: 'el dolor baja más, o se le duerme la pierna.',
      },
    },
  },
  {
    kind: 'condition',
    id: 'pinched-nerve',
    region: 'low-back',
    aliases: [
      'radiculopathy',
      'nerve root',
      'trapped nerve',
      'meralgia',
      'deep gluteal',
      'piriformis syndrome',
    ],
    codes: [
      { code: 'M54.16', title: 'Radiculopathy, lumbar region' },
      { code: 'M54.17', title: 'Radiculopathy, lumbosacral region' },
      { code: 'G57.1-', title: 'Meralgia paresthetica' },
      { code: 'G57.0-', title: 'Lesion of sciatic nerve' },
    ],
    clinicianNote:
      'Record strength, reflexes and feeling at the start; weakness that grows is urgent or an emergency. Place: root (M54.1-), thigh nerve (G57.1-), deep gluteal (G57.0-). M54.1- must not stand beside M51.1- or M47.2-.',
    related: [
      'sciatic-slider-supine',
      'sciatic-slider',
      'femoral-slider',
      'knee-rocking',
      'change-position',
      'physical-therapy',
      'walking-program',
      'education',
      'walk-short',
    ],
    redFlags: [...BACK_FLAGS, 'one-leg-stable', 'no-better'],
    sources: [niceBack, icd10, seedArticle],
    article: {
      name: 'Pinched Nerves',
      section: CAUSES,
      changed:
        'Weakness that grows is no longer part of a routine visit. “Pinched” is explained as a sore nerve.',
    },
    text: {
      en: {
        name: 'Pinched nerve',
        plain:
          'A nerve from your back or hip is sore because it has less room or is swollen. You may feel sharp pain, tingling or a numb patch. Nerves heal slowly, so give it weeks. Most people get better with time and gentle movement.',
        helps: [
          'Move gently and often.',
          'Stay short of the point where it tingles.',
          'Loosen tight belts and clothes round the hip.',
          'Find a way to lie that eases it at night.',
        ],
        goodSign: 'The tingling shrinks or comes less often.',
        tellUs: 'the numb patch grows.',
      },
      es: {
        name: 'Nervio pinzado',
        plain:
          'Un nervio de la espalda o la cadera está dolorido: tiene poco sitio o está hinchado. Puede dar dolor agudo, hormigueo o una zona dormida. El nervio sana lento: cuente con semanas. La mayoría mejora con tiempo y movimiento suave.',
        helps: [
          'Muévase suave y a menudo.',
          'Pare antes de que hormiguee.',
          'No use cintos ni ropa que apriete la cadera.',
          'Busque una postura que le calme de noche.',
        ],
        goodSign: 'El hormigueo baja o viene menos.',
        tellUs: 'la zona dormida crece.',
      },
    },
  },
  {
    kind: 'condition',
    id: 'sciatica',
    region: 'low-back',
    aliases: ['sciatic pain', 'leg pain from a nerve', 'lumbago with sciatica', 'radicular pain'],
    codes: [
      { code: 'M54.30', title: 'Sciatica, unspecified side' },
      { code: 'M54.31', title: 'Sciatica, right side' },
      { code: 'M54.32', title: 'Sciatica, left side' },
      { code: 'M54.40', title: 'Lumbago with sciatica, unspecified side' },
      { code: 'M54.41', title: 'Lumbago with sciatica, right side' },
      { code: 'M54.42', title: 'Lumbago with sciatica, left side' },
    ],
    clinicianNote:
      'A symptom, not a disease: leg pain from an irritated nerve root. M54.3- must not stand beside M51.1-, M54.4- or G57.0-. Retreating pain: go on. Spreading pain or new numbness: stop the item.',
    related: [
      'prone-lying',
      'sciatic-slider-supine',
      'knee-rocking',
      'abdominal-brace',
      'change-position',
      'physical-therapy',
      'walking-program',
      'education',
      'walk-short',
    ],
    redFlags: [...BACK_FLAGS, 'sexual-function', 'one-leg-stable', 'no-better'],
    sources: [niceBack, icd10, seedArticle],
    article: {
      name: 'Sciatica',
      section: CAUSES,
      changed:
        'The article calls it an inflamed sciatic nerve. It is leg pain from an irritated nerve root, and a symptom rather than a disease.',
    },
    text: {
      en: {
        name: 'Sciatica',
        plain:
          'Sciatica means pain that runs from your back or hip down your leg. A nerve in your back is sore. It hurts, but most people get better with time and movement.',
        helps: ['Keep moving.', 'Find positions that ease the leg.', 'Walk a little and often.'],
        goodSign: 'The pain moves up, out of the leg, toward your back.',
        tellUs: 'it moves further down.',
      },
      es: {
        name: 'Ciática',
        plain:
          'La ciática es un dolor que baja de la espalda o la cadera por la pierna. Un nervio de la espalda está dolorido. Duele, pero la mayoría mejora con tiempo y movimiento.',
        helps: ['Siga en movimiento.', 'Busque posturas que calmen la pierna.', 'Camine poco y a menudo.'],
        goodSign: 'El dolor sube, sale de la pierna y va hacia la espalda.',
        tellUs: 'el dolor baja más.',
      },
    },
  },
];
