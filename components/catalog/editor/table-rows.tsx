import type { TableField } from '../../../lib/catalog/fields';
import { type Faults, one, rowLabel, type Typed } from '../../../lib/catalog/form';
import { choiceWords } from './choice-words';
import { FaultLine } from './fault-line';

const BOX = 'min-h-11 w-full rounded-md border border-edge bg-surface px-3 text-sm';

/** One line for each region, or for each flag: a choice and why; a line that is left alone says nothing. */
export function TableRows({ field, typed, faults }: { field: TableField; typed: Typed; faults: Faults }) {
  const words = field.about === 'flag' ? 'level' : 'stance';
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{field.label}</legend>
      <FaultLine name={field.name} given={faults[field.name]} id={`${field.name}-fault`} />
      {field.rows.map((row) => {
        const choice = `${field.name}.${row}.${field.choice.key}`;
        const text = `${field.name}.${row}.${field.text.key}`;
        const label = field.about === 'flag' ? rowLabel(field, row) : choiceWords('region', row);
        return (
          <div
            key={row}
            className="grid items-start gap-x-3 gap-y-1 sm:grid-cols-[11rem_10rem_minmax(0,1fr)]"
          >
            <p className="self-center text-sm font-semibold">{label}</p>
            <div>
              <select
                name={choice}
                defaultValue={one(typed, choice)}
                aria-label={`${label}: ${field.label.toLowerCase()}`}
                aria-describedby={`${choice}-fault`}
                className={BOX}
              >
                <option value="">Nothing to say</option>
                {field.choice.options.map((option) => (
                  <option key={option} value={option}>
                    {choiceWords(words, option)}
                  </option>
                ))}
              </select>
              <FaultLine name={choice} given={faults[choice]} id={`${choice}-fault`} />
            </div>
            <div>
              <input
                name={text}
                defaultValue={one(typed, text)}
                aria-label={`${label}: ${field.text.label}`}
                aria-describedby={`${text}-fault`}
                className={BOX}
              />
              <FaultLine name={text} given={faults[text]} id={`${text}-fault`} />
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
