import type { Bend, V3 } from './vec';

export type { Bend, V3 } from './vec';

export type Side = 'left' | 'right';
/**
 * Where an exercise is done: a lying or kneeling one on the floor or on the bed; a seated one on its chair
 * ('floor') or in the person's wheelchair.
 */
export type Surface = 'floor' | 'bed' | 'wheelchair';

/** Points of the body that a hand can be put on or that a mark can follow. */
export type JointName =
  | 'pelvis'
  | 'waist'
  | 'chest'
  | 'neck'
  | 'head'
  | `${'shoulder' | 'elbow' | 'wrist' | 'palm' | 'hip' | 'knee' | 'ankle' | 'toe' | 'heel' | 'midThigh' | 'midShin'}.${Side}`;

/**
 * A place: a point of the room in cm, or `off` cm (in the room's directions) from a joint that is solved
 * before the hands are. `between` is made by the in-between frames; nobody writes it by hand.
 */
export type Place = V3 | { on: JointName; off?: V3 } | { between: readonly [Place, Place]; t: number };

export type HandShape = 'flat' | 'fist' | 'grip' | 'point' | 'relaxed';
export interface Hand {
  shape?: HandShape;
  /** Where the fingers point. Left out: on from the forearm. */
  fingers?: V3;
  /** Where the palm looks. Left out: to the body's midline. */
  palm?: V3;
}

/** How an arm is posed: by what the palm touches, where the wrist is, joint angles, or two directions. */
export type ArmWay =
  /** The middle of the palm is at `touch`. `bend` is where the elbow points. */
  | { touch: Place; bend?: V3 }
  | { wrist: Place; bend?: V3 }
  /**
   * Degrees from the arm hanging down: `flex` forward, `out` to the side, `rot` (the forearm of a bent elbow
   * turns outward), `elbow` (0 straight).
   */
  | { flex?: number; out?: number; rot?: number; elbow?: number }
  /** Directions in the room from shoulder to elbow and from elbow to wrist. */
  | { upper: V3; lower: V3 };
export type Arm = ArmWay & { hand?: Hand };

export interface Foot {
  /** Degrees at the ankle: 0 a right angle to the shin, + toes towards the shin, - toes pointed. */
  flex?: number;
  /** Where the toes point, in the room; wins over `flex`. */
  toes?: V3;
  /** Degrees that the toes are bent up at the ball of the foot. */
  toeBend?: number;
}

/** How a leg is posed: by what the sole or the ball of the foot stands on, the ankle, angles, or directions. */
export type LegWay =
  /** The sole stands at `sole` (the point under the ankle). `up` is square to the ground there. */
  | { sole: Place; toes?: V3; up?: V3; bend?: V3 }
  /** The ball of the foot stands at `ball`, the heel lifted by `lift` degrees. */
  | { ball: Place; lift: number; toes: V3; bend?: V3 }
  | { ankle: Place; bend?: V3 }
  /** Kneeling: the kneecap on the floor at `kneel`, the shin along the floor towards `back`, the instep down. */
  | { kneel: V3; back: V3 }
  /**
   * Degrees from the leg in line with the trunk: `flex` forward, `out` to the side, `rot` (the knee turns outward),
   * `knee` (0 straight).
   */
  | { flex?: number; out?: number; rot?: number; knee?: number }
  | { upper: V3; lower: V3 };
export type Leg = LegWay & { foot?: Foot };

/** One held position of the body. Distances in cm, angles in degrees, the floor (or mat, or bed) at y = 0. */
export interface Pose {
  /** The middle between the two hip joints; `up` is where the head is, `front` where the belly looks. */
  pelvis: { at: V3; up: V3; front: V3 };
  /** Bends of the low back and of the upper back, each spread over two segments. */
  lumbar?: Bend;
  thorax?: Bend;
  /** Bend of the neck, and of the head upon it. */
  neck?: Bend;
  head?: Bend;
  /** Where the face looks, in the room; wins over `head`. */
  gaze?: V3;
  eyes?: 'open' | 'closed';
  /** How far the shoulders are shrugged (`up`) and drawn forward (`forward`), in cm; negative is down, back. */
  shoulders?: { [side in Side]?: { up?: number; forward?: number } };
  arms: { [side in Side]: Arm };
  legs: { [side in Side]: Leg };
}

/** The camera: `yaw` degrees around the person, `pitch` degrees from above. */
export interface View {
  yaw: number;
  pitch: number;
}

export type Hair = 'short' | 'crop' | 'bun' | 'bob' | 'curls' | 'thin' | 'scarf' | 'tail';
export interface Look {
  id: string;
  /** 1 is the table's adult; the trunk and limbs grow sideways and to the front, so contacts stay. */
  build: number;
  skin: string;
  hair: string;
  style: Hair;
  glasses?: boolean;
  beard?: boolean;
  top: string;
  bottom: string;
  shoe: string;
  /** Pure black on white. */
  mono?: boolean;
}

/** Things of the room. Points in cm; a thing of the room stands where it says, a held thing follows the hands. */
export type Prop =
  | { kind: 'mat'; from: number; to: number; half?: number }
  | { kind: 'bed'; from: number; to: number; half?: number; top?: number }
  | { kind: 'chair'; at: V3; arms?: boolean; facing?: -1 }
  | { kind: 'wheelchair'; at: V3; facing?: -1 }
  | { kind: 'stool'; at: V3; height?: number }
  | { kind: 'wall'; x: number; from?: number; to?: number; height?: number }
  | { kind: 'doorway'; x: number; half: number }
  | { kind: 'table' | 'counter'; at: V3; long: number; deep: number; height: number }
  | { kind: 'step'; at: V3; long: number; deep: number; height: number; foam?: boolean }
  | { kind: 'ball'; at: Place; radius: number }
  | { kind: 'roll'; at: V3; radius: number; half: number }
  | { kind: 'pillow' | 'towel'; at: Place; long: number; deep: number; thick: number; lean?: number }
  | { kind: 'box'; hands: true; size: number }
  | { kind: 'box'; at: V3; size: number }
  /** A band, strap or stick runs straight through its places. */
  | { kind: 'band' | 'strap' | 'stick'; through: readonly Place[]; anchor?: boolean }
  | { kind: 'loop'; around: readonly [JointName, JointName] }
  | { kind: 'dumbbell' | 'kettlebell'; hand: Side }
  | { kind: 'ankleWeight'; leg: Side }
  | { kind: 'bike'; at: V3 }
  | { kind: 'water'; level: number; from: number; to: number };

/** Teaching marks: one or two a picture. */
export type Mark =
  /** An arrow along the path that the joint really takes from the first key to key `to` (left out: the end). */
  | { kind: 'move'; joint: JointName; from?: number; to?: number; both?: boolean; shift?: V3 }
  /** A soft patch over what works or stretches; `off` in the room's directions, `size` its radius in cm. */
  | { kind: 'work'; on: JointName; off?: V3; size: number; wide?: number }
  | { kind: 'still'; on: JointName; off?: V3 }
  | { kind: 'angle'; at: JointName; from: JointName; to: JointName }
  | { kind: 'distance'; from: Place; to: Place }
  /** An arrow through places, for an effort that hardly moves: a squeeze, a press, a lift inside. */
  | { kind: 'press'; through: readonly Place[] }
  | { kind: 'hold' };

/** What touches what in every frame (or in the keys named): checked to 1 cm. */
export interface Contact {
  part: ContactPart;
  on: 'floor' | 'seat' | Place | { x: number };
  keys?: readonly number[];
}
export type ContactPart =
  | 'pelvis'
  | 'back'
  | 'head'
  | `${'foot' | 'ball' | 'knee' | 'shin' | 'hand' | 'elbow' | 'heel' | 'instep'}.${Side}`;

export interface Key {
  pose: Pose;
  /** Seconds that the way to this key takes (for the first key: the way back to it). */
  seconds: number;
  /** Seconds that this key is held. */
  hold?: number;
}

/** What a drawn exercise says in words: start, movement and end, plain, in each language. */
export interface MotionWords {
  en: string;
  es: string;
}

/** One drawn exercise. Posed for the right side; the left is its mirror image. */
export interface Motion {
  id: string;
  keys: readonly Key[];
  /** The side that the data moves; `null` where both do the same. */
  side: Side | null;
  view: View;
  props: readonly Prop[];
  marks: readonly Mark[];
  contacts: readonly Contact[];
  /** Bare feet on mat and bed, shoes on the floor. */
  feet: 'bare' | 'shoes';
  /** Which key a single picture shows; left out: the last. */
  still?: number;
  /** Which key the pair of start and end shows as the end; left out: the last. Later keys are the way back. */
  end?: number;
  /** `{side}` and `{other}` stand for the words of the side, `{bed}` for the surface. */
  words: MotionWords;
}
