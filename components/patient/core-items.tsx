import type { PatientExercise } from '../../lib/programs/schema';
import type { Setting } from './parts';

/**
 * "If you only do two, do these": named first, for the day when there is no time for more. After an absence the
 * same two, or the first two of a plan that names none, make the way back in.
 */
export function CoreItems({
  items,
  away = false,
  isOpen = () => true,
  setting,
}: {
  items: PatientExercise[];
  away?: boolean;
  /** Whether an item is still to be done; when both were done nobody needs to be sent there. */
  isOpen?: (item: PatientExercise) => boolean;
  setting: Setting;
}) {
  const named = items.filter((item) => item.core);
  const chosen = away && named.length === 0 ? items.slice(0, 2) : named.slice(0, 2);
  if (!chosen.some(isOpen)) return null;
  if (!away && (named.length !== 2 || items.length < 3)) return null;
  return (
    <div className="y">
      <b>{away ? setting.words.today.welcomeBack(chosen.length) : setting.words.core}</b>
      <p className="row">
        {chosen.map((item) => (
          <a key={item.id} className="b" href={`#e${item.number}`}>
            {item.number}. {item.name}
          </a>
        ))}
      </p>
    </div>
  );
}
