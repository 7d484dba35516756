import type { TellingStep } from '../session/script';
import { momentOf } from '../session/sequence';
import { localDay, zoneHere } from './clock';
import { loadKeeperIfKept } from './kept';
import { Voice } from './voice';

/**
 * Plays the list of the guided session: one exercise a screen, a large clock, a voice, and the screen kept awake.
 * What is shown and said comes with the page; the clock itself is pure (`lib/session/sequence.ts`).
 */
const TICK_MS = 200;
/** A voice that reads a long start may hold the clock up for so long. */
const LONGEST_TALK_MS = 60_000;

const find = <T extends HTMLElement>(selector: string): T | null => document.querySelector<T>(selector);
const stage = find('#session');
const panel = find('#panel');
const keys = find('#keys');
const button = (id: string) => find<HTMLButtonElement>(`#${id}`);

const steps = JSON.parse(stage?.dataset.steps ?? '[]') as TellingStep[];
const screens = [...document.querySelectorAll<HTMLElement>('.se>section:not(#end)')];
const skipped = new Set<number>();
const voice = new Voice(document.documentElement.lang);

let at = 0;
let elapsed = 0;
let last = 0;
let running = false;
let started = false;

const show = (id: string, text: string): void => {
  const place = find(`#${id}`);
  if (place && place.textContent !== text) place.textContent = text;
};

function paint(): void {
  const step = steps[at];
  const play = button('play');
  if (play) {
    const { start, pause, on } = play.dataset;
    play.textContent = (running ? pause : started ? on : start) ?? '';
  }
  if (!step) return;
  const { left, rep, holding } = momentOf(step, elapsed);
  const counts = step.kind === 'count' && !holding;
  show('big', step.kind === 'free' ? '' : String(counts ? rep : left));
  const { hold = '', of = '' } = find('#label')?.dataset ?? {};
  const [before = '', between = '', after = ''] = of.split('0');
  const counted = `${before}${rep}${between}${step.reps}${after}`;
  show('label', step.kind === 'count' ? (holding ? hold : counted) : step.label);
  show('note', step.note);
}

/** Puts one exercise, or the end, on the screen, with the side that works. */
function stand(): void {
  const step = steps[at];
  screens.forEach((screen, index) => {
    const isOn = index === step?.item;
    screen.classList.toggle('on', isOn);
    const sides = [...screen.querySelectorAll<HTMLElement>('[data-side]')];
    const wanted = sides.find((side) => side.dataset.side === step?.side) ?? sides[0];
    if (isOn) for (const side of sides) side.hidden = side !== wanted;
  });
  const end = find('#end');
  end?.classList.toggle('on', !step);
  stage?.classList.toggle('last', !step);
  if (panel) panel.hidden = !step;
  if (keys) keys.hidden = !step;
  // A tab that was killed comes back with its address, and so at the same exercise.
  history.replaceState(null, '', step ? `#s${step.item + 1}` : '#end');
}

function goTo(index: number): void {
  at = Math.max(0, Math.min(steps.length, index));
  elapsed = 0;
  stand();
  paint();
  scrollTo(0, 0);
  const step = steps[at];
  if (!step) {
    finish();
    return;
  }
  if (running) {
    if (step.say) voice.say(step.say);
    voice.cue(step, -1, 0);
  }
}

function finish(): void {
  running = false;
  voice.say(find('#end')?.dataset.say ?? '');
  const done = find<HTMLInputElement>('#log [name=done]');
  if (done) {
    const ticks = done.defaultValue.split(' ').filter((_, index) => !skipped.has(index));
    done.value = ticks.join(' ');
    done.disabled = ticks.length === 0;
  }
  const title = find('#endt');
  if (title) {
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }
}

function tick(): void {
  const now = performance.now();
  const passed = (now - last) / 1000;
  last = now;
  const step = steps[at];
  if (!running || !step) return;
  const next = elapsed + passed;
  const waits = step.kind === 'ready' && next >= step.seconds && voice.isTalking(LONGEST_TALK_MS);
  if (waits) return;
  voice.cue(step, elapsed, next);
  elapsed = next;
  if (momentOf(step, elapsed).over) goTo(at + 1);
  else paint();
}

let lock: { release: () => Promise<void> } | null = null;
async function stayAwake(): Promise<void> {
  try {
    lock = running ? await navigator.wakeLock.request('screen') : null;
  } catch {
    // Old phones, or a battery that runs low: the session goes on without.
  }
}

function play(on: boolean): void {
  running = on;
  last = performance.now();
  if (on) {
    voice.wake();
    if (!started) {
      started = true;
      goTo(at);
    }
    void stayAwake();
  } else {
    voice.hush();
    void lock?.release();
  }
  paint();
}

/** The first step of an exercise. */
const startOf = (item: number): number => {
  const index = steps.findIndex((step) => step.item === item);
  return index < 0 ? steps.length : index;
};

async function save(event: Event): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    fields.append(name, String(value));
  });
  fields.set('zone', zoneHere());
  const home = form.action.replace(/\/check-in$/, '');
  try {
    const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' });
    if (!answer.ok && answer.type !== 'opaqueredirect') throw new Error(String(answer.status));
  } catch {
    if (!(await window.stepwise?.take(fields, form.action))) {
      alert(stage?.dataset.fail);
      return;
    }
  }
  location.href = `${home}#do`;
}

function begin(): void {
  if (!stage || steps.length === 0) return;
  stage.classList.add('run');
  const date = find<HTMLInputElement>('#log [name=date]');
  const done = find<HTMLInputElement>('#log [name=done]');
  if (date && done && date.value !== localDay()) {
    // A copy of another day: today every exercise is done for the first time.
    date.value = localDay();
    done.defaultValue = done.defaultValue.replace(/[.]\d+/g, '.1');
  }
  const [, here] = /^#s(\d+)$/.exec(location.hash) ?? [];
  goTo(here ? startOf(Number(here) - 1) : 0);
  button('play')?.addEventListener('click', () => play(!running));
  button('next')?.addEventListener('click', () => goTo(at + 1));
  button('back')?.addEventListener('click', () => goTo(elapsed > 3 ? at : at - 1));
  button('skip')?.addEventListener('click', () => {
    const item = steps[at]?.item ?? 0;
    skipped.add(item);
    goTo(startOf(item + 1));
  });
  const sound = button('sound');
  sound?.addEventListener('click', () => {
    voice.isOn = !voice.isOn;
    if (!voice.isOn) voice.hush();
    sound.setAttribute('aria-pressed', String(voice.isOn));
    sound.textContent = (voice.isOn ? sound.dataset.on : sound.dataset.off) ?? '';
  });
  find('#log')?.addEventListener('submit', save);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && running) play(false);
  });
  setInterval(tick, TICK_MS);
}

begin();
loadKeeperIfKept();
