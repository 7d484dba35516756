import { saveProfile } from '../../../../lib/clinics/mutations';
import { profileSchema } from '../../../../lib/clinics/schema';
import { handler } from '../../../../lib/http';
import { afterForm } from '../../after-form';

export const POST = handler({
  body: profileSchema,
  run: async ({ request, scope, body }) => {
    const result = await saveProfile(scope, body);
    return result.ok ? afterForm(request, '/settings/people?saved=1') : result;
  },
});
