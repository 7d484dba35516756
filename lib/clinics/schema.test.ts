import { describe, expect, it } from 'vitest';
import { countryDefaults, guessCountry } from './countries';
import { firstRunSchema, settingsSchema } from './schema';

const form = {
  name: 'Harbor Physio',
  phone: '+44 (0)20 7946 0100 ext 2',
  country: 'GB',
  paper: 'a4',
  timeZone: 'Europe/London',
  hours: '',
  emergencyNumber: '999',
  urgentNumber: '',
  units: 'metric',
  language: 'en',
  linkDays: '90',
  handoutLayout: 'standard',
  handoutInk: 'colour',
};
const faultsOf = (change: object) =>
  (settingsSchema.safeParse({ ...form, ...change }).error?.issues ?? []).map((issue) => issue.path.join('.'));

describe('settings', () => {
  it('come from a form as it is sent: a box that is not ticked is not there', () => {
    expect(settingsSchema.parse(form)).toMatchObject({ showFirstName: false, linkDays: 90 });
    expect(settingsSchema.parse({ ...form, showFirstName: 'on' }).showFirstName).toBe(true);
    expect(settingsSchema.parse({ ...form, showFirstName: true }).showFirstName).toBe(true);
  });

  it('name the field that is wrong', () => {
    const wrong: [object, string][] = [
      [{ name: '  ' }, 'name'],
      [{ phone: '' }, 'phone'],
      [{ phone: 'call us' }, 'phone'],
      [{ timeZone: 'Europe/Atlantis' }, 'timeZone'],
      [{ country: 'ZZ' }, 'country'],
      [{ emergencyNumber: '' }, 'emergencyNumber'],
      [{ linkDays: '0' }, 'linkDays'],
      [{ linkDays: '1.5' }, 'linkDays'],
      [{ showFirstName: 'maybe' }, 'showFirstName'],
      [{ handoutLayout: 'poster' }, 'handoutLayout'],
      [{ hours: 'x\0' }, 'hours'],
    ];
    for (const [change, field] of wrong) expect([change, faultsOf(change)]).toEqual([change, [field]]);
    expect(firstRunSchema.safeParse({}).error?.issues.map((issue) => issue.path[0])).toEqual([
      'name',
      'phone',
      'country',
      'paper',
      'timeZone',
    ]);
  });
});

describe('a country', () => {
  it('is guessed from the languages of a browser', () => {
    expect(guessCountry('en-GB,en;q=0.9').country).toBe('GB');
    expect(guessCountry('fr-LU,de-DE;q=0.8').country).toBe('DE');
    for (const nothing of ['', 'en', '*', 'xx-ZZ']) expect(guessCountry(nothing).country).toBe('US');
  });
  it('brings its own numbers', () => {
    expect(countryDefaults('NZ')).toMatchObject({ emergencyNumber: '111', paper: 'a4' });
    expect(countryDefaults('GB')).toMatchObject({ emergencyNumber: '999', urgentNumber: '111' });
  });
});
