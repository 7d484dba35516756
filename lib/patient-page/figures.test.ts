import { describe, expect, it } from 'vitest';
import { figureIds } from '../figure/poses/index';
import { figureNamed, figureSource } from './figures';

const [id = ''] = figureIds;

describe('a figure', () => {
  it('is a picture of its own size that needs no style, no script and nothing from elsewhere', () => {
    for (const each of figureIds) {
      const figure = figureSource({ id: each, side: 'left', surface: 'floor', look: 'ana' });
      expect(figure?.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/);
      expect(figure?.svg).not.toMatch(/style=|<style|<script|href=|url\((?!#)/);
      expect(figure?.height).toBeGreaterThan(100);
      expect(figure?.height).toBeLessThan(800);
    }
  });
  it('is found under the name that the page gives it', () => {
    const figure = figureSource({ id, side: 'right', surface: 'bed', look: 'ruth' });
    expect(figure?.href).toBe(`/figures/${id}-right-bed-ruth-pair.svg?v=${figure?.hash}`);
    expect(figureNamed(`${id}-right-bed-ruth-pair.svg`)).toBe(figure);
  });
  it.each([
    'nothing-of-ours-right-floor-ana-pair.svg',
    `${id}.png`,
    `${id}-right-roof-ana-pair.svg`,
    `${id}-right-floor-nobody-pair.svg`,
    `${id}-right-floor-pair.svg`,
    `../${id}-right-floor-ana-pair.svg`,
    `${id}-right-floor-ana-pair.svg/`,
    '__proto__',
    '',
  ])('is not found under %s', (name) => {
    expect(figureNamed(name)).toBeNull();
  });
});
