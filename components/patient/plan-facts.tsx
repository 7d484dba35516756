import type { PatientPhase, PatientProgram } from '../../lib/programs/schema';
import { Fact, type Setting } from './parts';

/** What to have at hand, what it is for, and what the clinician adds. */
export function PlanFacts({
  program,
  phase,
  setting,
}: {
  program: PatientProgram;
  phase: PatientPhase | undefined;
  setting: Setting;
}) {
  const { words } = setting;
  const needs = phase !== undefined && phase.exercises.length > 0;
  if (!needs && !program.goal && !program.note) return null;
  return (
    <dl className="y">
      {needs && (
        <Fact
          label={words.youNeed}
          text={program.youNeed.length ? listed(program.youNeed) : words.nothingNeeded}
          setting={setting}
        />
      )}
      <Fact label={words.goal} text={program.goal} setting={setting} />
      <Fact label={words.note} text={program.note} look="v" setting={setting} />
    </dl>
  );
}

const listed = (things: string[]) => {
  const line = things.join(', ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
};
