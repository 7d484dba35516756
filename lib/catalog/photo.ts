import { createHash } from 'node:crypto';
import type { Sharp } from 'sharp';
import { readPicture } from '../clinics/logo';
import type { Result } from '../errors';

/** A photo as it is kept with an item. */
export interface Photo {
  /** A JPEG as a data address. */
  photo: string;
  photoHash: string;
  photoWidth: number;
  photoHeight: number;
}
export const NO_PHOTO: Photo = { photo: '', photoHash: '', photoWidth: 0, photoHeight: 0 };

/** Most bytes of a kept photo: it loads on a slow phone in about a second. */
export const PHOTO_BYTES = 60_000;
/** From sharp to coarse; the first that is small enough is kept. */
const TRIES = [
  { width: 960, quality: 78 },
  { width: 960, quality: 60 },
  { width: 720, quality: 62 },
  { width: 540, quality: 55 },
  { width: 400, quality: 45 },
  { width: 300, quality: 35 },
] as const;
const PREFIX = 'data:image/jpeg;base64,';

/** An item's own photo, checked before it is decoded and drawn anew as a JPEG of at most 60 kB. */
export const readPhoto = (file: Blob): Promise<Result<Photo>> => readPicture(file, 'photo', smallJpeg);

async function smallJpeg(picture: Sharp): Promise<Photo> {
  for (const { width, quality } of TRIES) {
    const { data, info } = await picture
      .clone()
      .resize({ width, height: width, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    if (data.byteLength > PHOTO_BYTES) continue;
    return {
      photo: `${PREFIX}${data.toString('base64')}`,
      photoHash: createHash('sha256').update(data).digest('hex').slice(0, 12),
      photoWidth: info.width,
      photoHeight: info.height,
    };
  }
  throw new Error('a picture that no quality makes small');
}

/** The bytes of a kept photo; `null` where there is none. */
export const photoBytes = (photo: string): Uint8Array<ArrayBuffer> | null =>
  photo.startsWith(PREFIX) ? new Uint8Array(Buffer.from(photo.slice(PREFIX.length), 'base64')) : null;
