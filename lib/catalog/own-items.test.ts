import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { withClinic, withSystem } from '../../db';
import { builtInItems } from '../../db/schema';
import { findChainFault } from '../audit/queries';
import type { ClinicScope } from '../auth/session';
import { getProgram } from '../programs/queries';
import { signOff } from '../reviews/mutations';
import { listReviews } from '../reviews/queries';
import { getPatientProgram, resolveShare } from '../share/queries';
import { createTemplate, noteTemplateSeen } from '../templates/mutations';
import { listTemplates } from '../templates/queries';
import { newClinic, newPlan, value } from '../testing/clinic';
import { eachEngine } from '../testing/database';
import type { ItemForm } from './check';
import { type Typed, typedFrom } from './form';
import { archiveItem, loadBuiltInCatalog, saveItem, savePhoto } from './mutations';
import { NO_PHOTO, PHOTO_BYTES, readPhoto } from './photo';
import {
  forgetBuiltIns,
  getCatalogItem,
  getOwnFacts,
  getPhoto,
  hashesOf,
  listArchived,
  listCatalog,
  listLabels,
} from './queries';

eachEngine('a clinic’s own items', () => {
  let a: ClinicScope;
  let b: ClinicScope;
  let own = '';

  /** The form of an item as its page shows it, with what is typed over it. */
  const formOf = async (scope: ClinicScope, id: string, typed: Typed): Promise<Typed> => {
    const item = await getCatalogItem(scope, id);
    if (!item) throw new Error(`no ${id}`);
    return { ...typedFrom(item, await listLabels(scope)), ...typed };
  };
  const copy = async (scope: ClinicScope, originId: string, typed: Typed) => {
    const form: ItemForm = {
      kind: 'exercise',
      id: null,
      originId,
      typed: await formOf(scope, originId, typed),
    };
    return saveItem(scope, form);
  };
  const change = async (scope: ClinicScope, id: string, typed: Typed) =>
    saveItem(scope, { kind: 'exercise', id, originId: null, typed: await formOf(a, id, typed) });

  beforeAll(async () => {
    await loadBuiltInCatalog();
    a = await newClinic('items-a@stepwise.example');
    b = await newClinic('items-b@stepwise.example');
    own = value(await copy(a, 'knee-rocking', { 'text.en.name': 'Slow knee rocking' })).id;
  }, 60_000);

  it('a copy is found by its clinic alone, beside what ships, and knows its origin', async () => {
    expect((await listCatalog(a)).find(({ id }) => id === own)?.text.en.name).toBe('Slow knee rocking');
    expect(await getCatalogItem(b, own)).toBeNull();
    expect((await listCatalog(b)).some(({ id }) => id === own)).toBe(false);
    expect(await getOwnFacts(b, own)).toBeNull();
    expect((await getOwnFacts(a, own))?.origin).toEqual({
      id: 'knee-rocking',
      name: 'Knee rocking',
      changed: false,
    });
    expect((await getCatalogItem(a, 'knee-rocking'))?.text.en.name).toBe('Knee rocking');
  });

  it('a form with faults names each field with what may stand in it, and writes nothing', async () => {
    const before = (await listCatalog(a)).length;
    const refused = await copy(a, 'knee-rocking', {
      'text.en.name': '',
      'text.en.steps': 'One step only.',
      dose: '99x5000',
    });
    if (refused.ok) throw new Error('a faulty form was kept');
    expect(Object.keys(refused.fault.fields ?? {}).sort()).toEqual(['dose', 'text.en.name', 'text.en.steps']);
    expect((await listCatalog(a)).length).toBe(before);
    expect(await change(b, own, { 'text.en.name': 'Theirs' })).toMatchObject({
      ok: false,
      fault: { code: 'missing' },
    });
    expect((await getCatalogItem(a, own))?.text.en.name).toBe('Slow knee rocking');
  });

  it('a template tells which of its items say something else now, until somebody has looked', async () => {
    const { program } = await newPlan(a, [own, 'bridge']);
    const { id } = value(await createTemplate(a, { name: 'Rocking', programId: program }));
    const changed = async () => (await listTemplates(a)).find((one) => one.id === id)?.changed;
    expect(await changed()).toEqual([]);
    const revision = String((await getOwnFacts(a, own))?.revision);
    value(await change(a, own, { clinicianName: 'Trunk rotation in crook lying', revision }));
    expect(await changed()).toEqual(['Slow knee rocking']);
    expect(await noteTemplateSeen(b, id)).toMatchObject({ ok: false, fault: { code: 'missing' } });
    expect(await changed()).toEqual(['Slow knee rocking']);
    value(await noteTemplateSeen(a, id));
    expect(await changed()).toEqual([]);
    expect((await listTemplates(a)).filter(({ builtIn }) => builtIn).flatMap((one) => one.changed)).toEqual(
      [],
    );
  });

  it('going harder never leads back: a circle is refused, and named', async () => {
    const labelOf = async (id: string) => (await listLabels(a)).get(id) ?? id;
    const harder = value(
      await copy(a, 'knee-rocking', {
        'text.en.name': 'Wide knee rocking',
        easier: [await labelOf(own)],
        harder: [],
        alternatives: [],
      }),
    ).id;
    const circle = await change(a, own, {
      easier: [await labelOf(harder)],
      harder: [],
      alternatives: [],
      revision: '1',
    });
    expect(circle.ok ? '' : JSON.stringify(circle.fault.fields)).toMatch(/never lead back.*knee rocking/i);
    value(await archiveItem(a, harder, true));
  });

  it('two who change it at once: the second is told, and nothing is overwritten', async () => {
    const revision = String((await getOwnFacts(a, own))?.revision);
    value(await change(a, own, { clinicianName: 'Lower trunk rotation, slow', revision }));
    expect(await change(a, own, { clinicianName: 'Another', revision })).toMatchObject({
      ok: false,
      fault: { code: 'conflict' },
    });
    expect(await getCatalogItem(a, own)).toMatchObject({ clinicianName: 'Lower trunk rotation, slow' });
  });

  it('says when the built-in text it was copied from has changed', async () => {
    await withSystem((tx) =>
      tx.update(builtInItems).set({ hash: 'another' }).where(eq(builtInItems.id, 'knee-rocking')),
    );
    forgetBuiltIns();
    expect((await getOwnFacts(a, own))?.origin?.changed).toBe(true);
    await loadBuiltInCatalog();
    expect((await getOwnFacts(a, own))?.origin?.changed).toBe(false);
  });

  it('a photo is drawn anew, small, without what the camera wrote; another file is refused', async () => {
    const noise = Buffer.from(Array.from({ length: 1200 * 900 * 3 }, (_, at) => (at * 7919) % 251));
    const jpeg = await sharp(noise, { raw: { width: 1200, height: 900, channels: 3 } })
      .withExif({ IFD0: { Copyright: 'Canary-Surname' } })
      .jpeg()
      .toBuffer();
    expect(jpeg.includes('Canary-Surname')).toBe(true);
    const photo = value(await readPhoto(new Blob([new Uint8Array(jpeg)])));
    value(await savePhoto(a, own, photo));
    const kept = await getPhoto(a, own);
    expect(kept?.bytes.byteLength).toBeLessThanOrEqual(PHOTO_BYTES);
    expect(Buffer.from(kept?.bytes ?? []).includes('Canary-Surname')).toBe(false);
    expect(await getPhoto(b, own)).toBeNull();
    expect(await savePhoto(b, own, NO_PHOTO)).toMatchObject({ ok: false, fault: { code: 'missing' } });
    const wrong = await readPhoto(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']));
    expect(wrong).toMatchObject({ ok: false, fault: { code: 'invalid' } });
  });

  it('a plan keeps an archived item, with its photo behind the link', async () => {
    const plan = await newPlan(a, [own]);
    value(await archiveItem(a, own, true));
    expect((await listCatalog(a)).some(({ id }) => id === own)).toBe(false);
    expect((await listArchived(a)).map(({ id }) => id)).toContain(own);
    expect(Object.values((await getProgram(a, plan.program))?.document.items ?? {})).toMatchObject([
      { catalogId: own },
    ]);
    const share = await resolveShare(plan.token);
    if (share.state !== 'ok') throw new Error(share.state);
    const told = (await getPatientProgram(share.scope))?.phases[0]?.exercises[0];
    expect(told?.name).toBe('Slow knee rocking');
    expect(told?.figure?.photo?.item).toBe(own);
    expect(await archiveItem(b, own, false)).toMatchObject({ ok: false, fault: { code: 'missing' } });
    value(await archiveItem(a, own, false));
  });

  it('is signed off in one name, for its own clinic, until it says something else', async () => {
    const hash = (await hashesOf(a)).get(own) ?? '';
    const read = (id: string, of: string) => signOff(a, { read: [{ id, hash: of }], months: 12 });
    expect(await read(own, 'f'.repeat(64))).toMatchObject({ ok: false, fault: { code: 'conflict' } });
    expect(value(await read(own, hash))).toEqual({ signed: 1 });
    expect((await listReviews(a)).get(own)).toMatchObject({ state: 'reviewed', reviewedBy: 'Robin Ortega' });
    expect((await listReviews(b)).size).toBe(0);
    const later = new Date(Date.now() + 400 * 86_400_000);
    expect((await listReviews(a, later)).get(own)?.state).toBe('overdue');
    const revision = String((await getOwnFacts(a, own))?.revision);
    value(await change(a, own, { 'text.en.name': 'Very slow knee rocking', revision }));
    expect((await listReviews(a)).get(own)?.state).toBe('changed');
    expect(await findChainFault(a)).toBeNull();
    const others = await withClinic(b, (tx) => tx.select().from(builtInItems).limit(1));
    expect(others).toHaveLength(1);
  });
});
