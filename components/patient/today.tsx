import type { Turn } from '../../lib/check-ins/model';
import type { PatientExercise, PatientPhase, PatientProgram } from '../../lib/programs/schema';
import { dayWords } from '../../lib/wording/patient';
import { sessionWords } from '../../lib/wording/patient-session';
import { AnswerForm, DayForm, type FormSetting, Morning, Verdict } from './answer';
import { CoreItems } from './core-items';
import { Exercise } from './exercise';
import type { Setting } from './parts';
import { PhaseFacts } from './phase';
import { PlanFacts } from './plan-facts';
import { TICKS, Tick } from './tick';

/** What a page that can be ticked knows beside the plan. */
export interface Live extends FormSetting {
  /** Address of the page itself. */
  home: string;
  /** Half the dose of each exercise in words, on a day that asks for it. */
  smaller: Record<string, string>;
}

/**
 * Today: how much there is to do, the two that matter most, each exercise with its button, one question about
 * pain. What was done steps back; what is not for today stands below, and can be done all the same. The script
 * puts this section in place of the old one after a tick.
 */
export function Today({
  program,
  phase,
  live,
  setting,
}: {
  program: PatientProgram;
  phase: PatientPhase;
  live: Live;
  setting: Setting;
}) {
  const { day } = live;
  const words = setting.words.today;
  const turnOf = (item: PatientExercise) => day.items[item.id];
  const having = (...states: Turn['state'][]) =>
    phase.exercises.filter((item) => states.includes(turnOf(item)?.state ?? 'off'));
  const due = having('due');
  const done = having('done');
  const rest = having('resting', 'enough', 'off', 'wish');
  const isToday = day.day === day.today;
  const started = Object.values(day.items).some((turn) => turn.count > 0);
  const isFresh = (item: PatientExercise) => turnOf(item)?.state === 'due' && turnOf(item)?.count === 0;
  // The question follows what was done: at once when this round is over, else under what is still open.
  const asks = started && !day.answer && <AnswerForm form={live} words={words.answer} />;
  const isOver = !due.some(isFresh);
  const name =
    program.phases.length > 1 ? [setting.words.phases.now, phase.name].filter(Boolean).join(': ') : '';
  const [first] = due;
  return (
    <section id="do" data-fail={words.notSent} data-aloud={setting.words.exercise.aloud}>
      <h2>{titleOf(live, setting)}</h2>
      <PhaseFacts phase={phase} name={name} setting={setting} />
      {isToday ? (
        day.sessions.planned > 0 && (
          <p className="h">{words.sessions(day.sessions.done, day.sessions.planned)}</p>
        )
      ) : (
        <p className="row">
          <a className="b" href={live.home}>
            {words.backToToday}
          </a>
        </p>
      )}
      <DayForm form={live} id={TICKS} />
      <Verdict day={day} program={program} setting={setting} />
      <Morning form={live} setting={setting} />
      {isOver && asks}
      {day.less === 'before' && due.length > 0 && <p className="v">{words.less.before}</p>}
      {isToday && first && (
        <p className="row">
          <a className="b go" href={`#e${first.number}`}>
            {setting.words.start}
          </a>
          <a className="b" href={`${live.home}/session`}>
            {sessionWords(setting.language).session.open}
          </a>
        </p>
      )}
      {isToday && <CoreItems items={phase.exercises} away={day.away} isOpen={isFresh} setting={setting} />}
      <PlanFacts program={program} phase={phase} setting={setting} />
      {due.map((item) => (
        <TickedExercise key={item.id} item={item} live={live} setting={setting} />
      ))}
      {due.length > 0 && (
        <p className="row pr">
          <button
            type="submit"
            className="b go"
            form={TICKS}
            name="done"
            value={due.map((item) => `${item.id}.${turnOf(item)?.next ?? 1}`).join(' ')}
          >
            {words.allDone}
          </button>
        </p>
      )}
      {!isOver && asks}
      {day.answer && (
        <details className="pr">
          <summary>{words.answer.change}</summary>
          <AnswerForm form={live} words={words.answer} />
        </details>
      )}
      {done.length > 0 && <h2>{words.doneList}</h2>}
      {done.map((item) => (
        <details key={item.id} className="k">
          <summary>
            <span>
              ✓ {item.number}. {item.name}
            </span>
          </summary>
          <TickedExercise item={item} live={live} setting={setting} />
        </details>
      ))}
      {rest.length > 0 && <h2>{words.rest}</h2>}
      {rest.map((item) => (
        <TickedExercise key={item.id} item={item} live={live} setting={setting} />
      ))}
      {day.earlier.length > 0 && <Earlier live={live} setting={setting} />}
    </section>
  );
}

function TickedExercise({ item, live, setting }: { item: PatientExercise; live: Live; setting: Setting }) {
  const turn = live.day.items[item.id];
  return (
    <Exercise item={item} setting={setting} smaller={live.smaller[item.id] ?? ''}>
      {turn && <Tick item={item} turn={turn} words={setting.words.today} />}
    </Exercise>
  );
}

function titleOf({ day }: Live, { words, language }: Setting): string {
  const { title, dayTitle, forNow, allDoneToday, nothingToday } = words.today;
  if (day.day !== day.today) return dayTitle(dayWords(day.day, language), day.toDo);
  if (day.toDo === 0) return day.done > 0 ? allDoneToday : nothingToday;
  return day.fresh === 0 ? forNow(day.toDo) : title(day.toDo);
}

/** The last week, a link a day: what was forgotten can be ticked, what was wrong taken back. */
function Earlier({ live, setting }: { live: Live; setting: Setting }) {
  const words = setting.words.today;
  return (
    <details className="pr">
      <summary>{words.earlier}</summary>
      <p className="h">{words.earlierHint}</p>
      <p className="row">
        {live.day.earlier.map((day) => (
          <a key={day} className="b" href={`${live.home}?day=${day}#do`}>
            {dayWords(day, setting.language)}
          </a>
        ))}
      </p>
    </details>
  );
}
