import { clearSchema } from '../../../lib/follow-up/schema';
import { handler } from '../../../lib/http';
import { clearWarnings } from '../../../lib/warnings/mutations';
import { afterForm } from '../after-form';

/** A clinician has dealt with the reports that they saw; the patient's page shows the plan again. */
export const POST = handler({
  role: 'clinician',
  body: clearSchema,
  run: async ({ request, scope, body }) => {
    const cleared = await clearWarnings(scope, [body.id].flat());
    return cleared.ok ? afterForm(request, '/programs') : cleared;
  },
});
