/** A day as a clinician reads it, in the clinic's own time: "Mar 4, 2026"; today's with the hour: "today 14:02". */
export function When({ at, timeZone, hour = false }: { at: string; timeZone: string; hour?: boolean }) {
  const date = new Date(at);
  const day = (when: Date) => new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'medium' }).format(when);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(date);
  const today = day(date) === day(new Date());
  return (
    <time dateTime={at} className="figures">
      {today ? `today ${time}` : hour ? `${day(date)}, ${time}` : day(date)}
    </time>
  );
}
