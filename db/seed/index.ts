import { conditions } from './conditions';
import { conditionsBackHip } from './conditions-back-hip';
import { conditionsElsewhere } from './conditions-elsewhere';
import { conditionsWholePerson } from './conditions-whole-person';
import { ankleFootMove } from './exercises/ankle-foot-move';
import { ankleFootStrength } from './exercises/ankle-foot-strength';
import { balanceMove } from './exercises/balance-move';
import { balanceStand } from './exercises/balance-stand';
import { calm } from './exercises/calm';
import { coreBack } from './exercises/core-back';
import { coreBrace } from './exercises/core-brace';
import { coreFront } from './exercises/core-front';
import { coreSide } from './exercises/core-side';
import { elbowHand } from './exercises/elbow-hand';
import { hipBridge } from './exercises/hip-bridge';
import { hipInner } from './exercises/hip-inner';
import { hipMove } from './exercises/hip-move';
import { hipRise } from './exercises/hip-rise';
import { hipSide } from './exercises/hip-side';
import { hipSteps } from './exercises/hip-steps';
import { hipStretchButtock } from './exercises/hip-stretch-buttock';
import { hipStretchFront } from './exercises/hip-stretch-front';
import { kneeBend } from './exercises/knee-bend';
import { kneeStraighten } from './exercises/knee-straighten';
import { lowBackArch } from './exercises/low-back-arch';
import { lowBackBend } from './exercises/low-back-bend';
import { lowBackMove } from './exercises/low-back-move';
import { lowBackNerve } from './exercises/low-back-nerve';
import { neck } from './exercises/neck';
import { shoulderMove } from './exercises/shoulder-move';
import { shoulderStrength } from './exercises/shoulder-strength';
import { upperBack } from './exercises/upper-back';
import { wholeBody } from './exercises/whole-body';
import { habits } from './habits';
import { redFlags } from './red-flags';
import { therapies } from './therapies';
import { therapiesGuided } from './therapies-guided';
import { therapiesSelfCare } from './therapies-self-care';
import type { CatalogItem } from './types';

/** Raised with every change of content, so that an older process never takes newer content back. */
export const SEED_VERSION = 16;

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
  ...hipStretchFront,
  ...hipMove,
  ...hipBridge,
  ...hipSide,
  ...hipInner,
  ...hipRise,
  ...hipSteps,
  ...kneeStraighten,
  ...kneeBend,
  ...ankleFootMove,
  ...ankleFootStrength,
  ...balanceStand,
  ...balanceMove,
  ...wholeBody,
  ...calm,
  ...neck,
  ...upperBack,
  ...shoulderMove,
  ...shoulderStrength,
  ...elbowHand,
  ...habits,
  ...therapies,
  ...therapiesGuided,
  ...therapiesSelfCare,
  ...conditions,
  ...conditionsBackHip,
  ...conditionsElsewhere,
  ...conditionsWholePerson,
  ...redFlags,
];
