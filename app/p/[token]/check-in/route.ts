import { z } from 'zod';
import { renderToday } from '../../../../components/patient/render';
import { clientIdOf, saveCheckIns } from '../../../../lib/check-ins/mutations';
import { type CheckIn, formSchema, fromForm, sentSchema } from '../../../../lib/check-ins/schema';
import { publicHandler, seeOther, shareHandler } from '../../../../lib/http';
import { figureSource } from '../../../../lib/patient-page/figures';
import { PAGE_HEADERS } from '../../../../lib/patient-page/headers';
import { resolveShare } from '../../../../lib/share/queries';
import { liveOf } from '../../live';
import { calmly, closed, openShare, page, refused } from '../../open';

const params = z.object({ token: z.string() });

/**
 * What the patient ticked and answered. A form without a script goes back to the page by 303; the page's script
 * (`x-part`) gets the section of today to put in place; a phone that kept check-ins sends JSON and is told how
 * many were new. The same sending twice is one.
 */
export const POST = shareHandler({
  params,
  body: z.unknown(),
  run: ({ request, params: { token }, body }) =>
    calmly(request, async () => {
      const share = await resolveShare(token);
      if (share.state !== 'ok') return closed(request, share);
      const json = request.headers.get('content-type')?.startsWith('application/json') ?? false;
      const read = json ? readSent(body) : readForm(body, share.scope.programId);
      if (!read) return refused(['This could not be read. Go back, and try again.']);
      const { checkIns, timeZone } = read;
      const saved = await saveCheckIns(token, { timeZone, checkIns });
      if (saved.state !== 'ok') return closed(request, saved);
      if (json || !saved.value.ok) return saved.value;
      // Today is the page itself, so that it is today's again tomorrow.
      const day = read.day && read.day < saved.value.value.today ? read.day : null;
      if (!request.headers.has('x-part')) return seeOther(homeOf(token, day), MOVED);
      return openShare(request, token, async (program, scope) =>
        page(
          200,
          await renderToday(program, {
            figures: figureSource,
            live: await liveOf(token, scope, program, { day, zone: timeZone }),
          }),
        ),
      );
    }),
});

/** Whoever comes here by the history of a phone is taken to the page. */
export const GET = publicHandler({ params, run: ({ params: { token } }) => seeOther(`/p/${token}`) });

const MOVED = {
  'referrer-policy': PAGE_HEADERS['referrer-policy'] ?? '',
  'x-robots-tag': PAGE_HEADERS['x-robots-tag'] ?? '',
};

interface Read {
  checkIns: CheckIn[];
  timeZone: string | null;
  /** The day that the form stood under. */
  day: string | null;
}

function readSent(body: unknown): Read | null {
  const sent = sentSchema.safeParse(body);
  return sent.success ? { ...sent.data, day: null } : null;
}

function readForm(body: unknown, programId: string): Read | null {
  const form = formSchema.safeParse(body);
  if (!form.success) return null;
  const { date, zone, morning } = form.data;
  return {
    checkIns: fromForm(form.data, (itemId, on, n) => clientIdOf(programId, itemId, on, n)),
    timeZone: zone,
    // The morning after is asked about on the page of the next day.
    day: morning ? null : date,
  };
}

/** The page again: at today, or at the earlier day that the form stood under. */
const homeOf = (token: string, day: string | null): string => `/p/${token}${day ? `?day=${day}` : ''}#do`;
