/**
 * Reads one exercise of today aloud, with the voice that the browser has for the language of the page. The button is
 * made here: where there is no voice, or no script, there is nothing to press. A second press stops it.
 */
const PARTS = 'h3,p:not(.row):not(.m),li,dt,dd';
const speech: SpeechSynthesis | undefined = window.speechSynthesis;
const { lang } = document.documentElement;

/** What a person would read of it, part by part, so that the voice pauses between them. */
const textOf = (article: Element): string =>
  [...article.querySelectorAll(PARTS)]
    .filter((part) => !part.querySelector('button'))
    .map((part) => (part.textContent ?? '').trim().replace(/([^.!?:])$/, '$1.'))
    .join(' ');

function read(article: Element): void {
  const wasReading = speech?.speaking;
  speech?.cancel();
  if (wasReading) return;
  const line = new SpeechSynthesisUtterance(textOf(article));
  line.lang = lang;
  line.rate = 0.95;
  speech?.speak(line);
}

/** Puts a button into each exercise of today that has none yet; called again when today was redrawn. */
export function addVoice(): void {
  if (!speech?.getVoices().some((voice) => voice.lang.slice(0, 2) === lang.slice(0, 2))) return;
  const words = document.querySelector<HTMLElement>('#do')?.dataset.aloud ?? '';
  for (const article of document.querySelectorAll('#do article[id]:not([data-voice])')) {
    article.setAttribute('data-voice', '');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'b pr';
    button.textContent = words;
    button.setAttribute('aria-label', `${words}: ${article.querySelector('h3')?.textContent ?? ''}`);
    button.addEventListener('click', () => read(article));
    article.querySelector('dl')?.after(button);
  }
}

export function startAloud(): void {
  addVoice();
  speech?.addEventListener?.('voiceschanged', addVoice);
}
