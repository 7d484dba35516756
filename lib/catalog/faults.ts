import type { z } from 'zod';
import type { Field } from './fields';

/** A sentence about one field, under the name with which the form sends it. */
export interface Fault {
  name: string;
  text: string;
}

/** The sentences of the schema's faults: each names its field, and the limit that it broke. */
export function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  fields: readonly Field[],
  raw: unknown,
): Fault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const field = fields.find(({ name }) => `${path.join('.')}.`.startsWith(`${name}.`));
    if (!field) {
      // A whole part is missing or half there: its first field says so.
      const first = fields.find(({ name }) => name.startsWith(`${path.join('.')}.`));
      return first ? [{ name: first.name, text: `${first.label} is needed.` }] : [];
    }
    const [place, part] = path.slice(field.name.split('.').length);
    const line = field.type === 'lines' || field.type === 'parts' ? Number(place) + 1 : Number.NaN;
    const value = at(raw, path);
    if (field.type === 'table') return [tableFault(field, at(raw, path.slice(0, -1)), part, issue, value)];
    const named =
      field.type === 'parts' && part ? `${field.label}: the ${partLabel(field, part)}` : field.label;
    const label = Number.isNaN(line) ? named : `${named} in line ${line}`;
    return [{ name: field.name, text: sentence(label, field, issue, value) }];
  });
}

const at = (raw: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], raw);

const partLabel = (field: Field & { type: 'parts' }, key: string): string =>
  field.parts.find((part) => part.key === key)?.label ?? key;

function tableFault(
  field: Field & { type: 'table' },
  row: unknown,
  part: string | undefined,
  issue: z.core.$ZodIssue,
  value: unknown,
): Fault {
  const about = String((row as Record<string, unknown> | undefined)?.[field.about] ?? '');
  const label = `${field.label}, ${about.replaceAll('-', ' ')}`;
  const isChoice = part === field.choice.key;
  const key = isChoice ? field.choice.key : field.text.key;
  const text = isChoice ? `${label}: choose one.` : sentence(`${label}: the text`, field, issue, value);
  return { name: `${field.name}.${about}.${key}`, text };
}

function sentence(label: string, field: Field, issue: z.core.$ZodIssue, value: unknown): string {
  const empty = value === undefined || value === '';
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `${label} can have at most ${issue.maximum} characters; it has ${String(value).length}.`;
  if (issue.code === 'too_big' && issue.origin === 'array' && field.type !== 'lines')
    return `${label} can have at most ${issue.maximum}.`;
  if (issue.code === 'too_big' && issue.origin === 'array')
    return `${label} can have at most ${issue.maximum} lines; it has ${(value as unknown[]).length}.`;
  if (empty || (Array.isArray(value) && value.length === 0))
    return `${label} ${field.type === 'lines' ? 'needs at least 1 line' : 'is needed'}.`;
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `${label} needs at least ${issue.minimum} lines; it has ${(value as unknown[]).length}.`;
  if (issue.code === 'invalid_value') return `${label} must be one of the list.`;
  if (issue.code === 'invalid_type') return `${label} must be a number.`;
  if (issue.code === 'custom') return /[.]$/.test(issue.message) ? issue.message : `${issue.message}.`;
  return `${label}: ${issue.message}`;
}
