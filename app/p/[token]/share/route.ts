import { z } from 'zod';
import { renderShare } from '../../../../components/patient/render-beside';
import { publicUrl } from '../../../../lib/env';
import { qrSvg } from '../../../../lib/handout/qr';
import { publicHandler } from '../../../../lib/http';
import { SIDE_HEADERS } from '../../../../lib/patient-page/headers';
import { openShare, page } from '../../open';

/** The link as a code, for the phone of someone in the family. */
export const GET = publicHandler({
  params: z.object({ token: z.string() }),
  run: ({ request, params: { token } }) =>
    openShare(request, token, async (program) => {
      const code = qrSvg(`${publicUrl()}/p/${token}`);
      return page(200, await renderShare(program, { home: `/p/${token}`, code }), SIDE_HEADERS);
    }),
});
