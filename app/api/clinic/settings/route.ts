import { saveSettings } from '../../../../lib/clinics/mutations';
import { settingsSchema } from '../../../../lib/clinics/schema';
import { handler } from '../../../../lib/http';
import { afterForm } from '../../after-form';

export const POST = handler({
  role: 'owner',
  body: settingsSchema,
  run: async ({ request, scope, body }) => {
    const result = await saveSettings(scope, body);
    return result.ok ? afterForm(request, '/settings?saved=1') : result;
  },
});
