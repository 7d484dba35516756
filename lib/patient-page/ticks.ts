import { addVoice } from './aloud';
import { localDay, zoneHere } from './clock';

/**
 * Ticks without a reload. The forms work by themselves; this sends the same form in the background and puts the
 * answered section in place of the old one. Names of buttons carry which tick of the day they are, so a sending
 * that arrives twice is one.
 */
const PART = { 'x-part': '1' };
/** A second tap that was meant for the first tick must not hit the one that moved under the finger. */
const DEAF_MS = 700;

let busy = false;
let deafUntil = 0;
let pressed: HTMLButtonElement | null = null;

const section = (): HTMLElement | null => document.querySelector('#do');
/** Where a screen reader hears what came of a tick. */
const status = document.createElement('p');
status.style.cssText = 'position:absolute;clip-path:inset(50%)';
status.setAttribute('role', 'status');

/** What a form would send by its button. */
function fieldsOf(form: HTMLFormElement, button: HTMLButtonElement): URLSearchParams {
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    fields.append(name, String(value));
  });
  if (button.name) fields.append(button.name, button.value);
  fields.set('zone', zoneHere());
  return fields;
}

/** Sends them; the answer is the new section, or nothing where the server had none. */
async function send(form: HTMLFormElement, fields: URLSearchParams): Promise<string | null> {
  const answer = await fetch(form.action, { method: 'POST', headers: PART, body: fields });
  // The link has ended, or the page is too old to be understood: the server says it in a page of its own.
  if (answer.status === 410 || answer.status === 404) location.reload();
  return answer.ok ? answer.text() : null;
}

function show(part: string): void {
  const old = section();
  if (!old || !part) {
    location.reload();
    return;
  }
  const box = document.createElement('div');
  box.innerHTML = part;
  old.replaceWith(...Array.from(box.childNodes));
  addVoice();
  const title = document.querySelector<HTMLElement>('#do h2');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  title.scrollIntoView();
  status.textContent = title.textContent;
}

async function onSubmit(event: Event): Promise<void> {
  const form = event.target as HTMLFormElement;
  const button = ((event as SubmitEvent).submitter as HTMLButtonElement | null) || pressed;
  // Buttons of another phase change what today is: those go the plain way.
  if (!button || !section()?.contains(button)) return;
  event.preventDefault();
  if (busy || (/done|undo/.test(button.name) && Date.now() < deafUntil)) return;
  busy = true;
  const near = button.closest<HTMLElement>('article') || form;
  near.style.opacity = '.5';
  const fields = fieldsOf(form, button);
  try {
    const part = await send(form, fields);
    if (part === null) throw new Error();
    show(part);
  } catch {
    near.style.opacity = '';
    // A page that is kept on this phone keeps the tick too, and sends it later.
    if (!(await window.stepwise?.take(fields, form.action))) alert(section()?.dataset.fail);
  }
  busy = false;
  deafUntil = Date.now() + DEAF_MS;
}

/** The server guessed the day by the clinic's clock, or by yesterday's: the phone knows better. */
function keepToday(): void {
  const { search } = location;
  const date = document.querySelector<HTMLInputElement>('#f [name=date]');
  const asked = `?zone=${encodeURIComponent(zoneHere())}`;
  if (date && date.value !== localDay() && search !== asked && !/day=/.test(search)) location.replace(asked);
}

export function startTicks(): void {
  document.body.append(status);
  document.addEventListener('click', (event) => {
    pressed = (event.target as Element).closest('button');
  });
  document.addEventListener('submit', onSubmit);
  document.addEventListener('visibilitychange', keepToday);
  keepToday();
}
