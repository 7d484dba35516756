import type { Pose, Side } from './model';
import { byAngles, SIDES, type Skeleton, signOf } from './skeleton';
import { angleBetween, cross, dot, type Frame, mul, sub, unit, type V3 } from './vec';

/**
 * How far joints go, in degrees. American Academy of Orthopaedic Surgeons, *Joint Motion* (1965; Greene & Heckman
 * 1994): hip flexion 120, extension 30, abduction 45, rotation 45 each way; knee 135; ankle 20 up, 50 down; shoulder
 * 180, extension 60; elbow 150; wrist 80; spine 80 forward, 25 back, 35 sideways, 45 turned; neck 45 each way, turned
 * 60 (80 with the trunk). Kneeling and deep squatting take knee and hip further: knee to 165, hip to 135 (Mulholland &
 * Wyss 2001). Ten degrees are allowed over these for the drawn body's simpler joints.
 */
export const RANGE = {
  hipFlexion: [-40, 145],
  hipAbduction: [-40, 60],
  hipRotation: [-70, 80],
  knee: [0, 165],
  ankle: [-64, 36],
  shoulder: [0, 180],
  elbow: [0, 152],
  wrist: [0, 92],
  lumbarFlexion: [-32, 60],
  lumbarSide: [-32, 32],
  lumbarTurn: [-18, 18],
  thoraxFlexion: [-30, 48],
  thoraxSide: [-34, 34],
  thoraxTurn: [-44, 44],
  neckFlexion: [-75, 65],
  neckSide: [-48, 48],
  neckTurn: [-82, 82],
} as const satisfies { [joint: string]: readonly [number, number] };
export type JointAngle = keyof typeof RANGE;

/** The angles of every joint of a solved body, in degrees; both sides of a joint one after the other. */
export function anglesOf(body: Skeleton): { joint: JointAngle; side?: Side; degrees: number }[] {
  const limbs = SIDES.flatMap((side) => [...legAngles(body, side), ...armAngles(body, side)]);
  return [...limbs, ...spineAngles(body.pose), ...neckAngles(body)];
}

function legAngles(body: Skeleton, side: Side) {
  const leg = body.leg[side];
  const { pelvis } = body.spine;
  const thigh = unit(sub(leg.knee, leg.hip));
  const hang = mul(pelvis.up, -1);
  const out = dot(thigh, pelvis.right) * signOf(side);
  const flex = angle(dot(thigh, pelvis.front), dot(thigh, hang));
  const abduction = (Math.asin(Math.max(-1, Math.min(1, out))) * 180) / Math.PI;
  // the kneecap against where it would look if the thigh had swung here without turning
  const plain = byAngles(pelvis, signOf(side), flex, abduction, 0, 90).lower;
  const turned = signedAngle(plain, leg.upper.front, thigh) * signOf(side);
  return [
    { joint: 'hipFlexion', side, degrees: flex },
    { joint: 'hipAbduction', side, degrees: abduction },
    { joint: 'hipRotation', side, degrees: turned },
    { joint: 'knee', side, degrees: angleBetween(sub(leg.knee, leg.hip), sub(leg.ankle, leg.knee)) },
    { joint: 'ankle', side, degrees: 90 - angleBetween(leg.foot.front, leg.lower.up) },
  ] as const;
}

function armAngles(body: Skeleton, side: Side) {
  const arm = body.arm[side];
  const upper = sub(arm.elbow, arm.shoulder);
  const lower = sub(arm.wrist, arm.elbow);
  return [
    { joint: 'shoulder', side, degrees: angleBetween(upper, mul(body.spine.chest.up, -1)) },
    { joint: 'elbow', side, degrees: angleBetween(upper, lower) },
    { joint: 'wrist', side, degrees: angleBetween(lower, arm.hand.up) },
  ] as const;
}

function spineAngles({ lumbar, thorax }: Pose) {
  return [
    { joint: 'lumbarFlexion', degrees: lumbar?.flex ?? 0 },
    { joint: 'lumbarSide', degrees: lumbar?.side ?? 0 },
    { joint: 'lumbarTurn', degrees: lumbar?.turn ?? 0 },
    { joint: 'thoraxFlexion', degrees: thorax?.flex ?? 0 },
    { joint: 'thoraxSide', degrees: thorax?.side ?? 0 },
    { joint: 'thoraxTurn', degrees: thorax?.turn ?? 0 },
  ] as const;
}

/** The head against the trunk. */
function neckAngles(body: Skeleton) {
  const { chest } = body.spine;
  const { head } = body;
  const up = within(chest, head.up);
  const front = within(chest, head.front);
  return [
    { joint: 'neckFlexion', degrees: angle(up[0], up[1]) },
    { joint: 'neckSide', degrees: angle(up[2], Math.hypot(up[0], up[1])) },
    { joint: 'neckTurn', degrees: angle(front[2], Math.hypot(front[0], front[1])) },
  ] as const;
}

const within = (f: Frame, v: V3): V3 => [dot(v, f.front), dot(v, f.up), dot(v, f.right)];
const angle = (y: number, x: number): number => (Math.atan2(y, x) * 180) / Math.PI;
const signedAngle = (a: V3, b: V3, axis: V3): number => {
  const degrees = angleBetween(a, b);
  return dot(cross(a, b), axis) < 0 ? -degrees : degrees;
};
