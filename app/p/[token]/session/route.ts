import { z } from 'zod';
import { renderSession } from '../../../../components/patient/render-beside';
import { publicHandler } from '../../../../lib/http';
import { figureSource } from '../../../../lib/patient-page/figures';
import { SESSION_HEADERS } from '../../../../lib/patient-page/headers';
import { movingIn } from '../../../../lib/patient-page/moving';
import { getStop } from '../../../../lib/warnings/queries';
import { liveOf } from '../../live';
import { openShareWith, page } from '../../open';

/** The guided session of today: a list that works by itself, and a timer where there is a script. */
export const GET = publicHandler({
  params: z.object({ token: z.string() }),
  run: ({ request, params: { token } }) =>
    openShareWith(
      request,
      token,
      async (program, scope) => ({
        live: await liveOf(token, scope, program, { zone: new URL(request.url).searchParams.get('zone') }),
        stop: await getStop(scope, program),
      }),
      async (program, _scope, { live, stop }) => {
        const moving = movingIn(program.language);
        const html = await renderSession(program, { live, stop, figures: figureSource, moving });
        return page(200, html, SESSION_HEADERS);
      },
    ),
});
