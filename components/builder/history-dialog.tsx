'use client';

import { useCallback, useState } from 'react';
import { getVersion, getVersions } from '../../lib/programs/query';
import type { ProgramDocument } from '../../lib/programs/schema';
import type { VersionDto } from '../../lib/reuse/schema';
import { Button } from '../ui/button';
import { nameOf } from './actions';
import { compare, type Difference } from './compare';
import { Dialog } from './dialog';
import { momentWords } from './save-words';
import { useBuilder, useCatalog, useDraft } from './session';
import { useAsked } from './use-asked';

/** Every version that the patient was given: by whom, when, what differs from the plan here, and the way back to it. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { programId, desk } = useBuilder();
  const ask = useCallback(() => getVersions(programId), [programId]);
  const asked = useAsked(ask);
  const [open, setOpen] = useState(0);
  return (
    <Dialog title="Versions" onClose={onClose} wide>
      {asked.state === 'asking' && <p className="mt-3 text-sm text-soft">On their way…</p>}
      {asked.state === 'refused' && <p className="mt-3 text-sm text-red">{asked.why}</p>}
      {asked.state === 'here' && asked.value.length === 0 && (
        <p className="mt-3 text-sm text-soft">
          Nothing has been published yet. Each publishing will stand here.
        </p>
      )}
      {asked.state === 'here' && (
        <ol className="mt-4 grid gap-2">
          {asked.value.map((version) => (
            <li key={version.number} className="rounded-md border border-line">
              <button
                type="button"
                aria-expanded={open === version.number}
                onClick={() => setOpen(open === version.number ? 0 : version.number)}
                className="flex min-h-11 w-full cursor-pointer flex-wrap items-center justify-between gap-x-4 px-3 py-2 text-left text-sm hover:bg-tint"
              >
                <strong className="figures font-semibold">Version {version.number}</strong>
                <span className="text-soft">
                  {momentWords(version.at, desk.clinic.timeZone)}
                  {version.by && `, ${version.by}`}
                </span>
              </button>
              {open === version.number && <Details version={version} all={asked.value} onClose={onClose} />}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}

/** What a version changed against the one before it, and what stands here now against it. */
function Details({
  version: { number },
  all,
  onClose,
}: {
  version: VersionDto;
  all: readonly VersionDto[];
  onClose: () => void;
}) {
  const { programId, store, announcer } = useBuilder();
  const { rows } = useCatalog();
  const now = useDraft((document) => document);
  const before = all.find((one) => one.number < number)?.number;
  const ask = useCallback(
    () =>
      Promise.all([
        getVersion(programId, number),
        before === undefined ? null : getVersion(programId, before),
      ]),
    [programId, number, before],
  );
  const asked = useAsked(ask);
  if (asked.state === 'asking') return <p className="px-3 pb-3 text-sm text-soft">On its way…</p>;
  if (asked.state === 'refused') return <p className="px-3 pb-3 text-sm text-red">{asked.why}</p>;
  const [then, earlier] = asked.value;
  const named = (id: string) => nameOf(rows.get(id));
  const changed = earlier ? compare(earlier, then, earlier, named) : null;
  const sinceThen = compare(then, now, then, named);
  const restore = (document: ProgramDocument) => {
    store.edit(() => document, { label: `Went back to version ${number}` });
    announcer.say(`The plan is as it was in version ${number}. Publish to give it to the patient.`, true);
    onClose();
  };
  return (
    <div className="grid gap-3 border-t border-line px-3 py-3 text-sm">
      {changed ? (
        <Changes title={`What changed from version ${before}`} list={changed} />
      ) : (
        <p className="font-semibold">The first version.</p>
      )}
      <Changes title="What is different in the plan now" list={sinceThen} />
      {sinceThen.length > 0 && (
        <Button className="justify-self-start" onClick={() => restore(then)}>
          Go back to version {number}
        </Button>
      )}
    </div>
  );
}

/** Each thing that differs: what it was, struck through, and what it became. */
function Changes({ title, list }: { title: string; list: readonly Difference[] }) {
  return (
    <div>
      <h3 className="font-sans text-sm font-semibold">{title}</h3>
      {list.length === 0 ? (
        <p className="text-soft">Nothing.</p>
      ) : (
        <ul className="grid gap-1">
          {list.map(({ key, title: what, mine, theirs }) => (
            <li key={key}>
              <strong className="font-semibold">{what}:</strong> <del className="text-soft">{theirs}</del>{' '}
              <ins className="no-underline">{mine}</ins>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
