import type { PatientProgram } from '../programs/schema';

export const PAPERS = ['a4', 'letter'] as const;
export const LAYOUTS = ['standard', 'large', 'cards', 'fridge'] as const;
export const INKS = ['colour', 'mono'] as const;

export type Paper = (typeof PAPERS)[number];
export type Layout = (typeof LAYOUTS)[number];
export type Ink = (typeof INKS)[number];

/** What can be chosen for one print. Whatever is left out is the clinic's own choice. */
export interface HandoutOptions {
  paper?: Paper | undefined;
  layout?: Layout | undefined;
  ink?: Ink | undefined;
  /** Address of the living page, printed as a QR code and in letters; none is printed without it. */
  link?: string | undefined;
  /** Two weeks of boxes to tick; true unless it is turned off. */
  tickGrid?: boolean | undefined;
  /** The patient's first name; the clinic's logo; the code for a phone. Each true unless it is turned off. */
  name?: boolean | undefined;
  logo?: boolean | undefined;
  code?: boolean | undefined;
}

/** The options with nothing left open. An empty `link` prints no code. */
export interface Choice {
  paper: Paper;
  layout: Layout;
  ink: Ink;
  link: string;
  tickGrid: boolean;
  name: boolean;
  logo: boolean;
}

/** Fills what was left open: the clinic's own choice, else the standard layout in colour, with boxes to tick. */
export const chosen = (program: PatientProgram, options: HandoutOptions): Choice => ({
  paper: options.paper ?? program.clinic.paper,
  layout: options.layout ?? program.clinic.layout ?? 'standard',
  ink: options.ink ?? program.clinic.ink ?? 'colour',
  link: options.code === false ? '' : (options.link ?? ''),
  tickGrid: options.tickGrid ?? true,
  name: options.name ?? true,
  logo: options.logo ?? true,
});
