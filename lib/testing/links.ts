import { closeStore, withClinic } from '../../db';
import { shareLinks } from '../../db/schema';
import type { ClinicScope } from '../auth/session';

/** Lets every link of a clinic run out, as time would. */
export const expireLinks = (scope: ClinicScope): Promise<unknown> => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  return withClinic(scope, (tx) =>
    tx.update(shareLinks).set({ createdAt: daysAgo(2), expiresAt: daysAgo(1) }),
  );
};

/** Takes the database away, as a fault would. */
export const stopDatabase = (): Promise<void> => closeStore();
