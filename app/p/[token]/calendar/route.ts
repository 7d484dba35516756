import { z } from 'zod';
import { renderCalendar } from '../../../../components/patient/render-beside';
import { getSchedule } from '../../../../lib/calendar/queries';
import { publicUrl } from '../../../../lib/env';
import { publicHandler } from '../../../../lib/http';
import { SIDE_HEADERS } from '../../../../lib/patient-page/headers';
import { liveOf } from '../../live';
import { openShare, page } from '../../open';

/** Reminders: after what and where, as a file or as an address that a calendar follows. */
export const GET = publicHandler({
  params: z.object({ token: z.string() }),
  run: ({ request, params: { token } }) =>
    openShare(request, token, async (program, scope) => {
      const { day, home } = await liveOf(token, scope, program, {});
      const found = await getSchedule(scope, program, { phase: day.phase, anchor: null });
      const address = `${publicUrl()}${home}/calendar.ics`.replace(/^https?:/, 'webcal:');
      const html = await renderCalendar(program, { home, address, sessions: found?.schedule.sessions ?? [] });
      return page(200, html, SIDE_HEADERS);
    }),
});
