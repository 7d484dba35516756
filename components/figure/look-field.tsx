import { LOOK_IDS, LOOK_WORDS } from '../../lib/figure/looks';
import { figureSource, houseRef } from '../../lib/patient-page/figures';

/** A motion that shows the whole person, from the front and at rest. */
const SHOWN = 'walk-short';

/** Who the pictures show: pictures to choose from, and "a different person in each plan". */
export function LookField({ name, defaultValue }: { name: string; defaultValue: string }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-semibold">Who the pictures show</legend>
      <div className="flex flex-wrap gap-2">
        <Choice name={name} value="" checked={defaultValue === ''}>
          <span className="grid size-full place-items-center p-2 text-center text-xs text-soft">
            Someone else in each plan
          </span>
        </Choice>
        {LOOK_IDS.map((look) => {
          const drawn = figureSource({ ...houseRef(SHOWN), look });
          return (
            drawn && (
              <Choice key={look} name={name} value={look} checked={defaultValue === look}>
                <img
                  src={drawn.href}
                  alt={LOOK_WORDS[look]}
                  width={drawn.width}
                  height={drawn.height}
                  className="size-full object-contain p-1.5"
                />
              </Choice>
            )
          );
        })}
      </div>
    </fieldset>
  );
}

function Choice({
  name,
  value,
  checked,
  children,
}: {
  name: string;
  value: string;
  checked: boolean;
  children: React.ReactNode;
}) {
  return (
    <label className="h-32 w-24 cursor-pointer overflow-hidden rounded-md border-2 border-line bg-paper has-checked:border-teal has-focus-visible:outline-2 has-focus-visible:outline-teal">
      <input type="radio" className="sr-only" name={name} value={value} defaultChecked={checked} />
      {children}
    </label>
  );
}
