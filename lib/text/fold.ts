/**
 * A text as search compares it: lower case, without accents and apostrophes, every other mark a space.
 * "Child's Pose" and "childs-pose" fold to the same words.
 */
export function fold(text: string): string {
  // Most texts are plain ASCII, where no letter has to be taken apart and the narrow classes are several times faster.
  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
