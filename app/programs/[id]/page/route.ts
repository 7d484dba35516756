import { renderPatientPage } from '../../../../components/patient/render';
import { failed } from '../../../../lib/errors';
import { handler } from '../../../../lib/http';
import { figureSource } from '../../../../lib/patient-page/figures';
import { PAGE_HEADERS } from '../../../../lib/patient-page/headers';
import { getDraftView } from '../../../../lib/programs/queries';
import { programIdSchema } from '../../../../lib/programs/schema';

/** The patient's page of the draft, for the preview beside the builder: the same page from the same words. */
export const GET = handler({
  params: programIdSchema,
  run: async ({ scope, params }) => {
    const view = await getDraftView(scope, params.id);
    if (!view) return failed('missing');
    const html = await renderPatientPage(view, {
      handout: `/programs/${params.id}/handout.pdf?draft=1`,
      figures: figureSource,
    });
    return new Response(html, { headers: PAGE_HEADERS });
  },
});
