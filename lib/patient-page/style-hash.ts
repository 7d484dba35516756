import { createHash } from 'node:crypto';

/** A style source without the line breaks that only people need. */
export const packed = (source: string): string => source.replace(/\n/g, '');

/** What a `style-src` directive names a style by. */
export const hashOf = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
