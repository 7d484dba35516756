import type { Arm, Contact, JointName, Leg, Mark, Motion, Place, Pose, Prop, Side, View } from './model';
import type { Bend, V3 } from './vec';

/**
 * The mirror image of a motion for the other side: left and right change places and everything is reflected from
 * left to right as the reader sees it, so that the moving side stays where it is seen best. Words are not reflected.
 */
export function mirrorMotion(motion: Motion): Motion {
  return {
    ...motion,
    side: motion.side && otherSide(motion.side),
    view: mirrorView(motion.view),
    keys: motion.keys.map((key) => ({ ...key, pose: mirrorPose(key.pose) })),
    props: motion.props.map(mirrorProp),
    marks: motion.marks.map(mirrorMark),
    contacts: motion.contacts.map(mirrorContact),
  };
}

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');
export const mirrorView = (view: View): View => ({ ...view, yaw: view.yaw === 0 ? 0 : -view.yaw });
const point = ([x, y, z]: V3): V3 => [x === 0 ? 0 : -x, y, z];

/** The pose reflected in the plane x = 0, with left and right exchanged. */
export function mirrorPose(pose: Pose): Pose {
  const { pelvis, lumbar, thorax, neck, head, gaze, shoulders, arms, legs, ...rest } = pose;
  return {
    ...rest,
    pelvis: { at: point(pelvis.at), up: point(pelvis.up), front: point(pelvis.front) },
    ...(lumbar ? { lumbar: bend(lumbar) } : {}),
    ...(thorax ? { thorax: bend(thorax) } : {}),
    ...(neck ? { neck: bend(neck) } : {}),
    ...(head ? { head: bend(head) } : {}),
    ...(gaze ? { gaze: point(gaze) } : {}),
    ...(shoulders
      ? {
          shoulders: {
            ...(shoulders.right ? { left: shoulders.right } : {}),
            ...(shoulders.left ? { right: shoulders.left } : {}),
          },
        }
      : {}),
    arms: { left: mirrorArm(arms.right), right: mirrorArm(arms.left) },
    legs: { left: mirrorLeg(legs.right), right: mirrorLeg(legs.left) },
  };
}

const bend = (b: Bend): Bend => ({
  ...b,
  ...(b.side ? { side: -b.side } : {}),
  ...(b.turn ? { turn: -b.turn } : {}),
});

export const mirrorJoint = (name: JointName): JointName =>
  (name.endsWith('.right')
    ? name.replace('.right', '.left')
    : name.endsWith('.left')
      ? name.replace('.left', '.right')
      : name) as JointName;

function place(p: Place): Place {
  if ('between' in p) return { between: [place(p.between[0]), place(p.between[1])], t: p.t };
  if ('on' in p) return { on: mirrorJoint(p.on), ...(p.off ? { off: point(p.off) } : {}) };
  return point(p);
}

function mirrorArm(arm: Arm): Arm {
  const hand = arm.hand && {
    ...arm.hand,
    ...(arm.hand.fingers ? { fingers: point(arm.hand.fingers) } : {}),
    ...(arm.hand.palm ? { palm: point(arm.hand.palm) } : {}),
  };
  const own = hand ? { hand } : {};
  if ('touch' in arm)
    return { ...arm, touch: place(arm.touch), ...(arm.bend ? { bend: point(arm.bend) } : {}), ...own };
  if ('wrist' in arm)
    return { ...arm, wrist: place(arm.wrist), ...(arm.bend ? { bend: point(arm.bend) } : {}), ...own };
  if ('upper' in arm) return { upper: point(arm.upper), lower: point(arm.lower), ...own };
  return { ...arm, ...own };
}

function mirrorLeg(leg: Leg): Leg {
  const foot = leg.foot && { ...leg.foot, ...(leg.foot.toes ? { toes: point(leg.foot.toes) } : {}) };
  const own = foot ? { foot } : {};
  const way = 'bend' in leg && leg.bend ? { bend: point(leg.bend) } : {};
  if ('sole' in leg)
    return {
      ...leg,
      sole: place(leg.sole),
      ...(leg.toes ? { toes: point(leg.toes) } : {}),
      ...(leg.up ? { up: point(leg.up) } : {}),
      ...way,
      ...own,
    };
  if ('ball' in leg) return { ...leg, ball: place(leg.ball), toes: point(leg.toes), ...way, ...own };
  if ('ankle' in leg) return { ...leg, ankle: place(leg.ankle), ...way, ...own };
  if ('kneel' in leg) return { kneel: point(leg.kneel), back: point(leg.back), ...own };
  if ('upper' in leg) return { upper: point(leg.upper), lower: point(leg.lower), ...own };
  return { ...leg, ...own };
}

/** A seat that faces the other way. */
function turned<T extends Extract<Prop, { facing?: -1 }>>({ facing, ...prop }: T): Prop {
  const seat = { ...prop, at: point(prop.at) } as Prop & Extract<Prop, { facing?: -1 }>;
  return facing === -1 ? seat : { ...seat, facing: -1 };
}

function mirrorProp(prop: Prop): Prop {
  switch (prop.kind) {
    case 'mat':
    case 'bed':
    case 'water':
      return { ...prop, from: -prop.to, to: -prop.from };
    case 'chair':
    case 'wheelchair':
      return turned(prop);
    case 'wall':
    case 'doorway':
      return { ...prop, x: -prop.x };
    case 'ball':
      return { ...prop, at: place(prop.at) };
    case 'band':
    case 'strap':
    case 'stick':
      return { ...prop, through: prop.through.map(place) };
    case 'loop':
      return { ...prop, around: [mirrorJoint(prop.around[0]), mirrorJoint(prop.around[1])] };
    case 'dumbbell':
    case 'kettlebell':
      return { ...prop, hand: otherSide(prop.hand) };
    case 'ankleWeight':
      return { ...prop, leg: otherSide(prop.leg) };
    case 'box':
      return 'at' in prop ? { ...prop, at: point(prop.at) } : prop;
    case 'pillow':
    case 'towel':
      return { ...prop, at: place(prop.at), ...(prop.lean ? { lean: -prop.lean } : {}) };
    default:
      return { ...prop, at: point(prop.at) };
  }
}

function mirrorMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'move':
      return { ...mark, joint: mirrorJoint(mark.joint), ...(mark.shift ? { shift: point(mark.shift) } : {}) };
    case 'work':
    case 'still':
      return { ...mark, on: mirrorJoint(mark.on), ...(mark.off ? { off: point(mark.off) } : {}) };
    case 'angle':
      return {
        ...mark,
        at: mirrorJoint(mark.at),
        from: mirrorJoint(mark.from),
        to: mirrorJoint(mark.to),
      };
    case 'distance':
      return { ...mark, from: place(mark.from), to: place(mark.to) };
    case 'press':
      return { ...mark, through: mark.through.map(place) };
    default:
      return mark;
  }
}

function mirrorContact(contact: Contact): Contact {
  const part = mirrorJoint(contact.part as JointName) as unknown as Contact['part'];
  const { on } = contact;
  if (on === 'floor' || on === 'seat') return { ...contact, part };
  if (typeof on === 'object' && 'x' in on) return { ...contact, part, on: { x: -on.x } };
  return { ...contact, part, on: place(on) };
}
