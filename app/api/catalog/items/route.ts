import { itemFormSchema } from '../../../../lib/catalog/schema';
import { handler } from '../../../../lib/http';
import { saveFromForm } from './save';

/** A new item of the clinic, written new or copied from another. */
export const POST = handler({
  role: 'clinician',
  body: itemFormSchema,
  run: ({ request, scope, body }) => saveFromForm(request, scope, null, body),
});
