/**
 * Good first values by country; every one of them is a setting that the clinic can change. Emergency numbers
 * as published by the countries' own services; the same digits mean other things elsewhere (111 is a nurse
 * line in the United Kingdom and the emergency number in New Zealand), so nothing is ever assumed.
 */
export const COUNTRIES = [
  {
    code: 'US',
    name: 'United States',
    emergency: '911',
    urgent: '',
    paper: 'letter',
    units: 'imperial',
    timeZone: 'America/New_York',
  },
  {
    code: 'CA',
    name: 'Canada',
    emergency: '911',
    urgent: '811',
    paper: 'letter',
    units: 'metric',
    timeZone: 'America/Toronto',
  },
  {
    code: 'MX',
    name: 'Mexico',
    emergency: '911',
    urgent: '',
    paper: 'letter',
    units: 'metric',
    timeZone: 'America/Mexico_City',
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    emergency: '999',
    urgent: '111',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/London',
  },
  {
    code: 'IE',
    name: 'Ireland',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Dublin',
  },
  {
    code: 'ES',
    name: 'Spain',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Madrid',
  },
  {
    code: 'DE',
    name: 'Germany',
    emergency: '112',
    urgent: '116117',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Berlin',
  },
  {
    code: 'AT',
    name: 'Austria',
    emergency: '112',
    urgent: '1450',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Vienna',
  },
  {
    code: 'CH',
    name: 'Switzerland',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Zurich',
  },
  {
    code: 'FR',
    name: 'France',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Paris',
  },
  {
    code: 'IT',
    name: 'Italy',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Rome',
  },
  {
    code: 'NL',
    name: 'Netherlands',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Amsterdam',
  },
  {
    code: 'PL',
    name: 'Poland',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Warsaw',
  },
  {
    code: 'PT',
    name: 'Portugal',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Lisbon',
  },
  {
    code: 'SE',
    name: 'Sweden',
    emergency: '112',
    urgent: '1177',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Europe/Stockholm',
  },
  {
    code: 'AU',
    name: 'Australia',
    emergency: '000',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Australia/Sydney',
  },
  {
    code: 'NZ',
    name: 'New Zealand',
    emergency: '111',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Pacific/Auckland',
  },
  {
    code: 'ZA',
    name: 'South Africa',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Africa/Johannesburg',
  },
  {
    code: 'IN',
    name: 'India',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'Asia/Kolkata',
  },
  {
    code: 'XX',
    name: 'Another country',
    emergency: '112',
    urgent: '',
    paper: 'a4',
    units: 'metric',
    timeZone: 'UTC',
  },
] as const;

export const COUNTRY_CODES = COUNTRIES.map((country) => country.code) as [Country, ...Country[]];
export type Country = (typeof COUNTRIES)[number]['code'];

/** The settings that a country suggests, as columns of `clinics`. */
export function countryDefaults(code: Country) {
  const found = COUNTRIES.find((country) => country.code === code) ?? COUNTRIES[COUNTRIES.length - 1];
  return {
    country: code,
    emergencyNumber: found?.emergency ?? '112',
    urgentNumber: found?.urgent ?? '',
    paper: found?.paper ?? 'a4',
    units: found?.units ?? 'metric',
    timeZone: found?.timeZone ?? 'UTC',
  };
}

/**
 * The country that a browser's languages speak for, with what it suggests; the first that we know, else the
 * United States.
 * @param acceptLanguage the header of that name, e.g. "en-GB,en;q=0.9"
 */
export function guessCountry(acceptLanguage: string) {
  const regions = [...acceptLanguage.matchAll(/\b[a-z]{2,3}-([A-Z]{2})\b/g)].map(([, region]) => region);
  const found = regions.find((region) => COUNTRY_CODES.includes(region as Country));
  return countryDefaults((found as Country | undefined) ?? 'US');
}

/** Every time zone that this product can reckon in, by its IANA name. */
export const timeZones = (): string[] => [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
