import { z } from 'zod';
import { throughNextAuth } from '../../../../lib/auth/next-auth';
import { failed } from '../../../../lib/errors';
import { publicHandler } from '../../../../lib/http';

const mount = publicHandler({
  params: z.object({ nextauth: z.array(z.string().max(40)).max(4) }),
  run: async ({ request, params }) => (await throughNextAuth(request, params.nextauth)) ?? failed('missing'),
});

export { mount as GET, mount as POST };
