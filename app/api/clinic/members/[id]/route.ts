import { saveMember } from '../../../../../lib/clinics/mutations';
import { memberIdSchema, memberSchema } from '../../../../../lib/clinics/schema';
import { handler } from '../../../../../lib/http';
import { afterForm } from '../../../after-form';

export const POST = handler({
  role: 'owner',
  params: memberIdSchema,
  body: memberSchema,
  run: async ({ request, scope, params, body }) => {
    const result = await saveMember(scope, params.id, {
      role: body.role,
      active: body.active === undefined ? undefined : body.active === 'yes',
      renew: Boolean(body.renew),
      successor: body.successor,
    });
    return result.ok ? afterForm(request, '/settings/people?saved=1') : result;
  },
});
