/**
 * Reads one exercise aloud, with the voice that the browser has for the language of the page. Where there is none,
 * no button is shown. A second tap stops it.
 */
const PARTS = 'h3,p:not(.row):not(.m),li,dt,dd';

const root = document.documentElement;

function speaks(): boolean {
  const { lang } = root;
  return speechSynthesis.getVoices().some((voice) => voice.lang.slice(0, 2) === lang.slice(0, 2));
}

const showButtons = (): void => {
  root.classList.toggle('vo', speaks());
};

/** What a person would read of it, part by part, so that the voice pauses between them. */
const textOf = (article: HTMLElement): string =>
  [...article.querySelectorAll<HTMLElement>(PARTS)]
    .filter((part) => !part.querySelector('button'))
    .map((part) => (part.textContent ?? '').trim().replace(/([^.!?:])$/, '$1.'))
    .join(' ');

export function startAloud(): void {
  if (!('speechSynthesis' in window)) return;
  showButtons();
  speechSynthesis.addEventListener?.('voiceschanged', showButtons);
  document.addEventListener('click', (event) => {
    const article = (event.target as Element).closest('.rd')?.closest<HTMLElement>('article');
    if (!article) return;
    const wasReading = speechSynthesis.speaking;
    speechSynthesis.cancel();
    if (wasReading) return;
    const line = new SpeechSynthesisUtterance(textOf(article));
    line.lang = root.lang;
    line.rate = 0.95;
    speechSynthesis.speak(line);
  });
}
