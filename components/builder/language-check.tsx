'use client';

import { useDeferredValue, useMemo } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import type { Language, ProgramDocument } from '../../lib/programs/schema';
import { languageOf } from '../../lib/text/language';
import { nameOf } from './actions';
import { useCatalog, useDraft, useProgram } from './session';

const NAMES: Record<Language, string> = { en: 'English', es: 'Spanish' };

/** Before publishing: what of the plan is not in the language that its patient reads. */
export function LanguageCheck() {
  const { rows } = useCatalog();
  const { patient } = useProgram();
  const document = useDeferredValue(useDraft((draft) => draft));
  const notes = useMemo(() => notesOn(document, rows), [document, rows]);
  const reads = patient?.language;
  const who = patient?.givenName || 'The patient';
  const name = NAMES[document.language];
  const asked = document.language !== 'en' || (reads !== undefined && reads !== document.language);
  if (!asked && notes.length === 0) return null;
  return (
    <div className="grid gap-1 text-sm">
      {reads && reads !== document.language && (
        <p className="text-amber">
          The plan is in {name}. {who} reads {NAMES[reads]}.
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="text-amber">
          {note}
          {reads === document.language && ` ${who} reads ${NAMES[reads]}.`}
        </p>
      ))}
      {notes.length === 0 && (!reads || reads === document.language) && (
        <p className="text-teal">All of it is in {name}.</p>
      )}
    </div>
  );
}

function notesOn(document: ProgramDocument, rows: ReadonlyMap<string, CatalogRow>): string[] {
  const { language } = document;
  const items = document.phases.flatMap(({ order }) => order).flatMap((id) => document.items[id] ?? []);
  const missing = items.filter(({ catalogId }) => {
    const row = rows.get(catalogId);
    return row && !row.text[language];
  });
  const out: string[] = [];
  if (missing.length === 1 && missing[0])
    out.push(`1 item has no ${NAMES[language]}: ${nameOf(rows.get(missing[0].catalogId))}.`);
  if (missing.length > 1) out.push(`${missing.length} items have no ${NAMES[language]}.`);
  const written: [string, string][] = [
    ['The title', document.title],
    ['The goal', document.goal],
    ['The note', document.note],
    ...document.phases.flatMap(({ name, goal, entry }): [string, string][] => [
      ['The name of a phase', name],
      ['The goal of a phase', goal],
      ['When to begin a phase', entry],
    ]),
    ...items.map((item): [string, string] => [`The note for ${nameOf(rows.get(item.catalogId))}`, item.note]),
  ];
  for (const [what, text] of written) {
    const found = languageOf(text);
    if (found && found !== language) out.push(`${what} is in ${NAMES[found]}.`);
  }
  return out;
}
