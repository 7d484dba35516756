import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PatientProgram } from '../../lib/programs/schema';
import { patientWords } from '../../lib/wording/patient';
import type { FigureSource } from './figure';
import { SPANISH, TWELVE_EXERCISES } from './page.test.cases';
import { renderNotice, renderPatientPage } from './render';

const drawn: FigureSource = ({ id, side, surface }) => ({
  href: `/figures/${id}-${side}-${surface}-pair.svg?v=0123456789ab`,
  svg: '<svg viewBox="0 0 440 180"><path d="M0 0"/></svg>',
  width: 440,
  height: 180,
});
const render = (program: PatientProgram) =>
  renderPatientPage(program, { handout: '/p/token/handout.pdf', figures: drawn });
const english = await render(TWELVE_EXERCISES);
const spanish = await render(SPANISH);
const inOrder = (html: string, parts: string[]) => {
  const found = parts.map((part) => html.indexOf(part));
  expect(found.filter((at) => at < 0)).toEqual([]);
  expect(found).toEqual([...found].sort((a, b) => a - b));
};

describe('what travels to the phone', () => {
  it('is under 7,000 bytes compressed for 12 exercises, without pictures', () => {
    expect(gzipSync(english.replace(/<svg.*?<\/svg>/, '')).length).toBeLessThan(7000);
  });
  it('names no other host, and only one script', () => {
    expect(english).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
    expect(english.match(/<script/g)).toHaveLength(1);
    expect(english).toContain('<script src="/build/patient.js" defer>');
  });
  it('has nothing inline that the policy would block', () => {
    expect(english).not.toMatch(/\sstyle=|\son[a-z]+=|javascript:/);
  });
  it('fetches one picture at once and the others when they are due', () => {
    expect(english.match(/<svg/g)).toHaveLength(1);
    expect(english.match(/loading="lazy"/g)).toHaveLength(12);
  });
});

describe('the order of the page', () => {
  it('is: who, when to get help, what to do, then the rest', () => {
    inOrder(english, [
      '<h1 dir="auto">Your back and hip plan',
      'For Ines',
      'tel:5550100100',
      'New, or clearly worse?',
      'Go to an emergency department now if:',
      'href="tel:911"',
      'Call us today if:',
      'href="tel:811"',
      '>Start</a>',
      'You need',
      'Your bed, a firm chair, good shoes.',
      'Walk to the market',
      'You moved well today',
      'Now: Settle',
      'If you only do two',
      'id="e1"',
      'id="e12"',
      'Habits for each day',
      'At the clinic, and other care',
      'About your pain',
      'Next: Build',
      'Start when phase 1 feels easy',
      '<details>',
      'id="e13"',
      'handout.pdf',
      'What your clinic can see',
      'Version 3, 3 May 2026',
    ]);
  });
  it('gives each exercise its figure, dose, steps, feeling, easier way, stop rule and note in this order', () => {
    const bridge = english.slice(english.indexOf('id="e3"'), english.indexOf('id="e4"'));
    inOrder(bridge, [
      '<img',
      'Bridge',
      'Do 8 times.',
      'Lie on your back.',
      '<ol>',
      'What to feel',
      'Easier way',
      'When to stop',
      'On your bed',
    ]);
  });
  it('cannot be had without the warning block, not even for an empty plan', async () => {
    const empty = await render({ ...TWELVE_EXERCISES, phases: [], goal: '', note: '', youNeed: [] });
    expect(empty).toContain('New, or clearly worse?');
    expect(empty).toContain(patientWords('en').empty);
    expect(empty).not.toContain('>Start</a>');
  });
  it('shows all six lines, open', () => {
    const block = english.slice(english.indexOf('<section class="w"'), english.indexOf('</section>'));
    expect(block.match(/<li/g)).toHaveLength(6);
    expect(block).not.toMatch(/<details|hidden/);
  });
});

describe('in another language', () => {
  it('is Spanish from the first word to the last', () => {
    expect(spanish).toMatch(/^<!doctype html><html lang="es">/);
    inOrder(spanish, ['¿Es nuevo', 'Vaya ahora a urgencias', 'Empezar', 'Qué hacer', 'Cuándo parar']);
    expect(spanish).not.toMatch(/When to stop|What to feel|Call us|You need/);
  });
  it('marks the item that has no Spanish, for the eye and for the voice', () => {
    const second = spanish.slice(spanish.indexOf('id="e2"'));
    expect(second).toContain('Esta parte está en inglés');
    expect(second).toContain('<span lang="en">Wall Push</span>');
    expect(second).toContain('<p class="d">Hágalo 10 veces.');
    expect(spanish.slice(0, spanish.indexOf('id="e2"'))).not.toContain('lang="en"');
  });
});

describe('hostile text', () => {
  const attack = `</style><script>alert(1)</script><img src=x onerror="alert(2)">'"&`;
  it('is shown as it was typed, in every field', async () => {
    const poisoned = JSON.parse(JSON.stringify(TWELVE_EXERCISES), (key, value) =>
      typeof value === 'string' &&
      !/^(id|language|level|side|surface|publishedAt|timeZone|paper|logo)$/.test(key)
        ? `${attack}${key}`
        : value,
    ) as PatientProgram;
    const html = await render(poisoned);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('onerror="');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html.slice(0, html.indexOf('<body>'))).not.toContain('alert');
  });
});

describe('the pages in place of a plan', () => {
  it('a wrong link says nothing of anybody', async () => {
    const html = await renderNotice('unknown', 'en');
    expect(html).toContain('This link does not open a plan');
    expect(html).not.toMatch(/<script|tel:/);
  });
  it('an ended link names the clinic and its phone', async () => {
    const html = await renderNotice('gone', 'es', { name: 'Harbor <Physio>', phone: '555 0100' });
    expect(html).toContain('Harbor &lt;Physio&gt;');
    expect(html).toContain('tel:5550100');
    expect(html).toContain('lang="es"');
  });
});
