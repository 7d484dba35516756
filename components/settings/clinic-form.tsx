import { COUNTRIES, timeZones } from '../../lib/clinics/countries';
import type { ClinicDto } from '../../lib/clinics/schema';
import { CLINIC_COLOURS } from '../../lib/handout/clinic-colour';
import { LookField } from '../figure/look-field';
import { Check } from '../ui/check';
import { SelectField, TextArea, TextField } from '../ui/field';
import { Form, Submit } from '../ui/form';
import { Group, Pair } from '../ui/group';
import { TimeZoneField } from './time-zone';

/** Everything that the clinic decides once. Colleagues read it; the owner changes it. */
export function ClinicForm({ clinic, isOwner }: { clinic: ClinicDto; isOwner: boolean }) {
  return (
    <Form action="/api/clinic/settings">
      <fieldset disabled={!isOwner}>
        <Group title="Your clinic" why="How patients find you from their page and sheet.">
          <TextField label="Clinic name" name="name" required defaultValue={clinic.name} maxLength={120} />
          <Pair>
            <TextField label="Phone" name="phone" type="tel" required defaultValue={clinic.phone} />
            <TextField label="Opening hours" name="hours" defaultValue={clinic.hours} maxLength={200} />
          </Pair>
          <Pair>
            <SelectField label="Country" name="country" defaultValue={clinic.country}>
              {COUNTRIES.map((country) => (
                <option key={country.code} value={country.code}>
                  {country.name}
                </option>
              ))}
            </SelectField>
            <TimeZoneField zones={timeZones()} defaultValue={clinic.timeZone} />
          </Pair>
        </Group>
        <Group
          title="Numbers to ring"
          why="They stand in the warning box of every page and sheet, the old ones too. A page dials them."
        >
          <Pair>
            <TextField
              label="Emergency number"
              name="emergencyNumber"
              type="tel"
              required
              defaultValue={clinic.emergencyNumber}
            />
            <TextField
              label="Urgent advice number"
              name="urgentNumber"
              type="tel"
              defaultValue={clinic.urgentNumber}
              hint="A nurse line, where your country has one."
            />
          </Pair>
        </Group>
        <Group title="What patients see" why="Never a surname, a birth date or a diagnosis.">
          <Check
            label="Show the first name on page and paper"
            name="showFirstName"
            defaultChecked={clinic.showFirstName}
          />
          <Pair>
            <SelectField label="Language of new patients" name="language" defaultValue={clinic.language}>
              <option value="en">English</option>
              <option value="es">Spanish</option>
            </SelectField>
            <SelectField label="Units" name="units" defaultValue={clinic.units}>
              <option value="metric">Metric (kg)</option>
              <option value="imperial">Imperial (lb)</option>
            </SelectField>
          </Pair>
          <LookField name="figureLook" defaultValue={clinic.figureLook} />
          <TextField
            label="Days that a link stays open"
            name="linkDays"
            type="number"
            inputMode="numeric"
            required
            min={1}
            max={730}
            defaultValue={clinic.linkDays}
            hint="Counted from the end of the plan, or from the last publishing where that is later."
          />
          <TextArea
            label="Hosts that videos may stand on"
            name="videoHosts"
            rows={3}
            defaultValue={clinic.videoHosts.join('\n')}
            hint="One a line, such as vimeo.com. An item of yours can link to a video there; it opens only when the patient taps it."
          />
        </Group>
        <Group title="Paper" why="What the print button gives when nothing else is chosen.">
          <SelectField label="Paper size" name="paper" defaultValue={clinic.paper}>
            <option value="a4">A4</option>
            <option value="letter">Letter</option>
          </SelectField>
          <Pair>
            <SelectField label="Layout" name="handoutLayout" defaultValue={clinic.handoutLayout}>
              <option value="standard">Standard</option>
              <option value="large">Large print</option>
              <option value="cards">Cards to cut out</option>
              <option value="fridge">One sheet for the fridge</option>
            </SelectField>
            <SelectField label="Ink" name="handoutInk" defaultValue={clinic.handoutInk}>
              <option value="colour">Colour</option>
              <option value="mono">Black only</option>
            </SelectField>
          </Pair>
          <SelectField label="Your colour on paper" name="handoutColour" defaultValue={clinic.handoutColour}>
            {Object.entries(CLINIC_COLOURS).map(([id, { words }]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </SelectField>
        </Group>
      </fieldset>
      {isOwner && (
        <div className="border-t border-line py-6 md:pl-[18.5rem]">
          <Submit>Save settings</Submit>
        </div>
      )}
    </Form>
  );
}
