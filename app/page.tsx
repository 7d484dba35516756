import { FrontDoor } from '../components/door/front-door';
import { currentSession } from '../lib/auth/gate';
import { env } from '../lib/env';

export default async function FrontPage() {
  const session = await currentSession().catch(() => null);
  return <FrontDoor demo={env().demo} signedIn={session !== null} />;
}
