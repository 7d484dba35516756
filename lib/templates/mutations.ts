import { and, eq, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { templates } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { hashesOf } from '../catalog/queries';
import { done, failed, type Result } from '../errors';
import { getProgram } from '../programs/queries';
import type { ProgramDocument } from '../programs/schema';
import { withoutPerson } from './model';
import { getTemplateDocument } from './queries';

/** Keeps a program as a template of the clinic, without anything that belongs to its patient. */
export async function createTemplate(
  scope: ClinicScope,
  input: { name: string; programId: string },
): Promise<Result<{ id: string }>> {
  const program = await getProgram(scope, input.programId);
  if (!program) return failed('missing');
  const itemHashes = await hashesIn(scope, program.document);
  return withClinic(scope, async (tx) => {
    const [row] = await tx
      .insert(templates)
      .values({
        clinicId: scope.clinicId,
        name: input.name,
        document: withoutPerson(program.document),
        itemHashes,
        createdBy: scope.userId,
      })
      .returning({ id: templates.id });
    if (!row) throw new Error('an insert without a row');
    await appendAudit(tx, scope, { action: 'template.create', object: 'template', objectId: row.id });
    return done(row);
  });
}

/** What each item of the plan says today: a template remembers it, so that a change can be told. */
async function hashesIn(scope: ClinicScope, { items }: ProgramDocument): Promise<Record<string, string>> {
  const today = await hashesOf(scope);
  return Object.fromEntries(
    Object.values(items).map(({ catalogId }) => [catalogId, today.get(catalogId) ?? '']),
  );
}

/** Somebody looked at what changed in the catalog since: from now on only later changes are told. */
export async function noteTemplateSeen(scope: ClinicScope, id: string): Promise<Result<null>> {
  const document = await getTemplateDocument(scope, id, 'en');
  if (!document) return failed('missing');
  const itemHashes = await hashesIn(scope, document);
  return withClinic(scope, async (tx) => {
    await tx
      .update(templates)
      .set({ itemHashes })
      .where(and(eq(templates.clinicId, scope.clinicId), eq(templates.id, id)));
    await appendAudit(tx, scope, { action: 'template.seen', object: 'template', objectId: id });
    return done(null);
  });
}

/** Takes a template off the list; programs made from it stay as they are. */
export const archiveTemplate = (scope: ClinicScope, id: string): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    const [row] = await tx
      .update(templates)
      .set({ archivedAt: sql`now()` })
      .where(and(eq(templates.clinicId, scope.clinicId), eq(templates.id, id)))
      .returning({ id: templates.id });
    if (!row) return failed('missing');
    await appendAudit(tx, scope, { action: 'template.archive', object: 'template', objectId: id });
    return done(null);
  });
