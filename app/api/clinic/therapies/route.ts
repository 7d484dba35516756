import { handler } from '../../../../lib/http';
import { saveRule } from '../../../../lib/practice/mutations';
import { ruleSchema } from '../../../../lib/practice/schema';
import { afterForm } from '../../after-form';

/** What the owner says about one therapy: offered here, and by whom. */
export const POST = handler({
  role: 'owner',
  body: ruleSchema,
  run: async ({ request, scope, body }) => {
    const saved = await saveRule(scope, body);
    return saved.ok ? afterForm(request, `/settings/therapies?saved=1#${body.itemId}`) : saved;
  },
});
