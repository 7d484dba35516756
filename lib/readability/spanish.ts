/**
 * Syllables of one Spanish word by the rules of the orthography: a, e, o and a stressed í or ú carry a
 * syllable each; an unstressed i or u joins its neighbour; `h` is silent, `u` after q, and after g before e or
 * i, is silent, `y` is a vowel at the end of a word. A number counts as one. Never less than 1.
 */
export const spanishSyllablesOf = (word: string): number => {
  if (/\d/.test(word)) return 1;
  const sounds = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '')
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/(?<!c)h/g, '')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const clusters = sounds.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    clusters.reduce((sum, cluster) => sum + Math.max(1, cluster.match(/[aeoáéóíú]/g)?.length ?? 0), 0),
  );
};
