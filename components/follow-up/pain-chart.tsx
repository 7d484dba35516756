import type { DayDto } from '../../lib/check-ins/schema';

const WIDTH = 640;
const HEIGHT = 180;
const LEFT = 34;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 26;

const y = (pain: number) => TOP + ((10 - pain) / 10) * (HEIGHT - TOP - BOTTOM);
const dayWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Pain over time against the usual pain, drawn here and without a script; the same as a table below it. */
export function PainChart({ days, usualPain }: { days: readonly DayDto[]; usualPain: number | null }) {
  const points = days.flatMap(({ date, pain }) => (pain === null ? [] : [{ date, pain }]));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return <p className="text-soft">No pain was written down yet.</p>;
  const span = Math.max(1, Date.parse(last.date) - Date.parse(first.date));
  const x = (day: string) =>
    LEFT + ((Date.parse(day) - Date.parse(first.date)) / span) * (WIDTH - LEFT - RIGHT);
  const line = points.map(
    ({ date, pain }, at) => `${at ? 'L' : 'M'}${x(date).toFixed(1)} ${y(pain).toFixed(1)}`,
  );
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-auto w-full max-w-2xl" role="img">
        <title>
          {`Pain from ${dayWords(first.date)} to ${dayWords(last.date)}: first ${first.pain}, last ${last.pain}${
            usualPain === null ? '' : `, usual ${usualPain}`
          }, of 10. The table below has every day.`}
        </title>
        {[0, 5, 10].map((pain) => (
          <g key={pain}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(pain)} y2={y(pain)} className="stroke-line" />
            <text x={LEFT - 8} y={y(pain) + 4} textAnchor="end" className="figures fill-soft text-xs">
              {pain}
            </text>
          </g>
        ))}
        {usualPain !== null && (
          <g>
            <line
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(usualPain)}
              y2={y(usualPain)}
              strokeDasharray="6 5"
              className="stroke-soft"
            />
            <text x={WIDTH - RIGHT} y={y(usualPain) - 5} textAnchor="end" className="fill-soft text-xs">
              usual
            </text>
          </g>
        )}
        <path d={line.join('')} fill="none" strokeWidth="2.5" className="stroke-teal" />
        {points.map(({ date, pain }) => (
          <circle key={date} cx={x(date)} cy={y(pain)} r="4" className="fill-teal" />
        ))}
        <text x={LEFT} y={HEIGHT - 6} className="figures fill-soft text-xs">
          {dayWords(first.date)}
        </text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end" className="figures fill-soft text-xs">
          {first.date === last.date ? '' : dayWords(last.date)}
        </text>
      </svg>
    </figure>
  );
}
