'use client';

import { useFault } from '../ui/form';

const STEPS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const CHIP =
  'inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-md border border-edge bg-surface px-2 font-semibold figures has-checked:border-teal has-checked:bg-teal has-checked:text-on-teal has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal';

/** The pain that is usual for this person, 0 to 10; "not asked" is an answer of its own. */
export function PainScale({ value }: { value: number | null }) {
  const fault = useFault('usualPain');
  return (
    <fieldset>
      <legend className="text-sm font-semibold">Usual pain</legend>
      <p className="mt-1 text-xs text-soft">
        0 is none, 10 the worst. Their page does not sound an alarm while pain stays near it.
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <label className={CHIP}>
          <input type="radio" name="usualPain" value="" defaultChecked={value === null} className="sr-only" />
          Not asked
        </label>
        {STEPS.map((step) => (
          <label key={step} className={CHIP}>
            <input
              type="radio"
              name="usualPain"
              value={step}
              defaultChecked={value !== null && String(value) === step}
              className="sr-only"
            />
            {step}
          </label>
        ))}
      </div>
      {fault && <p className="mt-2 text-sm font-medium text-red">{fault}</p>}
    </fieldset>
  );
}
