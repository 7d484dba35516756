import { drawPair } from '../figure/draw';
import { MONO } from '../figure/looks';
import { motionOf } from '../figure/poses/index';
import { figureSource } from '../patient-page/figures';
import type { FigureRef, PatientProgram } from '../programs/schema';
import type { Picture } from './items';
import type { Choice } from './options';
import type { File } from './pool';
import { qrSvg } from './qr';
import type { Pictures } from './sheet';

const ENCODER = new TextEncoder();
const bytesOf = (svg: string): Uint8Array => ENCODER.encode(svg);

/**
 * The pictures of one sheet, as bytes under names of our own: nothing is read from an address or from a path
 * that a person gave. A figure that stands twice is handed over once.
 */
export function picturesFor(program: PatientProgram, choice: Choice): { pictures: Pictures; files: File[] } {
  const files: File[] = [];
  const found = new Map<string, Picture | null>();
  const add = (name: string, bytes: Uint8Array): string => {
    files.push([name, bytes]);
    return name;
  };
  const figure = (ref: FigureRef): Picture | null => {
    const key = `${ref.id} ${ref.side} ${ref.surface} ${ref.look}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const svg = choice.ink === 'mono' ? blackOnWhite(ref) : figureSource(ref)?.svg;
    const picture = svg ? { file: add(`figure-${found.size}.svg`, bytesOf(svg)), ratio: ratioOf(svg) } : null;
    found.set(key, picture);
    return picture;
  };
  const code = choice.link ? add('code.svg', bytesOf(qrSvg(scanned(choice.link, program)))) : '';
  const logo = choice.ink === 'mono' || !choice.logo ? null : imageOf(program.clinic.logo);
  return { pictures: { figure, logo: logo ? add(logo.name, logo.bytes) : '', code }, files };
}

/** What a camera reads: the living page, and which version this paper is, so that the page can say what changed since. */
const scanned = (link: string, { version }: PatientProgram): string =>
  version > 0 ? `${link}?v=${version}` : link;

const drawn = new Map<string, string>();

/** The same picture as on the page, drawn in pure black on white: it survives a photocopier. Drawn once a process. */
function blackOnWhite({ id, side, surface }: FigureRef): string | null {
  const key = `${id} ${side} ${surface}`;
  const known = drawn.get(key);
  if (known) return known;
  const motion = motionOf(id);
  if (!motion) return null;
  const svg = drawPair(motion, { look: MONO, side, surface });
  drawn.set(key, svg);
  return svg;
}

/** Width by height, from the drawing's own `viewBox`. */
function ratioOf(svg: string): number {
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  return Number(width) / Number(height) || 1;
}

/** The first bytes of the two kinds of picture that a clinic's logo may be. */
const KINDS = [
  { name: 'logo.png', magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'logo.jpg', magic: [0xff, 0xd8, 0xff] },
] as const;

/** A logo from its data address, by its own first bytes, whatever the address says; `null` for anything else. */
function imageOf(address: string): { name: string; bytes: Uint8Array } | null {
  const [, encoded] = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  if (!encoded) return null;
  const bytes = new Uint8Array(Buffer.from(encoded, 'base64'));
  const kind = KINDS.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte));
  return kind ? { name: kind.name, bytes } : null;
}
