import { currentSession } from '../../../lib/auth/gate';
import { done, failed } from '../../../lib/errors';
import { handler } from '../../../lib/http';

export const GET = handler({
  run: async () => {
    const session = await currentSession();
    if (!session) return failed('signed-out');
    const { name, clinicName, scope } = session;
    return done({ name, role: scope.role, clinicName });
  },
});
