import type { PatientProgram } from '../../lib/programs/schema';
import { Foot } from './foot';
import { Head } from './head';
import { Fact, type Setting } from './parts';
import { LaterPhase, PhaseFacts, PhaseItems } from './phase';
import { RedFlags } from './red-flags';

/** The patient's page, in the order in which a person needs it: who, when to get help, then what to do. */
export function PatientPage({
  program,
  handout,
  setting,
}: {
  program: PatientProgram;
  /** Address of the PDF. */
  handout: string;
  setting: Setting;
}) {
  const { words } = setting;
  const [now, ...later] = program.phases;
  const some = now && now.exercises.length + now.habits.length + now.therapies.length + now.topics.length > 0;
  return (
    <>
      <Head program={program} words={words} />
      <main>
        <RedFlags program={program} setting={setting} />
        {now && now.exercises.length > 0 && (
          <dl className="y">
            <Fact
              label={words.youNeed}
              text={program.youNeed.length ? listed(program.youNeed) : words.nothingNeeded}
              setting={setting}
            />
          </dl>
        )}
        {some ? (
          <a className="b go" href="#do">
            {words.start}
          </a>
        ) : (
          <p className="y">{words.empty}</p>
        )}
        {(program.goal || program.note) && (
          <dl className="y">
            <Fact label={words.goal} text={program.goal} setting={setting} />
            <Fact label={words.note} text={program.note} look="v" setting={setting} />
          </dl>
        )}
        {now && some && (
          <section id="do">
            <h2>
              {later.length > 0 ? [words.phases.now, now.name].filter(Boolean).join(': ') : words.exercises}
            </h2>
            <PhaseFacts phase={now} setting={setting} />
            <CoreItems phase={now} setting={setting} />
            <PhaseItems phase={now} setting={setting} />
          </section>
        )}
        {later.map((phase, index) => (
          <LaterPhase
            key={phase.id}
            phase={phase}
            label={index === 0 ? words.phases.next : words.phases.later}
            setting={setting}
          />
        ))}
        <p className="row pr">
          <button className="b" id="print" type="button" hidden>
            {words.print}
          </button>
          <a className="b" href={handout}>
            {words.handout}
          </a>
        </p>
        <noscript>
          <p className="h pr">{words.printHint}</p>
        </noscript>
      </main>
      <Foot program={program} words={words} />
    </>
  );
}

const listed = (things: string[]) => {
  const line = things.join(', ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
};

/** "If you only do two, do these": named first, for the day when there is no time for more. */
function CoreItems({ phase, setting }: { phase: PatientProgram['phases'][number]; setting: Setting }) {
  const core = phase.exercises.filter((item) => item.core);
  if (core.length !== 2 || phase.exercises.length < 3) return null;
  return (
    <div className="y">
      <b>{setting.words.core}</b>
      <p className="row">
        {core.map((item) => (
          <a key={item.id} className="b" href={`#e${item.number}`}>
            {item.number}. {item.name}
          </a>
        ))}
      </p>
    </div>
  );
}
