import { readLogo } from '../../../../lib/clinics/logo';
import { saveLogo } from '../../../../lib/clinics/mutations';
import { logoSchema } from '../../../../lib/clinics/schema';
import { handler } from '../../../../lib/http';
import { afterForm } from '../../after-form';

/** A picture of the clinic, checked before it is decoded and kept re-encoded; `remove` takes it away. */
export const POST = handler({
  role: 'owner',
  body: logoSchema,
  run: async ({ request, scope, body }) => {
    const logo = body.remove ? { ok: true as const, value: '' } : await readLogo(body.logo);
    if (!logo.ok) return logo;
    const saved = await saveLogo(scope, logo.value);
    return saved.ok ? afterForm(request, '/settings?saved=1#clinic-logo') : saved;
  },
});
