import type { Field } from '../../../lib/catalog/fields';
import { many, one } from '../../../lib/catalog/form';
import { Check } from '../../ui/check';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { choiceWords } from './choice-words';
import { FaultLine, OpensOnFault } from './fault-line';
import { FigureField } from './figure-field';
import { Grade } from './grade';
import type { FormSetting } from './item-form';
import { LinksField } from './links-field';
import { TableRows } from './table-rows';

const ROWS = { area: 2, lines: 5, parts: 4 } as const;

/** One field of an item's form, with what stands in it and what is wrong with it. */
export function ItemField({ field, setting }: { field: Field; setting: FormSetting }) {
  const { typed, faults } = setting;
  const { name, label, hint } = field;
  const text = one(typed, name);
  const common = { label, name, fault: faults[name], defaultValue: text, required: !field.optional };
  switch (field.type) {
    case 'line':
    case 'number':
    case 'area':
    case 'lines':
    case 'parts': {
      const grade = field.read && <Grade field={name} read={field.read} initial={text} />;
      const help = (hint || grade) && (
        <>
          {hint}
          {grade}
        </>
      );
      return (
        <div>
          {field.type === 'line' || field.type === 'number' ? (
            <TextField
              {...common}
              hint={help}
              inputMode={field.type === 'number' ? 'numeric' : 'text'}
              autoComplete="off"
              lang={field.read}
            />
          ) : (
            <TextArea {...common} hint={help} rows={ROWS[field.type]} lang={field.read} />
          )}
          <OpensOnFault name={name} />
        </div>
      );
    }
    case 'choice':
      return (
        <SelectField
          label={label}
          name={name}
          fault={faults[name]}
          defaultValue={text}
          required={!field.optional}
        >
          <option value="">{field.optional ? 'None' : 'Choose…'}</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {choiceWords(field.words, option)}
            </option>
          ))}
        </SelectField>
      );
    case 'tick':
      return <Check label={label} name={name} defaultChecked={text !== ''} />;
    case 'choices':
      return (
        <Boxes
          name={name}
          label={label}
          fault={faults[name]}
          chosen={many(typed, name)}
          options={field.options.map((option) => [option, choiceWords(field.words, option)])}
          className="sm:grid-cols-2 lg:grid-cols-3"
        />
      );
    case 'redFlags':
      return (
        <Boxes
          name={name}
          label={label}
          fault={faults[name]}
          chosen={many(typed, name)}
          options={setting.redFlags.map(({ id, line }) => [id, line])}
        />
      );
    case 'figure':
      return (
        <FigureField
          name={name}
          label={label}
          hint={hint}
          chosen={text}
          fault={faults[name]}
          figures={setting.figures}
        />
      );
    case 'links':
      return (
        <LinksField
          name={name}
          label={label}
          fault={faults[name]}
          chosen={many(typed, name)}
          list={field.among === 'exercise' ? 'exercise-names' : 'all-names'}
        />
      );
    case 'table':
      return <TableRows field={field} typed={typed} faults={faults} />;
  }
}

function Boxes({
  name,
  label,
  fault,
  chosen,
  options,
  className = '',
}: {
  name: string;
  label: string;
  fault: string | undefined;
  chosen: readonly string[];
  options: readonly (readonly [id: string, words: string])[];
  className?: string;
}) {
  return (
    <fieldset aria-describedby={`${name}-fault`}>
      <legend className="text-sm font-semibold">{label}</legend>
      <FaultLine name={name} given={fault} id={`${name}-fault`} />
      <div className={`mt-1 grid gap-x-4 ${className}`}>
        {options.map(([id, words]) => (
          <label key={id} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name={name}
              value={id}
              defaultChecked={chosen.includes(id)}
              className="size-5 shrink-0 accent-teal"
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
