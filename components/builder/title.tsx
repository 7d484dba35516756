'use client';

import { TEXT_LIMITS } from '../../lib/programs/model';
import { Fields } from './fields';
import { useBuilder, useDraft } from './session';

/** The title that the patient reads first. */
export function Title() {
  const { store } = useBuilder();
  const title = useDraft((document) => document.title);
  return (
    <Fields>
      <input
        aria-label="Title"
        value={title}
        maxLength={TEXT_LIMITS.title}
        placeholder="Title of the program"
        onChange={(event) => {
          const typed = event.target.value;
          store.edit((document) => ({ ...document, title: typed }), { label: 'Title', merge: 'title' });
        }}
        onBlur={() => store.seal()}
        className="min-h-11 w-full rounded-md border border-transparent bg-transparent px-2 font-serif text-2xl font-semibold hover:border-edge focus:border-edge focus:bg-surface"
      />
    </Fields>
  );
}
