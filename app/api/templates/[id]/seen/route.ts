import { z } from 'zod';
import { handler } from '../../../../../lib/http';
import { noteTemplateSeen } from '../../../../../lib/templates/mutations';
import { afterForm } from '../../../after-form';

/** The changed items were looked at: the template stands by them as they are now. */
export const POST = handler({
  role: 'clinician',
  params: z.object({ id: z.uuid() }),
  run: async ({ request, scope, params }) => {
    const seen = await noteTemplateSeen(scope, params.id);
    return seen.ok ? afterForm(request, '/templates') : seen;
  },
});
