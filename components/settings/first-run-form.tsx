'use client';

import { useEffect, useState } from 'react';
import { SelectField, TextField } from '../ui/field';
import { Form, Submit } from '../ui/form';
import { TimeZoneField } from './time-zone';

interface Suggestion {
  country: string;
  paper: string;
  timeZone: string;
}

/**
 * Five fields. The country is guessed from the browser's language and the time zone from its clock; a change
 * of country brings its paper and its time zone along.
 */
export function FirstRunForm({
  name,
  phone,
  guess,
  zones,
  countries,
}: {
  name: string;
  phone: string;
  guess: Suggestion;
  zones: string[];
  countries: (Suggestion & { name: string })[];
}) {
  const [country, setCountry] = useState<string>(guess.country);
  const [paper, setPaper] = useState(guess.paper);
  const [timeZone, setTimeZone] = useState(guess.timeZone);

  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zones.includes(own)) setTimeZone(own);
  }, [zones]);

  function choose(code: string) {
    setCountry(code);
    const found = countries.find((candidate) => candidate.country === code);
    if (!found) return;
    setPaper(found.paper);
    setTimeZone(found.timeZone);
  }

  return (
    <Form action="/api/clinic/first-run" className="grid gap-5">
      <TextField label="Clinic name" name="name" required defaultValue={name} maxLength={120} />
      <TextField
        label="Phone"
        name="phone"
        type="tel"
        required
        defaultValue={phone}
        autoComplete="tel"
        hint="Your patients call it from their page."
      />
      <SelectField
        label="Country"
        name="country"
        value={country}
        onChange={(event) => choose(event.target.value)}
        hint="Sets the emergency number. You can change it in the settings."
      >
        {countries.map((option) => (
          <option key={option.country} value={option.country}>
            {option.name}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          label="Paper"
          name="paper"
          value={paper}
          onChange={(event) => setPaper(event.target.value)}
        >
          <option value="a4">A4</option>
          <option value="letter">Letter</option>
        </SelectField>
        <TimeZoneField zones={zones} value={timeZone} onChange={(event) => setTimeZone(event.target.value)} />
      </div>
      <Submit working="Opening…">Start</Submit>
    </Form>
  );
}
