import type { ReactNode } from 'react';
import { Shell } from '../../components/shell/shell';
import { currentSession } from '../../lib/auth/gate';

/** Every page asks the gate itself and knows its own way back; here it only says whose clinic this is. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const session = await currentSession().catch(() => null);
  return session ? <Shell {...session}>{children}</Shell> : children;
}
