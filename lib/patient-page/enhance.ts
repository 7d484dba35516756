import { startAloud } from './aloud';
import { loadKeeper, loadKeeperIfKept } from './kept';
import { startTicks } from './ticks';

/**
 * The page is whole without this file; it adds ticks without a reload, and the print button, which no plain link
 * can be. Pictures that were still waiting are fetched first, so that no sheet comes out with empty frames.
 */
const button = document.querySelector<HTMLButtonElement>('#print');

const loadPictures = (): HTMLImageElement[] => {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  return pictures;
};

/** Folded parts are opened for the paper and folded again after it. */
const folded: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  loadPictures();
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    part.open = true;
    folded.push(part);
  }
});
addEventListener('afterprint', () => {
  for (const part of folded.splice(0)) part.open = false;
});

if (button) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const longest = new Promise((resolve) => setTimeout(resolve, 4000));
    await Promise.race([Promise.allSettled(loadPictures().map((picture) => picture.decode())), longest]);
    print();
  });
}

const keep = document.querySelector<HTMLButtonElement>('#keep');
if (keep && 'serviceWorker' in navigator) {
  keep.hidden = false;
  // The keeper takes the button over as soon as it is here.
  keep.addEventListener('click', () => window.stepwise || loadKeeper(true), { once: true });
}

startTicks();
startAloud();
loadKeeperIfKept();
