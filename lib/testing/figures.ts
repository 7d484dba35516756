import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { builtInCatalog } from '../../db/seed/index';
import { type DrawOptions, drawAnimated, drawFilmstrip, drawMotionStill, drawPair } from '../figure/draw';
import { LOOKS, lookOf, MONO } from '../figure/looks';
import type { Motion, View } from '../figure/model';
import { figureIds, motionOf } from '../figure/poses';
import { staysSeated } from '../figure/seat';
import { altText } from '../figure/words';
import { ensureChromium } from './chromium';

/**
 * `npm run figures [-- FOLDER]`: every drawn exercise, in every look and from every side, beside the steps that it
 * must say the same as. Writes `index.html` and one PNG a page of six exercises into the folder (out/figures).
 */
const folder = path.resolve(process.argv[2] ?? 'out/figures');
const PER_PAGE = 6;
const ana = lookOf('ana');
/** Round the figure in quarter turns, from the side that was chosen for the exercise. */
const TURNS = [0, 60, -60, 180];

const turned = (motion: Motion, by: number): Motion => ({
  ...motion,
  view: { ...motion.view, yaw: motion.view.yaw + by } satisfies View,
});
const cell = (label: string, svg: string): string =>
  `<figure>${svg}<figcaption>${label}</figcaption></figure>`;

function surfaces(motion: Motion): [string, DrawOptions][] {
  const lying = motion.props.some(({ kind }) => kind === 'mat');
  return [
    ...(lying ? [['on the bed', { look: ana, surface: 'bed' }] as [string, DrawOptions]] : []),
    ...(staysSeated(motion)
      ? [['in a wheelchair', { look: ana, surface: 'wheelchair' }] as [string, DrawOptions]]
      : []),
  ];
}

function row(motion: Motion): string {
  const item = builtInCatalog.find((entry) => 'figure' in entry && entry.figure === motion.id);
  const text = item && (item.kind === 'exercise' || item.kind === 'habit') ? item.text.en : null;
  const steps = text && ('steps' in text ? text.steps : text.how);
  const words = [
    `<h2 id="${motion.id}">${text?.name ?? motion.id}</h2><p><code>${motion.id}</code></p>`,
    text && 'start' in text ? `<p>${text.start}</p>` : '',
    steps ? `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>` : '',
    `<p class="alt">${altText(motion, 'right', 'en')}</p>`,
  ];
  const pictures = [
    cell('start and end', drawPair(motion, { look: ana })),
    cell('left', drawPair(motion, { look: ana, side: 'left' })),
    cell('black on white', drawPair(motion, { look: MONO })),
    cell('moving', drawAnimated(motion, { look: ana })),
    ...surfaces(motion).map(([label, options]) => cell(label, drawPair(motion, options))),
    ...LOOKS.map((look) => cell(look.id, drawMotionStill(motion, { look }))),
    ...TURNS.slice(1).map((by) => cell(`turned ${by}°`, drawMotionStill(turned(motion, by), { look: ana }))),
  ];
  const strip =
    motion.keys.length > 2 ? `<div class="strip">${drawFilmstrip(motion, { look: ana })}</div>` : '';
  return `<section><div>${words.join('')}</div><div>${pictures.join('')}${strip}</div></section>`;
}

const STYLE = `body{margin:0;background:#fffdfa;color:#1f2a30;font:13px/1.4 system-ui,sans-serif;padding:16px}
section{display:grid;grid-template-columns:260px 1fr;gap:16px;border-top:1px solid #ddd;padding:12px 0}
section>div:last-child{display:flex;flex-wrap:wrap;gap:6px}
figure{margin:0;width:150px}figure:nth-child(-n+4){width:230px}svg{width:100%;height:150px}.strip{width:100%}
figcaption,.alt,code{color:#56646b;font-size:11px}h2{font-size:15px;margin:0}ol{padding-left:18px;margin:6px 0}`;
const page = (motions: readonly Motion[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Figures</title><style>${STYLE}</style>${motions.map(row).join('')}`;

const motions = figureIds.flatMap((id) => motionOf(id) ?? []);
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, 'index.html'), page(motions));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const view = await browser.newPage({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' });
for (let first = 0; first < motions.length; first += PER_PAGE) {
  await view.setContent(page(motions.slice(first, first + PER_PAGE)));
  const file = path.join(folder, `figures-${String(first / PER_PAGE + 1).padStart(2, '0')}.png`);
  await view.screenshot({ path: file, fullPage: true });
}
await browser.close();
console.log(`${motions.length} exercises in ${path.join(folder, 'index.html')}`);
