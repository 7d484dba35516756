import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { renderWarning } from '../../../../components/patient/render-beside';
import { dayIn } from '../../../../lib/check-ins/calendar';
import { publicHandler, seeOther, shareHandler } from '../../../../lib/http';
import { PAGE_HEADERS, SIDE_HEADERS } from '../../../../lib/patient-page/headers';
import { reportWarning } from '../../../../lib/warnings/mutations';
import { warningFormSchema } from '../../../../lib/warnings/schema';
import { calmly, closed, openShare, page, refused } from '../../open';

const params = z.object({ token: z.string() });

/** *Something new or worrying*: the plan's own warning signs to tick. Looking at them writes nothing. */
export const GET = publicHandler({
  params,
  run: ({ request, params: { token } }) =>
    openShare(request, token, async (program) => {
      const today = dayIn(program.clinic.timeZone, new Date());
      const html = await renderWarning(program, { home: `/p/${token}`, id: randomUUID(), today });
      return page(200, html, SIDE_HEADERS);
    }),
});

/** Writes the report down once and goes back to the page, which now begins with what to do. */
export const POST = shareHandler({
  params,
  body: z.unknown(),
  run: ({ request, params: { token }, body }) =>
    calmly(request, async () => {
      const form = warningFormSchema.safeParse(body);
      if (!form.success) return refused(['This could not be read. If you are worried, call now.']);
      const saved = await reportWarning(token, form.data);
      if (saved.state !== 'ok') return closed(request, saved);
      if (!saved.value.ok) return saved.value;
      return seeOther(`/p/${token}`, {
        'referrer-policy': PAGE_HEADERS['referrer-policy'] ?? '',
        'x-robots-tag': PAGE_HEADERS['x-robots-tag'] ?? '',
      });
    }),
});
