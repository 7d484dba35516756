import { conditions } from './conditions';
import { coreBack } from './exercises/core-back';
import { coreBrace } from './exercises/core-brace';
import { coreFront } from './exercises/core-front';
import { coreSide } from './exercises/core-side';
import { hipStretchButtock } from './exercises/hip-stretch-buttock';
import { lowBackArch } from './exercises/low-back-arch';
import { lowBackBend } from './exercises/low-back-bend';
import { lowBackMove } from './exercises/low-back-move';
import { lowBackNerve } from './exercises/low-back-nerve';
import { habits } from './habits';
import { redFlags } from './red-flags';
import { therapies } from './therapies';
import type { CatalogItem } from './types';

/** Raised with every change of content, so that an older process never takes newer content back. */
export const SEED_VERSION = 3;

/** All built-in content, in the order in which a clinician browses it. */
export const builtInCatalog: CatalogItem[] = [
  ...lowBackBend,
  ...lowBackMove,
  ...lowBackArch,
  ...lowBackNerve,
  ...coreBrace,
  ...coreFront,
  ...coreSide,
  ...coreBack,
  ...hipStretchButtock,
  ...habits,
  ...therapies,
  ...conditions,
  ...redFlags,
];
