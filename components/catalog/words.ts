import type { CatalogItem, Exercise, Kind, RedFlag, Region, Therapy } from '../../lib/catalog/schema';
import type { Review, ReviewPart, ReviewState } from '../../lib/reviews/model';

/** The catalog's closed vocabularies in a clinician's words. */
export const KIND_WORDS: Record<Kind, { one: string; many: string }> = {
  exercise: { one: 'Exercise', many: 'Exercises' },
  habit: { one: 'Habit', many: 'Habits' },
  therapy: { one: 'Therapy', many: 'Therapies' },
  condition: { one: 'Condition', many: 'Conditions' },
};

export const REGION_WORDS: Record<Region, string> = {
  'low-back': 'Low back',
  core: 'Trunk',
  hip: 'Hip',
  'upper-back': 'Upper back',
  neck: 'Neck',
  shoulder: 'Shoulder',
  'elbow-hand': 'Elbow and hand',
  knee: 'Knee',
  'ankle-foot': 'Ankle and foot',
  balance: 'Balance',
  'whole-body': 'Whole body',
  calm: 'Calm and sleep',
};

export const TYPE_WORDS: Record<Exercise['type'], string> = {
  stretch: 'Stretch',
  mobility: 'Mobility',
  strength: 'Strength',
  control: 'Control',
  nerve: 'Nerve glide',
  balance: 'Balance',
  aerobic: 'Stamina',
  relaxation: 'Relaxation',
};

export const POSITION_WORDS: Record<Exercise['position'], string> = {
  supine: 'on the back',
  'crook-lying': 'on the back, knees bent',
  'supine-90-90': 'on the back, legs on a chair',
  prone: 'on the front',
  'side-lying': 'on the side',
  'hands-and-knees': 'hands and knees',
  kneeling: 'kneeling',
  'half-kneeling': 'half kneeling',
  'floor-sitting': 'sitting on the floor',
  'long-sitting': 'sitting, legs straight',
  sitting: 'sitting',
  standing: 'standing',
  walking: 'walking',
  water: 'in water',
};

export const GOAL_WORDS: Record<Exercise['goals'][number], string> = {
  'ease-pain': 'ease pain',
  'loosen-stiffness': 'loosen stiffness',
  'calm-nerve': 'calm a nerve',
  'build-control': 'build control',
  'build-strength': 'build strength',
  'build-stamina': 'build stamina',
  'improve-balance': 'improve balance',
  'sleep-relax': 'sleep and relax',
  'return-to-activity': 'return to activity',
};

export const STANCE_WORDS: Record<Therapy['stances'][number]['stance'], string> = {
  recommended: 'Recommended',
  'may-consider': 'May be considered',
  uncertain: 'Uncertain',
  'recommended-against': 'Recommended against',
};

export const LEVEL_WORDS: Record<RedFlag['level'], { title: string; what: string }> = {
  emergency: {
    title: 'Emergency, now',
    what: 'The patient is told to call for help or go to an emergency department.',
  },
  urgent: {
    title: 'Urgent, the same day',
    what: 'The patient is told to stop and call the clinic or an advice line today.',
  },
  routine: { title: 'Soon', what: 'For you to ask about. It is not in the warning box of the patient.' },
};

/** "Stretch · kneeling", "Habit · low back", "Therapy": what an item is, in a few words. */
export function itemWords(
  item: Pick<CatalogItem, 'kind'> & Partial<Pick<Exercise, 'type' | 'position' | 'region'>>,
): string {
  const words = [item.kind === 'exercise' && item.type ? TYPE_WORDS[item.type] : KIND_WORDS[item.kind].one];
  if (item.kind === 'exercise' && item.position) words.push(POSITION_WORDS[item.position]);
  else if (item.region) words.push(REGION_WORDS[item.region].toLowerCase());
  return words.join(' · ');
}

/** "Low back: recommended against. Neck: uncertain.": what guidelines say of a therapy, in a line. */
export const stanceWords = (stances: Therapy['stances']): string =>
  stances
    .map(({ region, stance }) => `${REGION_WORDS[region]}: ${STANCE_WORDS[stance].toLowerCase()}.`)
    .join(' ');

/** How an item stands with the clinic's sign-off, in a few words. */
export const REVIEW_WORDS: Record<ReviewState, string> = {
  none: 'Not yet reviewed by a clinician',
  changed: 'Changed since it was reviewed',
  overdue: 'Review overdue',
  reviewed: 'Reviewed here',
};

/** The same with days and names, where there are any. */
export function reviewWords(review: Review | undefined): string {
  if (!review) return REVIEW_WORDS.none;
  const by = review.reviewedBy ? ` by ${review.reviewedBy}` : '';
  const on = `on ${review.reviewedAt.slice(0, 10)}${by}`;
  const due = review.dueAt.slice(0, 10);
  if (review.state === 'changed') return `Changed since it was reviewed ${on}`;
  return review.state === 'overdue'
    ? `Review overdue since ${due}; last reviewed ${on}`
    : `Reviewed ${on}, due again on ${due}`;
}

/** A part of the catalog that is reviewed in one go. */
export const partWords = (part: ReviewPart): string =>
  part === 'red-flags' ? 'Red flags' : REGION_WORDS[part];
