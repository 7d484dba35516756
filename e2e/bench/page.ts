import http from 'node:http';
import { median, quantile, type Running, startProduct } from './product';

/**
 * Rows 1 and 4: what the patient's page costs on the wire, and how many of them one server answers, beside two dynamic
 * pages of the same product that Next renders, in turns: the sign-in form, which reads nothing from the database, and
 * the page of the same plan on how it goes, which reads what the patient's page reads.
 */
const ROUNDS = 4;
const ROUND_MS = 4000;
const AT_ONCE = 8;
const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });

interface Answer {
  status: number;
  bytes: number;
  body: string;
}

const get = (url: string, encoding = 'gzip, br', cookie = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    http
      .get(
        url,
        { agent, headers: { 'accept-encoding': encoding, accept: 'text/html', cookie } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            const whole = Buffer.concat(parts);
            resolve({ status: response.statusCode ?? 0, bytes: whole.length, body: whole.toString() });
          });
        },
      )
      .on('error', reject);
  });

/** Requests a second for a while, and the time of each in ms. */
async function load(url: string, cookie = ''): Promise<{ rate: number; times: number[] }> {
  const times: number[] = [];
  const until = performance.now() + ROUND_MS;
  const begun = performance.now();
  const worker = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      const { status } = await get(url, undefined, cookie);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { rate: (times.length * 1000) / (performance.now() - begun), times };
}

/** The cookie of a signed-in owner, and the address of a plan's page on how it goes. */
async function signedIn({ url, email, password }: Running): Promise<{ cookie: string; progress: string }> {
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const { body } = await get(`${url}/programs`, 'identity', cookie);
  const [, id] = /href="\/programs\/([0-9a-f-]{36})"/.exec(body) ?? [];
  if (!id) throw new Error('no program');
  return { cookie, progress: `${url}/programs/${id}/progress` };
}

/** Bytes of a page with everything that its HTML loads as script or style. */
async function weight(base: string, path: string): Promise<{ page: number; script: number }> {
  const page = await get(base + path);
  const { body } = await get(base + path, 'identity');
  const files = [...body.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = '']) => source);
  const sizes = await Promise.all([...new Set(files)].map(async (file) => (await get(base + file)).bytes));
  return { page: page.bytes, script: sizes.reduce((sum, size) => sum + size, 0) };
}

export async function page(): Promise<Record<string, number>> {
  const product = await startProduct(3989);
  try {
    const path = new URL(product.patientUrl).pathname;
    const patient = await weight(product.url, path);
    const next = await weight(product.url, '/sign-in');
    const { cookie, progress } = await signedIn(product);
    const same: number[] = [];
    const rates: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    const tails: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    for (let round = 0; round < ROUNDS; round++) {
      const ours = await load(product.url + path);
      const theirs = await load(`${product.url}/sign-in`);
      const ofSameData = await load(progress, cookie);
      if (round === 0) continue;
      rates.ours.push(ours.rate);
      rates.theirs.push(theirs.rate);
      same.push(ofSameData.rate);
      tails.ours.push(quantile(ours.times, 0.99));
      tails.theirs.push(quantile(theirs.times, 0.99));
    }
    return {
      'patient page, bytes on the wire': patient.page,
      'its scripts, bytes': patient.script,
      'Next page (sign-in), bytes': next.page,
      'its scripts, bytes (Next)': next.script,
      'first visit against it': (patient.page + patient.script) / (next.page + next.script),
      'patient page, requests a second': median(rates.ours),
      'Next page, requests a second': median(rates.theirs),
      'rate against it': median(rates.ours) / median(rates.theirs),
      'Next page of the same data, requests a second': median(same),
      'rate against that': median(rates.ours) / median(same),
      'p99 against sign-in': median(tails.ours) / median(tails.theirs),
    };
  } finally {
    agent.destroy();
    await product.stop();
  }
}
