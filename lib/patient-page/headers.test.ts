import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fileHeaders, PAGE_HEADERS } from './headers';
import { PAGE_STYLE } from './style';

it('lets in the style by its hash, nothing inline and no other host', () => {
  const policy = PAGE_HEADERS['content-security-policy'] ?? '';
  expect(policy).toContain(`'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("default-src 'none'");
});

it('tells the address to nobody', () => {
  for (const headers of [PAGE_HEADERS, fileHeaders('plan.pdf')]) {
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

it('names a file in any language, and lets no name break the header', () => {
  expect(fileHeaders('Su plan: mañana.pdf')['content-disposition']).toBe(
    `inline; filename="Su plan manana.pdf"; filename*=UTF-8''Su%20plan%3A%20ma%C3%B1ana.pdf`,
  );
  expect(fileHeaders('a"\r\nx: y')['content-disposition']).not.toMatch(/[\r\n]|a"x/);
});
