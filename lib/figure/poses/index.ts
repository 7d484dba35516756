import type { Motion } from '../model';
import { BALANCE_REACH } from './balance-reach';
import { BRIDGES } from './bridges';
import { CROOK } from './crook';
import { FLOOR_SITTING } from './floor-sitting';
import { HALF_KNEELING } from './half-kneeling';
import { HANDS_AND_KNEES } from './hands-and-knees';
import { KNEELING } from './kneeling';
import { LONG_SITTING } from './long-sitting';
import { LUNGES } from './lunges';
import { LYING_CALM } from './lying-calm';
import { LYING_HIP } from './lying-hip';
import { LYING_KNEE } from './lying-knee';
import { LYING_STRETCH } from './lying-stretch';
import { NINETY } from './ninety';
import { PLANKS } from './plank';
import { PRONE } from './prone';
import { SIDE_LYING } from './side-lying';
import { SIDE_PLANKS } from './side-planks';
import { SITTING } from './sitting';
import { SITTING_ARMS } from './sitting-arms';
import { SITTING_CALM } from './sitting-calm';
import { SITTING_FEET } from './sitting-feet';
import { SITTING_LEGS } from './sitting-legs';
import { SITTING_MORE } from './sitting-more';
import { SITTING_NECK } from './sitting-neck';
import { SITTING_TABLE } from './sitting-table';
import { STANDING } from './standing';
import { STANDING_BACK } from './standing-back';
import { STANDING_BALANCE } from './standing-balance';
import { STANDING_CALF } from './standing-calf';
import { STANDING_HINGE } from './standing-hinge';
import { STANDING_LEGS } from './standing-legs';
import { STANDING_PUSH } from './standing-push';
import { STANDING_SHOULDER } from './standing-shoulder';
import { STANDING_STEPS } from './standing-steps';
import { STANDING_STRENGTH } from './standing-strength';
import { LYING_ON_BACK } from './supine';
import { WALKING } from './walking';
import { WALKING_MORE } from './walking-more';

const ALL: readonly Motion[] = [
  ...LYING_ON_BACK,
  ...KNEELING,
  ...SITTING,
  ...SITTING_MORE,
  ...SITTING_LEGS,
  ...SITTING_FEET,
  ...SITTING_NECK,
  ...SITTING_ARMS,
  ...SITTING_TABLE,
  ...SITTING_CALM,
  ...STANDING,
  ...STANDING_BALANCE,
  ...STANDING_STRENGTH,
  ...STANDING_STEPS,
  ...STANDING_CALF,
  ...STANDING_SHOULDER,
  ...STANDING_PUSH,
  ...HALF_KNEELING,
  ...HANDS_AND_KNEES,
  ...LYING_CALM,
  ...LYING_HIP,
  ...LYING_KNEE,
  ...LYING_STRETCH,
  ...PLANKS,
  ...PRONE,
  ...SIDE_LYING,
  ...SIDE_PLANKS,
  ...BRIDGES,
  ...CROOK,
  ...FLOOR_SITTING,
  ...LONG_SITTING,
  ...NINETY,
  ...WALKING_MORE,
  ...BALANCE_REACH,
  ...LUNGES,
  ...STANDING_BACK,
  ...STANDING_HINGE,
  ...STANDING_LEGS,
  ...WALKING,
];
const BY_ID: ReadonlyMap<string, Motion> = new Map(ALL.map((motion) => [motion.id, motion]));

/** The ids of everything that is drawn, in the order of the starting positions. */
export const figureIds: readonly string[] = ALL.map(({ id }) => id);

/** The drawn motion of that id, posed for the right side; `null` where none is drawn. */
export const motionOf = (figureId: string): Motion | null => BY_ID.get(figureId) ?? null;
