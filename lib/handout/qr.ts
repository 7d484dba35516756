import { create } from 'qrcode';

/** Blank modules around the code: the standard asks for 4, which scanners need on a printed page. */
const QUIET = 4;

/**
 * A QR code as SVG markup: one black path on white, error correction M (15 % may be lost to a fold or a stain).
 *
 * @param text what the code says
 */
export function qrSvg(text: string): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue;
      let run = 1;
      while (column + run < size && data[row * size + column + run]) run++;
      path += `M${column + QUIET} ${row + QUIET}h${run}v1h-${run}z`;
      column += run;
    }
  }
  const side = size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}
