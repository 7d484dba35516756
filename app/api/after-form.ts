import { seeOther } from '../../lib/http';

/** Whether a script asks, which reads JSON; a browser's own form does not say so. */
export const wantsJson = (request: Request) =>
  (request.headers.get('accept') ?? '').includes('application/json');

/**
 * After a form: a script that asked for JSON is told where to go, a browser is sent there.
 * @param more the session's cookie, and what the script is told besides
 */
export const afterForm = (
  request: Request,
  path: string,
  { cookie, told = {} }: { cookie?: string; told?: Record<string, string> } = {},
): Response => {
  const headers: Record<string, string> = cookie ? { 'set-cookie': cookie } : {};
  const answer = seeOther(path, headers);
  if (!wantsJson(request)) return answer;
  const next = answer.headers.get('location');
  return Response.json({ ok: true, next, ...told }, { headers: { 'cache-control': 'no-store', ...headers } });
};
