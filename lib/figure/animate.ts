import type { Mark, Motion } from './model';
import { momentsOf, poseAt } from './motion';
import type { Box } from './outline';
import type { Part } from './part';
import type { Dash } from './path';
import { type DrawOptions, framed, frameOf, patchesOn, patchPart } from './picture';
import { type Scene, sceneOf } from './scene';
import { jointOf } from './skeleton';
import { dashMarkup, linePaint, linePath, type Outline, outlineOf } from './svg';
import { add } from './vec';

/** How many pictures are taken of each way from key to key, its end included. */
const STEPS = 3;
/** Dash patterns are told with as many numbers in every picture, so that they can run into each other. */
const DASHES = 6;

/** The markup of a whole file that moves: the motion (already on its side), and the pair that may stand for it. */
export function moving(m: Motion, options: DrawOptions, still: string): string {
  const moments = momentsOf(m, m.keys.length > 2 ? STEPS - 1 : STEPS);
  const last = moments.at(-1)?.second ?? 1;
  const { look, surface = 'floor' } = options;
  const scenes = moments.map(({ moment }) =>
    sceneOf(poseAt(m, moment), { view: m.view, look, feet: m.feet, props: m.props, surface }),
  );
  const first = scenes[0];
  if (!first) return still;
  const times = moments.map(({ second }) => trim(second / last)).join(';');
  const timing = `dur="${trim(last)}s" repeatCount="indefinite" keyTimes="${times}"`;
  const frame = joined(frameOf(scenes), viewBoxOf(still));
  const inside = still.slice(still.indexOf('>') + 1, -'</svg>'.length);
  const style =
    '<style>.s{display:none}@media print,(prefers-reduced-motion:reduce){.s{display:inline}.m{display:none}}</style>';
  const markup = `${style}<g class="m">${movingMarkup(scenes, m.marks, timing)}</g><g class="s">${inside}</g>`;
  return framed(markup, frame, first, options.title);
}

const trim = (x: number): string => String(Math.round(x * 1000) / 1000).replace(/^0\./, '.');

/** The parts in the order of the picture in the middle of the way, each with its outline through time. */
function movingMarkup(scenes: readonly Scene[], marks: readonly Mark[], timing: string): string {
  const order = scenes[Math.floor(scenes.length / 2)]?.parts.map(({ id }) => id) ?? [];
  const inOrder = scenes.map(({ parts }) => order.flatMap((id) => parts.filter((p) => p.id === id)));
  return order
    .map((id) => {
      const views = inOrder.map((parts) => {
        const index = parts.findIndex((p) => p.id === id);
        const p = parts[index];
        if (!p) throw new Error(`part ${id} is not in every picture`);
        return { part: p, outline: outlineOf(p, parts.slice(0, index), parts) };
      });
      return partThroughTime(views, timing) + patches(id, scenes, marks, timing);
    })
    .join('');
}

function partThroughTime(views: { part: Part; outline: Outline }[], timing: string): string {
  const first = views[0];
  if (!first) return '';
  const outlines = views.map(({ outline }) => outline);
  const dashed = outlines.some(({ dash }) => dash !== null);
  const inner =
    animate(
      'd',
      outlines.map(({ d }) => d),
      timing,
    ) +
    (dashed
      ? animate(
          'stroke-dasharray',
          outlines.map(({ dash }) => padded(dash).pattern.join(' ')),
          timing,
        ) +
        animate(
          'stroke-dashoffset',
          outlines.map(({ dash }) => String(padded(dash).offset)),
          timing,
        )
      : '');
  const dash = dashed ? dashMarkup(padded(first.outline.dash)) : '';
  const path = `<path ${first.outline.paint}${dash} d="${first.outline.d}"`;
  return (
    (inner ? `${path}>${inner}</path>` : `${path}/>`) +
    linesThroughTime(
      views.map(({ part }) => part),
      timing,
    )
  );
}

const padded = (dash: Dash | null): Dash => {
  const pattern = [...(dash?.pattern ?? [9999, 0])];
  while (pattern.length < DASHES) pattern.push(0);
  return { pattern, offset: dash?.offset ?? 0 };
};

/** The thin lines of a part: each is followed by its place among lines of the same key; unseen ones are not inked. */
function linesThroughTime(parts: readonly Part[], timing: string): string {
  const keys = [...new Set(parts.flatMap((p) => p.lines.map(({ key }, i) => key ?? `${i}`)))];
  return keys
    .map((key) => {
      const seen = parts.map((p) => {
        const line = p.lines.find((l, i) => (l.key ?? `${i}`) === key);
        return line ? { d: linePath(line), paint: linePaint(p, line) } : null;
      });
      const known = seen.find((s) => s !== null);
      if (!known) return '';
      let before = known.d;
      const paths = seen.map((s) => {
        before = s?.d ?? before;
        return before;
      });
      // seen only on ways whose both ends are seen, or it would stay behind while its part moves on
      const shown = seen.map((one, i) =>
        one && (i + 1 === seen.length || seen[i + 1]) ? 'visible' : 'hidden',
      );
      const hidden = seen.includes(null) ? animate('visibility', shown, `calcMode="discrete" ${timing}`) : '';
      const same = new Set(paths.map(shapeOf)).size === 1;
      const inner = animate('d', paths, same ? timing : `calcMode="discrete" ${timing}`) + hidden;
      const path = `<path ${known.paint} d="${known.d}"`;
      return inner ? `${path}>${inner}</path>` : `${path}/>`;
    })
    .join('');
}

/** The commands of a path without its numbers: only like shapes run into each other. */
const shapeOf = (d: string): string => d.replace(/-?[\d.]+ ?/g, '.');

/** The patches on a part: drawn where they are at the start and carried along with the part. */
function patches(id: string, scenes: readonly Scene[], marks: readonly Mark[], timing: string): string {
  const drawn = scenes.map((scene) => {
    const p = scene.parts.find((one) => one.id === id);
    return p ? patchesOn(p, marks, scene) : '';
  });
  const [first] = drawn;
  if (!first) return '';
  const places = scenes.map((scene) => patchPlace(id, scene, marks));
  const [from] = places;
  if (!from) return first;
  const shifts = places.map(
    (at) => `${Math.round((at?.[0] ?? from[0]) - from[0])} ${Math.round((at?.[1] ?? from[1]) - from[1])}`,
  );
  if (shifts.every((shift) => shift === '0 0')) return first;
  return `<g>${first}<animateTransform attributeName="transform" type="translate" ${timing} values="${shifts.join(';')}"/></g>`;
}

/** Where the first patch on a part lies, in paper units. */
function patchPlace(id: string, scene: Scene, marks: readonly Mark[]): readonly [number, number] | null {
  const mark = marks.find((one) => one.kind === 'work' && patchPart(one) === id);
  if (mark?.kind !== 'work') return null;
  const [x, y] = scene.cam.see(add(jointOf(scene.body, mark.on), mark.off ?? [0, 0, 0])).at;
  return [x * 10, y * 10];
}

/** An `animate` element; empty where nothing changes. */
function animate(attribute: string, values: readonly string[], timing: string): string {
  if (values.every((v) => v === values[0])) return '';
  return `<animate attributeName="${attribute}" ${timing} values="${values.join(';')}"/>`;
}

function viewBoxOf(svg: string): Box {
  const [x = 0, y = 0, w = 0, h = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map((v) => Number(v) / 10);
  return [x, y, x + w, y + h];
}
const joined = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];
