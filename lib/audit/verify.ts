import { exitCodeOf, plainly } from '../server/faults';
import { closeDatabase, openDatabase } from '../server/mutations';
import { findChainFault, listChains } from './queries';

/*
 * `npm run audit:verify`: walks every clinic's chain of events and names the first one that was changed, moved or
 * removed. Exit 1 where one is not whole. An embedded database must not be in use.
 */
const NOBODY = '00000000-0000-0000-0000-000000000000';

try {
  await openDatabase();
  const chains = await listChains();
  for (const clinicId of chains) {
    const fault = await findChainFault({ clinicId, userId: NOBODY });
    if (!fault) continue;
    console.error(`clinic ${clinicId}: event ${fault.seq} ${fault.fault}`);
    process.exitCode = 1;
  }
  if (!process.exitCode) console.log(`${chains.length} chains are whole.`);
} catch (error) {
  console.error(plainly(error));
  process.exitCode = exitCodeOf(error);
}
await closeDatabase().catch(() => undefined);
