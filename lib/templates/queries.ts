import { and, asc, eq, isNull } from 'drizzle-orm';
import { withClinic } from '../../db';
import { templates } from '../../db/schema';
import { phasedProtocols, type SeedTemplate, starterTemplates } from '../../db/seed/templates';
import { TEMPLATES_ES } from '../../db/seed/templates-es';
import type { ClinicScope } from '../auth/session';
import { getCatalogItems, hashesOf } from '../catalog/queries';
import type { CatalogItem } from '../catalog/schema';
import type { Language, ProgramDocument } from '../programs/schema';
import { documentFromStarter } from './model';
import type { TemplateDto } from './schema';

const BUILT_IN = [...starterTemplates, ...phasedProtocols];

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

async function readOwn(scope: ClinicScope) {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        id: templates.id,
        name: templates.name,
        document: templates.document,
        itemHashes: templates.itemHashes,
      })
      .from(templates)
      .where(and(eq(templates.clinicId, scope.clinicId), isNull(templates.archivedAt)))
      .orderBy(asc(templates.name)),
  );
  return rows.map((row) => ({ ...row, document: row.document as ProgramDocument }));
}

/** A clinic's templates: its own first, then those that ship with the product. */
export async function listTemplates(scope: ClinicScope): Promise<TemplateDto[]> {
  const own = await readOwn(scope);
  const named = await getCatalogItems(scope, [
    ...BUILT_IN.flatMap((template) =>
      template.phases.flatMap((phase) => phase.items.map((item) => item.item)),
    ),
    ...own.flatMap((template) => Object.values(template.document.items).map((item) => item.catalogId)),
  ]);
  const today = own.length ? await hashesOf(scope) : new Map<string, string>();
  return [
    ...own.map((template) => describeOwn(template, named, today)),
    ...BUILT_IN.map((template) => describeStarter(template, named)),
  ];
}

const shown = (ids: string[], named: Map<string, CatalogItem>) =>
  ids.flatMap((catalogId) => {
    const entry = named.get(catalogId);
    return entry ? [{ catalogId, name: entry.text.en.name }] : [];
  });

const describeStarter = (
  template: (typeof BUILT_IN)[number],
  named: Map<string, CatalogItem>,
): TemplateDto => ({
  id: template.id,
  name: template.name,
  use: template.use,
  builtIn: true,
  conditions: template.conditions,
  phases: template.phases.map((phase) => ({
    name: phase.name,
    weeks: phase.weeks ?? null,
    goal: phase.goal,
    entry: phase.entry,
    items: shown(
      phase.items.map((item) => item.item),
      named,
    ),
  })),
  exit: template.exit ?? '',
  changed: [],
});

const describeOwn = (
  template: { id: string; name: string; document: ProgramDocument; itemHashes: Record<string, string> },
  named: Map<string, CatalogItem>,
  today: ReadonlyMap<string, string>,
): TemplateDto => ({
  id: template.id,
  name: template.name,
  use: '',
  builtIn: false,
  conditions: [],
  phases: template.document.phases.map((phase) => ({
    name: phase.name,
    weeks: phase.weeks,
    goal: phase.goal,
    entry: phase.entry,
    items: shown(
      phase.order.map((id) => template.document.items[id]?.catalogId ?? ''),
      named,
    ),
  })),
  exit: '',
  changed: shown(
    Object.entries(template.itemHashes)
      .filter(([id, hash]) => today.get(id) !== hash)
      .map(([id]) => id),
    named,
  ).map(({ name }) => name),
});

/** What the patient reads of a starter plan, in their language. */
function inLanguage(starter: SeedTemplate, language: Language): SeedTemplate {
  const tell = (text: string) => (language === 'es' ? (TEMPLATES_ES[text] ?? text) : text);
  const phases = starter.phases.map((phase) => ({
    ...phase,
    name: tell(phase.name),
    goal: tell(phase.goal),
    entry: tell(phase.entry),
  }));
  return { ...starter, name: tell(starter.name), phases };
}

/** A template as a fresh document in the patient's language; `null` for one that is not this clinic's. */
export async function getTemplateDocument(
  scope: ClinicScope,
  id: string,
  language: Language,
): Promise<ProgramDocument | null> {
  const starter = BUILT_IN.find((template) => template.id === id);
  if (starter) {
    const wanted = starter.phases.flatMap((phase) => phase.items.map((item) => item.item));
    return documentFromStarter(inLanguage(starter, language), await getCatalogItems(scope, wanted), language);
  }
  if (!isUuid(id)) return null;
  const [row] = await withClinic(scope, (tx) =>
    tx
      .select({ document: templates.document })
      .from(templates)
      .where(and(eq(templates.clinicId, scope.clinicId), eq(templates.id, id), isNull(templates.archivedAt))),
  );
  return row ? { ...(row.document as ProgramDocument), language } : null;
}
