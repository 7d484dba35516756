import type { AdherenceDto, DayDto } from '../../lib/check-ins/schema';
import { PainChart } from './pain-chart';
import { dayWords, seenWords, sessionWords } from './words';

const OBSTACLES: Record<NonNullable<DayDto['obstacle']>, string> = {
  time: 'no time',
  pain: 'pain',
  tired: 'tired',
  forgot: 'forgot',
  unclear: 'not clear how',
  away: 'away from home',
  other: 'something else',
};
const MORNINGS: Record<NonNullable<DayDto['nextMorning']>, string> = {
  less: 'less',
  same: 'the same',
  more: 'more',
};

/** How one plan is being done: sessions, pain against the usual, what the patient wrote. */
export function Adherence({ adherence }: { adherence: AdherenceDto }) {
  const { days, usualPain } = adherence;
  const comments = days.filter(({ comment, obstacle }) => comment || obstacle).reverse();
  return (
    <div className="grid gap-8">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        <Figure name="Done" value={sessionWords(adherence)} />
        <Figure name="Seen" value={seenWords(adherence)} />
        <Figure name="Usual pain" value={usualPain === null ? 'not asked' : `${usualPain} of 10`} />
      </dl>
      <section aria-labelledby="pain" className="grid gap-3">
        <h2 id="pain" className="text-lg">
          Pain
        </h2>
        <PainChart days={days} usualPain={usualPain} />
        {days.length > 0 && <DaysTable days={days} />}
      </section>
      {comments.length > 0 && (
        <section aria-labelledby="said" className="grid gap-2">
          <h2 id="said" className="text-lg">
            In their words
          </h2>
          <ul className="grid gap-2">
            {comments.map(({ date, comment, obstacle }) => (
              <li key={date} className="rounded-md border border-line bg-surface px-4 py-3">
                <p className="text-sm text-soft">
                  {dayWords(date)}
                  {obstacle && ` · in the way: ${OBSTACLES[obstacle]}`}
                </p>
                {comment && (
                  <p dir="auto" className="break-words">
                    {comment}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt className="text-sm text-soft">{name}</dt>
    <dd className="figures text-xl font-semibold">{value}</dd>
  </div>
);

function DaysTable({ days }: { days: readonly DayDto[] }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-teal">
        Every day as a table
      </summary>
      <div className="overflow-x-auto">
        <table className="figures w-full text-sm">
          <caption className="sr-only">What was written down, day by day</caption>
          <thead>
            <tr className="border-b border-edge text-left">
              {['Day', 'Done', 'Pain', 'Next morning', 'Effort'].map((name) => (
                <th key={name} scope="col" className="py-2 pr-4 font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map((day) => (
              <tr key={day.date} className="border-b border-line">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  {dayWords(day.date)}
                </th>
                <td className="py-2 pr-4">{day.items}</td>
                <td className="py-2 pr-4">{day.pain ?? '–'}</td>
                <td className="py-2 pr-4">{day.nextMorning ? MORNINGS[day.nextMorning] : '–'}</td>
                <td className="py-2 pr-4">{day.effort ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
