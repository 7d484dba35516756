import { OFFLINE_WORDS } from '../wording/patient-offline';
import { localDay, zoneHere } from './clock';
import { forgetStore, keepPages } from './keep-pages';
import { storeName } from './kept';
import { showStop, watchWarning } from './offline-warning';
import { addWaiting, dropWaiting, listWaiting, type Waiting, waitingOf } from './queue';

/**
 * What is kept on this phone: the pages of one link, and forms that found no signal. Loaded only by who asked for
 * it. Forms are sent again exactly as they were: the server makes the client id from what the button names, so
 * what arrives twice, or by two ways, is one.
 */
const words = OFFLINE_WORDS[document.documentElement.lang] ?? OFFLINE_WORDS.en;
const name = storeName();
const home = location.pathname.split('/').slice(0, 3).join('/');
const isPlan = location.pathname === home;
const button = document.querySelector<HTMLButtonElement>('#keep');

const note = document.createElement('p');
note.className = 'v';
note.setAttribute('role', 'status');
function tell(text: string | undefined): void {
  const main = document.querySelector('main');
  note.textContent = text ?? '';
  if (text && main && !note.isConnected) main.prepend(note);
}

async function take(fields: URLSearchParams, action: string): Promise<boolean> {
  try {
    const page = document.querySelector<HTMLInputElement>('#f [name=date]')?.value;
    const today = localDay();
    if (fields.get('date') === page && page !== today && !/day=/.test(location.search)) {
      // The kept page is of another day: what is ticked now is done today, and for the first time.
      fields.set('date', today);
      const done = fields.get('done');
      if (done) fields.set('done', done.replace(/[.]\d+/g, '.1'));
    }
    fields.set('zone', zoneHere());
    const wrote = (fields.get('comment') ?? '').trim() !== '';
    // The store itself is the mark that something of this link is on the phone.
    await caches.open(name);
    await addWaiting(name, waitingOf(fields, action, Date.now()));
    await markWaiting();
    tell(wrote ? words?.noComment : words?.noSignal);
    return true;
  } catch {
    return false;
  }
}

/** Shows on each button whether its tick waits, and lets it be taken back. */
async function markWaiting(): Promise<void> {
  const waiting = await listWaiting(name);
  const date = document.querySelector<HTMLInputElement>('#f [name=date]')?.value;
  const day = date && /day=/.test(location.search) ? date : localDay();
  const ticks = new Map<string, Waiting>();
  for (const entry of waiting) {
    const fields = new URLSearchParams(entry.body);
    if (fields.get('date') === day)
      for (const tick of fields.get('done')?.split(' ') ?? []) ticks.set(tick, entry);
  }
  const isSameDay = date === day;
  for (const each of document.querySelectorAll<HTMLButtonElement>('button[name=done]')) {
    const wanted = each.value.split(' ').map((tick) => (isSameDay ? tick : tick.replace(/[.]\d+$/, '.1')));
    const entries = wanted.map((tick) => ticks.get(tick));
    each.dataset.says ??= each.textContent ?? '';
    const isKept = entries.length > 0 && entries.every(Boolean);
    each.disabled = isKept;
    each.textContent = isKept ? (words?.waiting ?? '') : each.dataset.says;
    each.parentElement?.querySelector('[data-back]')?.remove();
    const [entry] = entries;
    if (isKept && entry && wanted.length === 1) each.after(undoButton(entry, wanted[0] ?? ''));
  }
}

function undoButton(entry: Waiting, tick: string): HTMLButtonElement {
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'b';
  back.dataset.back = tick;
  back.textContent = words?.undo ?? '';
  back.addEventListener('click', async () => {
    const fields = new URLSearchParams(entry.body);
    const left = (fields.get('done') ?? '').split(' ').filter((each) => each !== tick);
    await dropWaiting(name, entry.key);
    if (left.length) {
      fields.set('done', left.join(' '));
      await addWaiting(name, waitingOf(fields, entry.action, entry.at));
    }
    await markWaiting();
  });
  return back;
}

/** Sends what waits, one after the other; what cannot be sent now waits on. */
async function sendWaiting(): Promise<void> {
  let [sent, lost] = [0, 0];
  for (const { key, action, body } of await listWaiting(name)) {
    const answer = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(body),
      redirect: 'manual',
    });
    const isTaken = answer.type === 'opaqueredirect' || answer.ok;
    if (answer.status === 404 || answer.status === 410) return ended();
    if (!isTaken && answer.status !== 400) return;
    await dropWaiting(name, key);
    if (isTaken) sent++;
    else lost++;
  }
  if (lost) tell(words?.lost);
  else if (sent) tell(words?.sent);
  if (sent && isPlan && !document.querySelector<HTMLTextAreaElement>('textarea')?.value) location.reload();
}

/** The link is over: nothing of it stays here, and whoever ticked is told. */
async function ended(): Promise<void> {
  const unsent = (await listWaiting(name)).length > 0;
  await forgetStore(name);
  if (unsent) alert(words?.gone);
  location.reload();
}

async function refresh(): Promise<void> {
  try {
    if (navigator.locks) await navigator.locks.request(name, sendWaiting);
    else await sendWaiting();
    if (isPlan && (await keepPages(home, name)) === 'ended') await ended();
  } catch {
    tell(words?.noSignal);
  }
  await markWaiting();
}

async function keep(): Promise<void> {
  tell('…');
  try {
    await navigator.serviceWorker.register('/patient-sw.js', { scope: '/p/' });
    const kept = await keepPages(home, name);
    if (kept === 'ended') return ended();
    await navigator.storage?.persist?.();
    tell(words?.kept);
    label();
  } catch {
    await forgetStore(name);
    tell(words?.notKept);
  }
}

async function forget(): Promise<void> {
  if ((await listWaiting(name)).length && !confirm(words?.unsent)) return;
  await forgetStore(name);
  await markWaiting().catch(() => undefined);
  await forgetStore(name);
  tell(words?.forgotten);
  label(false);
}

let isKept = false;
function label(kept = true): void {
  isKept = kept;
  if (button) button.textContent = (kept ? words?.forget : words?.keep) ?? '';
}

async function start(): Promise<void> {
  window.stepwise = { take };
  const asked = document.currentScript?.dataset.go;
  button?.addEventListener('click', () => (isKept ? forget() : keep()));
  watchWarning(take);
  if (asked) return keep();
  if (!(await caches.has(name))) return;
  label();
  const waiting = await listWaiting(name);
  if (await showStop(waiting, home)) return;
  addEventListener('online', refresh);
  await refresh();
}

if ('caches' in window) void start();
