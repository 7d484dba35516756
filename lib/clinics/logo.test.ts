import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readLogo, sizeOf } from './logo';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1d6a78' } });
const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const png = async (width: number, height: number) =>
  new Uint8Array(await picture(width, height).png().toBuffer());
const sentence = async (file: Blob) => {
  const result = await readLogo(file);
  return result.ok ? 'kept' : (result.fault.fields?.logo ?? '');
};

describe('a logo', () => {
  it('is kept as a small PNG, whatever it came as, without what the camera wrote', async () => {
    const jpeg = await picture(1200, 300)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'CANARY' }, IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer();
    const result = await readLogo(blob(jpeg));
    if (!result.ok) throw new Error('refused');
    const kept = Buffer.from(result.value.split(',')[1] ?? '', 'base64');
    expect(result.value).toMatch(/^data:image\/png;base64,/);
    expect(sizeOf(new Uint8Array(kept))).toEqual({ width: 480, height: 120 });
    expect(kept.includes('CANARY')).toBe(false);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
  });

  it('reads the size from the header alone', async () => {
    expect(sizeOf(await png(300, 120))).toEqual({ width: 300, height: 120 });
    const jpeg = new Uint8Array(await picture(301, 99).jpeg({ progressive: true }).toBuffer());
    expect(sizeOf(jpeg)).toEqual({ width: 301, height: 99 });
  });

  it('is refused before decoding when it is too large', async () => {
    const huge = await png(10, 10);
    new DataView(huge.buffer).setUint32(16, 8000);
    new DataView(huge.buffer).setUint32(20, 8000);
    expect(await sentence(blob(huge))).toContain('8000 × 8000');
    const thin = await png(10, 10);
    new DataView(thin.buffer).setUint32(16, 50_000);
    new DataView(thin.buffer).setUint32(20, 1);
    expect(await sentence(blob(thin))).toContain('50000 × 1');
    expect(await sentence(blob(new Uint8Array(2 * 1024 * 1024 + 1)))).toContain('2 MB');
  });

  it('is known by its bytes, never by its name', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    const page = new TextEncoder().encode('<!doctype html><img src="http://127.0.0.1:3998/x">');
    for (const bytes of [svg, page, new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61]), new Uint8Array(3)])
      expect(await sentence(new File([new Uint8Array(bytes)], 'logo.png', { type: 'image/png' }))).toContain(
        'not a PNG',
      );
    expect(await sentence(new Blob())).toContain('Choose');
  });

  it('refuses a picture that is cut off or lies, and keeps nothing of what follows it', async () => {
    const whole = await png(400, 200);
    expect(await sentence(blob(whole.slice(0, 60)))).toContain('could not be read');
    const lying = whole.slice();
    new DataView(lying.buffer).setUint32(16, 399);
    expect(await sentence(blob(lying))).toContain('could not be read');
    const trailing = Buffer.concat([whole, Buffer.from('<script>CANARY</script>')]);
    const kept = await readLogo(blob(trailing));
    expect(kept.ok && Buffer.from(kept.value.split(',')[1] ?? '', 'base64').includes('CANARY')).toBe(false);
  });
});
