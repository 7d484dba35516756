import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { withClinic, withSystem, withUser } from '../../db';
import { eachEngine } from './database';

eachEngine('the application’s transaction', (engine) => {
  it('speaks as the restricted role, for its own clinic only', async () => {
    const clinicId = crypto.randomUUID();
    const { rows } = await withClinic({ clinicId, userId: 'u' }, (tx) =>
      tx.execute(sql`select current_user as role, current_setting('app.clinic') as clinic,
        (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as mighty`),
    );
    expect(rows[0]).toEqual({ role: 'stepwise_app', clinic: clinicId, mighty: false });
    const after = await withSystem((tx) =>
      tx.execute(sql`select current_setting('app.clinic') as clinic, current_setting('app.user') as person`),
    );
    expect(after.rows[0]).toEqual({ clinic: '', person: '' });
  });

  it('keeps 500 concurrent askers apart', async () => {
    const seen = await Promise.all(
      Array.from({ length: 500 }, async (_, place) => {
        const asker = { clinicId: crypto.randomUUID(), userId: String(place) };
        const { rows } = await withClinic(asker, async (tx) => {
          await tx.execute(sql`select pg_sleep(0)`);
          return tx.execute(
            sql`select current_setting('app.clinic') as "clinicId", current_setting('app.user') as "userId"`,
          );
        });
        return JSON.stringify(rows[0]) === JSON.stringify(asker);
      }),
    );
    expect(seen.filter(Boolean)).toHaveLength(500);
  });

  it('refuses a transaction inside a transaction, which would wait for itself', async () => {
    await expect(withSystem(() => withUser('u', async () => 1))).rejects.toThrow(/already open/);
  });

  it('undoes everything when the work fails, and goes on', async () => {
    await expect(
      withSystem(async (tx) => {
        await tx.execute(sql`insert into throttles (key, window_start, count) values ('undone', now(), 1)`);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    const { rows } = await withSystem((tx) => tx.execute(sql`select from throttles where key = 'undone'`));
    expect(rows).toHaveLength(0);
  });

  it('ends a statement at its deadline, as unavailable, and answers the next one', async () => {
    const started = Date.now();
    const slow = withSystem((tx) =>
      tx.execute(sql`select count(*) from generate_series(1, 2000000000) g where g % 7 = 3`),
    );
    await expect(slow).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
    expect(Date.now() - started).toBeLessThan(7000);
    const { rows } = await withSystem((tx) => tx.execute(sql`select 1 as one`));
    expect(rows).toEqual([{ one: 1 }]);
  }, 60_000);

  // The lease is the same code for both, and ten seconds are long.
  it.runIf(engine === 'embedded')(
    'ends a transaction that waits for something else',
    async () => {
      const idle = withSystem(async (tx) => {
        await new Promise((resolve) => setTimeout(resolve, 10_800));
        return tx.execute(sql`select 1`);
      });
      await expect(idle).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
      const { rows } = await withSystem((tx) => tx.execute(sql`select 1 as one`));
      expect(rows).toEqual([{ one: 1 }]);
    },
    20_000,
  );

  it(`really runs on ${engine}`, async () => {
    const { rows } = await withSystem((tx) => tx.execute(sql`select version() as version`));
    expect(String(rows[0]?.version).includes('wasm')).toBe(engine === 'embedded');
  });
});
