import type { ClinicScope } from '../../../../lib/auth/session';
import { failed, type Result } from '../../../../lib/errors';
import { ACTING_USER } from '../../../../lib/fetch';

/**
 * A screen that names its person is answered only while that person is signed in: at a shared desk a tab that
 * was left open must not write in the name of the next one.
 */
export const unlessOther = async <T>(
  request: Request,
  scope: ClinicScope,
  run: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  const named = request.headers.get(ACTING_USER);
  return named === null || named === scope.userId ? run() : failed('signed-out');
};
