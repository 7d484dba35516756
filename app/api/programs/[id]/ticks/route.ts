import { saveSheetWeek } from '../../../../../lib/follow-up/mutations';
import { sheetSchema } from '../../../../../lib/follow-up/schema';
import { handler } from '../../../../../lib/http';
import { programIdSchema } from '../../../../../lib/programs/schema';
import { afterForm } from '../../../after-form';

/** A week of ticks from paper. Reception may type it too. */
export const POST = handler({
  params: programIdSchema,
  body: sheetSchema,
  run: async ({ request, scope, params, body }) => {
    const saved = await saveSheetWeek(scope, params.id, body);
    return saved.ok
      ? afterForm(request, `/programs/${params.id}/progress?week=${body.monday}&saved=1#sheet`)
      : saved;
  },
});
