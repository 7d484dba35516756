import { motionOf } from '../figure/poses';
import { flagLabel } from '../fit/flags';
import { isCleanText } from '../text/schema';
import { type Fault, faultsOf } from './faults';
import type { Field, PartsField, TableField } from './fields';
import { ITEM_FORMS } from './item-forms';
import { type CatalogItem, itemSchema, type Kind } from './schema';

/** What a form sends: one text a name, or several under the same one. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;
/** One sentence a field, by its name. */
export type Faults = Record<string, string>;
/** How other items are named in the form, by id. */
export type Labels = ReadonlyMap<string, string>;

export const one = (typed: Typed, name: string): string => {
  const value = typed[name] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
};
export const many = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name] ?? [];
  return typeof value === 'string' ? [value] : value;
};
export const fieldsOf = (kind: Kind): Field[] => ITEM_FORMS[kind].flatMap((group) => group.fields);

const STROKE = ' | ';

/** What was typed without the characters that cannot be kept, so that the rest is not lost with them. */
export const cleanTyped = (typed: Typed): Typed => {
  const clean = (text: string) => (isCleanText(text) ? text : [...text].filter(isCleanText).join(''));
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      typeof value === 'string' ? clean(value) : value.map(clean),
    ]),
  );
};

/* ------------------------------------------------------------------ from the form to the item */

type Raw = Record<string, unknown>;

/**
 * Reads an item from its form by the schema of built-in items.
 *
 * @param labels names of the items that it may be linked with
 * @returns the item, or one sentence for each field that is wrong, under the field's name
 */
export function readItem(
  kind: Kind,
  id: string,
  typed: Typed,
  labels: Labels,
): { ok: true; item: CatalogItem } | { ok: false; faults: Faults } {
  const fields = fieldsOf(kind);
  const faults: Fault[] = [];
  const ids = new Map([...labels].map(([known, label]) => [label.toLowerCase(), known]));
  const raw: Raw = { id, kind };
  const known = (text: string) => ids.get(text.toLowerCase()) ?? (labels.has(text) ? text : null);
  for (const field of fields) {
    const dirty = namesOf(field).find((name) => !many(typed, name).every(isCleanText));
    if (dirty) faults.push({ name: dirty, text: `${field.label} contains a character that cannot be kept.` });
    put(raw, field.name, readValue(field, typed, known, faults));
  }
  dropEmpty(raw, 'course');
  dropEmpty(raw, 'amount');
  const text = raw.text as Raw;
  if (Object.values(text.es as Raw).every((value) => !value || (Array.isArray(value) && !value.length)))
    delete text.es;
  const result = itemSchema.safeParse(raw);
  faults.push(...(result.error ? faultsOf(result.error.issues, fields, raw) : []), ...beyondSchema(raw));
  if (result.success && faults.length === 0) return { ok: true, item: result.data };
  const first: Faults = {};
  for (const { name, text } of faults) first[name] ??= text;
  return { ok: false, faults: first };
}

/** The names under which a field's texts are sent. */
export const namesOf = (field: Field): string[] =>
  field.type === 'table'
    ? field.rows.flatMap((row) => [
        `${field.name}.${row}.${field.choice.key}`,
        `${field.name}.${row}.${field.text.key}`,
      ])
    : [field.name];

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

function readValue(
  field: Field,
  typed: Typed,
  known: (text: string) => string | null,
  faults: Fault[],
): unknown {
  const text = one(typed, field.name).trim();
  switch (field.type) {
    case 'line':
    case 'area':
      // A patient's text is one paragraph: the page sets it, not the keyboard.
      return linesOf(text).join(' ') || (field.optional ? undefined : '');
    case 'lines':
      return linesOf(text);
    case 'number':
      return text === '' ? undefined : Number(text.replace(',', '.'));
    case 'tick':
      return text !== '';
    case 'choice':
      return text || undefined;
    case 'figure':
      if (text && !motionOf(text))
        faults.push({ name: field.name, text: `${field.label} must be one of the list.` });
      return text || null;
    case 'choices':
    case 'redFlags':
      return many(typed, field.name).filter(Boolean);
    case 'links': {
      const wanted = many(typed, field.name)
        .map((name) => name.trim())
        .filter(Boolean);
      const unknown = wanted.find((name) => known(name) === null);
      if (unknown)
        faults.push({ name: field.name, text: `${field.label}: “${unknown}” is not in your catalog.` });
      return [...new Set(wanted.flatMap((name) => known(name) ?? []))];
    }
    case 'parts':
      return linesOf(text).map((line) => partsOf(field, line));
    case 'table':
      return tableRows(field, typed).map(({ row, choice, line }) => ({
        [field.about]: row,
        ...(choice && { [field.choice.key]: choice }),
        [field.text.key]: line,
      }));
  }
}

/** The rows of a table in which something was chosen or typed, in the order of the table. */
export const tableRows = (field: TableField, typed: Typed): { row: string; choice: string; line: string }[] =>
  field.rows
    .map((row) => ({
      row,
      choice: one(typed, `${field.name}.${row}.${field.choice.key}`),
      line: linesOf(one(typed, `${field.name}.${row}.${field.text.key}`)).join(' '),
    }))
    .filter(({ choice, line }) => choice || line);

/** How a row of a table is called in a sentence. */
export const rowLabel = (field: TableField, row: string): string =>
  field.about === 'flag' ? flagLabel(row) : row.replaceAll('-', ' ');

function partsOf(field: PartsField, line: string): Raw {
  const texts = line.split('|').map((part) => part.trim());
  return Object.fromEntries(
    field.parts.flatMap(({ key, number, optional }, at) => {
      const text = texts[at] ?? '';
      if (text === '' && (optional || number)) return [];
      return [[key, number ? Number(text) : text]];
    }),
  );
}

function put(raw: Raw, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = raw;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Raw;
  }
  if (value !== undefined) at[last] = value;
}

const dropEmpty = (raw: Raw, key: string): void => {
  if (Object.keys((raw[key] as Raw | undefined) ?? { none: true }).length === 0) delete raw[key];
};

/** What the schema of one field cannot see. */
function beyondSchema({ amount }: Raw): Fault[] {
  const { value, min, max } = (amount ?? {}) as Record<string, number | undefined>;
  if (value === undefined || min === undefined || max === undefined || (min <= value && value <= max))
    return [];
  return [{ name: 'amount.value', text: `Usual number must be between ${min} and ${max}.` }];
}

/* ------------------------------------------------------------------ from the item to the form */

/** What stands in the form of an item; a name that is not known any more stands as its id. */
export function typedFrom(item: CatalogItem, labels: Labels): Typed {
  const typed: Record<string, string | readonly string[]> = {};
  for (const field of fieldsOf(item.kind)) {
    const value = get(item, field.name);
    if (field.type === 'table')
      for (const row of (value ?? []) as Record<string, string>[])
        for (const key of [field.choice.key, field.text.key])
          typed[`${field.name}.${row[field.about]}.${key}`] = row[key] ?? '';
    else typed[field.name] = shown(field, value, labels);
  }
  return typed;
}

function shown(field: Field, value: unknown, labels: Labels): string | readonly string[] {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return 'on';
  if (!Array.isArray(value)) return String(value);
  if (field.type === 'lines') return value.join('\n');
  if (field.type === 'links') return value.map((id: string) => labels.get(id) ?? id);
  if (field.type === 'parts')
    return value
      .map((row: Record<string, string | number>) =>
        field.parts
          .map(({ key }) => row[key] ?? '')
          .join(STROKE)
          .replace(/[\s|]+$/, ''),
      )
      .join('\n');
  return value.map(String);
}

const get = (item: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Raw | undefined)?.[key], item);
