import { z } from 'zod';
import { getHealth } from '../../lib/health/queries';
import { faultResponse, publicHandler, seeOther } from '../../lib/http';

const RETRY_SECONDS = 5;

/** Where a page goes while the database does not answer: it looks again by itself and finds the way back. */
export const GET = publicHandler({
  query: z.object({ from: z.string().max(300).default('/programs') }),
  run: async ({ request, query }) => {
    if (await getHealth()) return seeOther(query.from);
    const answer = faultResponse(request, { code: 'unavailable', retryAfter: RETRY_SECONDS });
    answer.headers.set('refresh', String(RETRY_SECONDS));
    return answer;
  },
});
