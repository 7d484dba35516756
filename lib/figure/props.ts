import type { Camera } from './camera';
import type { Paint } from './flesh';
import { bed, chair, doorway, mat, step, stool, table, wall, wheelchair } from './furniture';
import { ankleWeight, ball, bike, dumbbell, kettlebell, line, load, loop, roll, soft, water } from './gear';
import type { Prop, Surface } from './model';
import type { Placed } from './order';
import type { Skeleton } from './skeleton';
import type { Namer, Stuff } from './stuff';

/** The things of a picture as shapes, in no order yet. On the bed a mat becomes the bed. */
export function propParts(
  props: readonly Prop[],
  body: Skeleton,
  cam: Camera,
  paint: Paint,
  surface: Surface,
): Placed[] {
  const stuff: Stuff = { cam, ink: paint.ink, mono: paint.look.mono === true };
  const counts = new Map<string, number>();
  const name: Namer = (kind) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count ? `${kind}${count}` : kind;
  };
  return props.flatMap((prop) => make(prop, surface)(stuff, name, body));
}

function make(prop: Prop, surface: Surface): (s: Stuff, name: Namer, body: Skeleton) => Placed[] {
  switch (prop.kind) {
    case 'mat':
      return surface === 'bed' ? bed(prop.from - 8, prop.to + 8) : mat(prop.from, prop.to, prop.half);
    case 'bed':
      return bed(prop.from, prop.to, prop.half, prop.top);
    case 'chair':
      return chair(prop);
    case 'wheelchair':
      return wheelchair(prop);
    case 'stool':
      return stool(prop.at, prop.height);
    case 'wall':
      return wall(prop);
    case 'doorway':
      return doorway(prop);
    case 'table':
    case 'counter':
      return table(prop);
    case 'step':
      return step(prop.at, prop.long, prop.deep, prop.height, prop.foam);
    case 'ball':
      return ball(prop);
    case 'roll':
      return roll(prop);
    case 'pillow':
    case 'towel':
      return soft(prop);
    case 'box':
      return load(prop);
    case 'band':
    case 'strap':
    case 'stick':
      return line(prop);
    case 'loop':
      return loop(prop);
    case 'dumbbell':
      return dumbbell(prop.hand);
    case 'kettlebell':
      return kettlebell(prop.hand);
    case 'ankleWeight':
      return ankleWeight(prop.leg);
    case 'bike':
      return bike(prop.at);
    case 'water':
      return water(prop);
  }
}
