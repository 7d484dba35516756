import { handler } from '../../../../lib/http';
import { saveUse } from '../../../../lib/practice/mutations';
import { useSchema } from '../../../../lib/practice/schema';

/** A favourite, or a dose kept as this clinician's own. */
export const POST = handler({
  role: 'clinician',
  body: useSchema,
  run: ({ scope, body }) => saveUse(scope, body),
});
