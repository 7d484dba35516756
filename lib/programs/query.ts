import { queryOptions } from '@tanstack/react-query';
import type { AdherenceDto } from '../check-ins/schema';
import { requestJson } from '../fetch';
import type { Running, VersionDto } from '../reuse/schema';
import type { LinkDto } from '../share/schema';
import type { TemplateDto } from '../templates/schema';
import type { Language, ProgramDocument, ProgramDto, Saved } from './schema';

const path = (id: string) => `/api/programs/${id}`;

/** Keys begin with the person, so that nothing read as one is ever shown to another at the same desk. */
export const programQuery = (userId: string, id: string) =>
  queryOptions({
    queryKey: [userId, 'program', id],
    queryFn: ({ signal }) => requestJson<ProgramDto>('GET', path(id), undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The link of a published program; asking for it is a showing, so it is asked once. */
export const linkQuery = (userId: string, id: string) =>
  queryOptions({
    queryKey: [userId, 'link', id],
    queryFn: ({ signal }) => requestJson<LinkDto>('GET', `${path(id)}/link`, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** How the plan is being done; `null` where it was never published. Read anew at each review. */
export const adherenceQuery = (userId: string, id: string) =>
  queryOptions({
    queryKey: [userId, 'adherence', id],
    queryFn: ({ signal }) =>
      requestJson<AdherenceDto | null>('GET', `${path(id)}/adherence`, undefined, signal),
    staleTime: 60_000,
  });

/** Writes name the person of the screen: a tab that was left open never writes as the next one at the desk. */
export const putProgram = (
  userId: string,
  id: string,
  revision: number,
  document: ProgramDocument,
): Promise<Saved> => requestJson('PUT', path(id), { revision, document }, undefined, userId);

export const postPublish = (
  userId: string,
  id: string,
  input: { revision: number; screened: boolean },
): Promise<{ number: number; link: LinkDto }> =>
  requestJson('POST', `${path(id)}/publish`, input, undefined, userId);

export const deleteLink = (userId: string, id: string): Promise<LinkDto | null> =>
  requestJson('DELETE', `${path(id)}/link`, undefined, undefined, userId);

/** Throws a 401 when the session has ended or is another person's. */
export const checkSession = (userId: string, id: string): Promise<ProgramDto> =>
  requestJson('GET', path(id), undefined, undefined, userId);

/** What about the person matters for the plan, changed without leaving it. */
export const patchCare = (
  userId: string,
  patientId: string,
  change: { flags?: { id: string; date?: string }[]; usualPain?: number | null },
): Promise<unknown> => requestJson('PATCH', `/api/patients/${patientId}`, change, undefined, userId);

export const postPatient = (userId: string, id: string, patientId: string): Promise<null> =>
  requestJson('POST', `${path(id)}/patient`, { patientId }, undefined, userId);

export const getVersions = (id: string): Promise<VersionDto[]> => requestJson('GET', `${path(id)}/versions`);
export const getVersion = (id: string, number: number): Promise<ProgramDocument> =>
  requestJson('GET', `${path(id)}/versions/${number}`);
export const getLastPlan = (id: string): Promise<ProgramDocument | null> =>
  requestJson('GET', `${path(id)}/last`);
export const postCopy = (userId: string, id: string, patientId: string): Promise<{ id: string }> =>
  requestJson('POST', `${path(id)}/copy`, { patientId }, undefined, userId);
export const postStatus = (userId: string, id: string, status: Running): Promise<{ status: Running }> =>
  requestJson('POST', `${path(id)}/status`, { status }, undefined, userId);

export const getTemplates = (): Promise<TemplateDto[]> => requestJson('GET', '/api/templates');
export const getTemplate = (id: string, language: Language): Promise<ProgramDocument> =>
  requestJson('GET', `/api/templates/${id}?lang=${language}`);
export const postTemplate = (userId: string, programId: string, name: string): Promise<{ id: string }> =>
  requestJson('POST', '/api/templates', { programId, name }, undefined, userId);
