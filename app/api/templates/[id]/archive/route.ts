import { z } from 'zod';
import { handler } from '../../../../../lib/http';
import { archiveTemplate } from '../../../../../lib/templates/mutations';
import { afterForm } from '../../../after-form';

export const POST = handler({
  role: 'clinician',
  params: z.object({ id: z.uuid() }),
  run: async ({ request, scope, params }) => {
    const archived = await archiveTemplate(scope, params.id);
    return archived.ok ? afterForm(request, '/templates') : archived;
  },
});
