import { archiveItem } from '../../../../../../lib/catalog/mutations';
import { ownIdSchema } from '../../../../../../lib/catalog/schema';
import { handler } from '../../../../../../lib/http';
import { afterForm } from '../../../../after-form';

/** Brings an archived item back to the lists. */
export const POST = handler({
  role: 'clinician',
  params: ownIdSchema,
  run: async ({ request, scope, params }) => {
    const result = await archiveItem(scope, params.id, false);
    return result.ok ? afterForm(request, `/catalog/${params.id}`) : result;
  },
});
