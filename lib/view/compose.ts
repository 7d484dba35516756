import type {
  CatalogItem,
  Condition,
  Exercise,
  Habit,
  OwnMark,
  RedFlag,
  Region,
  Therapy,
} from '../catalog/schema';
import { isAllowedVideo, videoHost } from '../catalog/video';
import { formatDose } from '../dose/format';
import type { Dose } from '../dose/schema';
import type { LookId } from '../figure/looks';
import { motionOf } from '../figure/poses';
import { staysSeated } from '../figure/seat';
import { altText } from '../figure/words';
import type {
  ClinicCard,
  FigureRef,
  Language,
  PatientExercise,
  PatientHabit,
  PatientProgram,
  PatientTherapy,
  PatientTopic,
  PatientVideo,
  Phase,
  ProgramDocument,
  ProgramItem,
} from '../programs/schema';
import { timingOf } from '../session/timing';
import { chooseRedFlags } from './red-flags';
import { resolvedDose, smallerWords } from './smaller';
import { courseWords, thingWords, weeksWords } from './words';

export interface Told {
  document: ProgramDocument;
  /** Every item that the document names. */
  items: Map<string, CatalogItem>;
  redFlags: RedFlag[];
  /** What about the person shows: a first name or '', the usual pain, the ids of their flags. */
  person: { firstName: string; usualPain: number | null; flags: string[] };
  author: string;
  /** Who the pictures show, where the plan itself does not say. */
  look: LookId;
  clinic: ClinicCard;
  /** Hosts that a video may stand on; one that stands elsewhere is left out. */
  videoHosts?: readonly string[];
  version: number;
  publishedAt: string;
}

/**
 * The one function that makes what a patient is told, from a draft or at publishing. Page, paper and preview
 * read nothing else, so they cannot disagree.
 */
export function composeProgram(told: Told): PatientProgram {
  const { document, items } = told;
  const language = document.language;
  const used = document.phases.flatMap((phase) =>
    phase.order.map((id) => items.get(document.items[id]?.catalogId ?? '')),
  );
  const count = { exercises: 0 };
  return {
    language,
    title: document.title,
    firstName: told.person.firstName,
    author: told.author,
    clinic: told.clinic,
    version: told.version,
    publishedAt: told.publishedAt,
    redFlags: chooseRedFlags(told.redFlags, regionsOf(used), told.person.flags, language),
    youNeed: thingsNeeded(document, items).map((thing) => thingWords(thing, language)),
    goal: document.goal,
    note: document.note,
    usualPain: told.person.usualPain,
    phases: document.phases.map((phase) => composePhase(phase, told, count)),
  };
}

function composePhase(
  phase: Phase,
  told: Told,
  count: { exercises: number },
): PatientProgram['phases'][number] {
  const { document, items } = told;
  const { language } = document;
  const out: PatientProgram['phases'][number] = {
    id: phase.id,
    name: phase.name,
    weeks: weeksWords(phase.weeks, language),
    goal: phase.goal,
    entry: phase.entry,
    exercises: [],
    habits: [],
    therapies: [],
    topics: [],
  };
  for (const id of phase.order) {
    const item = document.items[id];
    const entry = item && items.get(item.catalogId);
    if (!item || !entry) continue;
    if (entry.kind === 'exercise') out.exercises.push(composeExercise(item, entry, told, ++count.exercises));
    else if (entry.kind === 'habit') out.habits.push(composeHabit(item, entry, told));
    else if (entry.kind === 'therapy') out.therapies.push(composeTherapy(item, entry, language));
    else out.topics.push(composeTopic(item, entry, language));
  }
  // "If you only do two": the ones that matter come first, and numbers follow the order on the page.
  const first = count.exercises - out.exercises.length;
  out.exercises.sort((a, b) => Number(b.core) - Number(a.core));
  out.exercises = out.exercises.map((exercise, index) => ({ ...exercise, number: first + index + 1 }));
  return out;
}

/** The texts in the patient's language, or the English ones with the language that they are really in. */
function inLanguage<T>(
  text: { en: T; es?: T | undefined },
  language: Language,
): { text: T; language: Language } {
  const own = text[language];
  return own ? { text: own, language } : { text: text.en, language: 'en' };
}

const isOnBed = (item: ProgramItem, entry: Exercise, flags: string[]) =>
  entry.bedOk && (item.onBed || flags.includes('no-floor'));

function composeExercise(item: ProgramItem, entry: Exercise, told: Told, number: number): PatientExercise {
  const { document, person } = told;
  const { text, language } = inLanguage(entry.text, document.language);
  const dose = resolvedDose(item.dose ?? {}, document.side);
  const timing = timingOf(dose);
  return {
    id: item.id,
    number,
    name: text.name,
    language,
    dose: formatDose(dose, document.language),
    purpose: text.purpose,
    start: text.start,
    steps: text.steps,
    feel: text.feel,
    keep: text.keep ?? '',
    mistakes: text.mistakes,
    stop: text.stop,
    easier: item.offerEasier ? (text.smaller ?? smallerWords(dose, document.side, language)) : '',
    note: item.note,
    core: item.core,
    ...(timing && { timing }),
    figure:
      photoOf(entry, text.name, document.language) ??
      figureOf(entry.figure, told, dose.side, isOnBed(item, entry, person.flags)),
    ...videoOf(entry, told),
  };
}

/** The clinic's own photo, which stands in place of a drawn figure. */
function photoOf(
  { id, own }: { id: string; own?: OwnMark },
  name: string,
  language: Language,
): FigureRef | null {
  if (!own?.photo) return null;
  const alt = `${language === 'es' ? 'Foto' : 'Photo'}: ${name}`;
  return { id: '', side: 'right', surface: 'floor', look: 'ana', alt, photo: { item: id, ...own.photo } };
}

function videoOf(
  { video }: { video?: string | undefined },
  { videoHosts = [] }: Told,
): { video?: PatientVideo } {
  const host = video && isAllowedVideo(video, videoHosts) ? videoHost(video) : null;
  return video && host ? { video: { url: video, host } } : {};
}

/** Who is drawn, and on what: the bed or the wheelchair where this person needs it. */
function figureOf(
  id: string | null,
  { document, person, look }: Told,
  doseSide?: Dose['side'],
  onBed = false,
): FigureRef | null {
  const motion = id === null ? null : motionOf(id);
  if (!id || !motion) return null;
  const side = doseSide === 'left' ? 'left' : 'right';
  const wheeled = person.flags.includes('wheelchair') && staysSeated(motion);
  const surface = onBed ? 'bed' : wheeled ? 'wheelchair' : 'floor';
  return {
    id,
    side,
    surface,
    look: document.look ?? look,
    alt: altText(motion, side, document.language),
  };
}

function composeHabit(item: ProgramItem, entry: Habit, told: Told): PatientHabit {
  const { text, language } = inLanguage(entry.text, told.document.language);
  const amount = String(item.amount ?? entry.amount?.value ?? '');
  return {
    id: item.id,
    name: text.name,
    language,
    action: text.action.replaceAll('{n}', amount),
    why: text.why,
    how: text.how,
    hard: text.hard,
    note: item.note,
    figure: photoOf(entry, text.name, told.document.language) ?? figureOf(entry.figure, told),
    ...videoOf(entry, told),
  };
}

function composeTherapy(item: ProgramItem, entry: Therapy, wanted: Language): PatientTherapy {
  const { text, language } = inLanguage(entry.text, wanted);
  return {
    id: item.id,
    name: text.name,
    language,
    what: text.what,
    who: text.who,
    course: courseWords(item.course, entry.setting, wanted),
    tell: text.tell,
    note: item.note,
  };
}

function composeTopic(item: ProgramItem, entry: Condition, wanted: Language): PatientTopic {
  const { text, language } = inLanguage(entry.text, wanted);
  return {
    id: item.id,
    name: text.name,
    language,
    plain: text.plain,
    helps: text.helps,
    goodSign: text.goodSign,
    tellUs: text.tellUs,
    note: item.note,
  };
}

const regionsOf = (entries: (CatalogItem | undefined)[]): Region[] => [
  ...new Set(entries.flatMap((entry) => (entry && 'region' in entry ? [entry.region] : []))),
];

/** What to have at hand, once each; a bed stands in for the mat when the plan is done on the bed. */
function thingsNeeded(document: ProgramDocument, items: Map<string, CatalogItem>): Exercise['equipment'] {
  const things = new Set<Exercise['equipment'][number]>();
  for (const item of Object.values(document.items)) {
    const entry = items.get(item.catalogId);
    if (entry?.kind !== 'exercise') continue;
    for (const thing of entry.equipment)
      things.add(thing === 'mat' && entry.bedOk && item.onBed ? 'bed' : thing);
  }
  return [...things];
}
