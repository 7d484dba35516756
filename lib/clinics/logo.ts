import sharp, { type Sharp } from 'sharp';
import { failed, type Result } from '../errors';

/** Limits of a picture that a clinic may send; looked at before anything is decoded. */
export const PICTURE_LIMITS = { bytes: 2 * 1024 * 1024, pixels: 4_000_000, side: 6000 } as const;
/** What is kept of a logo, in pixels: sharp on a phone, and at 300 dpi four centimetres of paper. */
const KEPT = { width: 480, height: 240 };
const DECODE_SECONDS = 5;

interface Size {
  width: number;
  height: number;
}

/**
 * A picture that someone sent, drawn anew. Only PNG and JPEG are read, known by their first bytes and never by name,
 * and no larger than the limits by their own header; nothing else in the file (place, camera, another format behind
 * it) is kept.
 *
 * @param field the form's field that a refusal is about
 * @param draw makes what is kept; the picture comes turned as the camera held it
 */
export async function readPicture<T>(
  file: Blob,
  field: string,
  draw: (picture: Sharp) => Promise<T>,
): Promise<Result<T>> {
  const refused = (sentence: string) => failed('invalid', { fields: { [field]: sentence } });
  if (!file.size) return refused('Choose a PNG or JPEG file.');
  if (file.size > PICTURE_LIMITS.bytes) return refused('The picture can have at most 2 MB.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = sizeOf(bytes);
  if (!size) return refused('This is not a PNG or JPEG picture.');
  const { width, height } = size;
  if (Math.max(width, height) > PICTURE_LIMITS.side || width * height > PICTURE_LIMITS.pixels)
    return refused(`The picture is ${width} × ${height} pixels; it can have at most 4 million.`);
  try {
    const picture = sharp(bytes, { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error' })
      .timeout({ seconds: DECODE_SECONDS })
      .rotate(); // as the camera held it; the note that says so is not kept
    return { ok: true, value: await draw(picture) };
  } catch {
    return refused('This picture could not be read. Try saving it again as PNG.');
  }
}

/** A logo as a PNG data address. */
export const readLogo = (file: Blob): Promise<Result<string>> =>
  readPicture(file, 'logo', async (picture) => {
    const png = await picture
      .resize({ ...KEPT, fit: 'inside', withoutEnlargement: true })
      .png({ palette: true, quality: 95, compressionLevel: 9 })
      .toBuffer();
    return `data:image/png;base64,${png.toString('base64')}`;
  });

/** Width and height as the file's own header says; `null` for anything but PNG and JPEG. */
export function sizeOf(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 33 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  if (isPng) {
    if (view.getUint32(12) !== 0x49484452) return null; // the first chunk of a PNG is IHDR
    return known({ width: view.getUint32(16), height: view.getUint32(20) });
  }
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? jpegSize(view) : null;
}

const known = (size: Size): Size | null => (size.width > 0 && size.height > 0 ? size : null);

/** Walks the JPEG's segments to the frame header (SOF0 to SOF15 without the tables DHT, JPG, DAC). */
function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return known({ width: view.getUint16(at + 7), height: view.getUint16(at + 5) });
    else {
      const length = view.getUint16(at + 2);
      if (length < 2) return null;
      at += 2 + length;
    }
  }
  return null;
}
