import type { z } from 'zod';
import { currentScope } from './auth/gate';
import type { ClinicScope, Role } from './auth/session';
import { publicUrl } from './env';
import { FAULTS, type Fault, faultOf, type Result } from './errors';
import { plainly } from './server/faults';

/**
 * Every route handler is made here: gate → same-origin check → parse → one query or mutation → answer. Pages
 * of the dashboard ask the same gate; a layout is never the only guard.
 */
interface Context<Params, Query, Body> {
  request: Request;
  params: Params;
  query: Query;
  body: Body;
}
interface Parsers<Params, Query, Body> {
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
}
type Answer = Response | Result<unknown>;
type Run<C> = (context: C) => Promise<Answer> | Answer;
type Route = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>;

interface ScopedSpec<P, Q, B> extends Parsers<P, Q, B> {
  /** The lowest role that may do this; assistants read and share, clinicians write, owners govern. */
  role?: Role;
  run: Run<Context<P, Q, B> & { scope: ClinicScope }>;
}

/** A route for a signed-in member of a clinic. */
export const handler = <P = unknown, Q = unknown, B = unknown>(spec: ScopedSpec<P, Q, B>): Route =>
  route(
    spec,
    async (context) => {
      const scope = await currentScope();
      if (!scope) return signedOut(context.request);
      if (!allows(scope.role, spec.role ?? 'assistant'))
        return faultResponse(context.request, { code: 'forbidden' });
      return { scope };
    },
    spec.run,
  );

/** A route that anyone may call: sign-in, the patient's page, health. */
export const publicHandler = <P = unknown, Q = unknown, B = unknown>(
  spec: Parsers<P, Q, B> & { run: Run<Context<P, Q, B>> },
): Route => route(spec, async () => ({}), spec.run);

/** A route below `/p/<token>`: the token in the path is the only right that there is. */
export const shareHandler = <P = unknown, Q = unknown, B = unknown>(
  spec: Parsers<P, Q, B> & { run: Run<Context<P, Q, B>> },
): Route => route(spec, async () => ({}), spec.run, isShareOrigin);

const RANK: Record<Role, number> = { assistant: 0, clinician: 1, owner: 2 };
export const allows = (role: Role, needed: Role): boolean => RANK[role] >= RANK[needed];

function route<P, Q, B, Extra extends object>(
  parsers: Parsers<P, Q, B>,
  gate: (context: { request: Request }) => Promise<Response | Extra>,
  run: Run<Context<P, Q, B> & Extra>,
  comesFromUs: (request: Request) => boolean = isSameOrigin,
): Route {
  return async (request, next) => {
    try {
      if (!comesFromUs(request)) return faultResponse(request, { code: 'cross-site' });
      const passed = await gate({ request });
      if (passed instanceof Response) return passed;
      const input = await parse(request, await next.params, parsers);
      if (!input.ok) return faultResponse(request, input.fault);
      return toResponse(request, await run({ request, ...input.value, ...passed }));
    } catch (error) {
      const fault = faultOf(error);
      if (fault) return faultResponse(request, fault);
      console.error(`request ${request.headers.get('x-request-id') ?? '-'} failed:`, plainly(error));
      throw error;
    }
  };
}

/** A browser always names the origin of a request that changes something; one that does not is refused. */
export function isSameOrigin(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin') return false;
  const origin = request.headers.get('origin');
  if (!origin) return site === 'same-origin';
  const host = request.headers.get('host');
  return (
    URL.canParse(origin) &&
    (new URL(origin).host === host || new URL(origin).origin === new URL(publicUrl()).origin)
  );
}

/**
 * The same for routes behind a patient's link. Their pages say `Referrer-Policy: no-referrer`, so that the
 * address, which is the key, is told to nobody; a browser then sends their forms with `Origin: null`. That is
 * let in here and nowhere else: no cookie counts on these routes, so a foreign page that does not know the token
 * gains nothing, and one that knows it needs no patient's browser. A foreign origin is refused all the same.
 */
export function isShareOrigin(request: Request): boolean {
  if (request.headers.get('origin') !== 'null') return isSameOrigin(request);
  const site = request.headers.get('sec-fetch-site');
  return site === null || site === 'same-origin';
}

async function parse<P, Q, B>(request: Request, params: unknown, parsers: Parsers<P, Q, B>) {
  const fields: Record<string, string> = {};
  const read = <T>(schema: z.ZodType<T> | undefined, input: unknown): T => {
    if (!schema) return undefined as T;
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    for (const issue of result.error.issues) fields[issue.path.join('.') || 'form'] ??= issue.message;
    return undefined as T;
  };
  let raw: unknown;
  if (parsers.body) {
    const body = await readBody(request);
    if (!body.ok) return body;
    raw = body.value;
  }
  const place = read(parsers.params, params);
  // A path that cannot be an id is a path to nothing.
  if (Object.keys(fields).length) return { ok: false as const, fault: { code: 'missing' as const } };
  const value = {
    params: place,
    query: read(parsers.query, singleValues(new URL(request.url).searchParams)),
    body: read(parsers.body, raw),
  };
  if (Object.keys(fields).length) return { ok: false as const, fault: { code: 'invalid' as const, fields } };
  return { ok: true as const, value };
}

/** Form fields and query keys as one flat object; a repeated key is kept as a list, for the schema to judge. */
function singleValues(entries: Iterable<[string, FormDataEntryValue]>): Record<string, unknown> {
  const out: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) {
    const before = out[key];
    out[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return { ...out };
}

async function readBody(request: Request): Promise<Result<unknown>> {
  const type = request.headers.get('content-type') ?? '';
  try {
    if (type.startsWith('application/json')) return { ok: true, value: await request.json() };
    if (type.startsWith('application/x-www-form-urlencoded') || type.startsWith('multipart/form-data'))
      return { ok: true, value: singleValues(await request.formData()) };
  } catch {
    return { ok: false, fault: { code: 'invalid', fields: { form: 'The request could not be read.' } } };
  }
  return { ok: false, fault: { code: 'invalid', fields: { form: 'Send a form or JSON.' } } };
}

function toResponse(request: Request, answer: Answer): Response {
  if (answer instanceof Response) return answer;
  if (!answer.ok) return faultResponse(request, answer.fault);
  return Response.json(answer.value ?? null, { headers: { 'cache-control': 'no-store' } });
}

/** After a form: the next page, by GET. Always a path of ours, whatever was asked for. */
export const seeOther = (path: string, headers: HeadersInit = {}): Response => {
  const safe = /^\/(?![/\\])[^\\\r\n]*$/.test(path) ? path : '/programs';
  return new Response(null, {
    status: 303,
    headers: { location: safe, 'cache-control': 'no-store', ...headers },
  });
};

const wantsHtml = (request: Request) => (request.headers.get('accept') ?? '').includes('text/html');

const signedOut = (request: Request): Response =>
  wantsHtml(request) && request.method === 'GET'
    ? seeOther('/sign-in')
    : faultResponse(request, { code: 'signed-out' });

/** A fault as JSON for scripts, as a plain page for a form that was sent without JavaScript. */
export function faultResponse(request: Request, fault: Fault): Response {
  const { status, text } = FAULTS[fault.code];
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (fault.retryAfter) headers.set('retry-after', String(fault.retryAfter));
  if (!wantsHtml(request))
    return Response.json(
      { error: fault.code, message: text, fields: fault.fields ?? {}, detail: fault.detail ?? null },
      { status, headers },
    );
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(
    faultPage(text, Object.values(fault.fields ?? {}), request.headers.get('x-nonce') ?? ''),
    { status, headers },
  );
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

function faultPage(text: string, lines: string[], nonce: string): string {
  const list = lines.length ? `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stepwise</title><style nonce="${escapeHtml(nonce)}">body{font:18px/1.5 system-ui,sans-serif;background:#f6f4ef;color:#1f2a30;max-width:34rem;margin:12vh auto;padding:0 1.25rem}h1{font:600 1.6rem/1.25 Georgia,serif}a{color:#1d6a78}</style><h1>${escapeHtml(text)}</h1>${list}<p>Go back in your browser: what you typed is still there. Or open <a href="/programs">your programs</a>.</p></html>`;
}
