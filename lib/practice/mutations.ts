import { sql } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { clinicianItems, patientAnswers, therapyRules } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { getCatalogItem } from '../catalog/queries';
import type { Dose } from '../dose/dose';
import { done, failed, type Result } from '../errors';
import type { ProgramDocument } from '../programs/schema';
import { answerKey, isAboutPerson } from './model';
import type { Rule, UseChange } from './schema';

/** What the owner says about one therapy, written down with who said it. */
export async function saveRule(
  scope: ClinicScope,
  { itemId, offered = false, professions }: Rule,
): Promise<Result<null>> {
  const item = await getCatalogItem(scope, itemId);
  if (item?.kind !== 'therapy') return failed('missing');
  await withClinic(scope, async (tx) => {
    await tx
      .insert(therapyRules)
      .values({ clinicId: scope.clinicId, itemId, offered, professions })
      .onConflictDoUpdate({
        target: [therapyRules.clinicId, therapyRules.itemId],
        set: { offered, professions, updatedAt: sql`now()` },
      });
    await appendAudit(tx, scope, {
      action: 'therapy.rule',
      object: 'item',
      objectId: itemId,
      meta: { offered, professions: professions.join(', ') },
    });
  });
  return done(null);
}

/** Marks a favourite, or keeps a dose as this clinician's own. */
export async function saveUse(scope: ClinicScope, change: UseChange): Promise<Result<null>> {
  const { itemId, ...rest } = change;
  if (!(await getCatalogItem(scope, itemId))) return failed('missing');
  await withClinic(scope, (tx) =>
    tx
      .insert(clinicianItems)
      .values({ clinicId: scope.clinicId, userId: scope.userId, itemId, ...rest })
      .onConflictDoUpdate({
        target: [clinicianItems.clinicId, clinicianItems.userId, clinicianItems.itemId],
        set: Object.keys(rest).length ? rest : { itemId },
      }),
  );
  return done(null);
}

/** The doses of a published plan become the ones this clinician gave last; a left or a right is the patient's own. */
export async function rememberDoses(tx: Tx, scope: ClinicScope, document: ProgramDocument): Promise<void> {
  const doses = new Map<string, Dose>();
  for (const { kind, catalogId, dose } of Object.values(document.items))
    if (kind === 'exercise' && dose) doses.set(catalogId, sideless(dose));
  if (doses.size === 0) return;
  await tx
    .insert(clinicianItems)
    .values(
      [...doses].map(([itemId, lastDose]) => ({
        clinicId: scope.clinicId,
        userId: scope.userId,
        itemId,
        lastDose,
        usedAt: new Date(),
      })),
    )
    .onConflictDoUpdate({
      target: [clinicianItems.clinicId, clinicianItems.userId, clinicianItems.itemId],
      set: { lastDose: sql`excluded.last_dose`, usedAt: sql`excluded.used_at` },
    });
}

function sideless(dose: Dose): Dose {
  const { side, ...rest } = dose;
  return side === 'left' || side === 'right' || side === 'affected' || side === undefined ? rest : dose;
}

/**
 * What was answered in a saved draft, kept for the person: once for each question, with an event that says by whom.
 * A later other answer in another draft changes nothing.
 */
export async function keepAnswers(
  tx: Tx,
  scope: ClinicScope,
  patientId: string,
  document: ProgramDocument,
): Promise<void> {
  const answers = new Map<string, string>();
  for (const { catalogId, settled } of Object.values(document.items))
    for (const [key, answer] of Object.entries(settled ?? {}))
      if (isAboutPerson(key)) answers.set(answerKey(key, catalogId), answer);
  if (answers.size === 0) return;
  const fresh = await tx
    .insert(patientAnswers)
    .values(
      [...answers].map(([key, answer]) => ({
        clinicId: scope.clinicId,
        patientId,
        key,
        answer,
        answeredBy: scope.userId,
      })),
    )
    .onConflictDoNothing()
    .returning({ key: patientAnswers.key, answer: patientAnswers.answer });
  for (const { key, answer } of fresh)
    await appendAudit(tx, scope, {
      action: 'fit.answer',
      object: 'patient',
      objectId: patientId,
      patientId,
      meta: { about: key, answer },
    });
}
