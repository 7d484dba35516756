'use client';

import { useState } from 'react';
import { getLastPlan, getTemplate, getTemplates, postTemplate } from '../../lib/programs/query';
import type { ProgramDocument } from '../../lib/programs/schema';
import { insertPlan } from '../../lib/templates/model';
import type { TemplateDto } from '../../lib/templates/schema';
import { fold } from '../../lib/text/fold';
import { Button } from '../ui/button';
import { newId } from './actions';
import { Dialog } from './dialog';
import { type Builder, useBuilder, useProgram } from './session';
import { useAsked } from './use-asked';

/** Puts a template, or what this patient had last time, into the plan; what is there already stays as it is. */
export function TemplateDialog({ phaseId, onClose }: { phaseId: string; onClose: () => void }) {
  const builder = useBuilder();
  const { patient } = useProgram();
  const [query, setQuery] = useState('');
  const [fault, setFault] = useState('');
  const asked = useAsked(getTemplates);
  const language = builder.store.get().language;
  const take = (name: string, plan: Promise<ProgramDocument | null>) =>
    plan.then(
      (found) => {
        if (!found) return setFault('There is no earlier plan of this patient.');
        put(builder, phaseId, name, found);
        onClose();
      },
      (error: Error) => setFault(error.message),
    );
  const words = fold(query).split(' ');
  const fits = ({ name, use }: TemplateDto) => words.every((word) => fold(`${name} ${use}`).includes(word));
  return (
    <Dialog title="Put a template in" onClose={onClose} wide>
      <div className="mt-3 flex flex-wrap gap-2" data-own-undo>
        <input
          type="search"
          aria-label="Search the templates"
          placeholder="Search the templates"
          value={query}
          maxLength={60}
          onChange={(event) => setQuery(event.target.value)}
          className="min-h-11 min-w-0 grow rounded-md border border-edge bg-ground px-3"
        />
        {patient && (
          <Button onClick={() => take('last time', getLastPlan(builder.programId))}>
            Last time of {patient.givenName}
          </Button>
        )}
      </div>
      {fault && (
        <p role="alert" className="mt-2 text-sm font-medium text-red">
          {fault}
        </p>
      )}
      {asked.state === 'asking' && <p className="mt-4 text-sm text-soft">The templates are on their way…</p>}
      {asked.state === 'refused' && <p className="mt-4 text-sm text-red">{asked.why}</p>}
      {asked.state === 'here' && (
        <ul className="mt-4 grid gap-2 sm:grid-cols-2">
          {asked.value.filter(fits).map((template) => (
            <li key={template.id}>
              <button
                type="button"
                onClick={() => take(template.name, getTemplate(template.id, language))}
                className="grid h-full w-full cursor-pointer content-start gap-1 rounded-md border border-line p-3 text-left hover:border-teal hover:bg-tint"
              >
                <span className="font-semibold">{template.name}</span>
                <span className="text-sm text-soft">{contents(template)}</span>
                {template.changed.length > 0 && (
                  <span className="text-sm text-amber">Changed since: {template.changed.join(', ')}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const contents = ({ phases }: TemplateDto): string => {
  const names = phases.flatMap(({ items }) => items.map(({ name }) => name));
  const shown = [...new Set(names)].slice(0, 5).join(', ');
  return phases.length > 1 ? `${phases.length} phases: ${shown}…` : shown;
};

function put({ store, announcer }: Builder, phaseId: string, name: string, plan: ProgramDocument): void {
  const before = store.get();
  store.edit((document) => insertPlan(document, phaseId, plan, newId), { label: `Put in ${name}` });
  const count = Object.keys(store.get().items).length - Object.keys(before.items).length;
  announcer.say(
    count === 0 ? 'All of it is in the plan already.' : `Put in ${name}: ${count} items.`,
    count > 0,
  );
}

/** Keeps the plan as a template of the clinic: without the person, their side and the words for them. */
export function SaveTemplateDialog({ onClose }: { onClose: () => void }) {
  const { desk, programId, store, announcer } = useBuilder();
  const [name, setName] = useState(store.get().title);
  const [fault, setFault] = useState('');
  return (
    <Dialog title="Keep as a template" onClose={onClose}>
      <p className="mt-1 text-sm text-soft">
        For everyone at your clinic. Notes, goal, side and answers about the patient stay out of it.
      </p>
      <form
        className="mt-4 grid gap-3"
        data-own-undo
        onSubmit={(event) => {
          event.preventDefault();
          postTemplate(desk.userId, programId, name).then(
            () => {
              announcer.say(`Kept as a template: ${name}.`);
              onClose();
            },
            (error: Error) => setFault(error.message),
          );
        }}
      >
        <label className="grid gap-1.5 text-sm font-semibold">
          Name of the template
          <input
            value={name}
            required
            maxLength={120}
            onChange={(event) => setName(event.target.value)}
            className="min-h-11 rounded-md border border-edge bg-surface px-3 text-base font-normal"
          />
        </label>
        {fault && (
          <p role="alert" className="text-sm font-medium text-red">
            {fault}
          </p>
        )}
        <Button type="submit" look="primary">
          Keep it
        </Button>
      </form>
    </Dialog>
  );
}
