import { beforeAll, expect, it } from 'vitest';
import type { ClinicScope } from '../auth/session';
import { loadBuiltInCatalog } from '../catalog/mutations';
import { newClinic, newPlan, type PublishedPlan } from '../testing/clinic';
import { eachEngine } from '../testing/database';
import { recordCsv } from './csv';
import { getRecord } from './queries';

it('is a table that no cell can turn into a program', () => {
  const csv = recordCsv([
    {
      what: 'day',
      date: '2026-11-03',
      program: 'Back, "hip" and more',
      part: '',
      name: '=HYPERLINK("http://x")',
      detail: '',
      pain: 4,
      comment: '@cmd\nüñ 汉',
    },
  ]);
  expect(csv.startsWith('\ufeff"What","Date","Program"')).toBe(true);
  expect(csv).toContain('"Back, ""hip"" and more"');
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(csv).toContain(`"'@cmd\nüñ 汉"`);
  expect(csv).toContain(',4,');
  expect(csv.endsWith('\r\n')).toBe(true);
});

eachEngine('a person’s record', () => {
  let a: ClinicScope;
  let b: ClinicScope;
  let plan: PublishedPlan;
  beforeAll(async () => {
    await loadBuiltInCatalog();
    a = await newClinic('record-a@stepwise.example');
    b = await newClinic('record-b@stepwise.example');
    plan = await newPlan(a, ['bridge', 'walk-short'], { flags: [{ id: 'no-floor' }], usualPain: 4 });
  }, 60_000);

  it('holds the person, the plan and what was shown, and nothing for another clinic', async () => {
    const rows = await getRecord(a, plan.patient);
    const lines = rows?.map(({ what, name, detail }) => `${what}: ${name} ${detail}`.trim()) ?? [];
    expect(lines).toContain('person: Family name Halloway');
    expect(lines).toContain('person: Cannot get to the floor yes');
    expect(lines.filter((line) => line.startsWith('plan: '))).toHaveLength(2);
    expect(lines).toContain('shown to the patient: Version 1');
    expect(await getRecord(b, plan.patient)).toBeNull();
  });
});
