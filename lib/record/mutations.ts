import { withClinic } from '../../db';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';

/** Whoever takes a person's record out of the product is written down, before the record leaves. */
export const noteRecordTaken = (scope: ClinicScope, patientId: string): Promise<void> =>
  withClinic(scope, (tx) =>
    appendAudit(tx, scope, { action: 'patient.export', object: 'patient', objectId: patientId, patientId }),
  );
