import {
  acp2017,
  apta2021,
  cochraneExercise,
  leap,
  niceBack,
  niceOa,
  practice,
  seedArticle,
  walkBack,
  who2023,
  whoExercise,
} from './sources';
import type { Therapy } from './types';

/**
 * Therapies beside the exercises: what guidelines say region by region, when not to give them, and what a
 * patient may read. No promise stands in a patient's text: no study allows one.
 */
const HOLISTIC = 'Pain Relief for Back and Hip Pain: Holistic Solutions';

const chiropractic: Therapy = {
  kind: 'therapy',
  id: 'chiropractic-care',
  aliases: [
    'spinal manipulation',
    'SMT',
    'HVLA',
    'thrust',
    'adjustment',
    'mobilisation',
    'chiro',
    'osteopath',
  ],
  indication: 'Acute or chronic low back pain with or without leg pain, beside exercise.',
  stances: [
    {
      region: 'low-back',
      stance: 'may-consider',
      line: 'An option beside exercise: NICE 2016 within a package, ACP 2017, WHO 2023 (very low certainty), APTA 2021 in acute pain.',
    },
    {
      region: 'hip',
      stance: 'uncertain',
      line: 'Not reviewed for the hip joint by the guidelines read here.',
    },
  ],
  evidence: [
    {
      line: '47 trials, 9,211 people, chronic low back pain: short-term effect equal to other recommended care, moderate certainty.',
      source: 'Rubinstein, BMJ 364:l689',
      year: 2019,
    },
    {
      line: 'An option in acute and chronic low back pain, low-quality evidence.',
      source: 'ACP guideline',
      year: 2017,
    },
    {
      line: 'Dose trial: 12 visits did best at 12 weeks (about 8 of 100 points over control); no real difference at 24 weeks.',
      source: 'Haas, PMC3989479',
      year: 2014,
    },
    {
      line: 'May be offered in chronic low back pain; very low certainty.',
      source: 'WHO guideline',
      year: 2023,
    },
  ],
  contraindications: [
    'Suspected cauda equina syndrome',
    'Sudden or growing weakness or numbness',
    'Tumour of bone or cord',
    'Acute fracture',
    'Severe osteoporosis',
    'Unstable spine, also after surgery',
    'Bone infection',
    'Active inflammatory joint disease; upper-neck instability',
    'Bleeding disorder or high-dose blood thinner',
    'Unstable aneurysm',
  ],
  cautions: [
    'Soreness for a day or two is common: say so beforehand.',
    'Gentle mobilisation is a choice where thrust is not.',
    'Stand it beside exercise, never alone.',
  ],
  fit: [
    {
      flag: 'blood-thinner',
      level: 'avoid',
      why: 'Blood thinners: check dose and bleeding risk before thrust',
    },
    { flag: 'osteoporosis-fracture', level: 'avoid', why: 'Fragile bone: no thrust' },
    { flag: 'osteoporosis', level: 'care', why: 'No thrust where osteoporosis is severe' },
    { flag: 'active-cancer', level: 'avoid', why: 'Bone disease must be ruled out first' },
    { flag: 'spinal-fusion', level: 'avoid', why: 'Not at or next to the fused level' },
    { flag: 'spondylolisthesis', level: 'care', why: 'Not where the slip is unstable' },
    { flag: 'recent-surgery', level: 'care', why: 'Ask the surgeon first' },
    { flag: 'nerve-leg-pain', level: 'care', why: 'Check strength, reflexes and feeling before each visit' },
    { flag: 'pregnancy', level: 'care', why: 'Positions and force adapted' },
  ],
  deliveredBy: 'A chiropractor, osteopath or physiotherapist trained in manual therapy.',
  course: { sessions: 6, perWeek: 1, weeks: 6 },
  usualCourse: '1–2 a week for 4–6 weeks, 6–12 visits; review at visit 4–6.',
  consent: [
    'Soreness afterwards is common and short.',
    'Cauda equina syndrome after treatment is estimated at under 1 in a million.',
    'The effect is short term and like that of other recommended care.',
  ],
  setting: 'clinic',
  figure: null,
  sources: [
    {
      title: 'Rubinstein, spinal manipulation for chronic low back pain',
      year: 2019,
      ref: 'BMJ 2019;364:l689',
    },
    { title: 'Haas, dose of spinal manipulation', year: 2014, ref: 'PMC3989479' },
    niceBack,
    acp2017,
    apta2021,
    who2023,
    seedArticle,
  ],
  article: {
    name: 'Chiropractic Care',
    section: HOLISTIC,
    changed:
      'The claims about alignment, nerve pressure and natural healing are left out: no source supports them. Contraindications, consent and the pairing with exercise added.',
  },
  text: {
    en: {
      name: 'Hands-on back treatment (chiropractic care)',
      what: 'The clinician presses or moves your back by hand. You may hear a click. You may be sore for a day or two. For some people it eases pain for a while. Keep up your exercises too.',
      who: 'A clinician trained to treat backs by hand.',
      tell: 'Tell them if you take blood thinners, have thin bones, or have had cancer. If a leg gets weak or numb, stop, and follow the warning signs on your plan.',
    },
    es: {
      name: 'Terapia manual de la espalda (quiropráctica)',
      what: 'El profesional presiona o mueve su espalda con las manos. Puede oír un clic. Puede doler uno o dos días. A veces calma el dolor por un tiempo. Siga con sus ejercicios.',
      who: 'Un profesional formado en terapia manual.',
      tell: 'Avise si toma anticoagulantes, tiene los huesos frágiles o ha tenido cáncer. Si una pierna pierde fuerza o se duerme, pare y siga las señales de alarma de su plan.',
    },
  },
};

const shockwave: Therapy = {
  kind: 'therapy',
  id: 'shockwave',
  aliases: ['ESWT', 'RSWT', 'radial shockwave', 'focused shockwave', 'sound waves'],
  indication:
    'Outer-hip tendon pain after education and loading have been given their time. Not for sciatica.',
  stances: [
    {
      region: 'hip',
      stance: 'may-consider',
      line: 'Outer-hip tendon pain only, after failed rehabilitation; NICE IPG376: limited evidence, special arrangements.',
    },
    { region: 'low-back', stance: 'uncertain', line: 'Only 3 small trials of focused shockwave, 94 people.' },
  ],
  evidence: [
    { line: 'Lists outer-hip tendon pain as a standard indication.', source: 'ISMST consensus', year: 2016 },
    {
      line: 'Limited evidence; only with special arrangements for consent and audit.',
      source: 'NICE IPG376',
      year: 2011,
    },
    {
      line: '8 trials, 754 people, 7 at high risk of bias: a small gain in pain at 2–4 months, gain in function too small to matter.',
      source: 'Rhim, review',
      year: 2024,
    },
    {
      line: 'Full-dose radial shockwave no better than a minimal dose (n 120).',
      source: 'Wheeler, trial',
      year: 2021,
    },
    { line: 'Low back: 3 focused shockwave trials, 94 people.', source: 'Front Med 1435504', year: 2024 },
  ],
  contraindications: [
    'Active infection in the field',
    'Malignant tumour in the field (focused)',
    'Pregnancy',
    'High energy over brain, nerve, lung or growth plate',
    'Bleeding disorder (high energy)',
  ],
  cautions: [
    'Pacemaker or implant near the field.',
    'Blood thinners or anti-inflammatory medicine.',
    'Steroid injection in the last weeks.',
    'Sore and red skin for some days is common.',
  ],
  fit: [
    { flag: 'outer-hip-tendon', level: 'for', why: 'The one use with trials behind it, after loading' },
    { flag: 'pregnancy', level: 'avoid', why: 'Contraindicated in pregnancy' },
    { flag: 'active-cancer', level: 'avoid', why: 'Not over a tumour' },
    { flag: 'blood-thinner', level: 'care', why: 'Bruising and bleeding' },
    { flag: 'implant', level: 'care', why: 'Check the device and its distance' },
    { flag: 'reduced-sensation', level: 'care', why: 'Dose is guided by what the person feels' },
    { flag: 'nerve-leg-pain', level: 'care', why: 'Not a treatment for sciatica' },
  ],
  deliveredBy: 'A clinician trained on the device.',
  course: { sessions: 3, perWeek: 1, weeks: 3 },
  usualCourse: '3 sessions, 1 week apart, about 2,000 impulses each; judge at 6–12 weeks.',
  consent: [
    'It may hurt while it is done and be sore for some days.',
    'Trials are small and of low quality.',
    'Exercise and load advice go on.',
  ],
  setting: 'clinic',
  figure: null,
  sources: [
    { title: 'ISMST, consensus on indications and contraindications', year: 2016 },
    { title: 'NICE, shockwave for greater trochanteric pain syndrome', year: 2011, ref: 'IPG376' },
    { title: 'Rhim, shockwave in greater trochanteric pain syndrome, review', year: 2024 },
    { title: 'Wheeler, radial shockwave in greater trochanteric pain, trial', year: 2021 },
    { title: 'Schmitz, shockwave dose in trials', year: 2015, ref: 'PMC4674007' },
    { title: 'Contraindications of shockwave, table 9', ref: 'PMC9321712' },
    seedArticle,
  ],
  article: {
    name: 'Shockwave Therapy',
    section: HOLISTIC,
    changed:
      'The article recommends it for all back and hip pain and says it stimulates healing. Trials stand behind the outer-hip tendon only, and they are weak.',
  },
  text: {
    en: {
      name: 'Shockwave',
      what: 'A hand tool taps sound pulses into the sore spot. Each visit takes a few minutes. It can sting. The spot may be red or sore for a few days. Studies are small and mixed. Your exercises matter more.',
      who: 'A clinician trained to use the tool.',
      tell: 'Tell them if you are pregnant, take blood thinners, have a pacemaker, or have had cancer.',
    },
    es: {
      name: 'Ondas de choque',
      what: 'Un cabezal da golpes de sonido en la zona que duele. Cada visita dura unos minutos. Puede picar. La zona puede quedar roja o dolorida unos días. Los estudios son pocos y no coinciden. Sus ejercicios valen más.',
      who: 'Un profesional formado en el uso del aparato.',
      tell: 'Avise si está embarazada, toma anticoagulantes, lleva marcapasos o ha tenido cáncer.',
    },
  },
};

const decompression: Therapy = {
  kind: 'therapy',
  id: 'decompression',
  aliases: ['traction', 'spinal decompression', 'mechanical traction', 'DRX', 'inversion'],
  indication: 'None in routine care. A clinician’s exception for nerve-root pain, kept in the audit.',
  stances: [
    {
      region: 'low-back',
      stance: 'recommended-against',
      line: 'NICE NG59 2016: do not offer. WHO 2023: not in routine care, very low certainty.',
    },
  ],
  evidence: [
    {
      line: 'Do not offer traction for low back pain with or without sciatica.',
      source: 'NICE NG59',
      year: 2016,
    },
    { line: 'Not in routine care; very low certainty.', source: 'WHO guideline', year: 2023 },
    {
      line: 'Nerve-root pain (n 120): no gain over extension exercise alone, up to 12 visits in 6 weeks.',
      source: 'Traction subgroup trial, JOSPT',
      year: 2016,
    },
    {
      line: 'Motorised decompression: 6 of 7 trials found no difference.',
      source: 'Macario, review',
      year: 2006,
    },
  ],
  contraindications: [
    'Fracture, infection or cancer in the spine',
    'Osteoporosis',
    'Cord compression or suspected cauda equina syndrome',
    'Acute inflammatory joint disease',
    'Instability or spondylolisthesis',
    'Recent spine surgery or fusion',
    'Pregnancy',
    'Aneurysm',
  ],
  cautions: [
    'Hiatus or abdominal hernia.',
    'Uncontrolled blood pressure, heart or lung disease.',
    'Fear of tight spaces: belts and table.',
  ],
  fit: [
    { flag: 'osteoporosis', level: 'avoid', why: 'Pull on weak bone' },
    { flag: 'osteoporosis-fracture', level: 'avoid', why: 'Pull on a broken vertebra' },
    { flag: 'pregnancy', level: 'avoid', why: 'Belts and pull in pregnancy' },
    { flag: 'spinal-fusion', level: 'avoid', why: 'Load goes to the levels beside the fusion' },
    { flag: 'recent-surgery', level: 'avoid', why: 'Not after recent spine surgery' },
    { flag: 'spondylolisthesis', level: 'avoid', why: 'Unstable level' },
    { flag: 'active-cancer', level: 'avoid', why: 'Bone disease must be ruled out' },
    { flag: 'hernia', level: 'care', why: 'Belts press on the belly' },
    { flag: 'high-blood-pressure', level: 'care', why: 'Only when it is controlled' },
    { flag: 'heart', level: 'care', why: 'Belts and lying flat' },
    { flag: 'breathless', level: 'care', why: 'Belts round the ribs' },
    { flag: 'nerve-leg-pain', level: 'care', why: 'Signs that grow need a surgeon’s view, not traction' },
  ],
  deliveredBy: 'A clinician with a traction table.',
  usualCourse: 'No default. Trials used about 19 sessions of 3–30 minutes over 6 weeks.',
  consent: [
    'Guidelines advise against it.',
    'Studies have not shown that it adds to exercise.',
    'It can bring on pain or spasm.',
  ],
  setting: 'clinic',
  figure: null,
  sources: [
    niceBack,
    who2023,
    {
      title: 'Traction in a subgroup with nerve-root pain, trial (n 120)',
      year: 2016,
      ref: 'JOSPT, March 2016',
    },
    { title: 'Macario, motorised decompression, review', year: 2006 },
    { title: 'Cavagnaro, traction sessions in trials, review' },
    practice,
    seedArticle,
  ],
  article: {
    name: 'Decompression Therapy',
    section: HOLISTIC,
    changed:
      'The article recommends it. Two guidelines advise against it, so it has no default course and takes one tap to add. The claim that it relieves discs and nerves is left out.',
  },
  text: {
    en: {
      name: 'Gentle pulling on the back (traction)',
      what: 'Gentle pulling on your back at the clinic. Studies have not shown that it helps more than exercise. Keep doing your exercises.',
      who: 'A clinician with a special table.',
      tell: 'Do not have it if you are pregnant, have thin bones, or had back surgery. Ask them to stop if it hurts.',
    },
    es: {
      name: 'Tracción suave de la espalda',
      what: 'Un tirón suave de la espalda en la clínica. Los estudios no muestran que ayude más que el ejercicio. Siga con sus ejercicios.',
      who: 'Un profesional con una mesa especial.',
      tell: 'No lo haga si está embarazada, tiene los huesos frágiles o le operaron la espalda. Si le duele, pida que pare.',
    },
  },
};

const laser: Therapy = {
  kind: 'therapy',
  id: 'cold-laser',
  aliases: ['LLLT', 'PBM', 'photobiomodulation', 'low-level laser', 'laser therapy'],
  indication: 'Chronic non-specific low back pain, beside exercise.',
  stances: [
    {
      region: 'low-back',
      stance: 'uncertain',
      line: 'ACP 2017 lists it for chronic pain on low-quality evidence; a Cochrane review found the benefit unclear.',
    },
    {
      region: 'hip',
      stance: 'uncertain',
      line: 'NICE NG226 advises against electrotherapy in osteoarthritis.',
    },
  ],
  evidence: [
    {
      line: 'Lists it for chronic low back pain; low-quality evidence.',
      source: 'ACP guideline',
      year: 2017,
    },
    {
      line: '7 trials, 394 people: pain 13.6 of 100 lower, no gain in function.',
      source: 'Huang, PMC4704537',
      year: 2015,
    },
    {
      line: '15 trials, 1,039 people: up to 1.4 of 10 lower, only at 3 J a point or more and pain under 30 months.',
      source: 'Glazov, PMC5099186',
      year: 2016,
    },
    { line: 'Benefit unclear; 3 small trials with a small effect.', source: 'Cochrane CD005107', year: 2008 },
  ],
  contraindications: [
    'Eyes: goggles for everyone in the room',
    'Over a known cancer',
    'Over the womb in pregnancy',
    'Over the thyroid, a clot or active bleeding',
    'Skin treated with radiation lately',
  ],
  cautions: [
    'Light-sensitive epilepsy with pulsed visible light.',
    'Medicines that make skin sensitive to light.',
    'Reduced feeling in the skin.',
  ],
  fit: [
    { flag: 'active-cancer', level: 'avoid', why: 'Not over a known cancer' },
    { flag: 'pregnancy', level: 'avoid', why: 'Not over the womb' },
    { flag: 'epilepsy', level: 'care', why: 'No pulsed visible light' },
    { flag: 'reduced-sensation', level: 'care', why: 'Heat may not be felt' },
  ],
  deliveredBy: 'A clinician trained on the device, with eye protection for all.',
  course: { sessions: 8, perWeek: 2, weeks: 4 },
  usualCourse: '2–3 a week for 3–6 weeks, 6–12 sessions, 3 J a point or more.',
  consent: ['Studies are small; the effect is small and short.', 'Goggles stay on.', 'Exercise goes on.'],
  setting: 'clinic',
  figure: null,
  sources: [
    acp2017,
    niceOa,
    { title: 'Huang, low-level laser in chronic low back pain, review', year: 2015, ref: 'PMC4704537' },
    { title: 'Glazov, low-level laser in chronic low back pain, review', year: 2016, ref: 'PMC5099186' },
    { title: 'Yousefi-Nooraie, low-level laser for low back pain', year: 2008, ref: 'Cochrane CD005107' },
    { title: 'NAALT, laser contraindications', year: 2010 },
    seedArticle,
  ],
  article: {
    name: 'Cold Laser Therapy',
    section: HOLISTIC,
    changed:
      'The claim about tissue is left out: no source supports it. Eye safety, dose per point and the unclear evidence added.',
  },
  text: {
    en: {
      name: 'Cold laser',
      what: 'A weak light is held on the sore spot for a few minutes. You feel little or nothing. Some studies find a bit less pain. Others find no change. Keep up your exercises.',
      who: 'A clinician trained to use the light.',
      tell: 'Keep the goggles on. Tell them if you are pregnant, have had cancer, or have fits.',
    },
    es: {
      name: 'Láser frío',
      what: 'Una luz suave se apoya unos minutos en la zona que duele. Se siente poco o nada. Unos estudios ven algo menos de dolor. Otros no ven cambio. Siga con sus ejercicios.',
      who: 'Un profesional formado en el uso del láser.',
      tell: 'No se quite las gafas. Avise si está embarazada, ha tenido cáncer o tiene convulsiones.',
    },
  },
};

const physicalTherapy: Therapy = {
  kind: 'therapy',
  id: 'physical-therapy',
  aliases: ['PT', 'physio', 'physiotherapy', 'rehab', 'supervised exercise'],
  indication:
    'All back and hip pain without signs of emergency: visits that teach, load and check this plan.',
  stances: [
    {
      region: 'low-back',
      stance: 'recommended',
      line: 'NICE 2016, APTA 2021, WHO 2023: exercise is first-line care.',
    },
    {
      region: 'hip',
      stance: 'recommended',
      line: 'NICE NG226: exercise is core care of osteoarthritis; LEAP: education and exercise for the outer hip.',
    },
    {
      region: 'core',
      stance: 'recommended',
      line: 'APTA 2021: trunk strengthening and activation in chronic pain.',
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
  ],
  contraindications: ['An emergency warning sign: send on first'],
  cautions: [
    'Adapt to heart disease, fracture risk and falls.',
    'After surgery the surgeon’s limits come first.',
    'A flare in the first weeks is expected in arthritis and is not harm.',
  ],
  fit: [
    { flag: 'osteoporosis-fracture', level: 'care', why: 'Load and bending adapted' },
    { flag: 'heart', level: 'care', why: 'Effort adapted; know the warning signs' },
    { flag: 'recent-surgery', level: 'care', why: 'The surgeon’s protocol comes first' },
    { flag: 'falls', level: 'for', why: 'Balance and strength work with someone beside' },
  ],
  deliveredBy: 'A physiotherapist or physical therapist.',
  course: { sessions: 6, perWeek: 1, weeks: 6 },
  usualCourse: '6–12 visits over 6–12 weeks; hip arthritis 1–5 a week for 5–16 weeks; outer hip 8 weeks.',
  consent: ['Sore muscles for a day or two are common.', 'The home program is the main part.'],
  setting: 'clinic',
  figure: null,
  sources: [niceBack, niceOa, apta2021, who2023, whoExercise, cochraneExercise, leap, walkBack, seedArticle],
  article: {
    name: 'Physical Therapy',
    section: HOLISTIC,
    changed: 'Kept as the first choice. Made concrete: visits, review and what this home program is part of.',
  },
  text: {
    en: {
      name: 'Physical therapy',
      what: 'You meet your therapist to learn and check your moves. They make the plan harder or easier as you go. You may feel sore for a day or two at first. What you do at home counts most.',
      who: 'A physical therapist.',
      tell: 'Tell them what you want to do again. Tell them which moves hurt the next day.',
    },
    es: {
      name: 'Fisioterapia',
      what: 'Se reúne con su fisio para aprender y ver cómo hace los ejercicios. El plan sube o baja según le vaya. Al inicio puede doler uno o dos días. Lo que hace en casa es lo que más cuenta.',
      who: 'Un fisioterapeuta.',
      tell: 'Cuente qué quiere volver a hacer. Diga qué ejercicios le duelen al otro día.',
    },
  },
};

const massage: Therapy = {
  kind: 'therapy',
  id: 'massage',
  aliases: ['soft tissue', 'STM', 'myofascial', 'deep tissue', 'manual therapy'],
  indication: 'Acute, subacute or chronic low back pain, only beside exercise.',
  stances: [
    {
      region: 'low-back',
      stance: 'may-consider',
      line: 'NICE 2016 only with exercise; ACP 2017 and WHO 2023 may offer it, low to very low certainty.',
    },
  ],
  evidence: [
    {
      line: '25 trials, 3,096 people: low to very low certainty, short term only.',
      source: 'Cochrane CD001929',
      year: 2015,
    },
    { line: 'Option in acute and subacute pain; low-quality evidence.', source: 'ACP guideline', year: 2017 },
    {
      line: 'n 401: disability 2.5–2.9 points lower than usual care at 10 weeks.',
      source: 'Cherkin, Ann Intern Med 155:1',
      year: 2011,
    },
    { line: 'May be offered; very low certainty.', source: 'WHO guideline', year: 2023 },
  ],
  contraindications: [
    'Deep vein thrombosis',
    'Fracture or severe osteoporosis (pressure)',
    'Fever',
    'Open wound, burn or skin infection',
    'Over a tumour',
    'Over a fresh surgical area',
  ],
  cautions: [
    'Blood thinners or bleeding disorder: no deep pressure.',
    'Ask first: pregnancy, cancer, fragile skin, heart disease.',
    'Ask about touch; some people have a history that makes it hard.',
  ],
  fit: [
    { flag: 'blood-thinner', level: 'care', why: 'No deep pressure: bruising' },
    { flag: 'osteoporosis-fracture', level: 'avoid', why: 'Pressure on fragile bone' },
    { flag: 'osteoporosis', level: 'care', why: 'Light pressure only' },
    { flag: 'active-cancer', level: 'care', why: 'Ask the cancer team; not over a tumour' },
    { flag: 'recent-surgery', level: 'care', why: 'Keep clear of the wound; check calves' },
    { flag: 'pregnancy', level: 'care', why: 'Side lying, light pressure' },
    { flag: 'heart', level: 'care', why: 'Ask about lying flat' },
    { flag: 'reduced-sensation', level: 'care', why: 'Pressure may not be felt' },
    { flag: 'distress', level: 'care', why: 'Agree on touch, and how to stop, first' },
  ],
  deliveredBy: 'A massage therapist or physiotherapist.',
  course: { sessions: 6, perWeek: 1, weeks: 6, minutes: 30 },
  usualCourse: '30–60 minutes weekly, 4–10 visits; the largest trial gave 10.',
  consent: ['Sore muscles for a day are common.', 'The effect is short term.', 'You can stop at any time.'],
  setting: 'clinic',
  figure: null,
  sources: [
    { title: 'Furlan, massage for low back pain', year: 2015, ref: 'Cochrane CD001929.pub3' },
    { title: 'Cherkin, massage for chronic low back pain, trial', year: 2011, ref: 'Ann Intern Med 155:1' },
    niceBack,
    acp2017,
    who2023,
    seedArticle,
  ],
  article: {
    name: 'Massage Therapy',
    section: HOLISTIC,
    changed:
      'Placed beside exercise, as the guideline asks, with when not to press and how short the effect is.',
  },
  text: {
    en: {
      name: 'Massage',
      what: 'A therapist rubs and presses sore muscles by hand. It should feel good or just bearable. It can ease pain for a few days or weeks. It works best next to exercise.',
      who: 'A massage therapist or physical therapist.',
      tell: 'Tell them if you take blood thinners, have thin bones, or had a clot. You can ask for less pressure or stop at any time.',
    },
    es: {
      name: 'Masaje',
      what: 'El terapeuta frota y aprieta con las manos los músculos que duelen. Debe sentirse bien o leve. Puede calmar el dolor unos días o semanas. Va mejor junto con ejercicio.',
      who: 'Un masajista o fisioterapeuta.',
      tell: 'Avise si toma anticoagulantes, tiene los huesos frágiles o tuvo un coágulo. Puede pedir menos fuerza, o parar.',
    },
  },
};

const diet: Therapy = {
  kind: 'therapy',
  id: 'anti-inflammatory-diet',
  aliases: ['diet', 'nutrition', 'Mediterranean diet', 'food', 'healthy eating'],
  indication: 'General health, weight and osteoarthritis. Not a treatment for back pain.',
  stances: [
    { region: 'low-back', stance: 'uncertain', line: 'No trial of diet for low back pain found.' },
    {
      region: 'hip',
      stance: 'may-consider',
      line: 'NICE NG226: weight management is core care of osteoarthritis; no one diet is named.',
    },
  ],
  evidence: [
    {
      line: 'Mediterranean pattern: 1 point more adherence, knee-arthritis pain HR 0.98, fracture RR 0.97; moderate certainty.',
      source: 'Limongi, Nutrition 112950',
      year: 2025,
    },
    { line: 'Chronic pain: 43 diet studies, small and mixed.', source: 'Field, Pain Med', year: 2021 },
    { line: 'Weight management is core care of osteoarthritis.', source: 'NICE NG226', year: 2022 },
  ],
  contraindications: [
    'An allergy to the foods named (nuts, fish)',
    'An eating disorder: not without its team',
  ],
  cautions: [
    'Warfarin: no sudden change in leafy greens.',
    'Kidney disease: potassium in greens and nuts.',
    'Pregnancy: fish low in mercury.',
    'Diabetes medicine: doses may need a change.',
    'Refer to a dietitian for weight, diabetes or kidney disease.',
  ],
  fit: [
    { flag: 'blood-thinner', level: 'care', why: 'Warfarin: keep leafy greens steady' },
    { flag: 'pregnancy', level: 'care', why: 'Fish low in mercury' },
  ],
  deliveredBy: 'The patient, at home; a dietitian where one is needed.',
  course: { sessions: 8, perWeek: 1, weeks: 8 },
  usualCourse: 'One small change a week for 8–12 weeks.',
  consent: ['It is for general health. It is not shown to treat back pain.'],
  setting: 'self',
  figure: null,
  sources: [
    {
      title: 'Limongi, Mediterranean diet and musculoskeletal health',
      year: 2025,
      ref: '10.1016/j.nut.2025.112950',
    },
    { title: 'Field, diet in chronic pain, review', year: 2021, ref: 'Pain Med 2021' },
    niceOa,
    practice,
    seedArticle,
  ],
  article: {
    name: 'Anti-Inflammatory Diet',
    section: HOLISTIC,
    changed:
      'Fish, nuts and leafy greens are kept as examples. Said plainly to be for general health, with the allergies and medicines that matter.',
  },
  text: {
    en: {
      name: 'Eat more plants and fish',
      what: 'Make one small change a week. Try fish twice a week, a handful of nuts, or one more green dish. Swap sweet drinks for water. This is good for your heart and your weight. It is not shown to treat back pain.',
      who: 'You, at home.',
      tell: 'Ask us first if you take warfarin, have kidney trouble, or are allergic to nuts or fish.',
    },
    es: {
      name: 'Coma más plantas y pescado',
      what: 'Haga un cambio pequeño por semana. Pruebe pescado dos veces por semana, un puño de nueces, o un plato verde más. Tome agua en vez de bebidas dulces. Es bueno para el corazón y el peso. No está probado que trate el dolor de espalda.',
      who: 'Usted, en casa.',
      tell: 'Consulte antes si toma warfarina, está mal de los riñones o tiene alergia a nueces o pescado.',
    },
  },
};

const mindfulness: Therapy = {
  kind: 'therapy',
  id: 'mindfulness',
  aliases: ['MBSR', 'meditation', 'mindful', 'stress reduction', 'body scan'],
  indication: 'Persistent pain, stress, poor sleep.',
  stances: [
    {
      region: 'low-back',
      stance: 'may-consider',
      line: 'ACP 2017: mindfulness-based stress reduction for chronic pain, moderate quality.',
    },
    { region: 'calm', stance: 'may-consider', line: 'Taught for stress and sleep beside the movement plan.' },
  ],
  evidence: [
    {
      line: 'Chronic low back pain: moderate-quality evidence for an 8-week course.',
      source: 'ACP guideline',
      year: 2017,
    },
    {
      line: 'n 342: meaningful gain in pain at 26 weeks in 43.6% (mindfulness), 44.9% (CBT), 26.6% (usual care).',
      source: 'Cherkin, JAMA 315:1240',
      year: 2016,
    },
    { line: 'Review of early trials: inconclusive.', source: 'BMC Complement Altern Med 12:162', year: 2012 },
    {
      line: 'n 96: passing unwanted effects in 58%, lasting ones in 6–14%.',
      source: 'Britton, 10.1177/2167702621996340',
      year: 2021,
    },
  ],
  contraindications: ['Active psychosis: mental-health team first'],
  cautions: [
    'Trauma memories or severe depression: speak with the clinician first.',
    'Unrest can rise for a while; stopping is allowed.',
  ],
  fit: [
    { flag: 'distress', level: 'care', why: 'Can stir memories: agree on how to stop, or choose walking' },
  ],
  deliveredBy: 'The patient at home; a trained teacher for the 8-week course.',
  course: { sessions: 56, perWeek: 7, weeks: 8, minutes: 10 },
  usualCourse: 'Home: 10–20 minutes daily. Course: 8 weekly groups of 2 hours.',
  consent: ['Unpleasant feelings can come up for a while.', 'You can stop at any time.'],
  setting: 'self',
  figure: null,
  sources: [
    acp2017,
    {
      title: 'Cherkin, mindfulness or CBT in chronic low back pain, trial',
      year: 2016,
      ref: 'JAMA 315:1240',
    },
    { title: 'Mindfulness in low back pain, review', year: 2012, ref: 'BMC CAM 12:162' },
    {
      title: 'Britton, unwanted effects of mindfulness programs',
      year: 2021,
      ref: '10.1177/2167702621996340',
    },
    seedArticle,
  ],
  article: {
    name: 'Mindfulness Meditation',
    section: HOLISTIC,
    changed:
      'Kept, with numbers instead of “more effectively”, a daily length, and the care for people with trauma.',
  },
  text: {
    en: {
      name: 'Mindful pause',
      what: 'Sit or lie in an easy way. Notice your breath. When your mind drifts, come back to the breath. Do not try to push the pain off. Some people with long-term pain cope better with it.',
      who: 'You, at home, or with a group.',
      tell: 'Stop if bad memories or strong fear come up. Then tell us.',
    },
    es: {
      name: 'Pausa consciente',
      what: 'Siéntese o acuéstese como le sea fácil. Note cómo entra y sale el aire. Si la mente se va, vuelva al aire. No luche con el dolor. A algunas personas les ayuda a llevarlo mejor.',
      who: 'Usted, en casa, o con un grupo.',
      tell: 'Pare si vienen malos recuerdos o mucho miedo. Luego cuéntenos.',
    },
  },
};

export const therapies: Therapy[] = [
  chiropractic,
  shockwave,
  decompression,
  laser,
  physicalTherapy,
  massage,
  diet,
  mindfulness,
];
