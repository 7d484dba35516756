'use client';

import { useState } from 'react';
import { Button } from '../ui/button';
import { nameOf } from './actions';
import { type Choice, compare, type Difference, merge } from './compare';
import { Dialog } from './dialog';
import { momentWords } from './save-words';
import { useBuilder, useCatalog, useDraft } from './session';
import type { SaveState } from './sync';

type Conflict = Extract<SaveState, { kind: 'conflict' }>;

/** Somebody saved another version meanwhile: both are shown, one choice for each thing they say differently. */
export function ConflictDialog({ conflict: { theirs, base } }: { conflict: Conflict }) {
  const { sync, desk, announcer } = useBuilder();
  const { rows } = useCatalog();
  const mine = useDraft((document) => document);
  const differences = compare(base, mine, theirs.document, (id) => nameOf(rows.get(id)));
  const [picked, setPicked] = useState<ReadonlyMap<string, Choice>>(
    () => new Map(differences.flatMap(({ key, changedBy }) => usual(key, changedBy))),
  );
  const isMe = theirs.savedBy === desk.name;
  const who = isMe ? `${theirs.savedBy} (you, in another window)` : theirs.savedBy;
  const open = differences.filter(({ key }) => !picked.has(key)).length;
  const all = (choice: Choice) => setPicked(new Map(differences.map(({ key }) => [key, choice])));

  function finish() {
    const chosen = new Map(differences.map(({ key }) => [key, picked.get(key) ?? 'mine']));
    sync.resolve(theirs, merge(mine, theirs.document, chosen));
    announcer.say('Both versions were put together.');
  }

  return (
    <Dialog title="This program was changed in two places" wide>
      <p className="mt-2 text-sm text-soft">
        {who} saved another version at {momentWords(theirs.savedAt, desk.clinic.timeZone)}. Nothing is lost.
        Choose what counts.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => all('mine')}>All of mine</Button>
        <Button onClick={() => all('theirs')}>All of theirs</Button>
      </div>
      <div className="mt-4 grid gap-3">
        {differences.map((difference) => (
          <Row
            key={difference.key}
            difference={difference}
            picked={picked.get(difference.key)}
            onPick={(choice) => setPicked(new Map(picked).set(difference.key, choice))}
            whose={isMe ? 'Theirs (your other window)' : `Theirs (${theirs.savedBy})`}
          />
        ))}
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <Button look="primary" aria-disabled={open > 0 || undefined} onClick={() => open || finish()}>
          Keep what is chosen
        </Button>
        {open > 0 && (
          <p role="status" className="text-sm text-soft">
            {open === 1 ? '1 choice is' : `${open} choices are`} still open.
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** What only one of the two changed is taken from that one; what both changed must be chosen. */
const usual = (key: string, changedBy: Difference['changedBy']): [string, Choice][] =>
  changedBy === 'both' ? [] : [[key, changedBy === 'me' ? 'mine' : 'theirs']];

function Row({
  difference: { key, title, mine, theirs },
  picked,
  onPick,
  whose,
}: {
  difference: Difference;
  picked: Choice | undefined;
  onPick: (choice: Choice) => void;
  whose: string;
}) {
  return (
    <fieldset className="rounded-md border border-line p-3">
      <legend className="px-1 text-sm font-semibold">{title}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        <Version
          name={key}
          label="Mine"
          words={mine}
          checked={picked === 'mine'}
          onPick={() => onPick('mine')}
        />
        <Version
          name={key}
          label={whose}
          words={theirs}
          checked={picked === 'theirs'}
          onPick={() => onPick('theirs')}
        />
      </div>
    </fieldset>
  );
}

function Version({
  name,
  label,
  words,
  checked,
  onPick,
}: {
  name: string;
  label: string;
  words: string;
  checked: boolean;
  onPick: () => void;
}) {
  return (
    <label className="flex cursor-pointer gap-2.5 rounded-sm border border-edge p-2.5 has-checked:border-teal has-checked:bg-tint">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onPick}
        className="mt-1 size-4 accent-teal"
      />
      <span className="min-w-0">
        <span className="block text-sm font-semibold">{label}</span>
        <span className="block text-sm break-words">{words}</span>
      </span>
    </label>
  );
}
