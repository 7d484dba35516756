import type { PatientPhase, PatientProgram } from '../../lib/programs/schema';
import { WhatChanged } from './changes';
import { CoreItems } from './core-items';
import { Foot } from './foot';
import { Head } from './head';
import type { Setting } from './parts';
import { LaterPhase, PhaseCare, PhaseFacts, PhaseItems } from './phase';
import { PlanFacts } from './plan-facts';
import { RedFlags } from './red-flags';
import { Tick } from './tick';
import { type Live, Today } from './today';

/** The patient's page, in the order in which a person needs it: who, when to get help, then what to do today. */
export function PatientPage({
  program,
  handout,
  live,
  setting,
}: {
  program: PatientProgram;
  /** Address of the PDF. */
  handout: string;
  /** What can be ticked; a preview has nothing to tick. */
  live?: Live | undefined;
  setting: Setting;
}) {
  const { words } = setting;
  const at = live?.day.phase ?? 0;
  const now = program.phases[at];
  const some = now && holds(now);
  return (
    <>
      <Head program={program} words={words} />
      <main>
        <RedFlags program={program} setting={setting} />
        {live && <WhatChanged changes={live.day.changes} setting={setting} />}
        {now && some && live && now.exercises.length > 0 ? (
          <>
            <Today program={program} phase={now} live={live} setting={setting} />
            <PhaseCare phase={now} setting={setting} />
          </>
        ) : (
          <WholePhase program={program} phase={now} setting={setting} />
        )}
        {program.phases.map((phase, index) =>
          index === at ? null : (
            <LaterPhase
              key={phase.id}
              phase={phase}
              label={labelOf(index - at, setting)}
              setting={setting}
              tick={
                live &&
                ((item) => {
                  const turn = live.day.items[item.id];
                  return turn && <Tick item={item} turn={turn} words={words.today} />;
                })
              }
            />
          ),
        )}
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

const holds = ({ exercises, habits, therapies, topics }: PatientPhase): boolean =>
  exercises.length + habits.length + therapies.length + topics.length > 0;

const labelOf = (distance: number, { words }: Setting): string =>
  distance < 0 ? words.phases.before : distance === 1 ? words.phases.next : words.phases.later;

/** The phase as the plan has it, with nothing to tick: a preview, or a plan of habits and care alone. */
function WholePhase({
  program,
  phase,
  setting,
}: {
  program: PatientProgram;
  phase: PatientPhase | undefined;
  setting: Setting;
}) {
  const { words } = setting;
  const some = phase && holds(phase);
  const heading =
    program.phases.length > 1 ? [words.phases.now, phase?.name].filter(Boolean).join(': ') : words.exercises;
  return (
    <>
      {some ? (
        <a className="b go" href="#do">
          {words.start}
        </a>
      ) : (
        <p className="y">{words.empty}</p>
      )}
      <PlanFacts program={program} phase={phase} setting={setting} />
      {some && (
        <section id="do">
          <h2>{heading}</h2>
          <PhaseFacts phase={phase} setting={setting} />
          <CoreItems items={phase.exercises} setting={setting} />
          <PhaseItems phase={phase} setting={setting} />
        </section>
      )}
    </>
  );
}
