import { pathToFileURL } from 'node:url';
import { Document, Font, Image, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import sharp from 'sharp';
import { median, quantile } from './product';

/** Row 5: the processor time of a sheet of 12 exercises with fresh data, beside the same words through react-pdf. */
interface Exercise {
  name: string;
  dose: string;
  figure: { id: string; side: 'left' | 'right'; surface: 'floor'; look: string } | null;
  [field: string]: unknown;
}
const WORDS = ['start', 'steps', 'purpose', 'feel', 'keep', 'mistakes', 'easier', 'stop', 'note'] as const;
const OTHERS = ['habits', 'therapies', 'topics'] as const;
/** Every sentence of a value, in its order. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? (value ? [value] : []) : Array.isArray(value) ? value.flatMap(textsOf) : [];
interface Program {
  title: string;
  note: string;
  redFlags: { line: string }[];
  phases: ({ exercises: Exercise[] } & Record<(typeof OTHERS)[number], Record<string, unknown>[]>)[];
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

/** The peer: the same texts in the same font, and the same pictures as bitmaps, the only kind that it takes from a file. */
function peer({ title, note, redFlags, phases }: Program, pictures: ReadonlyMap<string, Buffer>) {
  const line = (text: string, key: string, size = 11) =>
    h(Text, { key, style: { fontSize: size, marginBottom: 4 } }, text);
  return h(
    Document,
    null,
    h(
      Page,
      { size: 'A4', style: { padding: 36, fontFamily: 'Inter' } },
      line(title, 'title', 22),
      ...redFlags.map((flag, at) => line(flag.line, `flag${at}`)),
      line(note, 'note'),
      ...phases.flatMap(({ exercises }, phase) =>
        exercises.map((exercise, at) =>
          h(
            View,
            { key: `${phase}-${at}`, wrap: false, style: { marginBottom: 10 } },
            ...pictureOf(exercise, pictures),
            line(exercise.name, 'name', 15),
            line(exercise.dose, 'dose', 12),
            ...WORDS.flatMap((field) => textsOf(exercise[field])).map((text, place) =>
              line(text, `${place}`),
            ),
          ),
        ),
      ),
      ...phases.flatMap((phase, at) =>
        OTHERS.flatMap((kind) =>
          phase[kind].flatMap((item, place) =>
            Object.values(item)
              .flatMap(textsOf)
              .map((text, word) => line(text, `${kind}${at}-${place}-${word}`)),
          ),
        ),
      ),
      ticks(phases[0]?.exercises ?? []),
    ),
  );
}

/** Two weeks of boxes for every exercise, as on our sheet. */
function ticks(exercises: readonly Exercise[]) {
  const cell = (key: number) => h(View, { key, style: { width: 22, height: 22, borderWidth: 0.5 } });
  return h(
    View,
    { key: 'ticks' },
    ...exercises.map(({ name }, row) =>
      h(
        View,
        { key: row, style: { flexDirection: 'row' } },
        h(Text, { key: 'name', style: { width: 160, fontSize: 11 } }, name),
        ...Array.from({ length: 14 }, (_, at) => cell(at)),
      ),
    ),
  );
}

function pictureOf({ figure }: Exercise, pictures: ReadonlyMap<string, Buffer>) {
  const picture = pictures.get(figure?.id ?? '');
  return picture ? [h(Image, { key: 'picture', src: picture, style: { width: 160 } })] : [];
}

/** The pictures of a plan, drawn once before the clock runs. */
async function picturesOf(program: Program): Promise<Map<string, Buffer>> {
  const { figureSource } = (await load('lib/patient-page/figures.ts')) as {
    figureSource: (figure: NonNullable<Exercise['figure']>) => { svg: string } | null;
  };
  const out = new Map<string, Buffer>();
  for (const { figure } of program.phases.flatMap(({ exercises }) => exercises)) {
    const drawn = figure && figureSource(figure);
    if (drawn)
      out.set(figure.id, await sharp(Buffer.from(drawn.svg)).resize({ width: 480 }).png().toBuffer());
  }
  return out;
}

export async function handout(): Promise<Record<string, number>> {
  const { renderHandout, closeHandouts } = (await load('lib/handout/render.ts')) as {
    renderHandout: (program: Program, options: object) => Promise<Uint8Array>;
    closeHandouts: () => Promise<void>;
  };
  const { planOf } = (await load('lib/handout/handout.test.plans.ts')) as {
    planOf: (count: number) => Program;
  };
  Font.register({
    family: 'Inter',
    src: 'node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  });
  const pictures = await picturesOf(planOf(EXERCISES));
  const ours: number[] = [];
  const theirs: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Another title each time: nothing may be remembered.
    const program = { ...planOf(EXERCISES), title: `Plan ${round} ${Math.random()}` };
    const own = await cpu(() => renderHandout(program, { layout: 'standard' }));
    const other = await cpu(() => renderToBuffer(peer(program, pictures)));
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
    'react-pdf, the same content, CPU ms (median)': median(theirs),
    'against react-pdf': median(ours) / median(theirs),
    'the same again, ms (median)': median(again),
  };
}
