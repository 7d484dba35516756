/**
 * Measures of the drawn adult, in centimetres.
 *
 * Lengths are fractions of stature after Drillis & Contini (1966), as printed in Winter, *Biomechanics and Motor
 * Control of Human Movement*, figure 4.1: thigh 0.245 H, shank 0.246 H, foot height 0.039 H and length 0.152 H,
 * upper arm 0.186 H, forearm 0.146 H, hand 0.108 H, hip height 0.530 H, shoulder height 0.818 H, shoulder breadth
 * 0.259 H and hip breadth 0.191 H (over the flesh; the joint centres lie further in). Stature 170 cm.
 */
export const STATURE = 170;
const H = STATURE;

export const BONE = {
  thigh: 0.245 * H,
  shin: 0.246 * H,
  ankle: 0.039 * H,
  foot: 0.152 * H,
  upperArm: 0.186 * H,
  forearm: 0.146 * H,
  hand: 0.108 * H,
  /** Hip joints to the base of the lumbar spine, the two lumbar and the two thoracic segments, to the base of the neck. */
  pelvis: 9,
  lumbar: 8,
  thorax: 12.5,
  neck: 8.5,
  /** From the top of the neck to the middle of the skull: up, forward. */
  skullUp: 8.6,
  skullFront: 1.2,
  hipHalf: 8.7,
  shoulderHalf: 17.2,
  /** The shoulder joints lie this far under the base of the neck. */
  shoulderDrop: 6.5,
} as const;

/** The middle of the palm, from the wrist: along the hand, and the thickness of flesh to the palm. */
export const PALM = { along: 7.5, deep: 1.6 } as const;
/** From the ankle: to the ball of the foot, to the tip of the toes, back to the heel. */
export const FOOT = { ball: 13, toe: BONE.foot - 5.6, heel: 5.6 } as const;

/** Thickness of flesh and cloth from the joint's middle to what touches the ground. */
export const FLESH = {
  knee: 5.8,
  elbow: 3.9,
  back: 11.4,
  seat: 12,
  instep: 6.2,
  hip: 16.2,
  skull: 9.6,
} as const;

/** Usual heights of things, cm above the floor. Chair seat 45: a common height of dining chairs. */
export const SEAT_HEIGHT = 45;
export const BED_HEIGHT = 52;
