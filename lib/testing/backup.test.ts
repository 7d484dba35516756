import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, migrate, withClinic, withSystem } from '../../db';
import { takeBackup } from '../../db/backup';
import { type Counts, verifyBackup } from '../../db/backup-file';
import { keepBackup, toDrop } from '../../db/backup-schedule';
import { newestBackup } from '../../db/folder';
import { asOwner } from '../../db/migrate';
import { restoreBackup } from '../../db/restore';
import { blankStore, pointAtPostgres, temporaryFolder } from './database';
import { postgresInstalled, startPostgres, type TestPostgres } from './postgres';

/** What a backup must bring back exactly: line separators, quotes, what looks like JSON, emoji, a backslash. */
const AWKWARD = 'a\u2028b\u2029c "quoted" \\ {"x": null} [1] 🙂 é \t end';
const clinicId = '6f1c2f5e-3f5b-4a52-9f0d-0d4f4f7a1c11';
const userId = '0a3b5a0e-6a58-4b0e-8f5b-5d8d0c1c2d22';
let folder = '';
let number = 0;

/** Rows as a clinic would have them, in tables that refer to each other. */
async function fill(): Promise<void> {
  await withSystem((tx) =>
    tx.execute(
      sql`insert into users (id, email, name, password_hash) values (${userId}, 'a@b.example', ${AWKWARD}, 'x')`,
    ),
  );
  await withClinic({ clinicId, userId }, async (tx) => {
    await tx.execute(
      sql`insert into clinics (id, name, country, time_zone, paper, emergency_number)
        values (${clinicId}, 'Backup Clinic', 'US', 'America/New_York', 'letter', '911')`,
    );
    await tx.execute(
      sql`insert into memberships (clinic_id, user_id, role) values (${clinicId}, ${userId}, 'owner')`,
    );
    await tx.execute(
      sql`insert into patients (clinic_id, given_name, family_name, birth_year, flags, created_at)
        select ${clinicId}, ${AWKWARD}, 'Family ' || n, case when n % 2 = 0 then 1950 end,
          case when n % 3 = 0 then '[{"id": "osteoporosis"}]'::jsonb else '[]'::jsonb end,
          timestamptz '2026-03-29 01:30:00.123456+00' + n * interval '1 hour'
        from generate_series(1, 1500) n`,
    );
    await tx.execute(
      sql`insert into audit_events (clinic_id, seq, at, actor_type, action, object, object_id, prev_hash, hash)
        select ${clinicId}, n, now(), 'system', 'try', 'backup', 'x', 'p', 'h' from generate_series(1, 20) n`,
    );
  });
}

async function onNewEmbedded(): Promise<void> {
  await closeStore();
  number += 1;
  const own = path.join(folder, `data-${number}`);
  fs.mkdirSync(own);
  await blankStore(own);
}

const backUp = async (): Promise<{ file: string; counts: Counts }> => {
  const file = path.join(folder, `backup-${number}-${Math.random()}.ndjson`);
  return { file, counts: await takeBackup(file) };
};

beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
beforeEach(onNewEmbedded, 180_000);
afterEach(closeStore);

describe('a backup', () => {
  it('comes back whole into an empty database, and into no other', async () => {
    await migrate();
    await fill();
    const { file, counts } = await backUp();
    expect(counts.patients?.rows).toBe(1500);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    await expect(restoreBackup(file)).rejects.toThrow(/not empty \(table/);

    await onNewEmbedded();
    expect(await restoreBackup(file)).toEqual(counts);
    const again = await backUp();
    expect(again.counts).toEqual(counts);
    const { rows } = await withClinic({ clinicId, userId }, (tx) =>
      tx.execute(sql`select count(*)::int as patients, min(given_name) as name from patients`),
    );
    expect(rows[0]).toEqual({ patients: 1500, name: AWKWARD });
    // The walls stand again: references, the log that is only added to, row-level security.
    await expect(
      withClinic({ clinicId, userId }, (tx) =>
        tx.execute(sql`insert into memberships (clinic_id, user_id, role)
          values (${clinicId}, ${crypto.randomUUID()}, 'owner')`),
      ),
    ).rejects.toMatchObject({ cause: { code: '23503' } });
    await expect(
      asOwner((client) => client.query(`update audit_events set action = 'changed'`)),
    ).rejects.toThrow(/never changed/);
  }, 180_000);

  it('goes into a database that holds nothing but its schema', async () => {
    await migrate();
    await fill();
    const { file, counts } = await backUp();
    await onNewEmbedded();
    await migrate();
    expect(await restoreBackup(file)).toEqual(counts);
  }, 180_000);

  it('is refused before anything is touched when one byte is not as it was', async () => {
    await migrate();
    await fill();
    const { file } = await backUp();
    const whole = fs.readFileSync(file);
    const broken = `${file}.broken`;
    await onNewEmbedded();
    for (let place = 0; place < 20; place += 1) {
      const copy = Buffer.from(whole);
      const at = Math.floor((place * (copy.length - 1)) / 19);
      copy[at] = (copy[at] ?? 0) ^ 1;
      fs.writeFileSync(broken, copy);
      await expect(restoreBackup(broken), `byte ${at}`).rejects.toMatchObject({ name: 'BackupRefused' });
    }
    for (const cut of [whole.length - 1, whole.length >> 1, 100, 0]) {
      fs.writeFileSync(broken, whole.subarray(0, cut));
      await expect(restoreBackup(broken), `cut at ${cut}`).rejects.toMatchObject({ name: 'BackupRefused' });
    }
    await asOwner(async (client) => {
      const { rows } = await client.query(`select to_regclass('public.users') is null as blank`);
      expect(rows).toEqual([{ blank: true }]);
    });
  }, 180_000);

  it('of a later version is refused', async () => {
    await migrate();
    const { file } = await backUp();
    const { head } = await verifyBackup(file);
    const [, ...rest] = fs.readFileSync(file, 'utf8').split('\n');
    const later = { ...head, schema: { ...head.schema, when: head.schema.when + 1 } };
    fs.writeFileSync(file, [JSON.stringify(later), ...rest].join('\n'));
    await expect(restoreBackup(file)).rejects.toMatchObject({ name: 'BackupRefused' });
  }, 180_000);
});

describe.skipIf(!postgresInstalled())('between the engines', () => {
  let server: TestPostgres | null = null;
  beforeAll(async () => {
    server = await startPostgres();
  }, 180_000);
  afterAll(async () => {
    await closeStore();
    await server?.stop();
  });

  it('moves a clinic from the embedded database to PostgreSQL and back, byte for byte', async () => {
    if (!server) throw new Error('no server');
    await migrate();
    await fill();
    const first = await backUp();
    await closeStore();

    await pointAtPostgres(server, path.join(folder, 'none'));
    expect(await restoreBackup(first.file)).toEqual(first.counts);
    // The restricted login works there, and row-level security still hides the clinic from others.
    const { rows } = await withClinic({ clinicId: crypto.randomUUID(), userId }, (tx) =>
      tx.execute(sql`select count(*)::int as patients from patients`),
    );
    expect(rows).toEqual([{ patients: 0 }]);
    const second = await backUp();
    expect(second.counts).toEqual(first.counts);

    await onNewEmbedded();
    expect(await restoreBackup(second.file)).toEqual(first.counts);
  }, 180_000);
});

describe('the product’s own backups', () => {
  it('drop the copy before when nothing was written since', async () => {
    await migrate();
    const data = process.env.DATA_DIR ?? '';
    const take = (hour: number) =>
      asOwner((client) => keepBackup(client, data, new Date(Date.UTC(2026, 0, 2, hour))));
    await take(1);
    const second = await take(2);
    expect(fs.readdirSync(path.join(data, 'backups'))).toEqual([path.basename(second)]);
    await fill();
    await take(3);
    expect(fs.readdirSync(path.join(data, 'backups'))).toHaveLength(2);
    expect(newestBackup(data)).toContain('2026-01-02T03-00-00Z.ndjson');
  }, 180_000);

  it('are kept for 24 hours and 14 days', () => {
    const hourly = Array.from({ length: 24 * 20 }, (_, hour) =>
      new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 13),
    );
    const dropped = new Set(toDrop(hourly));
    const kept = hourly.filter((name) => !dropped.has(name));
    expect(kept.slice(-24)).toEqual(hourly.slice(-24));
    expect(kept).toHaveLength(24 + 13); // the newest of each of 14 days; the last day's is among the 24
    expect(kept.slice(0, 13).every((name) => name.endsWith('T23'))).toBe(true);
  });
});
