import { acp2017, apta2021, niceOa, niceSpa, practice, walkBack, whoExercise } from './sources';
import type { Therapy } from './types';

/**
 * What a person does at home beside the exercises, with the clinician's help. Where a source stands behind a
 * neighbouring question only (an exercise guideline for walking), the line says so.
 */
const heat: Therapy = {
  kind: 'therapy',
  id: 'heat',
  aliases: ['hot pack', 'heat pack', 'heat wrap', 'thermotherapy', 'warmth', 'hot water bottle', 'MHP'],
  indication: 'Short-term ease of acute low back pain, beside movement.',
  stances: [
    {
      region: 'low-back',
      stance: 'may-consider',
      line: 'ACP 2017: an option in acute pain, moderate-quality evidence.',
    },
  ],
  evidence: [
    {
      line: 'Superficial heat in acute low back pain: moderate-quality evidence.',
      source: 'ACP guideline',
      year: 2017,
    },
  ],
  contraindications: [
    'Skin that cannot feel heat',
    'Over an open wound, broken skin or infection',
    'Over a joint that is hot and swollen',
    'Over a blood clot or fresh bleeding',
    'Over a known cancer',
    'Over skin treated with radiation lately',
  ],
  cautions: [
    'A cloth between pack and skin; look at the skin after 5 minutes.',
    'Never asleep on a pack; no electric pad on high.',
    'Not together with creams that warm the skin.',
    'Pregnancy: not on the belly, no hot tub.',
    'Poor circulation or diabetes: test the feeling of the skin first.',
  ],
  fit: [
    { flag: 'reduced-sensation', level: 'avoid', why: 'Burns may not be felt' },
    { flag: 'active-cancer', level: 'care', why: 'Not over a known cancer; ask the cancer team' },
    { flag: 'pregnancy', level: 'care', why: 'Back only, warm, not hot' },
    { flag: 'implant', level: 'care', why: 'Not over a pacemaker or pump' },
    { flag: 'recent-surgery', level: 'care', why: 'Not over a fresh wound' },
    { flag: 'heart', level: 'care', why: 'Small pack, not a hot bath' },
  ],
  deliveredBy: 'The patient, at home.',
  course: { sessions: 21, perWeek: 7, weeks: 3, minutes: 15 },
  usualCourse: '15–20 minutes, up to 3 times a day for the first weeks; by convention.',
  consent: [
    'It eases; it does not change how long the pain lasts, as far as is known.',
    'Burns are the one harm.',
  ],
  setting: 'self',
  figure: null,
  sources: [acp2017, practice],
  text: {
    en: {
      name: 'Warm pack',
      what: 'Put a warm pack on the sore spot for 15 minutes. Wrap it in a cloth. It should feel warm, not hot. It can ease pain for a while. Then get up and move a bit.',
      who: 'You, at home.',
      tell: 'Look at your skin after 5 minutes. Stop if it is very red or stings. Do not fall asleep on it. Ask us first if your skin is numb, or you are pregnant.',
    },
    es: {
      name: 'Calor suave',
      what: 'Ponga calor en la zona que duele 15 minutos. Use un paño en medio. Debe estar tibio, no quemar. Puede calmar el dolor un rato. Luego muévase un poco.',
      who: 'Usted, en casa.',
      tell: 'Mire la piel a los 5 minutos. Pare si está muy roja o pica. No se duerma encima. Consulte antes si no siente bien la piel o está embarazada.',
    },
  },
};

const walkingProgram: Therapy = {
  kind: 'therapy',
  id: 'walking-program',
  aliases: ['walking', 'WalkBack', 'graded walking', 'step count', 'walk plan', 'aerobic', 'pedometer'],
  indication:
    'Preventing the next spell of low back pain, and persistent pain; stamina in hip and knee arthritis.',
  stances: [
    {
      region: 'low-back',
      stance: 'recommended',
      line: 'WalkBack 2024: longer without a new spell. APTA 2021 backs aerobic exercise in chronic pain.',
    },
    {
      region: 'hip',
      stance: 'may-consider',
      line: 'NICE NG226: exercise is core care of osteoarthritis; walking is one form of it.',
    },
    {
      region: 'knee',
      stance: 'may-consider',
      line: 'NICE NG226: exercise is core care of osteoarthritis; walking is one form of it.',
    },
  ],
  evidence: [
    {
      line: 'Walking and education: recurrence after 208 days against 112, hazard ratio 0.72.',
      source: 'WalkBack, Lancet',
      year: 2024,
    },
    {
      line: 'Aerobic exercise among what should be used in chronic low back pain.',
      source: 'APTA/JOSPT guideline',
      year: 2021,
    },
    {
      line: 'Exercise against none: pain SMD −0.33, function −0.31, moderate certainty.',
      source: 'WHO review, PMC10684665',
      year: 2023,
    },
  ],
  contraindications: [
    'Chest pain, faints or breathlessness that are not explained',
    'A new fracture, or a leg that must not carry weight',
    'A hot, swollen calf',
  ],
  cautions: [
    'Start at 10 minutes or at 80% of what works on a bad day; small steps up.',
    'Stenosis: plan seats and short legs of the walk.',
    'Outer-hip tendon: flat ground, even stride, hills later.',
    'Falls: a firm path, a stick or company, daylight.',
    'The 10% rule is a pacing aid: a trial found no protection from it.',
  ],
  fit: [
    { flag: 'stenosis', level: 'care', why: 'Seats on the way; lean on a trolley or poles' },
    { flag: 'outer-hip-tendon', level: 'care', why: 'Flat ground first; pain settles by next morning' },
    { flag: 'falls', level: 'care', why: 'Firm path, aid or company' },
    { flag: 'heart', level: 'care', why: 'Talk-test pace; know the warning signs' },
    { flag: 'breathless', level: 'care', why: 'Talk-test pace, rests' },
    { flag: 'recent-surgery', level: 'care', why: 'Weight limits of the surgeon come first' },
    { flag: 'reduced-sensation', level: 'care', why: 'Look at the feet after each walk' },
    { flag: 'pelvic-girdle', level: 'care', why: 'Short steps, short walks' },
  ],
  deliveredBy: 'The patient; a physiotherapist sets and checks the steps.',
  course: { sessions: 60, perWeek: 5, weeks: 12, minutes: 10 },
  usualCourse:
    'From 10 minutes toward 30 minutes on 5 days a week by 6 months; the trial had 6 coaching visits.',
  consent: ['Sore legs in the first weeks are common.', 'Steps go up only when the pain rule holds.'],
  setting: 'self',
  figure: null,
  sources: [
    walkBack,
    apta2021,
    whoExercise,
    niceOa,
    {
      title: 'Buist, no effect of a 10% rule on running injuries',
      year: 2008,
      ref: '10.1177/0363546507307505',
    },
  ],
  text: {
    en: {
      name: 'Walking plan',
      what: 'Start with 10 minutes, 5 days a week. Walk at a pace that lets you talk. Add a few minutes each week if you feel fine the next day. In a large study, people who walked this way went longer without back pain.',
      who: 'You, near home. Your therapist sets the next step with you.',
      tell: 'Stop and get help for chest pain, or if you cannot catch your breath. Tell us if pain runs down your leg.',
    },
    es: {
      name: 'Plan de paseos',
      what: 'Empiece con 10 minutos, 5 días por semana. Vaya a un paso que le deje hablar. Sume unos minutos cada semana si al otro día está bien. En un estudio grande, quien andaba así pasó más tiempo sin dolor de espalda.',
      who: 'Usted, cerca de casa. Su fisio fija el paso que sigue.',
      tell: 'Pare y pida ayuda si le duele el pecho o le falta el aire. Avise si el dolor baja por la pierna.',
    },
  },
};

const weight: Therapy = {
  kind: 'therapy',
  id: 'weight-management',
  aliases: ['weight loss', 'BMI', 'losing weight', 'obesity', 'overweight', 'healthy weight'],
  indication: 'Hip and knee osteoarthritis with overweight. Offered, never a condition for other care.',
  stances: [
    {
      region: 'hip',
      stance: 'recommended',
      line: 'NICE NG226: weight management is core care of osteoarthritis.',
    },
    {
      region: 'knee',
      stance: 'recommended',
      line: 'NICE NG226: weight management is core care of osteoarthritis.',
    },
    {
      region: 'low-back',
      stance: 'uncertain',
      line: 'No guideline on weight loss for low back pain was confirmed here.',
    },
  ],
  evidence: [
    {
      line: 'Core care of osteoarthritis beside exercise and information.',
      source: 'NICE NG226',
      year: 2022,
    },
    {
      line: 'Mediterranean pattern: 1 point more adherence, knee-arthritis pain HR 0.98; moderate certainty.',
      source: 'Limongi, Nutrition 112950',
      year: 2025,
    },
  ],
  contraindications: [
    'Weight loss that is not explained: find out why first',
    'An eating disorder: not without its team',
    'Pregnancy',
  ],
  cautions: [
    'Ask whether the person wants to speak about weight.',
    'Osteoporosis or age over 65: keep protein and strength work, slow loss.',
    'Diabetes or blood-pressure medicine: doses may need a change.',
    'Cancer or kidney disease: dietitian first.',
  ],
  fit: [
    { flag: 'pregnancy', level: 'avoid', why: 'No weight loss in pregnancy' },
    {
      flag: 'active-cancer',
      level: 'avoid',
      why: 'Weight loss may be a warning sign or a harm: cancer team first',
    },
    {
      flag: 'osteoporosis',
      level: 'care',
      why: 'Bone and muscle are lost with weight: strength work beside it',
    },
    { flag: 'distress', level: 'care', why: 'Ask about eating and shame first' },
    { flag: 'blood-thinner', level: 'care', why: 'Warfarin: keep leafy greens steady' },
  ],
  deliveredBy: 'The patient, at home; a dietitian or weight service where one is needed.',
  course: { sessions: 12, perWeek: 1, weeks: 12 },
  usualCourse: 'One small change a week for 12 weeks, then a review; by convention.',
  consent: ['Any loss counts; nobody is judged by a number.', 'Other care goes on whatever the scale says.'],
  setting: 'self',
  figure: null,
  sources: [
    niceOa,
    {
      title: 'Limongi, Mediterranean diet and musculoskeletal health',
      year: 2025,
      ref: '10.1016/j.nut.2025.112950',
    },
    practice,
  ],
  text: {
    en: {
      name: 'A lighter load on your joints',
      what: 'If you carry too much weight, losing some means less load on hips and knees. Make one small change a week. Try smaller plates, water in place of sweet drinks, or a short walk after meals. Weigh in once a week at most.',
      who: 'You, at home. A dietitian can help.',
      tell: 'Tell us if you lose weight without trying. Ask first if you are pregnant, have diabetes, or food has been hard for you.',
    },
    es: {
      name: 'Menos carga en las articulaciones',
      what: 'Si le sobra peso, bajar algo quita carga a caderas y rodillas. Haga un cambio pequeño por semana. Pruebe con platos más chicos, agua en vez de bebidas dulces, o un paseo tras comer. Use la báscula una vez por semana, no más.',
      who: 'Usted, en casa. Un dietista le puede ayudar.',
      tell: 'Avise si baja de peso sin querer. Consulte antes si está embarazada, tiene diabetes o le cuesta la comida.',
    },
  },
};

const sleep: Therapy = {
  kind: 'therapy',
  id: 'sleep',
  aliases: ['sleep hygiene', 'insomnia', 'sleep habits', 'night pain', 'tired', 'poor sleep', 'bedtime'],
  indication: 'Poor sleep beside persistent pain.',
  stances: [
    {
      region: 'low-back',
      stance: 'uncertain',
      line: 'No trial or guideline on sleep advice for back pain was read here.',
    },
    { region: 'calm', stance: 'uncertain', line: 'Taught by convention beside the calming exercises.' },
  ],
  evidence: [
    {
      line: 'Waking in the second half of the night counts toward referral where pain began before 45 and has lasted over 3 months.',
      source: 'NICE NG65',
      year: 2017,
    },
  ],
  contraindications: ['Pain at night that never eases: screen for a serious cause first'],
  cautions: [
    'Loud snoring with pauses and sleepy days: refer.',
    'Sleeping tablets or opioids: speak with the prescriber, no sudden stop.',
    'Low mood or trauma dreams: mental-health support.',
    'Shift work: anchor the wake time that the job allows.',
  ],
  fit: [
    { flag: 'distress', level: 'care', why: 'Bad dreams or low mood: support beside the routine' },
    { flag: 'falls', level: 'care', why: 'Night light and a clear path to the toilet' },
    { flag: 'breathless', level: 'care', why: 'Head raised; breathlessness at night is checked' },
  ],
  deliveredBy: 'The patient, at home.',
  course: { sessions: 28, perWeek: 7, weeks: 4 },
  usualCourse: 'The same routine for 4 weeks, then a review; by convention.',
  consent: ['It takes some weeks to judge.', 'Insomnia that stays has treatments of its own: refer.'],
  setting: 'self',
  figure: null,
  sources: [practice, niceSpa],
  text: {
    en: {
      name: 'Better nights',
      what: 'Get up at the same time each day. Dim the lights and put screens away an hour before bed. Skip coffee after lunch. If you lie awake for long, get up, sit in low light, and go back when you feel sleepy.',
      who: 'You, at home.',
      tell: 'Tell us if pain at night never eases, if you snore and gasp, or if you feel very low. Do not stop sleep pills on your own.',
    },
    es: {
      name: 'Dormir mejor',
      what: 'Levántese cada día a la misma hora. Baje la luz y deje las pantallas una hora antes de dormir. No tome café tras la comida. Si pasa mucho rato sin dormir, levántese, espere con poca luz y vuelva cuando tenga sueño.',
      who: 'Usted, en casa.',
      tell: 'Avise si el dolor de noche no cede, si ronca y se ahoga, o si tiene mucha tristeza. No deje por su cuenta las pastillas para dormir.',
    },
  },
};

export const therapiesSelfCare: Therapy[] = [heat, walkingProgram, weight, sleep];
