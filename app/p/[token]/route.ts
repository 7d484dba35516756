import { z } from 'zod';
import { renderPatientPage } from '../../../components/patient/render';
import { publicHandler } from '../../../lib/http';
import { figureSource } from '../../../lib/patient-page/figures';
import { openShare, page } from '../open';

/** The patient's page. HEAD is answered by the same function, without the body; reading writes nothing. */
export const GET = publicHandler({
  params: z.object({ token: z.string() }),
  run: ({ request, params }) =>
    openShare(request, params.token, async (program) =>
      page(
        200,
        await renderPatientPage(program, {
          handout: `/p/${params.token}/handout.pdf`,
          figures: figureSource,
        }),
      ),
    ),
});
