import { z } from 'zod';
import { publicUrl } from '../../../../lib/env';
import { handoutFileName } from '../../../../lib/handout/file-name';
import { renderHandout } from '../../../../lib/handout/render';
import { publicHandler } from '../../../../lib/http';
import { readChoice } from '../../../../lib/patient-page/choice';
import { fileHeaders } from '../../../../lib/patient-page/headers';
import { openShare, refused } from '../../open';

/** The sheet behind a link: the same plan as the page, on the paper that was asked for. */
export const GET = publicHandler({
  params: z.object({ token: z.string() }),
  run: ({ request, params }) =>
    openShare(request, params.token, async (program) => {
      const read = readChoice(new URL(request.url).searchParams);
      if (!read.ok) return refused(read.lines);
      const { lang, ...choice } = read.choice;
      const told = lang ? { ...program, language: lang } : program;
      const sheet = await renderHandout(told, { ...choice, link: `${publicUrl()}/p/${params.token}` });
      return new Response(new Uint8Array(sheet), { headers: fileHeaders(handoutFileName(program)) });
    }),
});
