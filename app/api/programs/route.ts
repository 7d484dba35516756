import { handler } from '../../../lib/http';
import { createProgram } from '../../../lib/programs/mutations';
import { newProgramSchema } from '../../../lib/programs/schema';
import { afterForm } from '../after-form';

export const POST = handler({
  role: 'clinician',
  body: newProgramSchema,
  run: async ({ request, scope, body }) => {
    const result = await createProgram(scope, body);
    if (!result.ok) return result;
    const { id } = result.value;
    return afterForm(request, `/programs/${id}`, { told: { id } });
  },
});
