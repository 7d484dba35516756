'use client';

import { LOOK_IDS, LOOK_WORDS } from '../../lib/figure/looks';
import { inLanguage, TEXT_LIMITS } from '../../lib/programs/model';
import type { Language } from '../../lib/programs/schema';
import { Fields } from './fields';
import { LanguageCheck } from './language-check';
import { LinkPanel } from './parts';
import { RunningState } from './running';
import { useBuilder, useDraft, useProgram } from './session';

/** What goes with the plan: its link, its goal, the words to the patient, and the ones that stay here. */
export function Side({ stacked }: { stacked: boolean }) {
  const { published } = useProgram();
  return (
    <aside
      aria-label="With the plan"
      className={`grid grid-cols-[minmax(0,1fr)] content-start gap-5 border-line px-4 py-5 md:px-6 xl:min-h-0 ${stacked ? 'border-t' : 'max-xl:border-t xl:overflow-auto xl:border-l xl:px-4 xl:py-4'}`}
    >
      {published && <LinkPanel />}
      <RunningState />
      <Progress />
      <Words
        field="goal"
        label="Goal"
        hint="In the patient’s own words: “Walk to the market and back.”"
        max={TEXT_LIMITS.goal}
        rows={2}
      />
      <Words
        field="note"
        label="Note to the patient"
        hint="Stands at the top of the page and of the sheet."
        max={TEXT_LIMITS.patientNote}
        rows={3}
      />
      <Words
        field="privateNote"
        label="Private note"
        hint="For you and your colleagues. Never shown to the patient."
        max={TEXT_LIMITS.privateNote}
        rows={3}
        isPrivate
      />
      <PageLanguage />
      <LanguageCheck />
      <WhoIsDrawn />
    </aside>
  );
}

/** What the patient does with it; a draft has nothing to show. */
function Progress() {
  const { id, published } = useProgram();
  return published ? (
    <a
      href={`/programs/${id}/progress`}
      className="inline-flex min-h-8 items-center justify-self-start text-sm font-semibold text-teal underline underline-offset-4"
    >
      How it goes
    </a>
  ) : null;
}

function Words({
  field,
  label,
  hint,
  max,
  rows,
  isPrivate = false,
}: {
  field: 'goal' | 'note' | 'privateNote';
  label: string;
  hint: string;
  max: number;
  rows: number;
  isPrivate?: boolean;
}) {
  const { store } = useBuilder();
  const text = useDraft((document) => document[field]);
  return (
    <Fields className="grid gap-1">
      <label htmlFor={`plan-${field}`} className="text-sm font-semibold">
        {label}
      </label>
      <textarea
        id={`plan-${field}`}
        aria-describedby={`plan-${field}-hint`}
        value={text}
        rows={rows}
        maxLength={max}
        onChange={(event) => {
          const typed = event.target.value;
          store.edit((document) => ({ ...document, [field]: typed }), { label, merge: field });
        }}
        onBlur={() => store.seal()}
        className={`w-full rounded-md border px-3 py-2 text-sm ${isPrivate ? 'border-dashed border-edge bg-ground' : 'border-edge bg-surface'}`}
      />
      <p id={`plan-${field}-hint`} className="text-xs text-soft">
        {hint}
      </p>
    </Fields>
  );
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['es', 'Spanish'],
];

function PageLanguage() {
  const { store } = useBuilder();
  const language = useDraft((document) => document.language);
  const pick = (to: Language) => store.edit((document) => inLanguage(document, to), { label: 'Language' });
  return (
    <div className="grid gap-1">
      <label htmlFor="plan-language" className="text-sm font-semibold">
        Language of page and paper
      </label>
      <select
        id="plan-language"
        value={language}
        onChange={(event) => {
          const to = LANGUAGES.find(([id]) => id === event.target.value)?.[0];
          if (to) pick(to);
        }}
        className="min-h-10 rounded-md border border-edge bg-surface px-2 text-sm"
      >
        {LANGUAGES.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Who the pictures of this plan show; left alone, as the clinic has it. */
function WhoIsDrawn() {
  const { store } = useBuilder();
  const look = useDraft((document) => document.look);
  return (
    <div className="grid gap-1">
      <label htmlFor="plan-look" className="text-sm font-semibold">
        Who the pictures show
      </label>
      <select
        id="plan-look"
        value={look ?? ''}
        onChange={(event) => {
          const to = LOOK_IDS.find((id) => id === event.target.value);
          store.edit(({ look: _before, ...document }) => ({ ...document, ...(to && { look: to }) }), {
            label: 'Who the pictures show',
          });
        }}
        className="min-h-10 rounded-md border border-edge bg-surface px-2 text-sm"
      >
        <option value="">As your clinic has it</option>
        {LOOK_IDS.map((id) => (
          <option key={id} value={id}>
            {LOOK_WORDS[id]}
          </option>
        ))}
      </select>
    </div>
  );
}
