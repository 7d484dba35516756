import { FaultLine } from './fault-line';

/** The drawn pictures of the catalog, one to choose; small files that load when they are scrolled to. */
export function FigureField({
  name,
  label,
  hint,
  chosen,
  fault,
  figures,
}: {
  name: string;
  label: string;
  hint: string | undefined;
  chosen: string;
  fault: string | undefined;
  figures: readonly { id: string; name: string }[];
}) {
  const choice = figures.find(({ id }) => id === chosen);
  return (
    <fieldset aria-describedby={`${name}-hint ${name}-fault`}>
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      <p id={`${name}-hint`} className="mb-2 text-xs text-soft">
        {choice ? `Now: ${choice.name}. ` : 'Now: none. '}
        {hint}
      </p>
      <FaultLine name={name} given={fault} id={`${name}-fault`} />
      <details className="group/pictures">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-teal">
          Choose a picture
          <span aria-hidden="true" className="ml-1.5 group-open/pictures:rotate-180">
            ▾
          </span>
        </summary>
        <ul className="mt-2 grid max-h-120 grid-cols-2 gap-3 overflow-y-auto rounded-md border border-line p-3 sm:grid-cols-3">
          <li>
            <Choice name={name} value="" chosen={!choice} label="No picture" />
          </li>
          {figures.map((figure) => (
            <li key={figure.id}>
              <Choice name={name} value={figure.id} chosen={figure.id === chosen} label={figure.name} />
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}

function Choice({
  name,
  value,
  chosen,
  label,
}: {
  name: string;
  value: string;
  chosen: boolean;
  label: string;
}) {
  return (
    <label className="grid cursor-pointer gap-1.5 rounded-md border border-edge bg-surface p-2 text-sm has-checked:border-teal has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal">
      {value && (
        <img
          src={`/figures/${value}.svg`}
          alt=""
          width={160}
          height={120}
          loading="lazy"
          className="aspect-[4/3] w-full rounded-sm bg-paper object-contain"
        />
      )}
      <span className="flex items-center gap-2">
        <input
          type="radio"
          name={name}
          value={value}
          defaultChecked={chosen}
          className="size-4 accent-teal"
        />
        {label}
      </span>
    </label>
  );
}
