import { requestJson } from '../fetch';
import { choiceOf } from './model';
import type { PatientChoice } from './schema';

/** People whose name or chart number holds what was typed, asked from the browser. @throws ApiFault */
export const findPatients = async (query: string, signal: AbortSignal): Promise<PatientChoice[]> =>
  (
    await requestJson<PatientChoice[]>(
      'GET',
      `/api/patients?q=${encodeURIComponent(query)}`,
      undefined,
      signal,
    )
  ).map(choiceOf);
