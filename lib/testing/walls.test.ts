import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { type Tx, withClinic, withShare, withSystem } from '../../db';
import { documentCheckSql } from '../../db/document-check';
import { DOSE_LIMITS } from '../../db/limits';
import { clinics, memberships, patients, programs, shareLinks, users } from '../../db/schema';
import { countryDefaults } from '../clinics/countries';
import { emptyDocument } from '../programs/model';
import { eachEngine } from './database';

/** The second wall: what the database itself refuses, on both engines, whatever the code above it forgets. */
const A = {
  clinicId: '00000000-0000-4000-8000-00000000000a',
  userId: '00000000-0000-4000-8000-0000000000aa',
};
const B = {
  clinicId: '00000000-0000-4000-8000-00000000000b',
  userId: '00000000-0000-4000-8000-0000000000bb',
};
const HASH = 'a'.repeat(64);

const clinic = (who: typeof A) =>
  withClinic(who, async (tx) => {
    await tx
      .insert(users)
      .values({ id: who.userId, email: `${who.userId}@stepwise.example`, name: 'N', passwordHash: 'x' });
    await tx.insert(clinics).values({ id: who.clinicId, name: 'Clinic', ...countryDefaults('GB') });
    await tx.insert(memberships).values({ ...who, role: 'owner' });
    const [patient] = await tx
      .insert(patients)
      .values({ clinicId: who.clinicId, givenName: 'Jana', familyName: 'Sorel' })
      .returning({ id: patients.id });
    const [program] = await tx
      .insert(programs)
      .values({
        clinicId: who.clinicId,
        patientId: patient?.id ?? null,
        document: emptyDocument('en'),
        createdBy: who.userId,
        updatedBy: who.userId,
      })
      .returning({ id: programs.id });
    return { patient: patient?.id ?? '', program: program?.id ?? '' };
  });

const withDose = (dose: unknown) => ({
  title: 'T',
  phases: [{ weeks: null }],
  items: { a: { kind: 'exercise', dose, note: '' } },
});
const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow();
const tenantTables = sql`select c.relname as name, c.relrowsecurity as on, c.relforcerowsecurity as forced,
  (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id'
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'sessions'`;

eachEngine('the walls between clinics', () => {
  it('stand on every table that carries a clinic', async () => {
    const { rows } = await withSystem((tx) =>
      tx.execute<{ name: string; on: boolean; forced: boolean; policies: number }>(tenantTables),
    );
    expect(rows.length).toBeGreaterThanOrEqual(9);
    expect(rows.filter((row) => !row.on || !row.forced || row.policies === 0)).toEqual([]);
  });

  it('the application runs as a role that they bind', async () => {
    const { rows } = await withSystem((tx) =>
      tx.execute<{ who: string; strong: boolean }>(
        sql`select current_user as who, rolsuper or rolbypassrls or rolcreaterole as strong from pg_roles where rolname = current_user`,
      ),
    );
    expect(rows).toEqual([{ who: 'stepwise_app', strong: false }]);
  });

  it('hide, and keep from writing, what is another clinic’s', async () => {
    const [a] = [await clinic(A), await clinic(B)];
    const seen = (who: typeof A) => withClinic(who, (tx) => tx.select({ id: patients.id }).from(patients));
    expect((await seen(A)).map((row) => row.id)).toEqual([a.patient]);
    expect((await seen(B)).map((row) => row.id)).not.toContain(a.patient);
    expect(await withSystem((tx) => tx.select({ id: patients.id }).from(patients))).toEqual([]);
    await refused(
      withClinic(B, (tx) =>
        tx.insert(patients).values({ clinicId: A.clinicId, givenName: 'X', familyName: 'Y' }),
      ),
    );
    const changed = await withClinic(B, (tx) =>
      tx.update(patients).set({ givenName: 'Taken' }).returning({ id: patients.id }),
    );
    expect(changed.map((row) => row.id)).not.toContain(a.patient);
    // A plain reference would let B’s program point at A’s patient; the composite one refuses.
    await refused(
      withClinic(B, (tx) =>
        tx.insert(programs).values({
          clinicId: B.clinicId,
          patientId: a.patient,
          document: emptyDocument('en'),
          createdBy: B.userId,
          updatedBy: B.userId,
        }),
      ),
    );
    await withClinic(A, (tx) =>
      tx.insert(shareLinks).values({
        clinicId: A.clinicId,
        programId: a.program,
        tokenHash: HASH,
        expiresAt: new Date(),
        createdBy: A.userId,
      }),
    );
    expect(await withShare(HASH, (tx) => tx.select({ hash: shareLinks.tokenHash }).from(shareLinks))).toEqual(
      [{ hash: HASH }],
    );
    expect(
      await withShare('b'.repeat(64), (tx) => tx.select({ hash: shareLinks.tokenHash }).from(shareLinks)),
    ).toEqual([]);
    expect(await withShare(HASH, (tx) => tx.select({ id: patients.id }).from(patients))).toEqual([]);
  });

  it('every reference between tables of a clinic carries the clinic on both sides', async () => {
    const { rows } = await withSystem((tx) =>
      tx.execute<{ name: string }>(sql`select con.conname as name from pg_constraint con
        join pg_attribute child on child.attrelid = con.conrelid and child.attname = 'clinic_id'
        join pg_attribute parent on parent.attrelid = con.confrelid and parent.attname = 'clinic_id'
        where con.contype = 'f' and not (child.attnum = any(con.conkey) and parent.attnum = any(con.confkey))`),
    );
    expect(rows).toEqual([]);
  });

  it('what was done is only ever added to', async () => {
    const audit = (statement: ReturnType<typeof sql>) => withClinic(A, (tx) => tx.execute(statement));
    await refused(audit(sql`update audit_events set action = 'x'`));
    await refused(audit(sql`delete from audit_events`));
    await refused(audit(sql`truncate audit_events`));
  });
});

eachEngine('clinical limits in the database', () => {
  const faultOf = async (tx: Tx, document: unknown) =>
    (
      await tx.execute<{ fault: string | null }>(
        sql`select program_document_fault(${JSON.stringify(document)}::jsonb) as fault`,
      )
    ).rows[0]?.fault ?? null;

  it('refuse each field one step outside its range, and take both ends', async () => {
    await withSystem(async (tx) => {
      for (const field of [
        'sets',
        'reps',
        'holdSeconds',
        'durationSeconds',
        'restSeconds',
        'timesPerDay',
        'everyHours',
        'daysPerWeek',
        'everyDays',
        'weeks',
        'months',
        'rpe',
        'rir',
        'maxPain',
        'directions',
      ] as const) {
        const [low, high] = DOSE_LIMITS[field];
        for (const right of [low, high, [low, high]])
          expect([field, right, await faultOf(tx, withDose({ [field]: right }))]).toEqual([
            field,
            right,
            null,
          ]);
        for (const wrong of [low - 1, high + 1, [high, low], [low, high + 1], '3', true])
          expect([field, wrong, await faultOf(tx, withDose({ [field]: wrong }))]).toEqual([
            field,
            wrong,
            field,
          ]);
      }
    });
  });

  it('refuse a program that breaks them, by any way in', async () => {
    const row = (document: unknown) => ({
      clinicId: A.clinicId,
      document,
      createdBy: A.userId,
      updatedBy: A.userId,
    });
    await clinic(A);
    await refused(withClinic(A, (tx) => tx.insert(programs).values(row(withDose({ sets: 21 })))));
    await refused(
      withClinic(A, (tx) =>
        tx.insert(patients).values({ clinicId: A.clinicId, givenName: 'J', familyName: 'S', usualPain: 11 }),
      ),
    );
    await refused(
      withClinic(A, (tx) =>
        tx
          .insert(patients)
          .values({ clinicId: A.clinicId, givenName: 'J', familyName: 'S', birthYear: 9999 }),
      ),
    );
    await withClinic(A, (tx) => tx.insert(programs).values(row(withDose({ sets: 20 }))));
  });
});

it('the first migration holds the limits of today', () => {
  expect(readFileSync('db/migrations/0000_ground.sql', 'utf8')).toContain(documentCheckSql.trim());
});
