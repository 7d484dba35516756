import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { smaller } from './compress';

const html = '<p>Do 10 times. Rest. Do 3 rounds.</p>'.repeat(50);
const asked = (accepted?: string) =>
  smaller(
    new Request('http://x/p/t', accepted === undefined ? {} : { headers: { 'accept-encoding': accepted } }),
    new Response(html, { status: 200, headers: { 'cache-control': 'private, no-store' } }),
  );

it.each(['br', 'gzip, deflate, br, zstd', 'gzip;q=0.5, br;q=1', 'gzip, br;q=0.8'])(
  'packs for %s',
  async (accepted) => {
    const answer = await asked(accepted);
    const body = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('vary')).toContain('accept-encoding');
    expect(body.length).toBeLessThan(html.length / 5);
    expect(brotliDecompressSync(body).toString()).toBe(html);
  },
);

it.each([undefined, '', 'gzip', 'br;q=0', 'gzip, br;q=0.0', 'brr', 'identity'])(
  'leaves it to %s',
  async (accepted) => {
    const answer = await asked(accepted);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(html);
  },
);
