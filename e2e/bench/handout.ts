import { pathToFileURL } from 'node:url';
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { median, quantile } from './product';

/** Row 5: the processor time of a sheet of 12 exercises with fresh data, beside the same words through react-pdf. */
interface Exercise {
  name: string;
  dose: string;
  start: string;
  steps: string[];
  feel: string;
  stop: string;
}
interface Program {
  title: string;
  note: string;
  redFlags: { line: string }[];
  phases: { exercises: Exercise[] }[];
}
const EXERCISES = 12;
const ROUNDS = 12;
const load = (file: string): Promise<unknown> => import(pathToFileURL(file).href);

const cpu = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The peer: the same texts as paragraphs, without pictures, which are to its advantage. */
function peer({ title, note, redFlags, phases }: Program) {
  const line = (text: string, key: string, size = 11) =>
    h(Text, { key, style: { fontSize: size, marginBottom: 4 } }, text);
  return h(
    Document,
    null,
    h(
      Page,
      { size: 'A4', style: { padding: 36 } },
      line(title, 'title', 22),
      ...redFlags.map((flag, at) => line(flag.line, `flag${at}`)),
      line(note, 'note'),
      ...phases.flatMap(({ exercises }, phase) =>
        exercises.map((exercise, at) =>
          h(
            View,
            { key: `${phase}-${at}`, wrap: false, style: { marginBottom: 10 } },
            line(exercise.name, 'name', 15),
            line(exercise.dose, 'dose', 12),
            line(exercise.start, 'start'),
            ...exercise.steps.map((step, place) => line(`${place + 1}. ${step}`, `step${place}`)),
            line(exercise.feel, 'feel'),
            line(exercise.stop, 'stop'),
          ),
        ),
      ),
    ),
  );
}

export async function handout(): Promise<Record<string, number>> {
  const { renderHandout, closeHandouts } = (await load('lib/handout/render.ts')) as {
    renderHandout: (program: Program, options: object) => Promise<Uint8Array>;
    closeHandouts: () => Promise<void>;
  };
  const { planOf } = (await load('lib/handout/handout.test.plans.ts')) as {
    planOf: (count: number) => Program;
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Another title each time: nothing may be remembered.
    const program = { ...planOf(EXERCISES), title: `Plan ${round} ${Math.random()}` };
    const own = await cpu(() => renderHandout(program, { layout: 'standard' }));
    const other = await cpu(() => renderToBuffer(peer(program)));
    const begun = performance.now();
    await renderHandout(program, { layout: 'standard' });
    if (round === 0) continue;
    ours.push(own);
    theirs.push(other);
    again.push(performance.now() - begun);
  }
  await closeHandouts();
  return {
    'sheet of 12 exercises, CPU ms (median)': median(ours),
    'sheet of 12 exercises, CPU ms (p95)': quantile(ours, 0.95),
    'react-pdf, the same words, CPU ms (median)': median(theirs),
    'against react-pdf': median(ours) / median(theirs),
    'the same again, ms (median)': median(again),
  };
}
