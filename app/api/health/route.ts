import { getHealth } from '../../../lib/health/queries';

export const dynamic = 'force-dynamic';

const FRESH = { 'cache-control': 'no-store' };

/** For supervisors and balancers. Says nothing about versions, folders or faults. */
export async function GET(): Promise<Response> {
  const health = await getHealth();
  if (health) return Response.json(health, { headers: FRESH });
  return Response.json({ status: 'unavailable' }, { status: 503, headers: { ...FRESH, 'retry-after': '5' } });
}
