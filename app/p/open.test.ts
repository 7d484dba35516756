import { beforeAll, expect, it } from 'vitest';
import { signUp } from '../../lib/auth/mutations';
import { type ClinicScope, resolveSession } from '../../lib/auth/session';
import { loadBuiltInCatalog } from '../../lib/catalog/mutations';
import { getCatalogItem } from '../../lib/catalog/queries';
import type { Result } from '../../lib/errors';
import { closeHandouts } from '../../lib/handout/render';
import { PAGE_HEADERS } from '../../lib/patient-page/headers';
import { addItem, itemFrom } from '../../lib/programs/model';
import { createProgram, publishProgram, saveProgram } from '../../lib/programs/mutations';
import { getProgram } from '../../lib/programs/queries';
import { revokeLinks } from '../../lib/share/mutations';
import { getLink } from '../../lib/share/queries';
import { eachEngine, setEnv } from '../../lib/testing/database';
import { expireLinks, stopDatabase } from '../../lib/testing/links';
import { GET as figureFile } from '../figures/[name]/route';
import { GET as handoutFile } from './[token]/handout.pdf/route';
import { GET as patientPage } from './[token]/route';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};
const ask = (
  route: typeof patientPage,
  path: string,
  params: Record<string, string>,
  headers: Record<string, string> = {},
) => route(new Request(`http://127.0.0.1:3000${path}`, { headers }), { params: Promise.resolve(params) });
const open = (token: string, language = 'en') =>
  ask(patientPage, `/p/${token}`, { token }, { accept: 'text/html', 'accept-language': language });
const print = (token: string, query = '') =>
  ask(handoutFile, `/p/${token}/handout.pdf${query}`, { token }, { accept: '*/*' });

eachEngine('what a link opens', (engine) => {
  let scope: ClinicScope;
  let program = '';
  const token = async () => (await getLink(scope, program))?.url.split('/').pop() ?? '';
  const publish = async () => {
    const draft = await getProgram(scope, program);
    value(await publishProgram(scope, program, { revision: draft?.revision ?? 0, screened: false }));
  };

  beforeAll(async () => {
    await loadBuiltInCatalog();
    const secret = value(
      await signUp(
        {
          clinicName: 'Harbor',
          name: 'Robin Ortega',
          email: 'p@stepwise.example',
          password: 'velvet-Kettle-91',
        },
        { address: '192.0.2.1', userAgent: 'test' },
      ),
    );
    const session = await resolveSession(secret);
    if (!session) throw new Error('no session');
    scope = session.scope;
    program = value(await createProgram(scope, { patientId: null, title: 'Back plan', item: null })).id;
    const draft = await getProgram(scope, program);
    const item = await getCatalogItem(scope, 'knee-rocking');
    if (!draft || !item) throw new Error('no draft, or no knee-rocking');
    const document = addItem(draft.document, 'p1', itemFrom(item, 'i1'));
    value(await saveProgram(scope, program, { revision: draft.revision, document }));
    await publish();
  }, 60_000);

  it('the page, told to nobody and kept nowhere', async () => {
    const answer = await open(await token());
    expect(answer.status).toBe(200);
    for (const [name, text] of Object.entries(PAGE_HEADERS)) expect(answer.headers.get(name)).toBe(text);
    const html = await answer.text();
    expect(html).toContain('Do 10 times on each side. Rest. Do 2 rounds. 2 times a day.');
    expect(html).toContain('New, or clearly worse?');
    expect(html).toContain(`href="/p/${await token()}/handout.pdf"`);
  });

  it('the handout, in what was asked for', async () => {
    const answer = await print(await token(), '?paper=letter&ink=mono&fbclid=x');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="harbor-plan-/);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await closeHandouts();
  }, 30_000);

  it('a choice that cannot be is refused in a sentence', async () => {
    const answer = await print(await token(), '?paper=a3');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe('paper must be one of: a4, letter.\n');
  });

  it('a figure of the page, to be kept for ever; nothing under any other name', async () => {
    const html = await (await open(await token())).text();
    expect(html).toContain('<svg');
    const known = await ask(figureFile, '/figures/x?v=0', { name: 'knee-rocking-right-floor-ana-pair.svg' });
    expect(known.headers.get('content-type')).toBe('image/svg+xml');
    expect(known.headers.get('cache-control')).toBe('public, max-age=3600');
    const small = await ask(figureFile, '/figures/x', { name: 'knee-rocking.svg' });
    expect(await small.text()).toContain('<svg');
    expect(known.headers.get('content-security-policy')).toContain('sandbox');
    expect((await ask(figureFile, '/figures/x', { name: 'x-right-floor-ana-pair.svg' })).status).toBe(404);
  });

  it('a wrong link: one calm page in the browser’s language, whatever was wrong', async () => {
    for (const wrong of ['A'.repeat(43), 'x', `${await token()}x`, '../..', '%00']) {
      const answer = await open(wrong, 'es-MX,es;q=0.9');
      expect(answer.status).toBe(404);
      const html = await answer.text();
      expect(html).toContain('Este enlace no abre ningún plan');
      expect(html).not.toMatch(/Harbor|Back plan/);
    }
    expect((await print('A'.repeat(43), '?paper=a3')).status).toBe(404);
  });

  it('a link that was ended or has run out: the clinic, and nothing else', async () => {
    const ended = await token();
    value(await revokeLinks(scope, program));
    await publish();
    const expired = await token();
    await expireLinks(scope);
    for (const each of [ended, expired]) {
      expect((await print(each)).status).toBe(410);
      const answer = await open(each);
      expect(answer.status).toBe(410);
      const html = await answer.text();
      expect(html).toContain('Harbor');
      expect(html).not.toMatch(/Back plan|Knee|Ortega/);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
    }
  });

  it.runIf(engine === 'postgres')(
    'a database that does not answer: a calm page, 503, and when to come again',
    async () => {
      const known = await token();
      await stopDatabase();
      setEnv({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
      const answer = await open(known);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await answer.text()).toContain('Your plan is safe.');
    },
  );
});
