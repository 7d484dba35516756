import type { ChangeEventHandler } from 'react';
import { SelectField } from '../ui/field';
import { groupBy } from '../ui/group-by';

/** Time zones by continent; the one that is set is always among them. */
export function TimeZoneField({
  zones,
  ...rest
}: {
  zones: string[];
  defaultValue?: string;
  value?: string;
  onChange?: ChangeEventHandler<HTMLSelectElement>;
  hint?: string;
}) {
  const set = rest.value ?? rest.defaultValue;
  const all = set && !zones.includes(set) ? [...zones, set] : zones;
  const groups = groupBy(all, (zone) => (zone.includes('/') ? (zone.split('/')[0] ?? '') : 'Other'));
  return (
    <SelectField label="Time zone" name="timeZone" required {...rest}>
      {groups.map(([group, members]) => (
        <optgroup key={group} label={group}>
          {members.map((zone) => (
            <option key={zone} value={zone}>
              {zone
                .replace(/^[^/]+\//, '')
                .replaceAll('_', ' ')
                .replaceAll('/', ', ')}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
