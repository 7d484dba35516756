import fc from 'fast-check';
import type {
  FigureRef,
  Language,
  PatientExercise,
  PatientHabit,
  PatientPhase,
  PatientProgram,
  PatientTherapy,
  PatientTopic,
} from '../programs/schema';

/** Invented people and plans, for the tests of paper. */

type Lines = [
  name: string,
  dose: string,
  start: string,
  steps: string[],
  feel: string,
  stop: string,
  figure: string,
];
const EXERCISES: Lines[] = [
  [
    'Knee rocking',
    'Do 10 times on each side. Rest. Do 2 rounds. 2 times a day.',
    'Lie on your back. Bend your knees. Put your feet flat, a little apart. Rest your arms out to the sides.',
    [
      'Let both knees roll slowly to one side.',
      'Stop where it starts to pull.',
      'Bring your knees back up.',
      'Roll to the other side.',
    ],
    'A soft stretch across your low back and hip.',
    'Pain runs down your leg, or your leg tingles or goes numb.',
    'knee-rocking',
  ],
  [
    'Abdominal bracing',
    'Hold 10 seconds. Do it 10 times. Once a day.',
    'Lie on your back. Bend your knees. Rest one hand on your tummy, just inside the hip bone.',
    [
      'Breathe in.',
      'As you breathe out, tighten your tummy as if to zip up tight trousers.',
      'Use about a third of your strength.',
      'Hold, and keep breathing.',
      'Let go slowly.',
    ],
    'Your tummy gets firm under your hand. Your back does not move.',
    'You get dizzy, or the pain gets worse.',
    'abdominal-bracing',
  ],
  [
    'Bridge',
    'Do 8 times. Hold each one 3 seconds. Rest. Do 2 rounds. Once a day.',
    'Lie on your back. Bend your knees. Put your feet flat, close to your seat.',
    [
      'Tighten your seat muscles.',
      'Lift your hips until your back and thighs make one line.',
      'Hold.',
      'Come down slowly.',
    ],
    'Work in your seat and the back of your thighs.',
    'Your back hurts more with each lift, or you get a cramp that does not ease.',
    'bridge',
  ],
  [
    'Sit to stand',
    'Do 6 times. Rest. Do 2 rounds. Once a day.',
    'Sit near the front of a firm chair. Put your feet flat, a little behind your knees.',
    [
      'Lean forward until your nose is over your toes.',
      'Push through your feet and stand up tall.',
      'Sit down again slowly.',
    ],
    'Work in the front of your thighs and in your seat.',
    'You feel dizzy or your knee gives way.',
    'sit-to-stand',
  ],
  [
    "Child's pose",
    'Hold 30 seconds. Do it 3 times. 2 times a day.',
    'Kneel on a mat. Let your big toes touch. Sit back on your heels.',
    [
      'Walk your hands forward on the floor.',
      'Let your chest sink between your arms.',
      'Breathe slowly into your back.',
    ],
    'A long stretch in your low back and the sides of your trunk.',
    'Your knees or your back hurt more.',
    'childs-pose',
  ],
  [
    'Seated glute stretch',
    'Hold 20 seconds on each side. Do it 3 times. Once a day.',
    'Sit tall on a firm chair. Put one ankle on the other knee.',
    [
      'Rest your hands on your shin.',
      'Lean forward from your hips with a long back.',
      'Stop when you feel the stretch. Hold.',
      'Change legs.',
    ],
    'A stretch deep in your seat.',
    'You feel a pinch in your groin, or your leg tingles.',
    'glute-stretch',
  ],
];

const figureOf = (id: string, alt: string): FigureRef => ({
  id,
  side: 'right',
  surface: 'floor',
  look: 'ana',
  alt,
});

/** One of the six exercises above, over and over: `index` counts from 0. */
export function exerciseAt(index: number, count: number): PatientExercise {
  const [name, dose, start, steps, feel, stop, figure] = EXERCISES[index % EXERCISES.length] as Lines;
  return {
    id: `e${index}`,
    number: index + 1,
    name,
    language: 'en',
    dose,
    purpose: 'Helps you move with less effort.',
    start,
    steps,
    feel,
    keep: 'Breathe out as you move.',
    mistakes: ['Going too far.', 'Going too fast.'],
    easier: 'Make it smaller.',
    stop,
    note: index === 2 ? 'On your bed, as we did it together.' : '',
    core: count > 2 && (index === 0 || index === 3),
    figure: figureOf(figure, `${name}: first the start, then the end.`),
  };
}

const phase = (more: Partial<PatientPhase>): PatientPhase => ({
  id: 'p',
  name: '',
  weeks: '',
  goal: '',
  entry: '',
  exercises: [],
  habits: [],
  therapies: [],
  topics: [],
  ...more,
});

/** A plan of so many exercises, with a habit, care, a topic and a second phase. */
export const planOf = (count: number): PatientProgram => ({
  language: 'en',
  title: 'Your back and hip plan',
  firstName: 'Ines',
  author: 'R. Ortega, physiotherapist',
  clinic: {
    name: 'Harbor Physio',
    phone: '(555) 010-0100',
    hours: 'Monday to Friday, 8 to 18',
    emergencyNumber: '911',
    urgentNumber: '811',
    logo: '',
    timeZone: 'America/Toronto',
    paper: 'a4',
  },
  version: 3,
  publishedAt: '2026-05-03T14:02:00.000Z',
  redFlags: [
    {
      id: 'f1',
      level: 'emergency',
      line: 'you cannot start or stop your pee, or you lose control of your poo',
      language: 'en',
    },
    {
      id: 'f2',
      level: 'emergency',
      line: 'you feel numb around your private parts, back passage or inner thighs',
      language: 'en',
    },
    { id: 'f3', level: 'emergency', line: 'both legs tingle, hurt or feel weak', language: 'en' },
    { id: 'f4', level: 'emergency', line: 'one leg is getting weaker, or your foot drags', language: 'en' },
    {
      id: 'f5',
      level: 'emergency',
      line: 'your back pain came with chest pain, or after a bad fall or crash',
      language: 'en',
    },
    {
      id: 'f6',
      level: 'urgent',
      line: 'you have a fever with your back pain, or pain at night that never eases',
      language: 'en',
    },
  ],
  youNeed: ['your bed', 'a firm chair', 'good shoes'],
  goal: 'Walk to the market and back, with one rest.',
  note: 'You moved well today. Start with small steps.\nA little ache after is all right if it settles by the morning.',
  usualPain: 4,
  phases: [
    phase({
      id: 'p1',
      name: 'Settle',
      weeks: '2 weeks',
      exercises: Array.from({ length: count }, (_, index) => exerciseAt(index, count)),
      habits: [
        {
          id: 'h1',
          name: 'Change position',
          language: 'en',
          action: 'Change how you sit or stand every 30 minutes.',
          why: 'Backs like to move. Sitting still for long can feel stiff.',
          how: ['Stand up and reach up.', 'Walk ten steps.', 'Sit down again. That is enough.'],
          hard: 'Set a timer. Stand up for each phone call.',
          note: '',
          figure: null,
        },
      ],
      therapies: [
        {
          id: 't1',
          name: 'Hands-on treatment',
          language: 'en',
          what: 'Your clinician moves and presses stiff places with their hands. It can ease pain for a while.',
          who: 'Your physiotherapist.',
          course: 'At the clinic, once a week, 3 times. About 20 minutes each time.',
          tell: 'Tell us if you take blood thinners or have thin bones.',
          note: 'Bring your list of tablets.',
        },
      ],
      topics: [
        {
          id: 'c1',
          name: 'Tight space for the nerves in your back',
          language: 'en',
          plain:
            'The space around the nerves in your low back gets tighter with age. Your legs may ache when you walk.',
          helps: ['Walk a little, and often.', 'Sit down before it gets bad.'],
          goodSign: 'You walk a little further before you need to sit.',
          tellUs: 'You can walk less each week.',
          note: '',
        },
      ],
    }),
    phase({
      id: 'p2',
      name: 'Build',
      weeks: '4 weeks',
      goal: 'Stand up from a low chair without your hands.',
      entry: 'Start when the first step feels easy for 3 days.',
      exercises: [{ ...exerciseAt(2, 1), id: 'x1', number: count + 1 }],
    }),
  ],
});

/** A plan in Spanish, with one exercise that has no Spanish yet. */
export const SPANISH: PatientProgram = {
  ...planOf(1),
  language: 'es',
  title: 'Plan para la cadera izquierda',
  firstName: 'Lucía',
  author: 'N. Amari, fisioterapeuta',
  redFlags: [
    { id: 'f1', level: 'emergency', line: 'no puede apoyar la pierna después de una caída', language: 'es' },
    { id: 'f2', level: 'urgent', line: 'you have a fever with the pain', language: 'en' },
  ],
  youNeed: ['una silla firme', 'una banda circular'],
  goal: 'Dormir sobre el lado izquierdo.',
  note: '',
  phases: [
    phase({
      id: 'p1',
      exercises: [
        {
          ...exerciseAt(0, 1),
          name: 'Apertura de rodilla de lado',
          language: 'es',
          dose: 'Hágalo 12 veces con la pierna izquierda. Descanse. Haga 2 rondas. 3 veces por semana.',
          purpose: 'Da fuerza al lado de la cadera.',
          start: 'Acuéstese sobre el lado derecho. Doble las caderas y las rodillas.',
          steps: ['Mantenga los pies juntos.', 'Suba la rodilla izquierda.', 'Baje despacio.'],
          feel: 'Trabajo en el lado de la cadera.',
          keep: '',
          mistakes: ['Girar hacia atrás.'],
          easier: 'Suba la rodilla solo un poco.',
          stop: 'El dolor pasa de 5 sobre 10.',
        },
        { ...exerciseAt(3, 2), number: 2, dose: 'Hágalo 6 veces. Una vez al día.' },
      ],
    }),
  ],
};

/* ------------------------------------------------------------------ plans that nobody would write */

const SAMPLES = [
  'شكرا جزيلا على حضورك اليوم',
  'תודה רבה שבאת היום',
  '慢慢地抬起你的腿，然后放下。',
  'अपनी पीठ के बल लेटें और साँस लें।',
  'Połóż się na plecach i zegnij kolana. Żółć, gęś, źdźbło.',
  'Left → right ≥ 5 × 10 – “slowly”… 💪 👍🏽 ❤️',
  '#panic("x") *bold* _it_ $x$ @ref <label> \\ [a] {b} // c /* d */ = h\n- i\n+ j `k` ~ --- "q"',
  'W'.repeat(60),
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
] as const;

const WORDS =
  'knee hip slowly back breathe until your chair hold feet flat easy stretch then rest a the of again'.split(
    ' ',
  );
const prose = (max: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 1, arbitrary: fc.constantFrom(...SAMPLES) },
      ),
      {
        minLength: 1,
        maxLength: Math.max(1, Math.floor(max / 6)),
      },
    )
    .map((words) => [...words.join(' ')].slice(0, max).join('').trim() || 'x');
const maybe = (max: number) => fc.oneof(fc.constant(''), prose(max));
const language = fc.constantFrom<Language>('en', 'es');
const list = (max: number, most: number) => fc.array(prose(max), { maxLength: most });
const id = fc.uuid();
const figure = fc.constant(null);

const exercise: fc.Arbitrary<PatientExercise> = fc.record({
  id,
  number: fc.constant(0),
  name: prose(60),
  language,
  dose: maybe(120),
  purpose: maybe(200),
  start: maybe(400),
  steps: list(200, 8),
  feel: maybe(240),
  keep: maybe(240),
  mistakes: list(160, 5),
  stop: maybe(300),
  easier: maybe(160),
  note: maybe(240),
  core: fc.boolean(),
  figure,
});
const habit: fc.Arbitrary<PatientHabit> = fc.record({
  id,
  name: prose(60),
  language,
  action: maybe(120),
  why: maybe(200),
  how: list(120, 4),
  hard: maybe(120),
  note: maybe(240),
  figure,
});
const therapy: fc.Arbitrary<PatientTherapy> = fc.record({
  id,
  name: prose(60),
  language,
  what: maybe(600),
  who: maybe(200),
  course: maybe(120),
  tell: maybe(400),
  note: maybe(240),
});
const topic: fc.Arbitrary<PatientTopic> = fc.record({
  id,
  name: prose(60),
  language,
  plain: maybe(600),
  helps: list(120, 4),
  goodSign: maybe(160),
  tellUs: maybe(160),
  note: maybe(240),
});
const phaseArbitrary = (most: number): fc.Arbitrary<PatientPhase> =>
  fc.record({
    id,
    name: maybe(60),
    weeks: fc.constantFrom('', '2 weeks'),
    goal: maybe(240),
    entry: maybe(240),
    exercises: fc.array(exercise, { maxLength: most }),
    habits: fc.array(habit, { maxLength: 2 }),
    therapies: fc.array(therapy, { maxLength: 2 }),
    topics: fc.array(topic, { maxLength: 2 }),
  });

/** Any plan that the shape allows: 0–60 exercises, long notes, long words, many scripts, markup as text. */
export const anyPlan: fc.Arbitrary<PatientProgram> = fc
  .record({
    language,
    title: prose(120),
    firstName: maybe(30),
    author: maybe(80),
    clinic: fc.record({
      name: prose(120),
      phone: fc.constantFrom('', '(555) 010-0100', '+44 20 7946 0000 ext 12'),
      hours: maybe(120),
      emergencyNumber: fc.constantFrom('911', '112'),
      urgentNumber: fc.constantFrom('', '811'),
      logo: fc.constant(''),
      timeZone: fc.constant('Europe/Madrid'),
      paper: fc.constantFrom<'a4' | 'letter'>('a4', 'letter'),
    }),
    version: fc.nat(40),
    publishedAt: fc.constant('2026-05-03T14:02:00.000Z'),
    redFlags: fc.array(
      fc.record({
        id,
        level: fc.constantFrom<'emergency' | 'urgent'>('emergency', 'urgent'),
        line: prose(140),
        language,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    youNeed: list(40, 5),
    goal: maybe(240),
    note: maybe(1000),
    usualPain: fc.option(fc.integer({ min: 0, max: 10 })),
    phases: fc.oneof(
      { weight: 3, arbitrary: fc.array(phaseArbitrary(8), { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(phaseArbitrary(60), { minLength: 1, maxLength: 1 }) },
    ),
  })
  .map((plan) => {
    let number = 0;
    for (const { exercises } of plan.phases) for (const item of exercises) item.number = ++number;
    return plan;
  });
