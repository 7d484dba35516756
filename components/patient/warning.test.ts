import { describe, expect, it } from 'vitest';
import { SPANISH, TWELVE_EXERCISES } from './page.test.cases';
import { renderPatientPage } from './render';
import { renderWarning } from './render-beside';

const figures = () => null;
const handout = '/p/token/handout.pdf';
const lines = ['both legs tingle, hurt or feel weak'];
const told = { home: '/p/token', id: '6f1c2f5e-3f5b-4a52-9f0d-0d4f4f7a1c11', today: '2026-11-23' };
const bodyOf = (html: string) => html.slice(html.indexOf('<body>'));

describe('a page with a reported warning sign', () => {
  const emergency = { level: 'emergency' as const, lines, since: '2026-11-23' };
  it('begins with what to do now, the numbers, and one line for the staff', async () => {
    const html = bodyOf(await renderPatientPage(TWELVE_EXERCISES, { handout, figures, stop: emergency }));
    expect(html.indexOf('Stop. Get help now.')).toBeLessThan(html.indexOf('<header'));
    const stop = html.slice(0, html.indexOf('</section>'));
    expect(stop).toContain('href="tel:911"');
    expect(stop).toContain('href="tel:5550100100"');
    expect(stop).toContain('New or worse since Monday 23 November: both legs tingle, hurt or feel weak.');
    expect(stop).toContain('Nobody reads this in real time.');
    expect(html).toContain('New, or clearly worse?');
  });
  it('says when to call where it can wait until today, and what if it cannot', async () => {
    const stop = { ...emergency, level: 'urgent' as const, lines: [] };
    const html = bodyOf(await renderPatientPage(SPANISH, { handout, figures, stop }));
    const block = html.slice(0, html.indexOf('</section>'));
    expect(block).toContain('Pare. Llame hoy.');
    expect(block.indexOf('tel:5550100100')).toBeLessThan(block.indexOf('tel:911'));
    expect(block).toContain('Algo nuevo me preocupa desde el lunes, 23 de noviembre.');
  });
  it('is a page like any other where nothing is reported', async () => {
    const html = await renderPatientPage(TWELVE_EXERCISES, { handout, figures });
    expect(html).not.toContain('Get help now');
    expect(html).not.toContain('/warning');
  });
});

describe('the form', () => {
  it('asks for the plan’s own signs in sentences, under the number to call', async () => {
    const html = await renderWarning(TWELVE_EXERCISES, told);
    const form = html.slice(html.indexOf('<main'));
    expect(form.indexOf('tel:911')).toBeLessThan(form.indexOf('<form'));
    expect(form.match(/name="flag"/g)).toHaveLength(6);
    expect(form).toContain('<span>Both legs tingle, hurt or feel weak.</span>');
    expect(form).toContain('Something else worries me.');
    expect(form).toMatch(/<form[^>]* action="\/p\/token\/warning"/);
    expect(form).toMatch(/<form[^>]* method="post"/);
    expect(form).toContain(told.id);
  });
  it('carries both stops hidden, for a phone without reception', async () => {
    const html = await renderWarning(SPANISH, told);
    expect(html).toContain('<div id="emergency" hidden="">');
    expect(html).toContain('<div id="urgent" hidden="">');
    expect(html).toContain('{signs}');
    expect(html).toContain('lang="es"');
  });
});
