import { handler } from '../../../../lib/http';
import { signOff } from '../../../../lib/reviews/mutations';
import { signOffSchema } from '../../../../lib/reviews/schema';
import { afterForm } from '../../after-form';

/** The owner's sign-off of one item or of a part of the catalog. */
export const POST = handler({
  role: 'owner',
  body: signOffSchema,
  run: async ({ request, scope, body }) => {
    const signed = await signOff(scope, body);
    if (!signed.ok) return signed;
    const page = body.part ? `/catalog/review?signed=${signed.value.signed}` : `/catalog/${body.read[0]?.id}`;
    return afterForm(request, page);
  },
});
