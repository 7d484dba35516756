import { done, failed } from '../../../../../../lib/errors';
import { handler } from '../../../../../../lib/http';
import { getVersion } from '../../../../../../lib/reuse/queries';
import { versionSchema } from '../../../../../../lib/reuse/schema';

export const GET = handler({
  params: versionSchema,
  run: async ({ scope, params }) => {
    const document = await getVersion(scope, params.id, params.number);
    return document ? done(document) : failed('missing');
  },
});
