import type { PatientPhase, PatientProgram } from '../programs/schema';
import { dateWords, patientWords } from '../wording/patient';
import { type Card, cardsOf } from './cards';
import { CLINIC_COLOURS } from './clinic-colour';
import {
  countLines,
  exerciseItem,
  type Fact,
  habitItem,
  type ItemSetting,
  type PictureOf,
  type SheetItem,
  therapyItem,
  topicItem,
} from './items';
import type { Choice } from './options';
import { type Said, said } from './text';
import { paperWords } from './words';

/** A number that no plan reaches: the typesetter puts the true one in its place. */
const SLOT = 7_000_001;
const slots = (text: string): string[] => text.split(/7000001|7000002/);

interface Group {
  title: string;
  items: SheetItem[];
}
interface SheetPhase {
  title: Said;
  about: string;
  facts: Fact[];
  /** Exercises come first and have no title of their own: the phase's stands above them. */
  groups: Group[];
}

/** All that the typesetter is told, as JSON: every word is chosen here, none in the templates. */
export interface Sheet {
  language: string;
  paper: string;
  layout: string;
  mono: boolean;
  /** The clinic's colour as hex: of headings and marks, and of what lies behind words. */
  accent: { ink: string; tint: string };
  families: readonly string[];
  documentTitle: string;
  title: Said;
  whose: Said;
  clinic: { name: Said; logo: string; call: Said; hours: Said };
  redFlags: {
    title: string;
    groups: { head: string; lines: Said[]; calls: Said[] }[];
    after: string[];
    /** About how many lines of 50 letters the block fills. */
    height: number;
  };
  facts: Fact[];
  /** "If you only do two, do these", and which. */
  core: { head: string; items: { number: string; name: Said }[] } | null;
  phases: SheetPhase[];
  empty: string;
  link: { url: string; printed: Said; scan: string; orType: string; picture: string } | null;
  ticks: { title: string; hint: string; weeks: string[]; days: readonly string[]; pain: string } | null;
  foot: { clinic: Said; version: string; page: string[] };
  cut: string;
  cardPart: string[];
  /** The plan as cards, for the layout that is cut out. */
  cards: Card[];
  /** What the fridge sheet says in place of the exercises that have no room, by how many they are. */
  more: string[];
  steps: string;
}

/** Files of pictures that the sheet names; '' where there is none. */
export interface Pictures {
  figure: PictureOf;
  logo: string;
  code: string;
}

/** The one function that turns what a patient is told into a sheet of paper. */
export function sheetOf(
  program: PatientProgram,
  choice: Choice,
  pictures: Pictures,
  families: readonly string[],
): Sheet {
  const { language, clinic } = program;
  const words = patientWords(language);
  const paper = paperWords(language);
  const say = (text: string): Said => said(text, language, language);
  const setting: ItemSetting = { words, language, picture: pictures.figure };
  const phases = program.phases.map((phase, index) => phaseOf(phase, index, program, setting));
  const date = dateWords(program.publishedAt, language, clinic.timeZone);
  const sheet: Omit<Sheet, 'cards'> = {
    language,
    paper: choice.paper === 'letter' ? 'us-letter' : 'a4',
    layout: choice.layout,
    mono: choice.ink === 'mono',
    accent: CLINIC_COLOURS[clinic.colour ?? 'teal'],
    families,
    documentTitle: words.windowTitle,
    title: say(program.title),
    whose: say(
      [
        choice.name && program.firstName && words.forPerson(program.firstName),
        program.author && words.from(program.author, ''),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    clinic: {
      name: say(clinic.name),
      logo: pictures.logo,
      call: say(clinic.phone ? words.callNumber(clinic.phone) : words.noPhone),
      hours: say(clinic.hours && `${words.openingHours}: ${clinic.hours}`),
    },
    redFlags: redFlagsOf(program),
    facts: factsOf(program),
    core: coreOf(program),
    phases,
    empty: phases.some((phase) => phase.groups.length > 0) ? '' : words.empty,
    link: choice.link
      ? {
          url: choice.link,
          printed: say(choice.link.replace(/^https?:\/\//, '')),
          scan: words.paper.scan,
          orType: paper.orType,
          picture: pictures.code,
        }
      : null,
    ticks: choice.tickGrid
      ? {
          title: words.paper.tickTitle,
          hint: words.paper.tickHint,
          weeks: [words.paper.week(1), words.paper.week(2)],
          days: words.paper.weekdays,
          pain: words.paper.pain,
        }
      : null,
    foot: {
      clinic: say([clinic.name, clinic.phone].filter(Boolean).join(' · ')),
      version: program.version > 0 ? words.foot.version(program.version, date) : words.foot.draft(date),
      page: slots(words.paper.page(SLOT, SLOT + 1)),
    },
    cut: words.paper.cut,
    cardPart: slots(paper.cardPart(SLOT, SLOT + 1)),
    more: (phases[0]?.groups ?? []).flatMap((group) => group.items).map((_, index) => paper.more(index + 1)),
    steps: paper.steps,
  };
  return { ...sheet, cards: choice.layout === 'cards' ? cardsOf(sheet) : [] };
}

function redFlagsOf({ redFlags, clinic, language }: PatientProgram): Sheet['redFlags'] {
  const words = patientWords(language).redFlags;
  const { callNumber, inLanguage } = patientWords(language);
  const lines = (level: 'emergency' | 'urgent') =>
    redFlags
      .filter((flag) => flag.level === level)
      .map((flag) =>
        flag.language === language
          ? said(flag.line, language, language)
          : said(`${flag.line} (${inLanguage(flag.language)})`, flag.language, language),
      );
  const urgent = lines('urgent');
  const say = (text: string) => said(text, language, language);
  const groups = [
    {
      head: words.emergency,
      lines: lines('emergency'),
      calls: [say(words.callEmergency(clinic.emergencyNumber))],
    },
    ...(urgent.length > 0
      ? [
          {
            head: words.urgent,
            lines: urgent,
            calls: [
              ...(clinic.phone ? [say(callNumber(clinic.phone))] : []),
              ...(clinic.urgentNumber ? [say(words.whenClosed(clinic.urgentNumber))] : []),
            ],
          },
        ]
      : []),
  ];
  const after = [words.reassurance, words.otherThanStop];
  const height = countLines([
    words.title,
    ...after,
    ...groups.flatMap(({ head, lines, calls }) => [head, ...lines, ...calls]),
  ]);
  return { title: words.title, groups, after, height };
}

/** What concerns the whole plan: what to have at hand, what for, and what the clinician adds. */
function factsOf(program: PatientProgram): Fact[] {
  const { language, youNeed, usualPain } = program;
  const words = patientWords(language);
  const need = youNeed.length > 0 ? sentence(youNeed.join(', ')) : words.nothingNeeded;
  const pairs: [string, string][] = [
    [words.youNeed, program.phases.some((phase) => phase.exercises.length > 0) ? need : ''],
    [words.goal, program.goal],
    [words.note, program.note],
    ['', usualPain === null ? '' : words.foot.usualPain(usualPain)],
  ];
  return pairs
    .map(([label, text]) => ({ label, text: said(text, language, language) }))
    .filter(({ text }) => text);
}

const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;

function coreOf({ phases, language }: PatientProgram): Sheet['core'] {
  const now = phases[0]?.exercises ?? [];
  const core = now.filter((item) => item.core);
  if (core.length !== 2 || now.length < 3) return null;
  return {
    head: patientWords(language).core,
    items: core.map((item) => ({
      number: String(item.number),
      name: said(item.name, item.language, language),
    })),
  };
}

function phaseOf(
  phase: PatientPhase,
  index: number,
  program: PatientProgram,
  setting: ItemSetting,
): SheetPhase {
  const { words, language } = setting;
  const label = [words.phases.now, words.phases.next][index] ?? words.phases.later;
  const head = program.phases.length === 1 ? words.exercises : label;
  const title = [head, phase.name].filter(Boolean).join(': ');
  const holds = words.phases.holds(phase.exercises.length, phase.habits.length);
  const facts: [string, string][] = [
    [words.phases.when, phase.entry],
    [words.goal, phase.goal],
  ];
  const groups: Group[] = [
    { title: '', items: phase.exercises.map((item) => exerciseItem(item, setting)) },
    { title: words.habits, items: phase.habits.map((item) => habitItem(item, setting)) },
    { title: words.therapies, items: phase.therapies.map((item) => therapyItem(item, setting)) },
    { title: words.topics, items: phase.topics.map((item) => topicItem(item, setting)) },
  ];
  return {
    title: said(title, language, language),
    about: [phase.weeks, holds].filter(Boolean).join(' · '),
    facts: facts
      .map(([label, text]) => ({ label, text: said(text, language, language) }))
      .filter(({ text }) => text),
    groups: groups.filter((group) => group.items.length > 0),
  };
}
