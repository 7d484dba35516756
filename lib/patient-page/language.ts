import { LANGUAGES, type Language } from '../programs/schema';

/**
 * The language of a page that belongs to nobody (a wrong or ended link), from the browser's own wish list.
 *
 * @param accept the `Accept-Language` header, e.g. `es-MX,es;q=0.9,en;q=0.8`
 */
export function preferredLanguage(accept: string | null): Language {
  const wishes = (accept ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const weight = rest.find((text) => text.trim().startsWith('q='))?.split('=')[1];
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { language, weight } of wishes)
    for (const known of LANGUAGES) if (known === language && weight > 0) return known;
  return 'en';
}
