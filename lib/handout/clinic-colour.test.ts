import { expect, it } from 'vitest';
import { CLINIC_COLOURS } from './clinic-colour';

/** Relative luminance and contrast by WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

it.each(Object.entries(CLINIC_COLOURS))('%s is read on white and on its own tint', (_, { ink, tint }) => {
  expect(contrast(ink, '#ffffff')).toBeGreaterThanOrEqual(5);
  expect(contrast(ink, tint)).toBeGreaterThanOrEqual(5);
});
