import type { Moving } from '../../lib/patient-page/moving';
import type { PatientExercise, PatientProgram } from '../../lib/programs/schema';
import type { SessionItem } from '../../lib/session/items';
import { scriptOf } from '../../lib/session/script';
import { sessionWords } from '../../lib/wording/patient-session';
import { DayForm, Scale } from './answer';
import { LanguageMark, langOf, type Setting } from './parts';
import type { Live } from './today';

/**
 * The guided session. Without a script it is a list, one exercise a screen, with a link to the next; the script
 * plays the same list with a timer, and the last screen writes all of it down at once.
 */
export function Session({
  program,
  items,
  live,
  moving,
  setting,
}: {
  program: PatientProgram;
  items: SessionItem[];
  live: Live;
  /** Finds the moving figure of an exercise. */
  moving: Moving;
  setting: Setting;
}) {
  const { language } = program;
  const words = sessionWords(language).session;
  const exercises = items.map(({ exercise }) => exercise);
  const fail = setting.words.today.notSent;
  return (
    <main
      className="se"
      id="session"
      data-steps={JSON.stringify(scriptOf(exercises, language))}
      data-fail={fail}
    >
      <div id="intro">
        <h1>{words.title}</h1>
        <p>{items.length ? words.noScript : words.nothing}</p>
        {items.length > 0 && (
          <p data-script hidden>
            {words.hint}
          </p>
        )}
      </div>
      {exercises.map((item, index) => (
        <Screen
          key={item.id}
          item={item}
          at={index + 1}
          total={items.length}
          moving={moving}
          setting={setting}
        />
      ))}
      {items.length > 0 && (
        <>
          <Panel setting={setting} />
          <End items={items} live={live} setting={setting} />
        </>
      )}
      <p className="row">
        <a className="b" href={live.home}>
          {words.leave}
        </a>
        <a className="b" href={`${live.home}/warning`}>
          {sessionWords(language).warning.open}
        </a>
      </p>
    </main>
  );
}

/** One exercise: name, moving picture and dose stay while the timer runs; the rest is for who reads. */
function Screen({
  item,
  at,
  total,
  moving,
  setting,
}: {
  item: PatientExercise;
  at: number;
  total: number;
  moving: Moving;
  setting: Setting;
}) {
  const words = sessionWords(setting.language).session;
  const lang = langOf(item.language, setting.language);
  const sides = item.figure ? [item.figure.side, ...(item.timing?.sides ?? [])] : [];
  return (
    <section id={`s${at}`} aria-labelledby={`n${at}`}>
      <p className="h">{words.of(at, total)}</p>
      <h2 id={`n${at}`} {...lang}>
        {item.name}
      </h2>
      <LanguageMark own={item.language} setting={setting} />
      {item.figure &&
        [...new Set(sides)].map((side, index) => {
          const { figure } = item;
          if (!figure) return null;
          // The clinic's own photo does not move, and has no other side.
          const still = index === 0 && figure.photo ? setting.figures(figure) : null;
          const drawn = still ? { ...still, alt: figure.alt } : moving(figure, side);
          return drawn ? (
            <div key={side} className="f" data-side={side} hidden={index > 0}>
              <img
                src={drawn.href}
                alt={drawn.alt}
                width={drawn.width}
                height={drawn.height}
                loading={at === 1 ? undefined : 'lazy'}
              />
            </div>
          ) : null;
        })}
      {item.dose && <p className="d">{item.dose}</p>}
      <div className="plain">
        <p {...lang}>{item.start}</p>
        <ol {...lang}>
          {item.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {item.stop && (
          <p className="z" {...lang}>
            <b lang={setting.language}>{setting.words.exercise.stop}:</b> {item.stop}
          </p>
        )}
        <a className="b go" href={at < total ? `#s${at + 1}` : '#end'}>
          {words.next}
        </a>
      </div>
    </section>
  );
}

/** The large figures and the buttons; shown by the script alone. */
function Panel({ setting }: { setting: Setting }) {
  const words = sessionWords(setting.language).session;
  return (
    <>
      <div id="panel" hidden>
        <p id="big" role="timer" aria-live="off" />
        <p id="label" aria-live="polite" data-hold={words.hold} data-of={words.of(0, 0)} />
        <p id="note" className="h" />
      </div>
      <div id="keys" className="row" hidden>
        <button type="button" className="b" id="back">
          {words.back}
        </button>
        <button
          type="button"
          className="b go"
          id="play"
          data-start={words.start}
          data-pause={words.pause}
          data-on={words.goOn}
        >
          {words.start}
        </button>
        <button type="button" className="b" id="next">
          {words.next}
        </button>
        <button type="button" className="b" id="skip">
          {words.skip}
        </button>
        <button
          type="button"
          className="b"
          id="sound"
          aria-pressed="true"
          data-on={words.soundOn}
          data-off={words.soundOff}
        >
          {words.soundOn}
        </button>
      </div>
    </>
  );
}

/** One screen that writes the session down: what was done, and the one question about pain. */
function End({ items, live, setting }: { items: SessionItem[]; live: Live; setting: Setting }) {
  const { session } = sessionWords(setting.language);
  const words = setting.words.today.answer;
  const { answer } = live.day;
  return (
    <section id="end" aria-labelledby="endt" data-say={session.end}>
      <h2 id="endt">{session.end}</h2>
      <p>{session.endHint}</p>
      <DayForm form={live} id="log">
        <input type="hidden" name="done" value={items.map(({ tick }) => tick).join(' ')} />
        <input type="hidden" name="answer" value="1" />
        <input type="hidden" name="effort" value={answer?.effort ?? ''} />
        <input type="hidden" name="obstacle" value={answer?.obstacle ?? ''} />
        <input type="hidden" name="comment" value={answer?.comment ?? ''} />
        <Scale
          name="pain"
          label={words.question}
          ends={[words.least, words.most]}
          value={answer?.pain ?? null}
        />
        <button type="submit" className="b go">
          {session.save}
        </button>
      </DayForm>
      <p className="row">
        <a className="b" href={`${live.home}#do`}>
          {session.oneByOne}
        </a>
      </p>
    </section>
  );
}
