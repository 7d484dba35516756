import { beforeAll, expect, it } from 'vitest';
import { acceptInvite } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { createPatient } from '../patients/mutations';
import { getPatient } from '../patients/queries';
import { patientSchema } from '../patients/schema';
import { HERE, newClinic, PASSWORD, value } from '../testing/clinic';
import { eachEngine } from '../testing/database';
import { inviteColleague, saveMember } from './mutations';
import { listInvites, listMembers } from './queries';

/** Imre leaves: his patients go to Noor in one step, and what he had open is closed. */
eachEngine('a colleague who leaves', () => {
  let owner: ClinicScope;
  let imre: ClinicScope;
  let noor = '';
  let secret = '';
  const invite = async (email: string, name: string) => {
    const { userId } = value(await inviteColleague(owner, { email, name, role: 'clinician' }));
    const open = await listInvites(owner, await listMembers(owner));
    const token =
      open
        .find((one) => one.userId === userId)
        ?.url.split('/')
        .pop() ?? '';
    return { userId, secret: value(await acceptInvite(token, PASSWORD, HERE)) };
  };
  beforeAll(async () => {
    owner = await newClinic('owner-of-two@stepwise.example');
    const made = await invite('imre@stepwise.example', 'Imre Varga');
    secret = made.secret;
    const session = await resolveSession(secret);
    if (!session) throw new Error('no session');
    imre = session.scope;
    noor = (await invite('noor@stepwise.example', 'Noor Haddad')).userId;
  }, 60_000);

  it('hands the patients over, and may not keep what is open', async () => {
    const jana = value(
      await createPatient(imre, patientSchema.parse({ givenName: 'Jana', familyName: 'Sorel' })),
    ).id;
    expect((await getPatient(owner, jana))?.clinicianId).toBe(imre.userId);

    const other = await newClinic('elsewhere@stepwise.example');
    const refused = await saveMember(owner, imre.userId, { active: false, successor: other.userId });
    expect(refused).toMatchObject({ ok: false, fault: { fields: { successor: expect.any(String) } } });
    expect(await resolveSession(secret)).not.toBeNull();

    value(await saveMember(owner, imre.userId, { active: false, successor: noor }));
    expect((await getPatient(owner, jana))?.clinicianId).toBe(noor);
    expect(await resolveSession(secret)).toBeNull();
  });
});
