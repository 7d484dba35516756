import { describe, expect, it } from 'vitest';
import type { ItemDay } from '../check-ins/day';
import type { Dose } from '../dose/dose';
import { parseEntry } from '../dose/parse';
import { type PatientExercise, type PatientPhase, timingSchema } from '../programs/schema';
import { sessionItems } from './items';
import { scriptOf } from './script';
import { CHANGE_SECONDS, cueBetween, momentOf, READY_SECONDS, type Step, sequenceOf } from './sequence';
import { timingOf } from './timing';

const EXERCISE: PatientExercise = {
  id: 'i1',
  number: 1,
  name: '',
  language: 'en',
  dose: '',
  purpose: '',
  start: '',
  steps: [],
  feel: '',
  keep: '',
  mistakes: [],
  stop: '',
  easier: '',
  note: '',
  core: false,
  figure: null,
};
const typed = (line: string): Dose => parseEntry(line).dose;
const timed = (line: string) => {
  const timing = timingOf(typed(line));
  return timing ? { timing } : {};
};
/** "count 10×3 right", "rest 30": a step as a person would say it. */
const told = ({ kind, seconds, reps, pace, hold, side, direction }: Step) =>
  [kind, reps ? `${reps}×${pace}${hold ? `+${hold}` : ''}` : seconds || '', side ?? '', direction || '']
    .filter(Boolean)
    .join(' ');
const steps = (line: string) => sequenceOf([timed(line)]).map(told);
const ready = `ready ${READY_SECONDS}`;
const change = `change ${CHANGE_SECONDS}`;

describe('what a dose asks of a timer', () => {
  it.each([
    ['bridge 2x8 3s hold', [ready, 'count 8×3+3', 'rest 30', 'count 8×3+3']],
    ['bracing 10x10s', [ready, 'count 10×5+10']],
    [
      'stretch 3x30s each side',
      [`${ready} right`, 'count 3×5+30 right', `${change} left`, 'count 3×5+30 left'],
    ],
    [
      'knee rocking 2x10 each side rest 45s',
      [
        `${ready} right`,
        'count 10×3 right',
        `${change} left`,
        'count 10×3 left',
        'rest 45',
        'count 10×3 right',
        `${change} left`,
        'count 10×3 left',
      ],
    ],
    ['clamshell 1x12 left', [`${ready} left`, 'count 12×3 left']],
    ['dead bug 1x6 alternating', [ready, 'count 12×3']],
    ['squat 1x5 tempo 3-1-2', [ready, 'count 5×6']],
    ['walk 5 min', [ready, 'time 300']],
    ['walk 2 km', [ready, 'free']],
    ['press up AMRAP', [ready, 'free']],
  ])('%s', (line, wanted) => expect(steps(line)).toEqual(wanted));

  it('a range is counted to its low end', () => {
    expect(timingOf({ sets: [2, 3], reps: [8, 12] })?.rounds).toEqual([8, 8]);
  });
  it('a falling scheme keeps each round', () => {
    expect(timingOf({ scheme: [5, 3, 1], reps: 1, holdSeconds: 10 })).toMatchObject({
      rounds: [5, 3, 1],
      hold: 10,
    });
  });
  it('two directions change in between', () => {
    const circles = sequenceOf([{ timing: timingOf({ reps: 10, directions: 2 }) ?? timingSchema.parse({}) }]);
    expect(circles.map(told)).toEqual([ready, 'count 10×3 1', `${change} 2`, 'count 10×3 2']);
  });
  it('fits the shape that a version keeps', () => {
    for (const line of ['2x8 3s hold', '10x10s', '3x30s ea side', '5 min', '2x10 alternating'])
      expect(timingSchema.safeParse(timingOf(typed(line))).success).toBe(true);
  });
});

describe('a version from before there was a timer', () => {
  it('is done at one’s own pace', () => {
    expect(sequenceOf([{}, timed('walk 1 min')]).map(told)).toEqual([ready, 'free', ready, 'time 60']);
  });
  it('an empty plan is an empty session', () => expect(sequenceOf([])).toEqual([]));
});

describe('the clock of a step', () => {
  const [, bridge] = sequenceOf([timed('bridge 1x8 3s hold')]);
  const [first] = sequenceOf([{}]);
  if (!bridge || !first) throw new Error('no steps');

  it.each([
    [0, { rep: 1, holding: false, left: 3, over: false }],
    [2.9, { rep: 1, holding: false, left: 1, over: false }],
    [3, { rep: 1, holding: true, left: 3, over: false }],
    [6, { rep: 2, holding: false, left: 3, over: false }],
    [47.9, { rep: 8, holding: true, left: 1, over: false }],
    [48, { rep: 8, over: true }],
    [900, { rep: 8, over: true, left: 0 }],
  ])('at %s seconds', (elapsed, moment) => expect(momentOf(bridge, elapsed)).toMatchObject(moment));

  it('counts down to nothing', () => {
    expect(momentOf(first, 0)).toEqual({ left: READY_SECONDS, rep: 0, holding: false, over: false });
    expect(momentOf(first, READY_SECONDS)).toMatchObject({ left: 0, over: true });
  });
  it('never ends by itself where it waits for a tap', () => {
    const [, free] = sequenceOf([{}]);
    expect(free && momentOf(free, 100_000)).toMatchObject({ left: 0, over: false });
  });
  it('tells each repetition once, each hold once, and the last three seconds of a long one', () => {
    const heard = (step: Step) => {
      const cues: string[] = [];
      for (let at = 0; at < step.seconds * 10 + 5; at++) {
        const cue = cueBetween(step, (at - 1) / 10, at / 10);
        if (cue) cues.push(cue.kind === 'rep' ? String(cue.rep) : cue.kind);
      }
      return cues;
    };
    expect(heard({ ...bridge, reps: 2, seconds: 12 })).toEqual(['1', 'hold', '2', 'hold']);
    const [, hold] = sequenceOf([timed('bracing 2x10s')]);
    expect(hold && heard(hold)).toEqual([
      '1',
      'hold',
      'soon',
      'soon',
      'soon',
      '2',
      'hold',
      'soon',
      'soon',
      'soon',
    ]);
    expect(heard(first)).toEqual(['soon', 'soon', 'soon']);
  });
});

describe('what is shown and said', () => {
  const item = (line: string, name = 'Bridge') => ({
    ...EXERCISE,
    name,
    dose: 'Do 2 times.',
    start: 'Lie on your back.',
    ...timed(line),
  });
  it('says what comes next, the other side and the rest, in the language of the plan', () => {
    const said = scriptOf([item('1x2 each side'), item('2x2', 'Walk')], 'en').map(({ say }) => say);
    expect(said).toEqual([
      'Bridge. Do 2 times. Lie on your back. Right side.',
      '',
      'Other side. Left side.',
      '',
      'Next: Walk. Do 2 times. Lie on your back.',
      '',
      'Rest. Round 2 of 2.',
      '',
    ]);
    const spanish = scriptOf([item('1x2 each side')], 'es').map(({ say }) => say);
    expect(spanish[2]).toBe('El otro lado. Lado izquierdo.');
  });
  it('names round and side where there is more than one', () => {
    const notes = scriptOf([item('2x2 each side')], 'en').map(({ note }) => note);
    expect(notes[1]).toBe('Round 1 of 2 · Right side');
    expect(scriptOf([item('1x2')], 'en')[1]?.note).toBe('');
    expect(scriptOf([item('1x6 left')], 'en')[1]?.note).toBe('');
  });
});

describe('what a session holds', () => {
  const phase = { exercises: ['i1', 'i2', 'i3'].map((id) => ({ ...EXERCISE, id })) } as PatientPhase;
  const turn = (state: ItemDay['state'], next = 1): ItemDay => ({
    state,
    next,
    count: next - 1,
    target: 1,
    everyHours: null,
    week: null,
    restTomorrow: false,
    last: null,
  });
  it('is what is due, else what was done once more, else nothing', () => {
    const ticks = (items: Record<string, ItemDay>) => sessionItems(phase, { items }).map(({ tick }) => tick);
    expect(ticks({ i1: turn('due', 2), i2: turn('resting'), i3: turn('due') })).toEqual(['i1.2', 'i3.1']);
    expect(ticks({ i1: turn('done', 2), i2: turn('resting') })).toEqual(['i1.2']);
    expect(ticks({ i1: turn('resting'), i2: turn('off') })).toEqual([]);
    expect(sessionItems(undefined, { items: {} })).toEqual([]);
  });
});
