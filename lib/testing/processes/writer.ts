import fs from 'node:fs';
import { sql } from 'drizzle-orm';
import { migrate, withSystem } from '../../../db';

/*
 * `tsx writer.ts [ROWS]`: writes rows one by one into the database of DATA_DIR and says `row N` as soon as a row is
 * acknowledged, as the product tells a browser that its work is saved.
 */
const most = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);

await migrate();
const { rows } = await withSystem((tx) =>
  tx.execute(sql`select coalesce(max(count), 0)::int as last from throttles where key like 'row %'`),
);
const first = Number(rows[0]?.last) + 1;
for (let row = first; row < first + most; row += 1) {
  await withSystem((tx) =>
    tx.execute(
      sql`insert into throttles (key, window_start, count) values (${`row ${row} ${'x'.repeat(500)}`}, now(), ${row})`,
    ),
  );
  fs.writeSync(1, `row ${row}\n`);
}
process.exit(0);
