import { z } from 'zod';
import { publicHandler } from '../../../lib/http';
import { figureNamed } from '../../../lib/patient-page/figures';

/** A drawn figure as a file. It names nobody; with the mark of its own drawing it may be kept for ever. */
export const GET = publicHandler({
  params: z.object({ name: z.string() }),
  run: ({ request, params }) => {
    const figure = figureNamed(params.name);
    const current = figure && new URL(request.url).searchParams.get('v') === figure.hash;
    const headers = {
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': current ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    };
    return figure
      ? new Response(figure.svg, { headers: { ...headers, 'content-type': 'image/svg+xml' } })
      : new Response('There is no such figure.\n', {
          status: 404,
          headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
        });
  },
});
