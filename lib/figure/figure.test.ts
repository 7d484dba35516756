import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BONE } from './body';
import { gapOf } from './contacts';
import { drawAnimated, drawFilmstrip, drawMotionStill, drawPair, drawStill } from './draw';
import { LOOKS, lookFor, MONO } from './looks';
import { mirrorMotion, mirrorPose } from './mirror';
import type { Motion } from './model';
import { type Moment, momentsOf, poseAt } from './motion';
import { arrowsOf, endKey, onSide, sceneAt } from './picture';
import { figureIds, motionOf } from './poses';
import { anglesOf, RANGE } from './ranges';
import { SIDES, solve } from './skeleton';
import { fleshOf, lowest } from './solids';
import { distance, type V3 } from './vec';
import { altText } from './words';

const motions = figureIds.map((id) => {
  const motion = motionOf(id);
  if (!motion) throw new Error(id);
  return motion;
});
const [ana = MONO] = LOOKS;
const kb = (svg: string) => gzipSync(svg).length / 1000;

/** Every key and three moments of each way between keys. */
const moments = (m: Motion): Moment[] =>
  m.keys.length === 1 ? [{ from: 0, to: 0, t: 0 }] : momentsOf(m, 4).map(({ moment }) => moment);
const each = (m: Motion) => moments(m).map((moment) => ({ moment, body: solve(poseAt(m, moment)) }));
const label = ({ from, to, t }: Moment) => `${from}→${to} ${t.toFixed(2)}`;

describe.each(motions.map((m) => [m.id, m] as const))('%s', (_, m) => {
  it('keeps every bone at its length', () => {
    for (const { body } of each(m))
      for (const side of SIDES) {
        const { hip, knee, ankle } = body.leg[side];
        const { shoulder, elbow, wrist } = body.arm[side];
        expect(distance(hip, knee)).toBeCloseTo(BONE.thigh, 6);
        expect(distance(knee, ankle)).toBeCloseTo(BONE.shin, 6);
        expect(distance(shoulder, elbow)).toBeCloseTo(BONE.upperArm, 6);
        expect(distance(elbow, wrist)).toBeCloseTo(BONE.forearm, 6);
      }
  });

  it('keeps every joint inside the human range', () => {
    const beyond = each(m).flatMap(({ moment, body }) =>
      anglesOf(body)
        .filter(({ joint, degrees }) => degrees < RANGE[joint][0] || degrees > RANGE[joint][1])
        .map(({ joint, side, degrees }) => `${label(moment)}: ${joint} ${side ?? ''} ${degrees.toFixed(0)}`),
    );
    expect(beyond).toEqual([]);
  });

  it('puts nothing more than 1 cm below the floor, the mat or the bed', () => {
    const sunk = each(m).flatMap(({ moment, body }) =>
      Object.entries(fleshOf(body, ana, m.feet))
        .map(([name, skins]) => ({ name, low: lowest(skins) }))
        .filter(({ low }) => low < -1)
        .map(({ name, low }) => `${label(moment)}: ${name} ${low.toFixed(1)}`),
    );
    expect(sunk).toEqual([]);
  });

  it('makes every contact that it declares, within 1 cm', () => {
    const missed = each(m).flatMap(({ moment, body }) =>
      m.contacts
        .filter(({ keys }) => !keys || (moment.t === 0 && keys.includes(moment.from)))
        .map((contact) => ({ contact, gap: gapOf(contact, body, m) }))
        .filter(({ gap }) => Math.abs(gap) > 1)
        .map(({ contact, gap }) => `${label(moment)}: ${contact.part} ${gap.toFixed(1)}`),
    );
    expect(missed).toEqual([]);
  });

  it('fits the whole figure and its arrows into the frame', () => {
    for (const side of SIDES) {
      const turned = onSide(m, side);
      const frame = boxOf(drawPair(m, { look: ana, side }));
      const scene = sceneAt(turned, endKey(m), { look: ana });
      for (const [x, y] of [...scene.parts.flatMap((p) => p.outline), ...arrowsOf(turned, scene)]) {
        expect(x).toBeGreaterThan(frame[0] + 1);
        expect(x).toBeLessThan(frame[2] - 1);
        expect(y).toBeGreaterThan(frame[1] + 1);
        expect(y).toBeLessThan(frame[3] - 1);
      }
    }
  });

  it('is its own mirror image on the other side', () => {
    expect(mirrorMotion(mirrorMotion(m))).toEqual(m);
    for (const { pose } of m.keys) {
      const [one, other] = [solve(pose), solve(mirrorPose(pose))];
      for (const side of SIDES) {
        const across = side === 'left' ? 'right' : 'left';
        near(other.leg[across].ankle, one.leg[side].ankle);
        near(other.leg[across].toe, one.leg[side].toe);
        near(other.arm[across].palm, one.arm[side].palm);
        near(other.arm[across].elbow, one.arm[side].elbow);
      }
      near(other.head.at, one.head.at);
    }
  });

  it('stays small: still 2.5 kB, pair 5 kB, moving 8 kB, compressed', () => {
    for (const look of [...LOOKS, MONO]) {
      expect(kb(drawMotionStill(m, { look }))).toBeLessThan(2.5);
      expect(kb(drawPair(m, { look }))).toBeLessThan(5);
      expect(kb(drawAnimated(m, { look }))).toBeLessThan(8);
    }
  });

  it('says what it shows in fewer than 40 words, in both languages, with the side', () => {
    for (const locale of ['en', 'es'])
      for (const side of SIDES) {
        const text = altText(m, side, locale);
        expect(text.split(/\s+/).length).toBeLessThan(40);
        expect(text).not.toMatch(/[{}]/);
        expect(text.length).toBeGreaterThan(40);
      }
    const [right, left] = [altText(m, 'right', 'en'), altText(m, 'left', 'en')];
    if (m.side) expect(right).not.toBe(left);
    else expect(right).toBe(left);
  });

  it('is safe to show anywhere: standalone, no script, no style attribute, no bitmap, no font', () => {
    for (const svg of [drawMotionStill(m, { look: ana }), drawAnimated(m, { look: ana, title: 'A & B' })]) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="[-\d ]+">/);
      expect(svg).not.toMatch(/<script|<image|<text|style=|NaN|undefined|Infinity|href/);
    }
    expect(drawPair(m, { look: MONO })).not.toMatch(/#(?!0{3}\b|f{3}\b|5{3}\b)[0-9a-f]{3,6}/);
  });
});

const near = (a: V3, b: V3) => expect(distance(a, [-b[0], b[1], b[2]])).toBeLessThan(1e-6);
function boxOf(svg: string): [number, number, number, number] {
  const [x = 0, y = 0, w = 0, h = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map((v) => Number(v) / 10);
  return [x, y, x + w, y + h];
}

describe('all pictures', () => {
  it('are the same bytes every time', () => {
    for (const m of motions) expect(drawPair(m, { look: ana })).toBe(drawPair(m, { look: ana }));
    const [m] = motions;
    const pose = m?.keys[0]?.pose;
    if (m && pose) expect(drawStill(pose, m.view, ana)).toBe(drawStill(pose, m.view, ana));
  });
  it('are all different, also in black and white', () => {
    for (const look of [ana, MONO])
      expect(new Set(motions.map((m) => drawMotionStill(m, { look }))).size).toBe(motions.length);
  });
  it('show the bed in place of the mat when the floor is out of reach', () => {
    for (const m of motions.filter(({ props }) => props.some(({ kind }) => kind === 'mat')))
      expect(drawMotionStill(m, { look: ana, surface: 'bed' })).not.toBe(drawMotionStill(m, { look: ana }));
  });
  it('can be laid side by side as steps', () => {
    for (const m of motions)
      expect(drawFilmstrip(m, { look: MONO }).match(/<g transform/g)?.length).toBe(m.keys.length);
  });
  it('a program always gets the same person, and not every program the same one', () => {
    expect(lookFor('abc')).toBe(lookFor('abc'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => lookFor(key))).size).toBeGreaterThan(2);
  });
});
