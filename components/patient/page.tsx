import type { PatientPhase, PatientProgram } from '../../lib/programs/schema';
import type { Stop } from '../../lib/warnings/schema';
import type { PatientWords } from '../../lib/wording/patient';
import { sessionWords } from '../../lib/wording/patient-session';
import { WhatChanged } from './changes';
import { CoreItems } from './core-items';
import { Foot } from './foot';
import { Head } from './head';
import { CallButton, type Setting } from './parts';
import { LaterPhase, PhaseCare, PhaseFacts, PhaseItems } from './phase';
import { PlanFacts } from './plan-facts';
import { RedFlags } from './red-flags';
import { StopScreen } from './stop';
import { Tick } from './tick';
import { type Live, Today } from './today';

interface PageParts {
  program: PatientProgram;
  /** Address of the PDF. */
  handout: string;
  /** What can be ticked; a preview has nothing to tick. */
  live?: Live | undefined;
  setting: Setting;
}

/** The patient's page, in the order in which a person needs it: who, when to get help, then what to do today. */
export function PatientPage({
  program,
  handout,
  live,
  stop = null,
  setting,
}: PageParts & {
  /** A reported warning sign, before everything else. */
  stop?: Stop | null;
}) {
  const { words } = setting;
  const warning = live && `${live.home}/warning`;
  return (
    <>
      {stop && <StopScreen stop={stop} program={program} setting={setting} />}
      <Head program={program} words={words} />
      <main>
        <RedFlags program={program} setting={setting} warning={warning} />
        {program.standstill && <Standstill program={program} why={program.standstill} words={words} />}
        {!program.standstill && <Plan program={program} handout={handout} live={live} setting={setting} />}
      </main>
      <Foot program={program} words={words} warning={warning} />
    </>
  );
}

/** A plan that stands still: why, and whom to call. What to do when it is serious stays above it. */
function Standstill({
  program,
  why,
  words,
}: {
  program: PatientProgram;
  why: 'paused' | 'ended';
  words: PatientWords;
}) {
  const { phone } = program.clinic;
  return (
    <section className="y">
      <h2>{words[why].title}</h2>
      <p>{words[why].text}</p>
      {phone && (
        <p className="row">
          <CallButton number={phone}>{words.callNumber(phone)}</CallButton>
        </p>
      )}
    </section>
  );
}

/** What to do today, what else there is, and the plan on paper. */
function Plan({ program, handout, live, setting }: PageParts) {
  const { words } = setting;
  const at = live?.day.phase ?? 0;
  const now = program.phases[at];
  const some = now && holds(now);
  return (
    <>
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
        {live && <Beside home={live.home} setting={setting} />}
      </p>
      <noscript>
        <p className="h pr">{words.printHint}</p>
      </noscript>
    </>
  );
}

/** What a phone can do with the plan: remind of it, keep it, show it to another one. */
function Beside({ home, setting }: { home: string; setting: Setting }) {
  const { calendar, phone } = sessionWords(setting.language);
  return (
    <>
      <a className="b" href={`${home}/calendar`}>
        {calendar.open}
      </a>
      <button className="b" id="keep" type="button" hidden>
        {phone.keep}
      </button>
      <a className="b" href={`${home}/share`}>
        {phone.share}
      </a>
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
