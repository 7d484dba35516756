import { FLAGS } from '../../lib/fit/flags';
import type { PatientFlag } from '../../lib/patients/schema';
import { Check } from '../ui/check';
import { groupBy } from '../ui/group-by';

/** What about the person matters for the choice of items: plain boxes in groups, a date beside an operation. */
export function FlagBoxes({ flags }: { flags: PatientFlag[] }) {
  const ticked = new Map(flags.map((flag) => [flag.id as string, flag.date ?? '']));
  return (
    <div className="gap-x-8 sm:columns-2 xl:columns-3">
      {groupBy(FLAGS, (flag) => flag.group).map(([group, members]) => (
        <fieldset key={group} className="mb-6 min-w-0 break-inside-avoid">
          <legend className="mb-1 text-sm font-semibold text-soft">{group}</legend>
          {members.map((flag) => (
            <div key={flag.id} className="group/flag">
              <Check label={flag.label} name="flags" value={flag.id} defaultChecked={ticked.has(flag.id)} />
              {'detail' in flag && (
                <div className="mb-2 ml-8 hidden group-has-checked/flag:block">
                  <label htmlFor={`date-${flag.id}`} className="text-xs text-soft">
                    When was the {flag.label.toLowerCase()}? (optional)
                  </label>
                  <input
                    id={`date-${flag.id}`}
                    type="date"
                    name={`flagDate.${flag.id}`}
                    defaultValue={ticked.get(flag.id) ?? ''}
                    className="mt-1 block min-h-11 rounded-md border border-edge bg-surface px-3"
                  />
                </div>
              )}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
