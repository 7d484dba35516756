import { z } from 'zod';
import { getPhoto } from '../../../../../lib/catalog/queries';
import { publicHandler } from '../../../../../lib/http';
import type { PatientProgram } from '../../../../../lib/programs/schema';
import { NOBODY } from '../../../../../lib/share/queries';
import { photoResponse } from '../../../../photo-response';
import { closed, openShare } from '../../../open';

/** A photo of the plan behind a link; one of another plan is as if it were not there. */
export const GET = publicHandler({
  params: z.object({ token: z.string(), id: z.string() }),
  run: ({ request, params }) =>
    openShare(request, params.token, async (program, { clinicId }) => {
      const photo = shows(program, params.id)
        ? await getPhoto({ clinicId, userId: NOBODY }, params.id)
        : null;
      return photo ? photoResponse(request, photo) : closed(request, { state: 'unknown' });
    }),
});

const shows = ({ phases }: PatientProgram, item: string): boolean =>
  phases.some(({ exercises, habits }) =>
    [...exercises, ...habits].some(({ figure }) => figure?.photo?.item === item),
  );
