import { itemFormSchema, ownIdSchema } from '../../../../../lib/catalog/schema';
import { handler } from '../../../../../lib/http';
import { saveFromForm } from '../save';

/** An item of the clinic, changed. */
export const POST = handler({
  role: 'clinician',
  params: ownIdSchema,
  body: itemFormSchema,
  run: ({ request, scope, params, body }) => saveFromForm(request, scope, params.id, body),
});
