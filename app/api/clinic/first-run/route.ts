import { saveFirstRun } from '../../../../lib/clinics/mutations';
import { firstRunSchema } from '../../../../lib/clinics/schema';
import { handler } from '../../../../lib/http';
import { afterForm } from '../../after-form';

export const POST = handler({
  role: 'owner',
  body: firstRunSchema,
  run: async ({ request, scope, body }) => {
    const result = await saveFirstRun(scope, body);
    return result.ok ? afterForm(request, '/programs') : result;
  },
});
