import type { Waiting } from './queue';

/** A warning sign that finds no signal: the stop stands at once, and until the clinic has cleared it. */
const SIGNS = '{signs}';
type Take = (fields: URLSearchParams, action: string) => Promise<boolean>;

/** Puts the stop that travels with the form at the top of the page. */
function put(page: Document, level: string, signs: string): void {
  const stop = page.querySelector(`#${level}`);
  if (!stop) return;
  const shown = document.importNode(stop, true) as HTMLElement;
  shown.hidden = false;
  shown.removeAttribute('id');
  for (const line of shown.querySelectorAll('.staff'))
    line.textContent = (line.textContent ?? '').replace(SIGNS, signs);
  document.body.prepend(shown);
  scrollTo(0, 0);
}

/** Sends the form; where that fails it shows what to do, and keeps the report to send later. */
export function watchWarning(take: Take): void {
  const form = document.querySelector<HTMLFormElement>('#warn');
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      fields.append(name, String(value));
    });
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' });
      if (answer.type !== 'opaqueredirect') throw new Error(String(answer.status));
      location.href = form.action.replace(/\/warning$/, '');
    } catch {
      const boxes = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
      const level = boxes.some((box) => box.dataset.level === 'emergency') ? 'emergency' : 'urgent';
      const signs = boxes.map((box) => (box.parentElement?.textContent ?? '').replace(/[.]$/, '')).join('; ');
      put(document, level, signs);
      document.querySelector('main')?.remove();
      await take(fields, form.action);
    }
  });
}

/**
 * A kept copy of any page begins with the stop while a report waits.
 *
 * @returns whether it stands in place of everything else: no exercise is offered beside it
 */
export async function showStop(waiting: readonly Waiting[], home: string): Promise<boolean> {
  const reports = waiting.filter(({ key }) => key.startsWith('warning|'));
  if (reports.length === 0 || navigator.onLine) return false;
  const kept = await caches.match(`${home}/warning`);
  if (!kept) return false;
  const page = new DOMParser().parseFromString(await kept.text(), 'text/html');
  const flags = reports.flatMap(({ body }) => new URLSearchParams(body).getAll('flag'));
  const boxes = flags.flatMap((flag) => [
    ...page.querySelectorAll<HTMLInputElement>(`[value="${CSS.escape(flag)}"]`),
  ]);
  const level = boxes.some((box) => box.dataset.level === 'emergency') ? 'emergency' : 'urgent';
  const labels = boxes.length ? boxes : [...page.querySelectorAll<HTMLInputElement>('[name=other]')];
  const signs = labels.map((box) => (box.parentElement?.textContent ?? '').replace(/[.]$/, ''));
  const style = page.querySelectorAll('style')[2];
  if (style) document.head.append(document.importNode(style, true));
  put(page, level, signs.join('; '));
  document.querySelector('main')?.remove();
  return true;
}
