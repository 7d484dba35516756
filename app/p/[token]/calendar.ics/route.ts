import { z } from 'zod';
import { icsOf } from '../../../../lib/calendar/ics';
import { getSchedule } from '../../../../lib/calendar/queries';
import { calendarQuerySchema } from '../../../../lib/calendar/schema';
import { publicHandler } from '../../../../lib/http';
import { PAGE_HEADERS } from '../../../../lib/patient-page/headers';
import { sessionWords } from '../../../../lib/wording/patient-session';
import { liveOf } from '../../live';
import { openShare, page, refused } from '../../open';

/** The sessions of the plan as calendar events; the same address gives the newer ones when the plan changes. */
export const GET = publicHandler({
  params: z.object({ token: z.string() }),
  run: ({ request, params: { token } }) =>
    openShare(request, token, async (program, scope) => {
      const asked = calendarQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
      if (!asked.success) return refused(asked.error.issues.map(({ message }) => message));
      const { after = null, place } = asked.data;
      const { day } = await liveOf(token, scope, program, {});
      const found = await getSchedule(scope, program, { phase: day.phase, anchor: after });
      const { calendar } = sessionWords(program.language);
      if (!found) return page(404, calendar.none, { 'content-type': 'text/plain; charset=utf-8' });
      const { schedule, about } = found;
      const ics = icsOf(schedule, {
        ...about,
        title: calendar.event,
        text: (anchor) => {
          const where = place ? calendar.places[place] : '';
          return `${calendar.ifThen(calendar.anchors[anchor], where, schedule.sessions.length)} ${calendar.look}`;
        },
      });
      return new Response(ics, {
        headers: {
          ...PAGE_HEADERS,
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': `attachment; filename="${calendar.fileName}"`,
        },
      });
    }),
});
