import { failed } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { patientIdSchema } from '../../../../../lib/patients/schema';
import { recordCsv } from '../../../../../lib/record/csv';
import { noteRecordTaken } from '../../../../../lib/record/mutations';
import { getRecord } from '../../../../../lib/record/queries';

/** One person's record as a table for a spreadsheet. The file's name says nothing about the person. */
export const GET = handler({
  role: 'clinician',
  params: patientIdSchema,
  run: async ({ scope, params }) => {
    const rows = await getRecord(scope, params.id);
    if (!rows) return failed('missing');
    await noteRecordTaken(scope, params.id);
    return new Response(recordCsv(rows), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="record-${params.id.slice(0, 8)}.csv"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  },
});
