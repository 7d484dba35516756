import type { Language, PatientExercise } from '../programs/schema';
import { type SessionWords, sessionWords } from '../wording/patient-session';
import { type Step, sequenceOf } from './sequence';

/** A step with all that is shown and said in it, so that the phone needs no words of its own. */
export interface TellingStep extends Step {
  /** Beside the large figure: "Hold" stands there only while it is held. */
  label: string;
  /** Round and side, where there is more than one. */
  note: string;
  say: string;
}

/** The whole session as the phone plays it. */
export function scriptOf(items: readonly PatientExercise[], language: Language): TellingStep[] {
  const words = sessionWords(language).session;
  return sequenceOf(items).map((step) => {
    const item = items[step.item];
    return { ...step, ...(item ? tell(step, item, words) : { label: '', note: '', say: '' }) };
  });
}

function tell(
  step: Step,
  item: PatientExercise,
  words: SessionWords['session'],
): Pick<TellingStep, 'label' | 'note' | 'say'> {
  const side = step.side && item.timing?.sides.length === 2 ? words.side[step.side] : '';
  const direction = step.direction ? words.direction(step.direction) : '';
  const alternate = item.timing?.alternate ? words.alternate : '';
  const round = step.rounds > 1 ? words.round(step.round, step.rounds) : '';
  const note = [round, side, direction, alternate].filter(Boolean).join(' · ');
  switch (step.kind) {
    case 'ready': {
      const name = step.item > 0 ? words.upNext(item.name) : item.name;
      return { label: words.ready, note: side, say: sentences(name, item.dose, item.start, side) };
    }
    case 'change': {
      const turned = step.side && step.direction <= 1;
      const say = turned ? words.otherSide(words.side[step.side ?? 'right']) : `${direction}.`;
      return { label: say.replace(/[.]$/, ''), note: round, say };
    }
    case 'rest':
      return { label: words.rest, note: round, say: sentences(words.rest, round) };
    case 'free':
      return { label: words.free, note, say: words.free };
    case 'time':
      return { label: item.dose, note, say: sentences(words.start, side) };
    case 'count':
      return { label: '', note, say: '' };
  }
}

/** Each part as a sentence of its own, so that a voice pauses between them. */
const sentences = (...parts: string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
