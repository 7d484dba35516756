'use client';

import { later } from './later';
import { useSaveState, useSelected } from './session';

/** What comes later than the plan itself. */
export const AbovePlan = later(async () => (await import('./above-plan')).AbovePlan);
export const Preview = later(async () => (await import('./preview')).Preview);
export const ReviewDialog = later(async () => (await import('./review-dialog')).ReviewDialog);
export const More = later(async () => (await import('./more')).More);
export const LinkPanel = later(async () => (await import('./link-panel')).LinkPanel);
const BulkBar = later(async () => (await import('./bulk-bar')).BulkBar);
const Lock = later(async () => (await import('./lock')).Lock);
const ConflictDialog = later(async () => (await import('./conflict-dialog')).ConflictDialog);

/** Something is chosen for a change to several items. */
export const Chosen = () => (useSelected().on ? <BulkBar /> : null);

/** The session has ended. */
export const Locked = () => (useSaveState().kind === 'locked' ? <Lock /> : null);

/** Somebody saved another version meanwhile: both are shown. */
export function Conflict() {
  const state = useSaveState();
  return state.kind === 'conflict' ? <ConflictDialog key={state.theirs.revision} conflict={state} /> : null;
}
