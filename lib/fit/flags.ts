/**
 * What about a person matters for the choice of an item, in a clinician's words. The order is the order on
 * screen: the ones most often ticked in back and hip care come first.
 * `detail` asks one optional thing more; it never blocks.
 */
export const FLAGS = [
  { id: 'no-floor', label: 'Cannot get to the floor', group: 'Movement' },
  { id: 'wheelchair', label: 'Uses a wheelchair', group: 'Movement' },
  { id: 'cannot-kneel', label: 'Cannot kneel', group: 'Movement' },
  { id: 'falls', label: 'Falls or unsteady', group: 'Movement' },
  { id: 'dizziness', label: 'Dizziness', group: 'Movement' },
  { id: 'osteoporosis', label: 'Osteoporosis', group: 'Bones and joints' },
  { id: 'osteoporosis-fracture', label: 'Osteoporosis with fracture', group: 'Bones and joints' },
  { id: 'hip-replacement', label: 'Hip replacement', group: 'Bones and joints', detail: 'date' },
  { id: 'knee-replacement', label: 'Knee replacement', group: 'Bones and joints', detail: 'date' },
  { id: 'spinal-fusion', label: 'Spinal fusion', group: 'Bones and joints', detail: 'date' },
  { id: 'recent-surgery', label: 'Other recent surgery', group: 'Bones and joints', detail: 'date' },
  { id: 'stenosis', label: 'Spinal stenosis', group: 'Back and hip' },
  { id: 'nerve-leg-pain', label: 'Leg pain from a nerve', group: 'Back and hip' },
  { id: 'bending-worse', label: 'Worse with bending', group: 'Back and hip' },
  { id: 'arching-worse', label: 'Worse with arching', group: 'Back and hip' },
  { id: 'spondylolisthesis', label: 'Spondylolisthesis', group: 'Back and hip' },
  { id: 'outer-hip-tendon', label: 'Outer-hip tendon pain', group: 'Back and hip' },
  { id: 'groin-pinch', label: 'Groin pinch', group: 'Back and hip' },
  { id: 'knee-pain', label: 'Knee pain', group: 'Elsewhere' },
  { id: 'shoulder-pain', label: 'Shoulder pain', group: 'Elsewhere' },
  { id: 'neck-pain', label: 'Neck pain', group: 'Elsewhere' },
  { id: 'wrist-pain', label: 'Wrist pain', group: 'Elsewhere' },
  { id: 'pregnancy', label: 'Pregnancy', group: 'Pregnancy' },
  { id: 'pelvic-girdle', label: 'Pelvic girdle pain', group: 'Pregnancy' },
  { id: 'high-blood-pressure', label: 'High blood pressure', group: 'General health' },
  { id: 'heart', label: 'Heart disease', group: 'General health' },
  { id: 'breathless', label: 'Breathlessness', group: 'General health' },
  { id: 'hernia', label: 'Hernia', group: 'General health' },
  { id: 'blood-thinner', label: 'Blood thinners', group: 'General health' },
  { id: 'implant', label: 'Pacemaker or implant', group: 'General health' },
  { id: 'active-cancer', label: 'Active cancer', group: 'General health' },
  { id: 'epilepsy', label: 'Epilepsy', group: 'General health' },
  { id: 'reduced-sensation', label: 'Reduced sensation', group: 'General health' },
  { id: 'distress', label: 'Distress or trauma memories', group: 'General health' },
] as const satisfies readonly { id: string; label: string; group: string; detail?: 'date' }[];

export type FlagId = (typeof FLAGS)[number]['id'];
export const FLAG_IDS = FLAGS.map((flag) => flag.id) as [FlagId, ...FlagId[]];

const labels = new Map<string, string>(FLAGS.map((flag) => [flag.id, flag.label]));

/** The clinician's words for a flag; the id itself where a clinic's older data holds an unknown one. */
export const flagLabel = (id: string): string => labels.get(id) ?? id;
