import { z } from 'zod';
import { renderPatientPage } from '../../../components/patient/render';
import { publicHandler } from '../../../lib/http';
import { figureSource } from '../../../lib/patient-page/figures';
import { getStop } from '../../../lib/warnings/queries';
import { liveOf } from '../live';
import { openShareWith, page } from '../open';

/**
 * The patient's page. HEAD is answered by the same function, without the body; reading writes nothing.
 * `?day=` looks at a day of the last week, `?zone=` is the time zone of the phone, `?v=` the version that the
 * patient holds on paper; whatever does not fit is as if it were not there.
 */
export const GET = publicHandler({
  params: z.object({ token: z.string() }),
  run: ({ request, params: { token } }) => {
    const asked = new URL(request.url).searchParams;
    const seen = Number(asked.get('v'));
    return openShareWith(
      request,
      token,
      async (program, scope) => ({
        live: await liveOf(token, scope, program, {
          day: asked.get('day'),
          zone: asked.get('zone'),
          seen: Number.isInteger(seen) && seen > 0 ? seen : null,
        }),
        stop: await getStop(scope, program),
      }),
      async (program, _scope, { live, stop }) => {
        const handout = `/p/${token}/handout.pdf`;
        const html = await renderPatientPage(program, { handout, figures: figureSource, live, stop });
        return page(200, html);
      },
    );
  },
});
