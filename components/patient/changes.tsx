import type { PatientDay } from '../../lib/check-ins/day';
import { dayWords } from '../../lib/wording/patient';
import type { Setting } from './parts';

/** What is different since the patient was last here, or since the sheet that they hold was printed. */
export function WhatChanged({ changes, setting }: { changes: PatientDay['changes']; setting: Setting }) {
  if (!changes) return null;
  const words = setting.words.today.changes;
  const { added, changed, removed } = changes;
  return (
    <section className="v y">
      <h2>{words.title(dayWords(changes.since, setting.language))}</h2>
      <dl className="x">
        {added.length > 0 && (
          <div>
            <dt>{words.added}</dt>
            {added.map((name) => (
              <dd key={name} dir="auto">
                {name}
              </dd>
            ))}
          </div>
        )}
        {changed.length > 0 && (
          <div>
            <dt>{words.changed}</dt>
            {changed.map(({ name, dose }) => (
              <dd key={name} dir="auto">
                {[name, dose].filter(Boolean).join(': ')}
              </dd>
            ))}
          </div>
        )}
        {removed.length > 0 && (
          <div>
            <dt>{words.removed}</dt>
            {removed.map((name) => (
              <dd key={name} dir="auto">
                {name}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}
