import { inviteColleague } from '../../../../lib/clinics/mutations';
import { inviteSchema } from '../../../../lib/clinics/schema';
import { handler } from '../../../../lib/http';
import { afterForm } from '../../after-form';

export const POST = handler({
  role: 'owner',
  body: inviteSchema,
  run: async ({ request, scope, body }) => {
    const result = await inviteColleague(scope, body);
    return result.ok ? afterForm(request, `/settings/people#${result.value.userId}`) : result;
  },
});
