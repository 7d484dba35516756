import { queryOptions } from '@tanstack/react-query';
import { requestJson } from '../fetch';
import type { LinkDto } from '../share/schema';
import type { ProgramDocument, ProgramDto, Saved } from './schema';

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

export const putProgram = (id: string, revision: number, document: ProgramDocument): Promise<Saved> =>
  requestJson('PUT', path(id), { revision, document });

export const postPublish = (
  id: string,
  input: { revision: number; screened: boolean },
): Promise<{ number: number; link: LinkDto }> => requestJson('POST', `${path(id)}/publish`, input);

export const deleteLink = (id: string): Promise<LinkDto | null> => requestJson('DELETE', `${path(id)}/link`);

export const postPatient = (id: string, patientId: string): Promise<null> =>
  requestJson('POST', `${path(id)}/patient`, { patientId });
