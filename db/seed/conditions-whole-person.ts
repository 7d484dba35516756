import { icd10, practice, redFlagFramework, walkBack } from './sources';
import type { Condition } from './types';

/** Conditions of the whole person: bone, strength, balance and pain that stays. */
const osteoporosis: Condition = {
  kind: 'condition',
  id: 'osteoporosis',
  region: 'whole-body',
  aliases: ['thin bones', 'low bone density', 'brittle bones', 'DEXA', 'osteopenia', 'bone loss'],
  codes: [{ code: 'M81.0', title: 'Age-related osteoporosis without current pathological fracture' }],
  clinicianNote:
    'Tick the flag as well: with or without fracture. Strength, upper-back work and balance are wanted; loaded end-range bending and twisting are not. A new sharp pain after a small fall, cough or lift: fracture until shown otherwise. Medicine and bone checks lie with the doctor.',
  related: [
    'sit-to-stand',
    'hip-hinge',
    'wall-angel',
    'band-row',
    'scap-squeeze',
    'heel-raise',
    'semi-tandem',
    'lifting',
    'walking-program',
    'physical-therapy',
  ],
  redFlags: [
    'thin-bones-pain',
    'hip-cannot-stand',
    'back-shape',
    'leg-weaker',
    'cancer-new-pain',
    'no-better',
  ],
  sources: [icd10, redFlagFramework, practice],
  text: {
    en: {
      name: 'Thin bones (osteoporosis)',
      plain:
        'Your bones have become thinner, so they break more easily. You do not feel it. Thin bones do not hurt by themselves. Exercise is safe when it fits you. It keeps you strong and steady, so you fall less.',
      helps: [
        'Train your legs, hips and upper back.',
        'Practise your balance near a counter.',
        'Bend at your hips, with a long back.',
        'Clear rugs and wires from your path.',
      ],
      goodSign: 'You stand up from a chair with ease and feel steady.',
      tellUs: 'you get new sharp back pain, or you lose height.',
    },
    es: {
      name: 'Huesos frágiles (osteoporosis)',
      plain:
        'Los huesos son más finos y se rompen más fácil. No se nota. El hueso fino no duele por sí solo. El ejercicio es seguro si es el justo para usted. Le da fuerza y firmeza para caerse menos.',
      helps: [
        'Entrene las piernas, la cadera y la espalda alta.',
        'Practique el equilibrio junto a un mueble firme.',
        'Doble por la cadera, con la espalda larga.',
        'Quite alfombras y cables del paso.',
      ],
      goodSign: 'Sale de la silla con soltura y se siente firme.',
      tellUs: 'le viene un dolor nuevo y agudo de espalda, o pierde altura.',
    },
  },
};

const weakness: Condition = {
  kind: 'condition',
  id: 'weakness',
  region: 'whole-body',
  aliases: [
    'deconditioning',
    'muscle weakness',
    'sarcopenia',
    'frailty',
    'after illness',
    'out of shape',
    'debility',
  ],
  codes: [{ code: 'M62.81', title: 'Muscle weakness (generalized)' }],
  clinicianNote:
    'After illness, a hospital stay or months of rest. New, fast or one-sided weakness is not this: look for a cause. Start at about 80% of what works on a bad day; chair stands, heel raises, short walks. Food and protein: dietitian where weight is falling.',
  related: [
    'sit-to-stand-raised',
    'sit-to-stand',
    'march-standing',
    'step-up-low',
    'wall-push-up',
    'heel-raise',
    'walk-short',
    'walking-program',
    'physical-therapy',
  ],
  redFlags: ['leg-weaker', 'both-legs', 'exercise-chest', 'weight-loss', 'hot-calf', 'no-better'],
  sources: [icd10, practice],
  text: {
    en: {
      name: 'Weak after rest or illness',
      plain:
        'Muscles shrink when they are not used. Some days in bed can cost you a lot of strength. You get tired fast, and chairs and stairs are hard. Muscles grow again at any age. They need small, steady work.',
      helps: [
        'Stand up from a chair a few times, each day.',
        'Walk a little and often.',
        'Rest before you are worn out.',
        'Eat at each meal, with some fish, eggs, beans or meat.',
      ],
      goodSign: 'You need your hands less to stand up.',
      tellUs: 'one side gets weak, you lose weight, or you get more tired each week.',
    },
    es: {
      name: 'Falta de fuerza tras reposo o enfermedad',
      plain:
        'Los músculos bajan cuando no se usan. Unos días en cama quitan mucha fuerza. Se cansa pronto, y la silla y la escalera cuestan. El músculo vuelve a crecer a toda edad. Le hace falta un trabajo corto y constante.',
      helps: [
        'Cada día, levántese de la silla varias veces.',
        'Camine poco y a menudo.',
        'Descanse antes de no poder más.',
        'Coma en cada comida algo de pescado, huevo, frijoles o carne.',
      ],
      goodSign: 'Usa menos las manos para levantarse.',
      tellUs: 'un lado pierde fuerza, baja de peso, o cada semana se cansa más.',
    },
  },
};

const fallsHistory: Condition = {
  kind: 'condition',
  id: 'falls-history',
  region: 'balance',
  aliases: ['falls', 'fall risk', 'unsteady', 'poor balance', 'fear of falling', 'trips', 'gait'],
  codes: [
    { code: 'Z91.81', title: 'History of falling' },
    { code: 'R26.89', title: 'Other abnormalities of gait and mobility' },
  ],
  clinicianNote:
    'Ask how, where and how often; medicines, sight, feet, blood pressure lying and standing. Balance and leg strength near a counter, a helper at first. A faint, or a head knock on blood thinners, is not for a home plan. Tick the falls flag.',
  related: [
    'weight-shift',
    'feet-together',
    'semi-tandem',
    'sit-to-stand',
    'heel-raise',
    'march-standing',
    'step-up-low',
    'physical-therapy',
  ],
  redFlags: ['hip-cannot-stand', 'leg-weaker', 'thin-bones-pain', 'neck-face', 'exercise-chest', 'no-better'],
  sources: [icd10, practice],
  text: {
    en: {
      name: 'Falls and feeling unsteady',
      plain:
        'A fall often has more than one cause. Weak legs, poor light, loose rugs, some pills or sore feet can all add up. After a fall, many people move less. Then legs get weaker. Strength and balance can be trained at any age.',
      helps: [
        'Practise next to a counter, with a chair behind you.',
        'Wear firm shoes, at home too.',
        'Turn on a light at night.',
        'Clear rugs and wires from your path.',
        'Stand still a moment when you get up.',
      ],
      goodSign: 'You feel steady and go out more.',
      tellUs: 'you fall again, feel faint, or started a new pill.',
    },
    es: {
      name: 'Caídas y falta de equilibrio',
      plain:
        'Una caída suele tener varias causas. Piernas débiles, poca luz, alfombras, algunas pastillas o pies que duelen se suman. Tras una caída mucha gente se mueve menos. Así las piernas pierden fuerza. La fuerza y el equilibrio se entrenan a toda edad.',
      helps: [
        'Practique junto a un mueble firme, con una silla detrás.',
        'Use zapatos firmes, también en casa.',
        'De noche, deje una luz.',
        'Quite alfombras y cables del paso.',
        'Al levantarse, espere un momento de pie.',
      ],
      goodSign: 'Se siente firme y sale más.',
      tellUs: 'se cae otra vez, siente que se desmaya, o toma una pastilla nueva.',
    },
  },
};

const chronicPain: Condition = {
  kind: 'condition',
  id: 'chronic-pain',
  region: 'whole-body',
  aliases: [
    'persistent pain',
    'long-term pain',
    'chronic pain syndrome',
    'central sensitisation',
    'nociplastic',
    'pain syndrome',
  ],
  codes: [{ code: 'G89.4', title: 'Chronic pain syndrome' }],
  clinicianNote:
    'Pain over 3 months that shapes daily life. Goals in activities, not in points of pain. Pace from about 80% of a bad day, raise 10–20% a week when stable, keep a minimum dose for flares. Screen again for red flags when the pattern changes. Mood, sleep and medicines belong to the plan; ask about thoughts of self-harm.',
  related: [
    'belly-breathing',
    'body-scan',
    'cat-cow',
    'bridge',
    'walk-short',
    'education',
    'mindfulness',
    'cbt',
    'walking-program',
    'sleep',
    'physical-therapy',
  ],
  redFlags: ['both-legs', 'bladder-bowel', 'cancer-new-pain', 'weight-loss', 'exercise-chest', 'no-better'],
  sources: [icd10, walkBack, practice],
  text: {
    en: {
      name: 'Pain that stays',
      plain:
        'Pain is an alarm. After months, the alarm can get too loud. Then small things set it off, even when nothing is being harmed. The pain is real. Stress, poor sleep and worry turn it up. Calm, sleep and steady movement can turn it down.',
      helps: [
        'Do a little each day, on good days and bad days.',
        'Plan rests before you need them.',
        'Pick one thing you want to do again.',
        'Take time each day to slow your breath.',
      ],
      goodSign: 'You do more of what you like, even with some pain.',
      tellUs: 'the pain changes, or you feel low most days.',
    },
    es: {
      name: 'Dolor que no se va',
      plain:
        'El dolor es una alarma. Tras meses, la alarma puede sonar muy alto. Salta con poca cosa, aunque no haya daño. El dolor es real. El estrés, dormir mal y las dudas lo suben. La calma, el sueño y moverse a diario lo pueden bajar.',
      helps: [
        'Haga un poco cada día, en los buenos y en los malos.',
        'Descanse antes de que le haga falta.',
        'Elija una cosa que quiera volver a hacer.',
        'Cada día, respire lento un rato.',
      ],
      goodSign: 'Hace más de lo que le gusta, aunque algo duela.',
      tellUs: 'el dolor cambia, o siente tristeza casi todos los días.',
    },
  },
};

const fibromyalgia: Condition = {
  kind: 'condition',
  id: 'fibromyalgia',
  region: 'whole-body',
  aliases: ['FMS', 'fibro', 'widespread pain', 'fibrositis', 'tender points', 'pain all over'],
  codes: [{ code: 'M79.7', title: 'Fibromyalgia' }],
  clinicianNote:
    'Widespread pain with tiredness, poor sleep and fog. Few items, low start, slow rise; a flare calls for the minimum dose, not for stopping. Warm water and walking are liked. Swollen joints, fever or weight loss are not explained by it.',
  related: [
    'walk-short',
    'aqua-walk',
    'seated-cat-cow',
    'belly-breathing',
    'paced-breathing',
    'walking-program',
    'sleep',
    'mindfulness',
    'education',
    'physical-therapy',
  ],
  redFlags: ['both-legs', 'bladder-bowel', 'weight-loss', 'exercise-chest', 'no-better'],
  sources: [icd10, practice],
  text: {
    en: {
      name: 'Fibromyalgia',
      plain:
        'With this, you hurt in many places and feel tired. You may sleep badly and find it hard to think. Your nerves pass on pain too strongly. Your muscles and joints are not damaged. It goes up and down. Gentle, steady exercise is a good place to start.',
      helps: [
        'Start with less than you think you can do.',
        'Add a little every week or two.',
        'On bad days, do the short version.',
        'Keep the same bedtime.',
      ],
      goodSign: 'Bad days are shorter, or come less often.',
      tellUs: 'a joint swells, you have a fever, or you lose weight.',
    },
    es: {
      name: 'Fibromialgia',
      plain:
        'Duele en muchos sitios y hay cansancio. Puede dormir mal y le cuesta pensar. Los nervios mandan el dolor con mucha fuerza. Los músculos y los huesos no tienen daño. Sube y baja. El ejercicio suave y constante es un buen inicio.',
      helps: [
        'Empiece con menos de lo que cree que puede.',
        'Sume algo cada semana o dos.',
        'En los días malos, haga el plan corto.',
        'Vaya a dormir siempre a la misma hora.',
      ],
      goodSign: 'Los días malos duran menos o vienen menos.',
      tellUs: 'se le hincha una zona, tiene fiebre o baja de peso.',
    },
  },
};

export const conditionsWholePerson: Condition[] = [
  osteoporosis,
  weakness,
  fallsHistory,
  chronicPain,
  fibromyalgia,
];
