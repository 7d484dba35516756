import type {
  FigureRef,
  Language,
  PatientExercise,
  PatientHabit,
  PatientTherapy,
  PatientTopic,
} from '../programs/schema';
import type { PatientWords } from '../wording/patient';
import { type Said, said } from './text';

/** A label and what stands under it: one text, or a list. */
export interface Fact {
  label: string;
  text: Said | Said[];
}

/** One thing of a plan as paper sets it, whatever its kind. */
export interface SheetItem {
  /** Counts exercises; empty for all else. */
  number: string;
  name: Said;
  /** "Matters most", or empty. */
  core: string;
  /** The mark on an item that is in another language than the sheet, or empty. */
  mark: string;
  figure: Picture | null;
  alt: Said;
  /** How much, where and how often: the line that is read every day. */
  dose: Said;
  start: Said;
  steps: Said[];
  facts: Fact[];
  stop: Fact | null;
  note: Fact | null;
  /** Whether it gets boxes to tick: what is done at home. */
  ticks: boolean;
  /** About how many lines of 50 letters it fills, pictures aside; tells what may be longer than a page. */
  lines: number;
}

/** A picture: the name of its file, and its width by its height. */
export interface Picture {
  file: string;
  ratio: number;
}
/** Finds the picture of a figure; `null` where none is drawn. */
export type PictureOf = (figure: FigureRef) => Picture | null;

export interface ItemSetting {
  words: PatientWords;
  language: Language;
  picture: PictureOf;
}

/** Exercises, habits, care and topics as items of one shape, in the words and the order of the patient's page. */
export function exerciseItem(item: PatientExercise, setting: ItemSetting): SheetItem {
  const words = setting.words.exercise;
  const { own, fact, facts } = speaker(item.language, setting);
  return counted({
    ...common(item, setting),
    number: String(item.number),
    core: item.core ? setting.words.coreMark : '',
    ...picture(item.figure, setting),
    dose: said(item.dose, setting.language, setting.language),
    start: own(item.start),
    steps: item.steps.map(own),
    facts: facts([
      [words.why, item.purpose],
      [words.feel, item.feel],
      [words.keep, item.keep],
      [words.mistakes, item.mistakes.join(' ')],
      [words.easier, item.easier],
    ]),
    stop: fact(words.stop, item.stop),
    ticks: true,
  });
}

export function habitItem(item: PatientHabit, setting: ItemSetting): SheetItem {
  const words = setting.words.habit;
  const { own, facts } = speaker(item.language, setting);
  return counted({
    ...common(item, setting),
    ...picture(item.figure, setting),
    dose: own(item.action),
    facts: facts([
      [words.why, item.why],
      [words.how, item.how],
      [words.hard, item.hard],
    ]),
    ticks: true,
  });
}

export function therapyItem(item: PatientTherapy, setting: ItemSetting): SheetItem {
  const words = setting.words.therapy;
  const { facts } = speaker(item.language, setting);
  return counted({
    ...common(item, setting),
    dose: said(item.course, setting.language, setting.language),
    facts: facts([
      [words.what, item.what],
      [words.who, item.who],
      [words.tell, item.tell],
    ]),
  });
}

export function topicItem(item: PatientTopic, setting: ItemSetting): SheetItem {
  const words = setting.words.topic;
  const { own, facts } = speaker(item.language, setting);
  return counted({
    ...common(item, setting),
    start: own(item.plain),
    facts: facts([
      [words.helps, item.helps],
      [words.goodSign, item.goodSign],
      [words.tellUs, item.tellUs],
    ]),
  });
}

/** What every kind has; the rest stays empty until its kind fills it. */
function common(
  item: { name: string; language: Language; note: string },
  { words, language }: ItemSetting,
): SheetItem {
  const note = said(item.note, language, language);
  return {
    number: '',
    name: said(item.name, item.language, language),
    core: '',
    mark: item.language === language ? '' : words.inLanguage(item.language),
    figure: null,
    alt: '',
    dose: '',
    start: '',
    steps: [],
    facts: [],
    stop: null,
    note: note ? { label: words.exercise.note, text: note } : null,
    ticks: false,
    lines: 0,
  };
}

const LINE = 50;
/** Letters of East Asia are twice as wide as others. */
const widthOf = (line: string): number => line.length + (line.match(/[\u1100-\uffdc]/g)?.length ?? 0);
const linesOf = (text: Said | Said[]): number =>
  Array.isArray(text)
    ? text.reduce((sum: number, part) => sum + linesOf(part), 0)
    : (typeof text === 'string' ? text : text.s)
        .split('\n')
        .reduce((sum, line) => sum + Math.ceil(widthOf(line) / LINE), 0);

/** About how many lines of 50 letters texts fill, each label counted as half a line. */
export const countLines = (texts: (Said | Said[] | Fact | null)[]): number =>
  texts.reduce(
    (sum: number, part) =>
      sum +
      (part && typeof part === 'object' && 'label' in part
        ? linesOf(part.text) + 0.5
        : part
          ? linesOf(part)
          : 0),
    0,
  );

const counted = (item: SheetItem): SheetItem => ({
  ...item,
  lines: countLines([
    item.name,
    item.core,
    item.mark,
    item.dose,
    item.start,
    item.steps,
    item.stop,
    item.note,
    ...item.facts,
  ]),
});

const picture = (figure: FigureRef | null, { picture, language }: ItemSetting) =>
  figure ? { figure: picture(figure), alt: said(figure.alt, language, language) } : {};

/** Says the texts of one item in the language that they are really in; a text that is empty makes no fact. */
function speaker(language: Language, setting: ItemSetting) {
  const own = (text: string): Said => said(text, language, setting.language);
  const fact = (label: string, text: string | string[]): Fact | null => {
    const spoken = typeof text === 'string' ? own(text) : text.map(own);
    return text.length > 0 && spoken.toString() !== '' ? { label, text: spoken } : null;
  };
  const facts = (pairs: [string, string | string[]][]): Fact[] =>
    pairs.map(([label, text]) => fact(label, text)).filter((found) => found !== null);
  return { own, fact, facts };
}
