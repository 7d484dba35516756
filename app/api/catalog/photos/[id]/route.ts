import { getPhoto } from '../../../../../lib/catalog/queries';
import { ownIdSchema } from '../../../../../lib/catalog/schema';
import { failed } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { photoResponse } from '../../../../photo-response';

/** The photo of an item of the clinic, for its members. */
export const GET = handler({
  params: ownIdSchema,
  run: async ({ request, scope, params }) => {
    const photo = await getPhoto(scope, params.id);
    return photo ? photoResponse(request, photo) : failed('missing');
  },
});
