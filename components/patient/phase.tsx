import type { ReactNode } from 'react';
import type { PatientExercise, PatientPhase } from '../../lib/programs/schema';
import { Exercise } from './exercise';
import { Habit, Therapy, Topic } from './other-care';
import { Fact, type Setting } from './parts';

/** All that one phase holds: exercises first, then habits, care and what the pain is. */
export function PhaseItems({
  phase,
  setting,
  tick,
}: {
  phase: PatientPhase;
  setting: Setting;
  /** The buttons under an exercise that can be ticked. */
  tick?: ((item: PatientExercise) => ReactNode) | undefined;
}) {
  return (
    <>
      {phase.exercises.map((item) => (
        <Exercise key={item.id} item={item} setting={setting}>
          {tick?.(item)}
        </Exercise>
      ))}
      <PhaseCare phase={phase} setting={setting} />
    </>
  );
}

/** What is not ticked: habits, care that someone gives, and what the pain is. */
export function PhaseCare({ phase, setting }: { phase: PatientPhase; setting: Setting }) {
  const { words } = setting;
  return (
    <>
      {phase.habits.length > 0 && (
        <section>
          <h2>{words.habits}</h2>
          {phase.habits.map((item) => (
            <Habit key={item.id} item={item} setting={setting} />
          ))}
        </section>
      )}
      {phase.therapies.length > 0 && (
        <section>
          <h2>{words.therapies}</h2>
          {phase.therapies.map((item) => (
            <Therapy key={item.id} item={item} setting={setting} />
          ))}
        </section>
      )}
      {phase.topics.length > 0 && (
        <section>
          <h2>{words.topics}</h2>
          {phase.topics.map((item) => (
            <Topic key={item.id} item={item} setting={setting} />
          ))}
        </section>
      )}
    </>
  );
}

/** How long and how much, what for, and what must be true before it starts. */
export function PhaseFacts({
  phase,
  name = '',
  setting,
}: {
  phase: PatientPhase;
  /** "Now: Settle", where no heading says it. */
  name?: string;
  setting: Setting;
}) {
  const { words } = setting;
  const holds = words.phases.holds(phase.exercises.length, phase.habits.length);
  return (
    <>
      <p className="h">{[name, phase.weeks, holds].filter(Boolean).join(' · ')}</p>
      {(phase.entry || phase.goal) && (
        <dl className="x">
          <Fact label={words.phases.when} text={phase.entry} setting={setting} />
          <Fact label={words.goal} text={phase.goal} setting={setting} />
        </dl>
      )}
    </>
  );
}

/** A phase that is not now: announced with its conditions, its items folded away, whole on paper. */
export function LaterPhase({
  phase,
  label,
  setting,
  tick,
}: {
  phase: PatientPhase;
  label: string;
  setting: Setting;
  tick?: ((item: PatientExercise) => ReactNode) | undefined;
}) {
  const { exercises, habits, therapies, topics } = phase;
  return (
    <section>
      <h2>{[label, phase.name].filter(Boolean).join(': ')}</h2>
      <PhaseFacts phase={phase} setting={setting} />
      {[exercises, habits, therapies, topics].some((items) => items.length > 0) && (
        <details>
          <summary>{setting.words.exercises}</summary>
          <PhaseItems phase={phase} setting={setting} tick={tick} />
        </details>
      )}
    </section>
  );
}
