/**
 * The shape of built-in content, as its authors write it. `db` imports nothing of ours, so these are plain
 * types; `lib/catalog/schema.ts` holds the validators and the loader proves that the two agree.
 */
export type Region =
  | 'low-back'
  | 'core'
  | 'hip'
  | 'upper-back'
  | 'neck'
  | 'shoulder'
  | 'elbow-hand'
  | 'knee'
  | 'ankle-foot'
  | 'balance'
  | 'whole-body'
  | 'calm';

export type ExerciseType =
  | 'stretch'
  | 'mobility'
  | 'strength'
  | 'control'
  | 'nerve'
  | 'balance'
  | 'aerobic'
  | 'relaxation';

export type Position =
  | 'supine'
  | 'crook-lying'
  | 'supine-90-90'
  | 'prone'
  | 'side-lying'
  | 'hands-and-knees'
  | 'kneeling'
  | 'half-kneeling'
  | 'floor-sitting'
  | 'long-sitting'
  | 'sitting'
  | 'standing'
  | 'walking'
  | 'water';

export type Equipment =
  | 'mat'
  | 'bed'
  | 'pillow'
  | 'chair'
  | 'table'
  | 'counter'
  | 'wall'
  | 'doorway'
  | 'towel'
  | 'strap'
  | 'loop-band'
  | 'long-band'
  | 'ankle-weight'
  | 'dumbbell'
  | 'kettlebell'
  | 'step'
  | 'rail'
  | 'bench'
  | 'stick'
  | 'ball'
  | 'foam-roll'
  | 'foam-pad'
  | 'sock'
  | 'shoes'
  | 'bike'
  | 'pool'
  | 'timer';

export type Goal =
  | 'ease-pain'
  | 'loosen-stiffness'
  | 'calm-nerve'
  | 'build-control'
  | 'build-strength'
  | 'build-stamina'
  | 'improve-balance'
  | 'sleep-relax'
  | 'return-to-activity';

/** What about a person matters for the choice of an item. `lib/fit/flags.ts` has their words. */
export type FlagId =
  | 'osteoporosis'
  | 'osteoporosis-fracture'
  | 'hip-replacement'
  | 'knee-replacement'
  | 'spinal-fusion'
  | 'recent-surgery'
  | 'pregnancy'
  | 'pelvic-girdle'
  | 'nerve-leg-pain'
  | 'bending-worse'
  | 'arching-worse'
  | 'stenosis'
  | 'spondylolisthesis'
  | 'outer-hip-tendon'
  | 'groin-pinch'
  | 'knee-pain'
  | 'wrist-pain'
  | 'shoulder-pain'
  | 'neck-pain'
  | 'no-floor'
  | 'wheelchair'
  | 'cannot-kneel'
  | 'falls'
  | 'dizziness'
  | 'high-blood-pressure'
  | 'heart'
  | 'breathless'
  | 'hernia'
  | 'blood-thinner'
  | 'implant'
  | 'active-cancer'
  | 'epilepsy'
  | 'reduced-sensation'
  | 'distress';

/** `for`: meant for this person. `care`: one line to read. `avoid`: one tap to go on all the same. */
export interface Fit {
  flag: FlagId;
  level: 'for' | 'care' | 'avoid';
  /** One short clinician-facing reason, e.g. "Loaded bending after a wedge fracture". */
  why: string;
}

export interface Source {
  /** Author or body, short title; e.g. "NICE NG59, low back pain". */
  title: string;
  year?: number;
  /** Where: DOI, PMC id, guideline number or address. */
  ref?: string;
}

/** English is the text of record; other languages may be absent, and the page marks what is missing. */
export interface Texts<T> {
  en: T;
  es?: T;
}

interface Common {
  /** Stable slug; never reused. */
  id: string;
  /** Other names, abbreviations, misspellings worth finding. Clinician side only. */
  aliases: string[];
  sources: Source[];
  /** Set when the item stands in the article that the catalog grew from. */
  article?: {
    name: string;
    section: string;
    /** What we changed from the article, and why. */
    changed: string;
  };
}

export interface ExerciseText {
  name: string;
  /** One sentence: what it is for. */
  purpose: string;
  /** How to get into position: 1–4 short sentences. */
  start: string;
  /** 3–6 steps, one action each. */
  steps: string[];
  feel: string;
  /** One reminder while doing it, if any. */
  keep?: string;
  mistakes: string[];
  stop: string;
  /** The easier way of the same movement ("A smaller roll."). */
  smaller?: string;
}

export interface Exercise extends Common {
  kind: 'exercise';
  clinicianName: string;
  /** What a clinician should know before choosing it, where `fit` does not say it. */
  clinicianNote?: string;
  /** From this age on it is not offered by itself. */
  careFromAge?: number;
  region: Region;
  type: ExerciseType;
  position: Position;
  equipment: Equipment[];
  /** A lying item that may be done on a bed. */
  bedOk: boolean;
  /** The plan must say which side. */
  needsSide: boolean;
  muscles: string[];
  goals: Goal[];
  /** Default dose in shorthand, e.g. "2x10 ea side BID". */
  dose: string;
  fit: Fit[];
  /** Same aim, never a lower position or more equipment on the easier side. */
  easier: string[];
  harder: string[];
  /** Same aim in another position. */
  alternatives: string[];
  /** The figure's id in `lib/figure/poses`. */
  figure: string | null;
  text: Texts<ExerciseText>;
}

export type Stance = 'recommended' | 'may-consider' | 'uncertain' | 'recommended-against';

export interface TherapyText {
  name: string;
  /** What it is and what to expect, without a promise. */
  what: string;
  /** Who does it, in the patient's words. */
  who: string;
  /** What to tell the person who does it, or when not to have it. */
  tell: string;
}

export interface Therapy extends Common {
  kind: 'therapy';
  indication: string;
  stances: { region: Region; stance: Stance; line: string }[];
  evidence: { line: string; source: string; year: number }[];
  contraindications: string[];
  cautions: string[];
  fit: Fit[];
  deliveredBy: string;
  /** Default course; absent where guidelines advise against routine use. */
  course?: { sessions: number; perWeek: number; weeks: number; minutes?: number };
  usualCourse: string;
  consent: string[];
  /** `clinic`: done at the clinic. `self`: the patient does it at home. */
  setting: 'clinic' | 'self';
  figure: string | null;
  text: Texts<TherapyText>;
}

export interface HabitText {
  name: string;
  /** The action; `{n}` stands for the number. */
  action: string;
  why: string;
  how: string[];
  /** What to do when it is hard to keep up. */
  hard: string;
}

export interface Habit extends Common {
  kind: 'habit';
  region: Region;
  clinicianNote: string;
  /** The number in the action and its range; absent for an action without a number. */
  amount?: { value: number; min: number; max: number; unit: 'minutes' | 'times' | 'hours' | 'positions' };
  figure: string | null;
  text: Texts<HabitText>;
}

export interface ConditionText {
  name: string;
  plain: string;
  helps: string[];
  goodSign: string;
  tellUs: string;
}

export interface Condition extends Common {
  kind: 'condition';
  region: Region;
  codes: { code: string; title: string }[];
  clinicianNote: string;
  /** Ids of exercises, habits and therapies that are often part of a plan. */
  related: string[];
  /** Ids of red flags that must be on the page with it. */
  redFlags: string[];
  text: Texts<ConditionText>;
}

export interface RedFlag extends Common {
  kind: 'red-flag';
  /** `emergency`: go now. `urgent`: call today. `routine`: book a visit. */
  level: 'emergency' | 'urgent' | 'routine';
  regions: Region[] | 'all';
  /** Shown before others when the patient carries one of these flags. */
  flags: FlagId[];
  /** 1 is chosen first when the block's six lines are filled. */
  priority: number;
  clinician: string;
  suspect: string;
  /** The line that continues "… if:", starting in lower case. */
  text: Texts<{ line: string }>;
}

export type CatalogItem = Exercise | Therapy | Habit | Condition | RedFlag;
