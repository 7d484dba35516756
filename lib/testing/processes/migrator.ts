import { migrate } from '../../../db';

/* `tsx migrator.ts`: one instance of the product that starts and brings the database up to date. */
await migrate();
process.exit(0);
