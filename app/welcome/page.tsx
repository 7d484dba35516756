import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Door } from '../../components/door/door';
import { FigureAtRest } from '../../components/figure/at-rest';
import { FirstRunForm } from '../../components/settings/first-run-form';
import { requireMember } from '../../lib/auth/gate';
import { COUNTRIES, guessCountry, timeZones } from '../../lib/clinics/countries';
import { getClinic } from '../../lib/clinics/queries';

export const metadata: Metadata = { title: 'Welcome' };

export default async function WelcomePage() {
  const { scope, setUp } = await requireMember('/welcome');
  if (setUp || scope.role !== 'owner') redirect('/programs');
  const clinic = await getClinic(scope);
  const guess = guessCountry((await headers()).get('accept-language') ?? '');
  return (
    <Door title="Five things, then you can begin" picture={<FigureAtRest id="knee-rocking" />}>
      <FirstRunForm
        name={clinic.name}
        phone={clinic.phone}
        guess={guess}
        zones={timeZones()}
        countries={COUNTRIES.map(({ code, name, paper, timeZone }) => ({
          country: code,
          name,
          paper,
          timeZone,
        }))}
      />
    </Door>
  );
}
