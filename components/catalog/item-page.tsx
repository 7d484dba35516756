import type { Role } from '../../lib/auth/session';
import type { CatalogItem } from '../../lib/catalog/schema';
import { formatDose } from '../../lib/dose/format';
import { parseEntry } from '../../lib/dose/parse';
import type { Language } from '../../lib/programs/schema';
import type { Review } from '../../lib/reviews/model';
import { courseWords } from '../../lib/view/words';
import { FigureAtWork } from '../figure/at-work';
import { ButtonLink } from '../ui/button';
import { PageHead } from '../ui/page-head';
import { ClinicianSide } from './clinician-side';
import { OriginNote, OwnActions } from './own-actions';
import { PatientText } from './patient-text';
import { PhotoAtWork } from './photo';
import { ReadingGrade } from './reading-grade';
import { SignOff } from './sign-off';
import { itemWords, reviewWords, stanceWords } from './words';

/** All of one item: on the left what the patient reads, on the right what the clinician knows about it. */
export function ItemPage({
  item,
  names,
  review,
  language,
  origin,
  role,
  hash,
}: {
  item: CatalogItem;
  names: Map<string, string>;
  review: Review | undefined;
  language: Language;
  /** What the clinic's own item was copied from. */
  origin: { id: string; name: string; changed: boolean } | null;
  role: Role;
  /** Hash of what the item says today: a sign-off is held to it. */
  hash: string;
}) {
  const { figure } = { figure: null, ...item };
  const writes = role !== 'assistant';
  const name = item.text.en.name;
  return (
    <>
      <PageHead
        title={item.text.en.name}
        back={{ href: '/catalog', label: 'Catalog' }}
        action={
          writes &&
          !item.own?.archived && (
            <ButtonLink look="primary" href={`/programs/new?item=${item.id}`}>
              Start a program with this
            </ButtonLink>
          )
        }
      >
        {itemWords(item)} · {item.kind === 'therapy' && `${stanceWords(item.stances)} `}
        {reviewWords(review)}
      </PageHead>
      {writes && <OwnActions item={item} />}
      {origin && <OriginNote origin={origin} />}
      <div className="grid gap-8 lg:grid-cols-2 lg:gap-12">
        <section aria-labelledby="told" className="self-start rounded-lg border border-line bg-surface">
          <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line px-5 py-3">
            <h2 id="told" className="text-lg">
              What the patient reads
            </h2>
            <Languages item={item} language={language} />
          </div>
          {item.own?.photo ? (
            <PhotoAtWork item={item} name={name} />
          ) : (
            figure && <FigureAtWork id={figure} language={language} />
          )}
          <div className="grid gap-5 p-5">
            {item.text[language] ? null : (
              <p className="text-sm text-amber">
                Check: there is no Spanish text yet. A patient would read English.
              </p>
            )}
            <PatientText
              item={item}
              language={item.text[language] ? language : 'en'}
              dose={told(item, language)}
            />
            <ReadingGrade item={item} />
          </div>
        </section>
        <section aria-labelledby="known">
          <h2 id="known" className="mb-2 text-lg">
            For you
          </h2>
          <ClinicianSide item={item} names={names} />
          {role === 'owner' && review?.state !== 'reviewed' && (
            <div className="mt-8 rounded-lg border border-line bg-surface p-5">
              <h3 className="mb-3 text-lg">Review</h3>
              <SignOff read={[`${item.id}:${hash}`]} label="all of this item" />
            </div>
          )}
        </section>
      </div>
    </>
  );
}

/** The default dose or course in words, as the page would say it. */
function told(item: CatalogItem, language: Language): string {
  if (item.kind === 'exercise') return formatDose(parseEntry(item.dose).dose, language);
  if (item.kind === 'therapy') return courseWords(item.course, item.setting, language);
  return '';
}

function Languages({ item, language }: { item: CatalogItem; language: Language }) {
  return (
    <nav aria-label="Language of the text" className="flex gap-1">
      {(
        [
          ['en', 'English'],
          ['es', 'Español'],
        ] as const
      ).map(([code, label]) => (
        <a
          key={code}
          href={code === 'en' ? `/catalog/${item.id}` : `/catalog/${item.id}?lang=es`}
          lang={code}
          aria-current={language === code ? 'page' : undefined}
          className="inline-flex min-h-9 items-center rounded-full px-3 text-sm font-semibold text-teal aria-[current]:bg-teal aria-[current]:text-on-teal"
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
