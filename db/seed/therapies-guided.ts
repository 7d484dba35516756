import {
  acp2017,
  cochraneExercise,
  leap,
  niceBack,
  niceOa,
  practice,
  slater,
  walkBack,
  who2023,
  whoExercise,
} from './sources';
import type { Therapy } from './types';

/** What a trained person gives or leads beside the exercises: teaching, talking, classes and needles. */
const education: Therapy = {
  kind: 'therapy',
  id: 'education',
  aliases: [
    'pain education',
    'pain science',
    'PNE',
    'advice',
    'explain pain',
    'self-management',
    'information',
  ],
  indication: 'All back, hip and knee pain: what it is, what is safe, how to pace, when to call.',
  stances: [
    {
      region: 'hip',
      stance: 'recommended',
      line: 'NICE NG226: information is core care of osteoarthritis. LEAP 2018: education with exercise for the outer hip.',
    },
    {
      region: 'knee',
      stance: 'recommended',
      line: 'NICE NG226: information is core care of osteoarthritis.',
    },
    {
      region: 'low-back',
      stance: 'may-consider',
      line: 'WalkBack 2024 tested it together with walking; its share of the effect is not known.',
    },
  ],
  evidence: [
    {
      line: 'Outer-hip tendon: education and exercise beat an injection and waiting.',
      source: 'LEAP, BMJ k1662',
      year: 2018,
    },
    {
      line: 'Walking and education: recurrence after 208 days against 112, hazard ratio 0.72.',
      source: 'WalkBack, Lancet',
      year: 2024,
    },
    {
      line: 'Information is part of core care of osteoarthritis.',
      source: 'NICE NG226',
      year: 2022,
    },
    {
      line: 'One correct posture is not supported: speak of easy, varied positions.',
      source: 'Slater, JOSPT 49:562',
      year: 2019,
    },
  ],
  contraindications: ['An emergency warning sign: send on first'],
  cautions: [
    'Never “it is in your head”; ask what the person fears first.',
    'No words that make a back or joint sound broken.',
    'Check that it was understood: let the person say it back.',
    'Language, hearing and reading: interpreter, large print.',
  ],
  fit: [{ flag: 'distress', level: 'care', why: 'Short, and with time for questions' }],
  deliveredBy: 'The treating clinician.',
  course: { sessions: 3, perWeek: 1, weeks: 3, minutes: 30 },
  usualCourse: '1–3 talks of 20–30 minutes, then a few minutes at each visit; by convention.',
  consent: ['It stands beside exercise, never in its place.'],
  setting: 'clinic',
  figure: null,
  sources: [niceOa, leap, walkBack, slater, practice],
  text: {
    en: {
      name: 'Talk about your pain',
      what: 'We sit down and talk about what is going on. You hear what your pain means, what is safe, and how to plan your week. Bring your questions. A sore spot does not always mean new harm.',
      who: 'Your clinician.',
      tell: 'Tell us what worries you most. Say so when a word is not clear. You may bring someone with you.',
    },
    es: {
      name: 'Hablar de su dolor',
      what: 'Nos sentamos a hablar de lo que pasa. Le contamos qué es su dolor, qué puede hacer sin riesgo y cómo llevar la semana. Traiga sus dudas. Que algo duela no siempre es un daño nuevo.',
      who: 'El profesional que le atiende.',
      tell: 'Diga qué le preocupa más. Avise si algo no se entiende. Puede venir con alguien.',
    },
  },
};

const classes: Therapy = {
  kind: 'therapy',
  id: 'yoga-tai-chi-pilates',
  aliases: ['yoga', 'tai chi', 'taichi', 'Pilates', 'qigong', 'exercise class', 'mind-body', 'reformer'],
  indication: 'Persistent low back pain in a person who likes a class better than a list of exercises.',
  stances: [
    {
      region: 'low-back',
      stance: 'may-consider',
      line: 'As forms of exercise, which WHO 2023 and Cochrane 2021 support; no figures for each style were read here.',
    },
    {
      region: 'hip',
      stance: 'uncertain',
      line: 'NICE NG226 asks for exercise and names no style.',
    },
  ],
  evidence: [
    {
      line: 'Exercise against none: pain SMD −0.33, function −0.31, moderate certainty.',
      source: 'WHO review, PMC10684665',
      year: 2023,
    },
    {
      line: '249 trials support exercise in chronic low back pain.',
      source: 'Cochrane CD009790',
      year: 2021,
    },
  ],
  contraindications: [
    'An emergency warning sign, or weakness that grows',
    'A fresh fracture',
    'Heated rooms in pregnancy or heart disease',
  ],
  cautions: [
    'Osteoporosis: no loaded end-range bending or twisting (roll-downs, seated folds).',
    'Hip replacement: no deep crossed-leg or end-range poses.',
    'Outer-hip tendon: no long cross-leg stretches.',
    'Glaucoma or high blood pressure: no head-down poses.',
    'Pregnancy: a class made for it.',
  ],
  fit: [
    {
      flag: 'osteoporosis-fracture',
      level: 'avoid',
      why: 'Folds and roll-downs: only a class made for bone health',
    },
    { flag: 'osteoporosis', level: 'care', why: 'No end-range bending or twisting' },
    { flag: 'hip-replacement', level: 'care', why: 'No deep or crossed-leg poses' },
    { flag: 'outer-hip-tendon', level: 'care', why: 'No cross-leg stretches' },
    { flag: 'spinal-fusion', level: 'care', why: 'Ask the surgeon; no end-range poses' },
    { flag: 'falls', level: 'care', why: 'Chair yoga or standing tai chi with a support' },
    { flag: 'pregnancy', level: 'care', why: 'A class made for pregnancy; no hot room' },
    { flag: 'high-blood-pressure', level: 'care', why: 'No head-down poses, no breath holds' },
    { flag: 'heart', level: 'care', why: 'Gentle level, no hot room' },
    { flag: 'dizziness', level: 'care', why: 'No head-down poses; rise slowly' },
    { flag: 'no-floor', level: 'care', why: 'Tai chi or a chair class' },
    { flag: 'cannot-kneel', level: 'care', why: 'Standing or chair class' },
    { flag: 'wrist-pain', level: 'care', why: 'Forearms or fists' },
    { flag: 'nerve-leg-pain', level: 'care', why: 'Leave out what sends pain down the leg' },
  ],
  deliveredBy: 'A trained teacher who knows about the pain; later the patient at home.',
  course: { sessions: 12, perWeek: 1, weeks: 12, minutes: 60 },
  usualCourse: 'A weekly class for 8–12 weeks with short practice at home; by convention.',
  consent: ['Sore muscles for a day or two are common.', 'Any pose can be left out or made smaller.'],
  setting: 'self',
  figure: null,
  sources: [who2023, whoExercise, cochraneExercise, niceOa, practice],
  text: {
    en: {
      name: 'Yoga, tai chi or Pilates',
      what: 'Do a gentle class once a week, near you or at home on a screen. Pick the one you like. Go at your own pace. Make a move smaller, or skip it, when it hurts. Studies back exercise for back pain. They do not name one best kind.',
      who: 'A trained teacher, or you at home.',
      tell: 'Tell the teacher about thin bones, a new hip, or if you are pregnant. Stop a pose that sends pain down your leg.',
    },
    es: {
      name: 'Yoga, taichí o pilates',
      what: 'Haga una clase suave una vez por semana, cerca o en casa con una pantalla. Elija la que le guste. Vaya a su paso. Si algo duele, hágalo más corto o no lo haga. Los estudios apoyan el ejercicio. No dicen que uno sea el mejor.',
      who: 'Un profesor con formación, o usted en casa.',
      tell: 'Avise si tiene los huesos frágiles, una prótesis de cadera o está embarazada. Deje la postura que lleva el dolor a la pierna.',
    },
  },
};

const acupuncture: Therapy = {
  kind: 'therapy',
  id: 'acupuncture',
  aliases: ['needles', 'dry needling', 'TCM', 'electroacupuncture', 'needling', 'acu'],
  indication: 'Low back pain where the person wishes it, beside exercise. Guidelines disagree.',
  stances: [
    {
      region: 'low-back',
      stance: 'uncertain',
      line: 'Guidelines disagree: ACP 2017 and WHO 2023 say it may be offered; NICE NG59 2016 says not to offer it.',
    },
  ],
  evidence: [
    { line: 'An option in low back pain.', source: 'ACP guideline', year: 2017 },
    { line: 'May be offered in chronic low back pain.', source: 'WHO guideline', year: 2023 },
    { line: 'Do not offer for low back pain with or without sciatica.', source: 'NICE NG59', year: 2016 },
  ],
  contraindications: [
    'An emergency warning sign',
    'Infection or open skin at the place of the needle',
    'Over a tumour',
    'A limb with lymphoedema',
    'Electrical needling with a pacemaker, or in epilepsy',
    'No consent, or strong fear of needles',
  ],
  cautions: [
    'Blood thinners or bleeding disorder: few, shallow needles.',
    'Pregnancy: only by a person trained for it; some points are left out.',
    'Low immune defence, diabetes: clean skin, watch for infection.',
    'Chest and upper back: depth, because of the lung.',
    'First time lying down: fainting.',
  ],
  fit: [
    { flag: 'blood-thinner', level: 'care', why: 'Bruising and bleeding: few, shallow needles' },
    { flag: 'pregnancy', level: 'care', why: 'Only by a person trained for it' },
    { flag: 'implant', level: 'care', why: 'No electrical needling with a pacemaker' },
    { flag: 'epilepsy', level: 'care', why: 'No electrical needling; lying down' },
    { flag: 'active-cancer', level: 'care', why: 'Ask the cancer team; not over a tumour or a swollen limb' },
    { flag: 'reduced-sensation', level: 'care', why: 'The needle may not be felt' },
    { flag: 'dizziness', level: 'care', why: 'Lying down; rise slowly' },
    { flag: 'distress', level: 'care', why: 'Agree on how to stop; fear of needles' },
  ],
  deliveredBy: 'A licensed acupuncturist, or a clinician with training in needling.',
  course: { sessions: 6, perWeek: 1, weeks: 6, minutes: 30 },
  usualCourse: 'Weekly for 6 weeks, judged after 4; by convention.',
  consent: [
    'Guidelines disagree on whether to offer it.',
    'A small bruise, a drop of blood or feeling faint is common.',
    'Rare: infection, or a lung injury from a needle in the chest.',
  ],
  setting: 'clinic',
  figure: null,
  sources: [acp2017, who2023, niceBack, practice],
  text: {
    en: {
      name: 'Acupuncture',
      what: 'Thin needles are put into your skin and left for a while. You may feel a prick or a dull ache. A small bruise is common. Experts do not agree on how much it helps. Keep up your exercises.',
      who: 'A licensed acupuncturist or a trained clinician.',
      tell: 'Tell them if you take blood thinners, are pregnant, have a pacemaker, or have fits. Tell them if you feel faint. You can stop at any time.',
    },
    es: {
      name: 'Acupuntura',
      what: 'Le ponen agujas finas en la piel y las dejan un rato. Puede sentir un pinchazo o un dolor sordo. Un moretón pequeño es normal. Los expertos no coinciden en cuánto ayuda. Siga con sus ejercicios.',
      who: 'Un acupuntor con licencia o un profesional formado.',
      tell: 'Avise si toma anticoagulantes, está embarazada, lleva marcapasos o tiene convulsiones. Avise si siente que se desmaya. Puede parar cuando quiera.',
    },
  },
};

const cbt: Therapy = {
  kind: 'therapy',
  id: 'cbt',
  aliases: [
    'CBT',
    'cognitive behavioural therapy',
    'cognitive behavioral therapy',
    'psychology',
    'pain coping',
  ],
  indication: 'Persistent low back pain with worry, fear of movement, low mood or poor sleep.',
  stances: [
    {
      region: 'low-back',
      stance: 'may-consider',
      line: 'One large trial in chronic pain; guidelines on it were not read here. Beside exercise.',
    },
  ],
  evidence: [
    {
      line: 'n 342: meaningful gain in pain at 26 weeks in 44.9% (CBT), 43.6% (mindfulness), 26.6% (usual care).',
      source: 'Cherkin, JAMA 315:1240',
      year: 2016,
    },
  ],
  contraindications: [
    'Risk of self-harm or psychosis: mental-health team first',
    'An emergency warning sign: send on first',
  ],
  cautions: [
    'Say why it is offered: to cope better, not because the pain is not real.',
    'Trauma memories: a therapist trained for it.',
    'Severe depression: treated in its own right.',
  ],
  fit: [{ flag: 'distress', level: 'care', why: 'A therapist trained in trauma; agree on how to stop' }],
  deliveredBy: 'A psychologist, or a therapist trained in CBT.',
  course: { sessions: 8, perWeek: 1, weeks: 8, minutes: 60 },
  usualCourse: 'Weekly for 6–8 weeks, alone or in a group; by convention.',
  consent: ['Hard feelings can come up for a while.', 'You can stop at any time.'],
  setting: 'clinic',
  figure: null,
  sources: [
    {
      title: 'Cherkin, mindfulness or CBT in chronic low back pain, trial',
      year: 2016,
      ref: 'JAMA 315:1240',
    },
    practice,
  ],
  text: {
    en: {
      name: 'Talking therapy for pain (CBT)',
      what: 'You meet a therapist to look at how thoughts, moods and habits play a part in pain. You try out small changes between visits. Your pain is real. Some people with long-term back pain cope better after it. Keep up your exercises.',
      who: 'A therapist trained in it.',
      tell: 'Tell them if you have bad memories or feel very low. If you think of harming yourself, call the emergency number now.',
    },
    es: {
      name: 'Terapia para llevar el dolor (TCC)',
      what: 'Con un terapeuta, mira cómo ideas, ánimo y costumbres influyen en el dolor. Prueba cambios pequeños entre visitas. Su dolor es real. A algunas personas con dolor de espalda largo les ayuda a llevarlo mejor. Siga con sus ejercicios.',
      who: 'Un terapeuta formado en ello.',
      tell: 'Avise si tiene malos recuerdos o mucha tristeza. Si piensa en hacerse daño, llame ya a emergencias.',
    },
  },
};

export const therapiesGuided: Therapy[] = [education, classes, acupuncture, cbt];
