import { done } from '../../../lib/errors';
import { handler } from '../../../lib/http';
import { createTemplate } from '../../../lib/templates/mutations';
import { listTemplates } from '../../../lib/templates/queries';
import { newTemplateSchema } from '../../../lib/templates/schema';

export const GET = handler({ run: async ({ scope }) => done(await listTemplates(scope)) });

/** Keeps a program as a template for everyone at the clinic, without its person. */
export const POST = handler({
  role: 'clinician',
  body: newTemplateSchema,
  run: ({ scope, body }) => createTemplate(scope, body),
});
