import { FLAG_IDS } from '../fit/flags';
import { REGIONS } from './vocabulary';

/**
 * What the forms of items are made of. A field's name is its path in the item, so that a
 * fault of the schema finds the field that it is about. Limits stand in the schema alone.
 */
interface Base {
  name: string;
  label: string;
  hint?: string;
  optional?: true;
  /** The language of a text that patients read. */
  read?: 'en' | 'es';
}
/** Which words stand for the options. */
export type Vocabulary = 'region' | 'type' | 'position' | 'equipment' | 'goal' | 'setting' | 'unit';
/** A line of a table: one choice and one text for each region, or for each flag. */
export interface TableField extends Base {
  type: 'table';
  about: 'region' | 'flag';
  rows: readonly string[];
  choice: { key: string; options: readonly string[] };
  text: { key: string; label: string };
}
/** Parts of one line, with a stroke between them. */
export interface PartsField extends Base {
  type: 'parts';
  parts: readonly { key: string; label: string; number?: true; optional?: true }[];
}
export type Field =
  | (Base & { type: 'line' | 'area' | 'lines' | 'number' | 'tick' | 'figure' | 'redFlags' })
  | (Base & { type: 'choice' | 'choices'; options: readonly string[]; words: Vocabulary })
  | (Base & { type: 'links'; among: 'exercise' | 'all' })
  | TableField
  | PartsField;
export interface FieldGroup {
  title: string;
  why?: string;
  /** Folded away while it is empty. */
  folds?: true;
  fields: Field[];
}

export const region: Field = {
  type: 'choice',
  name: 'region',
  label: 'Region',
  options: REGIONS,
  words: 'region',
};
export const aliases: Field = {
  type: 'lines',
  name: 'aliases',
  label: 'Also called',
  hint: 'Other names and short forms, one a line. The search knows them.',
  optional: true,
};
export const sources: FieldGroup = {
  title: 'Sources',
  why: 'Every item says what it rests on, even where that is experience.',
  fields: [
    {
      type: 'parts',
      name: 'sources',
      label: 'Sources',
      hint: 'One a line: title | year | where to find it. Year and place may be left out.',
      parts: [
        { key: 'title', label: 'title' },
        { key: 'year', label: 'year', number: true, optional: true },
        { key: 'ref', label: 'place', optional: true },
      ],
    },
  ],
};
export const fit: FieldGroup = {
  title: 'For whom',
  why: 'What about a person speaks for it, asks for care, or says not to. The builder sorts and warns by it.',
  folds: true,
  fields: [
    {
      type: 'table',
      name: 'fit',
      label: 'For whom',
      about: 'flag',
      rows: FLAG_IDS,
      choice: { key: 'level', options: ['for', 'care', 'avoid'] },
      text: { key: 'why', label: 'why' },
    },
  ],
};
export const figure: Field = {
  type: 'figure',
  name: 'figure',
  label: 'Drawn picture',
  hint: 'A photo of your own can take its place once the item is kept.',
};
export const video: Field = {
  type: 'line',
  name: 'video',
  label: 'Link to a video',
  hint: 'Begins with https://, on a host that your clinic allows. It opens only when the patient taps it.',
  optional: true,
};

type TextField = [
  key: string,
  label: string,
  type: 'line' | 'area' | 'lines',
  optional?: 'optional' | undefined,
  hint?: string,
];
/** The texts of a kind, once in English and once, where someone fills them, in Spanish. */
export function texts(fields: TextField[]): [FieldGroup, FieldGroup] {
  const inLanguage = (read: 'en' | 'es'): Field[] =>
    fields.map(([key, label, type, optional, hint]) => ({
      type,
      name: `text.${read}.${key}`,
      label: read === 'en' ? label : `${label} (Spanish)`,
      read,
      ...(hint && { hint }),
      ...((optional || read === 'es') && { optional: true as const }),
    }));
  return [
    { title: 'What the patient reads', why: 'Short sentences, plain words.', fields: inLanguage('en') },
    {
      title: 'In Spanish',
      why: 'All of it or none: without it a Spanish reader gets the English text, marked as such.',
      folds: true,
      fields: inLanguage('es'),
    },
  ];
}
