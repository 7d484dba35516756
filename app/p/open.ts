import { renderNotice } from '../../components/patient/render';
import { faultOf } from '../../lib/errors';
import { PAGE_HEADERS } from '../../lib/patient-page/headers';
import { preferredLanguage } from '../../lib/patient-page/language';
import type { PatientProgram } from '../../lib/programs/schema';
import { readThroughLink, type Share, type ShareScope } from '../../lib/share/queries';

/**
 * Everything below `/p/<token>` is answered through here: an unknown link 404, one that has ended 410 with the
 * clinic's name and phone and nothing else, a database that does not answer 503, each as a calm page.
 */
export const openShare = (
  request: Request,
  token: string,
  show: (program: PatientProgram, scope: ShareScope) => Promise<Response>,
): Promise<Response> => openShareWith(request, token, async () => null, show);

/** The same, with what else `show` needs of the database, read in the transaction that found the link alive. */
export const openShareWith = <T>(
  request: Request,
  token: string,
  read: (program: PatientProgram, scope: ShareScope) => Promise<T>,
  show: (program: PatientProgram, scope: ShareScope, value: T) => Promise<Response>,
): Promise<Response> =>
  calmly(request, async () => {
    const opened = await readThroughLink(token, read);
    return opened.state === 'ok' ? show(opened.program, opened.scope, opened.value) : closed(request, opened);
  });

/** The page in place of a plan: 410 with the clinic for a link that has ended, 404 for one that never was. */
export async function closed(request: Request, share: Exclude<Share, { state: 'ok' }>): Promise<Response> {
  const language = preferredLanguage(request.headers.get('accept-language'));
  return share.state === 'gone'
    ? page(410, await renderNotice('gone', language, share.clinic))
    : page(404, await renderNotice('unknown', language));
}

/** Answers, or says as a calm page that the database does not. */
export async function calmly<T>(request: Request, work: () => Promise<T>): Promise<T | Response> {
  try {
    return await work();
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    const language = preferredLanguage(request.headers.get('accept-language'));
    const body = await renderNotice(fault.code === 'busy' ? 'busy' : 'unavailable', language);
    return page(503, body, { 'retry-after': String(fault.retryAfter ?? 5) });
  }
}

export const page = (status: number, html: string, more: Record<string, string> = {}): Response =>
  new Response(html, { status, headers: { ...PAGE_HEADERS, ...more } });

/** A choice that cannot be: said in plain sentences, as text that no browser reads as anything else. */
export const refused = (lines: string[]): Response =>
  new Response(`${lines.join('\n')}\n`, {
    status: 400,
    headers: { ...PAGE_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  });
