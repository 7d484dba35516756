import { renderNotice } from '../../components/patient/render';
import { faultOf } from '../../lib/errors';
import { PAGE_HEADERS } from '../../lib/patient-page/headers';
import { preferredLanguage } from '../../lib/patient-page/language';
import type { PatientProgram } from '../../lib/programs/schema';
import { getPatientProgram, resolveShare } from '../../lib/share/queries';

/**
 * Everything below `/p/<token>` is answered through here: an unknown link 404, one that has ended 410 with the
 * clinic's name and phone and nothing else, a database that does not answer 503, each as a calm page.
 */
export async function openShare(
  request: Request,
  token: string,
  show: (program: PatientProgram) => Promise<Response>,
): Promise<Response> {
  const language = preferredLanguage(request.headers.get('accept-language'));
  try {
    const share = await resolveShare(token);
    if (share.state === 'gone') return page(410, await renderNotice('gone', language, share.clinic));
    const program = share.state === 'ok' ? await getPatientProgram(share.scope) : null;
    return program ? await show(program) : page(404, await renderNotice('unknown', language));
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
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
