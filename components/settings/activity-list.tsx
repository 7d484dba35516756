import type { AuditDto } from '../../lib/audit/queries';
import { When } from '../ui/when';
import { actionWords } from './activity-words';

const PLACES: Record<string, string> = { patient: '/patients', program: '/programs' };

/** Who did what, newest first. Names of patients are not in it: the link leads to them. */
export function ActivityList({
  events,
  names,
  timeZone,
}: {
  events: AuditDto[];
  names: Map<string, string>;
  timeZone: string;
}) {
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-surface" reversed>
      {events.map((event) => {
        const place = PLACES[event.object];
        return (
          <li
            key={event.seq}
            className="grid gap-x-6 gap-y-0.5 px-4 py-2.5 text-sm sm:grid-cols-[4rem_minmax(0,1fr)_12rem] sm:px-5"
          >
            <span className="figures text-soft">{event.seq}</span>
            <span>
              <strong className="font-semibold">{names.get(event.actorId ?? '') ?? 'Stepwise'}</strong>{' '}
              {actionWords(event.action)}
              {place && (
                <>
                  {' '}
                  <a
                    className="font-semibold text-teal underline underline-offset-4"
                    href={`${place}/${event.objectId}`}
                  >
                    open
                    <span className="sr-only">
                      {' '}
                      the {event.object} of event {event.seq}
                    </span>
                  </a>
                </>
              )}
            </span>
            <span className="text-soft sm:text-right">
              <When at={event.at} timeZone={timeZone} hour />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** What the check of the chain found. */
export function ChainState({ fault }: { fault: { seq: number; fault: string } | null }) {
  return fault ? (
    <p role="status" className="rounded-md bg-red-tint px-3 py-2 text-sm font-semibold text-red">
      Stop: event {fault.seq} is not as it was written ({fault.fault}). Somebody changed the record from
      outside Stepwise.
    </p>
  ) : (
    <p role="status" className="rounded-md bg-tint px-3 py-2 text-sm">
      Every event is as it was written, from the first to the last.
    </p>
  );
}
