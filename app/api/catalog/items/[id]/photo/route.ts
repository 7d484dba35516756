import { savePhoto } from '../../../../../../lib/catalog/mutations';
import { NO_PHOTO, readPhoto } from '../../../../../../lib/catalog/photo';
import { ownIdSchema, photoFormSchema } from '../../../../../../lib/catalog/schema';
import { done } from '../../../../../../lib/errors';
import { handler } from '../../../../../../lib/http';
import { afterForm } from '../../../../after-form';

/** A photo in place of an own item's drawn picture, checked before it is decoded; `remove` takes it away. */
export const POST = handler({
  role: 'clinician',
  params: ownIdSchema,
  body: photoFormSchema,
  run: async ({ request, scope, params, body }) => {
    const photo = body.remove ? done(NO_PHOTO) : await readPhoto(body.photo);
    if (!photo.ok) return photo;
    const saved = await savePhoto(scope, params.id, photo.value);
    return saved.ok ? afterForm(request, `/catalog/${params.id}`) : saved;
  },
});
