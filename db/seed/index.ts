import { conditions } from './conditions';
import { coreBrace } from './exercises/core-brace';
import { hipStretchButtock } from './exercises/hip-stretch-buttock';
import { lowBackBend } from './exercises/low-back-bend';
import { habits } from './habits';
import { redFlags } from './red-flags';
import { therapies } from './therapies';
import type { CatalogItem } from './types';

/** Raised with every change of content, so that an older process never takes newer content back. */
export const SEED_VERSION = 1;

/** All built-in content, in the order in which a clinician browses it. */
export const builtInCatalog: CatalogItem[] = [
  ...lowBackBend,
  ...coreBrace,
  ...hipStretchButtock,
  ...habits,
  ...therapies,
  ...conditions,
  ...redFlags,
];
