/** Starter plans: 3–4 items each, walking and rest counted apart, none of which trips a warning of ours. */
export interface SeedTemplateItem {
  item: string;
  /** Shorthand; the item's own default where absent. */
  dose?: string;
  core?: true;
}
export interface SeedTemplatePhase {
  name: string;
  weeks?: number;
  goal: string;
  /** What must be true to start this phase; empty for the first. */
  entry: string;
  items: SeedTemplateItem[];
}
export interface SeedTemplate {
  id: string;
  name: string;
  /** For whom, in one sentence, for the clinician. */
  use: string;
  /** Ids of conditions that it is offered with. */
  conditions: string[];
  phases: SeedTemplatePhase[];
  /** When the last phase has done its work, for the clinician; each earlier phase ends where the next begins. */
  exit?: string;
}

/** Read by the patient too: facts 6, the pain rule met for 2 weeks and at least 70 % of what was planned. */
const GATE = 'For 2 weeks your pain has kept to your limit, and you did most of your plan.';

export const starterTemplates: SeedTemplate[] = [
  {
    id: 'acute-low-back',
    name: 'Low back, first 2 weeks',
    use: 'Acute low back pain without signs of a serious cause: small movements, breathing, short walks.',
    conditions: ['muscle-strain', 'non-specific-back-pain'],
    phases: [
      {
        name: 'Settle',
        weeks: 2,
        goal: 'Move a little, often, and trust your back.',
        entry: '',
        items: [
          { item: 'pelvic-tilt', dose: '1x10 5s hold BID', core: true },
          { item: 'knee-rocking', dose: '1x10 ea side BID' },
          { item: 'belly-breathing' },
          { item: 'walk-short', dose: '10min daily', core: true },
        ],
      },
    ],
  },
  {
    id: 'leg-pain-extension',
    name: 'Leg pain that arching eases',
    use: 'Extension eases: leg pain from the back that moves up when lying on the front or arching. Stop the item whose pain moves down.',
    conditions: ['sciatica', 'herniated-disc'],
    phases: [
      {
        name: 'Ease',
        weeks: 2,
        goal: 'Bring the pain up, out of the leg. If a move sends it further down, stop that move.',
        entry: '',
        items: [
          { item: 'prone-lying', dose: '1x3min TID', core: true },
          { item: 'prone-on-elbows', dose: '1x2min TID', core: true },
          { item: 'sciatic-slider-supine', dose: '1x10 ea side daily' },
          { item: 'walk-short', dose: '10min daily' },
        ],
      },
    ],
  },
  {
    id: 'flexion-eases',
    name: 'Pain that bending eases',
    use: 'Flexion eases: stenosis, or back and leg pain that eases with sitting and bending. Walk in short parts with a rest between.',
    conditions: ['spinal-stenosis'],
    phases: [
      {
        name: 'Ease',
        weeks: 4,
        goal: 'Walk further before you need to sit. Rest on the way as often as you like.',
        entry: '',
        items: [
          { item: 'knee-to-chest-single', dose: '3x20s ea side daily', core: true },
          { item: 'seated-flexion', dose: '1x10 BID' },
          { item: 'bridge', dose: '2x8 4x/wk', core: true },
          { item: 'bike', dose: '10min 3x/wk' },
        ],
      },
    ],
  },
  {
    id: 'persistent-low-back',
    name: 'Low back pain that stays',
    use: 'Persistent low back pain, more than 3 months: control, strength and a walk that grows.',
    conditions: ['non-specific-back-pain', 'vertebrogenic-pain', 'chronic-pain'],
    phases: [
      {
        name: 'Build',
        weeks: 6,
        goal: 'Do more of what matters to you, at a pace that lasts.',
        entry: '',
        items: [
          { item: 'cat-cow', dose: '1x10 daily' },
          { item: 'bird-dog-leg', dose: '2x8 5s hold ea side 3x/wk', core: true },
          { item: 'hip-hinge', dose: '2x10 3x/wk', core: true },
          { item: 'walk-build', dose: '10min 5x/wk' },
        ],
      },
    ],
  },
  {
    id: 'article-basics',
    name: 'Back and hip basics',
    use: 'General stiffness of back and hip: gentle moves, small to begin with.',
    conditions: ['muscle-strain', 'non-specific-back-pain'],
    phases: [
      {
        name: 'Start',
        weeks: 4,
        goal: 'Loosen up a little each day.',
        entry: '',
        items: [
          { item: 'knee-rocking', dose: '2x10 ea side daily', core: true },
          { item: 'childs-pose', dose: '3x20s daily' },
          { item: 'abdominal-brace', dose: '10x10s daily', core: true },
          { item: 'bent-knee-fallout', dose: '1x10 ea side daily' },
        ],
      },
    ],
  },
  {
    id: 'hip-arthritis',
    name: 'Hip arthritis',
    use: 'Hip osteoarthritis: strength around the hip, getting up from a chair, and gentle cycling.',
    conditions: ['arthritis'],
    phases: [
      {
        name: 'Build',
        weeks: 6,
        goal: 'Stand up and walk with more ease.',
        entry: '',
        items: [
          { item: 'bridge', dose: '2x10 4x/wk', core: true },
          { item: 'clamshell', dose: '2x10 ea side 3x/wk' },
          { item: 'sit-to-stand', dose: '2x8 4x/wk', core: true },
          { item: 'bike', dose: '10min 3x/wk' },
        ],
      },
    ],
  },
  {
    id: 'outer-hip-tendon',
    name: 'Pain at the side of the hip',
    use: 'Outer-hip (gluteal) tendon pain: load without squeezing the tendon, and habits that spare it at rest.',
    conditions: ['outer-hip-pain'],
    phases: [
      {
        name: 'Load',
        weeks: 4,
        goal: 'Sleep and stand with less pain at the side of the hip.',
        entry: '',
        items: [
          { item: 'hip-abd-isometric', core: true },
          { item: 'bridge', dose: '2x8 4x/wk' },
          { item: 'mini-squat', dose: '2x8 4x/wk', core: true },
          { item: 'uncross-legs' },
          { item: 'stand-on-both-legs' },
          { item: 'pillow-between-knees' },
        ],
      },
    ],
  },
  {
    id: 'desk-day',
    name: 'Desk day',
    use: 'Stiffness from sitting: four short moves beside the desk.',
    conditions: ['upper-back-pain', 'neck-pain'],
    phases: [
      {
        name: 'Every working day',
        goal: 'Feel less stiff at the end of the day.',
        entry: '',
        items: [
          { item: 'standing-back-bend', dose: '1x10 BID', core: true },
          { item: 'seated-rotation', dose: '1x10 ea side daily' },
          { item: 'scap-squeeze', dose: '10x5s BID', core: true },
          { item: 'figure-4-chair', dose: '2x30s ea side daily' },
          { item: 'change-position' },
        ],
      },
    ],
  },
  {
    id: 'falls-risk',
    name: 'Steady on your feet',
    use: 'Falls risk, unsteady on the feet: at a kitchen counter, with a helper near. Set it up with the person first.',
    conditions: ['falls-history', 'weakness'],
    phases: [
      {
        name: 'Steady',
        weeks: 6,
        goal: 'Feel steady when you stand and turn. Hold the counter, and have someone near.',
        entry: '',
        items: [
          { item: 'sit-to-stand', dose: '2x6 4x/wk', core: true },
          { item: 'heel-raise', dose: '2x8 4x/wk' },
          { item: 'semi-tandem', core: true },
          { item: 'march-standing' },
        ],
      },
    ],
  },
  {
    id: 'calm-and-sleep',
    name: 'Calm and sleep',
    use: 'Pain that keeps a person tense or awake: rest, breath, attention.',
    conditions: ['chronic-pain', 'fibromyalgia'],
    phases: [
      {
        name: 'Each evening',
        weeks: 4,
        goal: 'Wind down before bed.',
        entry: '',
        items: [
          { item: 'constructive-rest', dose: '1x10min daily', core: true },
          { item: 'belly-breathing', dose: '5min daily', core: true },
          { item: 'body-scan', dose: '10min daily' },
        ],
      },
    ],
  },
];

/** For each condition of the article a plan in three phases. */
export const phasedProtocols: SeedTemplate[] = [
  {
    id: 'muscle-strain-12-weeks',
    name: 'Back or hip strain, 12 weeks',
    use: 'A strained back or hip muscle: early movement, then control, then the loads of daily life.',
    conditions: ['muscle-strain'],
    exit: 'Bends and lifts what the day asks, with pain inside the limit for 2 weeks.',
    phases: [
      {
        name: 'Settle',
        weeks: 2,
        goal: 'Move gently each day.',
        entry: '',
        items: [
          { item: 'pelvic-tilt', dose: '1x10 5s hold BID', core: true },
          { item: 'knee-rocking', dose: '1x10 ea side BID' },
          { item: 'walk-short', dose: '10min daily', core: true },
        ],
      },
      {
        name: 'Build',
        weeks: 4,
        goal: 'Hold your back steady as you move.',
        entry: GATE,
        items: [
          { item: 'abdominal-brace', core: true },
          { item: 'bridge', dose: '2x8 4x/wk', core: true },
          { item: 'bird-dog-leg', dose: '2x8 5s hold ea side 3x/wk' },
          { item: 'walk-build', dose: '15min 5x/wk' },
        ],
      },
      {
        name: 'Return',
        weeks: 6,
        goal: 'Bend and lift as your day asks.',
        entry: GATE,
        items: [
          { item: 'hip-hinge', dose: '2x10 3x/wk', core: true },
          { item: 'side-plank-wall', dose: '3x10s ea side 3x/wk' },
          { item: 'squat', dose: '2x8 3x/wk', core: true },
          { item: 'walk-build', dose: '20min 5x/wk' },
        ],
      },
    ],
  },
  {
    id: 'hip-arthritis-12-weeks',
    name: 'Hip arthritis, 12 weeks',
    use: 'Hip osteoarthritis: the core care of strength, movement and walking, raised step by step.',
    conditions: ['arthritis'],
    exit: 'Walks 20 minutes and climbs a flight of stairs, with pain inside the limit for 2 weeks.',
    phases: [
      {
        name: 'Settle',
        weeks: 2,
        goal: 'Find what your hip likes.',
        entry: '',
        items: [
          { item: 'bridge', dose: '1x8 4x/wk', core: true },
          { item: 'heel-slide', dose: '1x10 ea side daily' },
          { item: 'sit-to-stand', dose: '1x8 4x/wk', core: true },
          { item: 'walk-short', dose: '10min 5x/wk' },
        ],
      },
      {
        name: 'Build',
        weeks: 4,
        goal: 'Stand up with more ease.',
        entry: GATE,
        items: [
          { item: 'bridge', dose: '2x10 4x/wk', core: true },
          { item: 'clamshell', dose: '2x10 ea side 3x/wk' },
          { item: 'sit-to-stand', dose: '2x10 4x/wk', core: true },
          { item: 'bike', dose: '10min 3x/wk' },
        ],
      },
      {
        name: 'Return',
        weeks: 6,
        goal: 'Walk and climb as you wish.',
        entry: GATE,
        items: [
          { item: 'step-up', dose: '2x8 ea side 3x/wk', core: true },
          { item: 'hip-abd-standing', dose: '2x10 ea side 3x/wk' },
          { item: 'squat', dose: '2x8 3x/wk', core: true },
          { item: 'walk-build', dose: '20min 5x/wk' },
        ],
      },
    ],
  },
  {
    id: 'disc-12-weeks',
    name: 'Disc pain with leg pain, 12 weeks',
    use: 'A disc that irritates a nerve and eases with arching. Stop the item whose pain moves further down the leg.',
    conditions: ['herniated-disc'],
    exit: 'Sits, bends and lifts as the day asks, and no pain has gone further down the leg for 2 weeks.',
    phases: [
      {
        name: 'Settle',
        weeks: 2,
        goal: 'Bring the pain up, out of the leg. If a move sends it further down, stop that move.',
        entry: '',
        items: [
          { item: 'prone-lying', dose: '1x3min TID', core: true },
          { item: 'prone-on-elbows', dose: '1x2min TID', core: true },
          { item: 'walk-short', dose: '10min daily' },
        ],
      },
      {
        name: 'Build',
        weeks: 4,
        goal: 'Move your back and leg with less fear.',
        entry: GATE,
        items: [
          { item: 'prone-press-up', dose: '1x10 TID', core: true },
          { item: 'sciatic-slider-supine', dose: '1x10 ea side daily' },
          { item: 'abdominal-brace', core: true },
          { item: 'walk-build', dose: '15min 5x/wk' },
        ],
      },
      {
        name: 'Return',
        weeks: 6,
        goal: 'Get back to bending and lifting.',
        entry: GATE,
        items: [
          { item: 'bird-dog', dose: '2x6 5s hold ea side 3x/wk', core: true },
          { item: 'hip-hinge', dose: '2x10 3x/wk', core: true },
          { item: 'bridge', dose: '2x10 4x/wk' },
          { item: 'walk-build', dose: '20min 5x/wk' },
        ],
      },
    ],
  },
  {
    id: 'pinched-nerve-12-weeks',
    name: 'Pinched nerve, 12 weeks',
    use: 'A nerve root that is sore: glide, move, then strengthen. Check strength, reflexes and feeling at each visit.',
    conditions: ['pinched-nerve'],
    exit: 'Strength, reflexes and feeling are steady, the leg carries as the other one does, and a walk of 20 minutes keeps inside the limit.',
    phases: [
      {
        name: 'Settle',
        weeks: 2,
        goal: 'Find positions that ease the leg.',
        entry: '',
        items: [
          { item: 'constructive-rest', dose: '1x10min BID', core: true },
          { item: 'pelvic-tilt', dose: '1x10 5s hold BID', core: true },
          { item: 'walk-short', dose: '10min daily' },
        ],
      },
      {
        name: 'Build',
        weeks: 4,
        goal: 'Let the nerve move freely.',
        entry: GATE,
        items: [
          { item: 'sciatic-slider-supine', dose: '2x10 ea side daily', core: true },
          { item: 'abdominal-brace', core: true },
          { item: 'bridge', dose: '2x8 4x/wk' },
          { item: 'walk-build', dose: '15min 5x/wk' },
        ],
      },
      {
        name: 'Return',
        weeks: 6,
        goal: 'Trust the leg again.',
        entry: GATE,
        items: [
          { item: 'sciatic-slider', dose: '2x10 ea side daily' },
          { item: 'sit-to-stand', dose: '2x10 4x/wk', core: true },
          { item: 'hip-hinge', dose: '2x10 3x/wk', core: true },
          { item: 'walk-build', dose: '20min 5x/wk' },
        ],
      },
    ],
  },
  {
    id: 'sciatica-12-weeks',
    name: 'Sciatica, 12 weeks',
    use: 'Leg pain from an irritated nerve root: little and often, then strength.',
    conditions: ['sciatica'],
    exit: 'Sits and walks 20 minutes, and no pain has gone down the leg for 2 weeks.',
    phases: [
      {
        name: 'Settle',
        weeks: 2,
        goal: 'Keep moving, a little and often.',
        entry: '',
        items: [
          { item: 'knee-rocking', dose: '1x10 ea side BID', core: true },
          { item: 'sciatic-slider-supine', dose: '1x10 ea side daily' },
          { item: 'walk-short', dose: '10min daily', core: true },
        ],
      },
      {
        name: 'Build',
        weeks: 4,
        goal: 'Walk further with less leg pain.',
        entry: GATE,
        items: [
          { item: 'sciatic-slider', dose: '2x10 ea side daily', core: true },
          { item: 'abdominal-brace' },
          { item: 'bridge', dose: '2x8 4x/wk', core: true },
          { item: 'walk-build', dose: '15min 5x/wk' },
        ],
      },
      {
        name: 'Return',
        weeks: 6,
        goal: 'Back to what you enjoy.',
        entry: GATE,
        items: [
          { item: 'sit-to-stand', dose: '2x10 4x/wk', core: true },
          { item: 'bird-dog', dose: '2x6 5s hold ea side 3x/wk' },
          { item: 'hip-hinge', dose: '2x10 3x/wk', core: true },
          { item: 'walk-build', dose: '20min 5x/wk' },
        ],
      },
    ],
  },
];
