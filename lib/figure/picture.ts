import { type MarkPaint, markMarkup, pathOf, placesOf, workMarkup } from './marks';
import { mirrorMotion } from './mirror';
import type { Look, Mark, Motion, Side, Surface } from './model';
import { type Box, boxOf } from './outline';
import type { Part } from './part';
import { type Scene, sceneOf } from './scene';
import { shadowMarkup } from './shadow';
import { LINE, partMarkup } from './svg';
import type { V2 } from './vec';

export interface DrawOptions {
  look: Look;
  /** The side that the patient works on. Left out: the right. */
  side?: Side;
  /** Where a lying exercise is done. Left out: on the floor. */
  surface?: Surface;
  /** A name inside the file, for readers that look there; the words beside the picture are `altText`. */
  title?: string;
}

/** The motion as it is done on a side. */
export const onSide = (motion: Motion, side: Side | undefined): Motion =>
  side === undefined || motion.side === null || motion.side === side ? motion : mirrorMotion(motion);

export const stillKey = (m: Motion): number => m.still ?? endKey(m);
export const endKey = (m: Motion): number => m.end ?? m.keys.length - 1;

export function sceneAt(m: Motion, index: number, { look, surface }: DrawOptions): Scene {
  const key = m.keys[index];
  if (!key) throw new Error(`motion ${m.id} has no key ${index}`);
  return sceneOf(key.pose, { view: m.view, look, feet: m.feet, props: m.props, surface: surface ?? 'floor' });
}

export const markPaint = (scene: Scene): MarkPaint => ({
  cam: scene.cam,
  mono: scene.paint.look.mono === true,
});

/** Everything but the marks that lie on top: things, shadow, what moved, the body, and the patches on it. */
export function bodyMarkup(scene: Scene, ghosts: readonly Part[], marks: readonly Mark[]): string {
  const drawn: Part[] = [];
  let out = '';
  let shadowed = false;
  let begun = false;
  for (const p of scene.parts) {
    if (!shadowed && p.rank >= 0) out += shadowMarkup(scene);
    shadowed ||= p.rank >= 0;
    if (!begun && isBody(p)) out += ghostMarkup(ghosts, scene);
    begun ||= isBody(p);
    out += partMarkup(p, drawn, scene.parts) + patchesOn(p, marks, scene);
    drawn.push(p);
  }
  return out;
}

export function patchesOn(p: Part, marks: readonly Mark[], scene: Scene): string {
  return marks
    .map((mark) =>
      mark.kind === 'work' && patchPart(mark) === p.id
        ? workMarkup(mark, scene.body, markPaint(scene), p)
        : '',
    )
    .join('');
}

/** The part that a patch lies on. */
export function patchPart({ on }: Extract<Mark, { kind: 'work' }>): string {
  const [name, side] = on.split('.');
  if (name === 'pelvis' || name === 'hip') return 'pelvis';
  if (name === 'midThigh') return `thigh.${side}`;
  if (name === 'knee') return `thigh.${side}`;
  if (name === 'midShin') return `shin.${side}`;
  if (name === 'ankle' || name === 'heel' || name === 'toe') return `foot.${side}`;
  if (name === 'shoulder') return `sleeve.${side}`;
  if (name === 'elbow' || name === 'wrist' || name === 'palm') return `arm.${side}`;
  return name === 'neck' ? 'neck' : name === 'head' ? 'face' : 'shirt';
}

function ghostMarkup(ghosts: readonly Part[], scene: Scene): string {
  if (ghosts.length === 0) return '';
  const drawn: Part[] = [];
  let inner = '';
  for (const p of ghosts) {
    inner += partMarkup({ ...p, fill: '#fff', lines: [], width: LINE }, drawn, ghosts);
    drawn.push(p);
  }
  const mono = scene.paint.look.mono === true;
  return `<g stroke="${mono ? '#555' : '#8d999f'}" stroke-width="${mono ? 6 : 8}">${inner}</g>`;
}

/** Whether a part is of the body, not of the things around it. */
const isBody = (p: Part): boolean => BODY.test(p.id);
const BODY = /^(pelvis|shirt|neck|face|hair|thigh|shin|foot|sleeve|arm)(\.|$)/;

/** The parts of the body that lie elsewhere in the other picture. */
export function movedParts(from: Scene, to: Scene): Part[] {
  return from.parts.filter((p) => {
    if (!isBody(p) || p.id === 'hair') return false;
    const other = to.parts.find(({ id }) => id === p.id);
    return !other || p.box.some((edge, i) => Math.abs(edge - (other.box[i] ?? edge)) > 3);
  });
}

export const arrowsOf = (m: Motion, scene: Scene): V2[] =>
  m.marks.flatMap((mark) => {
    if (mark.kind === 'press') return placesOf(mark, scene.body, scene.cam);
    return mark.kind === 'move' ? pathOf(m, mark, scene.cam) : [];
  });

export const marksMarkup = (m: Motion, scene: Scene, marks: readonly Mark[], frame: Box): string =>
  marks
    .map((mark) => markMarkup(mark, m, scene.body, markPaint(scene), [frame[2] - 10, frame[1] + 13]))
    .join('');

/** The room that the pictures take, with a margin; never wider than 2.1 times its height, nor higher than 1.5. */
export function frameOf(scenes: readonly Scene[], more: readonly V2[] = [], above = 0): Box {
  const [x0, y0, x1, y1] = boxOf([
    ...scenes.flatMap(({ parts }) =>
      parts
        .filter(({ hulls, id }) => hulls.length > 0 || id.startsWith('water'))
        .flatMap(({ box: [a, b, c, d] }): V2[] => [
          [a, b],
          [c, d],
        ]),
    ),
    ...more,
  ]);
  const margin = 4;
  let [w, h] = [x1 - x0 + 2 * margin, y1 - y0 + 2 * margin + above];
  const [cx, base] = [(x0 + x1) / 2, y1 + margin];
  w = Math.max(w, h / 1.5);
  h = Math.max(h, w / 2.1);
  return [cx - w / 2, base - h, cx + w / 2, base];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A standalone SVG file around some markup. */
export function framed(
  inner: string,
  [x0, y0, x1, y1]: Box,
  scene: Scene,
  title: string | undefined,
): string {
  const mm = (v: number) => Math.round(v * 10);
  const view = [mm(x0), mm(y0), mm(x1) - mm(x0), mm(y1) - mm(y0)].join(' ');
  const name = title ? `<title>${escaped(title)}</title>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">${name}<g stroke="${scene.paint.ink}" stroke-width="${LINE * 10}" stroke-linejoin="round" stroke-linecap="round">${inner}</g></svg>`;
}

/** The numerals 1 to 4 as lines, so that no font is needed. */
export function numeral(n: number, [x, y]: V2, scene: Scene): string {
  const strokes = [
    '',
    'm-18-26l18-14v80',
    'm-22-22q4-20 22-20t22 20q0 14-44 62h46',
    'm-22-40h42l-24 30q26 0 26 24t-26 24q-16 0-22-12',
    'm10 40v-80l-34 54h48',
  ];
  const at = `${Math.round(x * 10)} ${Math.round(y * 10)}`;
  return `<circle cx="${Math.round(x * 10)}" cy="${Math.round(y * 10)}" r="76" fill="#fff" stroke-width="9"/><path fill="none" stroke="${scene.paint.ink}" stroke-width="15" d="M${at}${strokes[n] ?? ''}"/>`;
}
