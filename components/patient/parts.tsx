import type { ReactNode } from 'react';
import type { Language } from '../../lib/programs/schema';
import type { PatientWords } from '../../lib/wording/patient';
import { telHref } from '../../lib/wording/patient';
import type { FigureSource } from './figure';

/** What every part of the page is told: its words, its language, its figures, and which figure comes first. */
export interface Setting {
  words: PatientWords;
  language: Language;
  figures: FigureSource;
  /** Id of the item whose figure stands in the page itself. */
  inline: string | null;
}

/** A number that can be rung: on paper it is simply the number. */
export function CallButton({ number, children }: { number: string; children: ReactNode }) {
  return (
    <a className="b" href={telHref(number)}>
      {children}
    </a>
  );
}

/** `lang` of a text that is not in the page's language; nothing where it is. */
export const langOf = (own: Language, page: Language): { lang?: Language } =>
  own === page ? {} : { lang: own };

/** The visible mark on a part that is in another language, so that it is never silently foreign. */
export function LanguageMark({ own, setting }: { own: Language; setting: Setting }) {
  return own === setting.language ? null : <p className="m">{setting.words.inLanguage(own)}</p>;
}

/** One label and its text; nothing where there is no text. */
export function Fact({
  label,
  text,
  own,
  look,
  setting,
}: {
  label: string;
  text: string | string[];
  /** Language of a text of the catalog; a text that someone typed has none that is known. */
  own?: Language;
  look?: 'z' | 'v';
  setting: Setting;
}) {
  if (text.length === 0) return null;
  return (
    <div className={look}>
      <dt>{label}</dt>
      <dd {...(own ? langOf(own, setting.language) : { dir: 'auto' })}>
        {typeof text === 'string' ? (
          text
        ) : (
          <ul>
            {text.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
