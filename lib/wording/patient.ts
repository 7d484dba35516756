import type { Language } from '../programs/schema';

/**
 * Every fixed word of the patient's page and of the printed sheet, so that both say the same. Labels stand by
 * themselves ("When to stop"): the text after them may be a sentence or a part of one. Red-flag lines go on
 * from `redFlags.emergency` and `redFlags.urgent`, which therefore end in "if:", and so does `topic.tellUs`.
 */
export interface PatientWords {
  /** The neutral title of the window: it stands in the history of a phone that others may use. */
  windowTitle: string;
  /** "For Ines" */
  forPerson: (firstName: string) => string;
  /** "From R. Ortega, physiotherapist, Harbor Physio"; the clinic alone where no author is shown. */
  from: (author: string, clinic: string) => string;
  callNumber: (number: string) => string;
  openingHours: string;
  /** Where the clinic has left no number. */
  noPhone: string;
  redFlags: {
    title: string;
    emergency: string;
    callEmergency: (number: string) => string;
    urgent: string;
    /** The urgent-advice line, beside the clinic's own number. */
    whenClosed: (number: string) => string;
    reassurance: string;
    /** A sign to get help is not the same as a reason to stop one exercise. */
    otherThanStop: string;
  };
  youNeed: string;
  nothingNeeded: string;
  start: string;
  goal: string;
  note: string;
  phases: {
    now: string;
    next: string;
    later: string;
    when: string;
    holds: (exercises: number, habits: number) => string;
  };
  core: string;
  coreMark: string;
  exercises: string;
  exercise: {
    why: string;
    position: string;
    feel: string;
    keep: string;
    mistakes: string;
    easier: string;
    stop: string;
    note: string;
  };
  habits: string;
  habit: { why: string; how: string; hard: string };
  therapies: string;
  therapy: { what: string; who: string; course: string; tell: string };
  topics: string;
  topic: { helps: string; goodSign: string; tellUs: string };
  empty: string;
  print: string;
  handout: string;
  printHint: string;
  /** The mark on a part that is not in the language of the page. */
  inLanguage: (language: Language) => string;
  paper: {
    page: (number: number, total: number) => string;
    scan: string;
    tickTitle: string;
    tickHint: string;
    week: (number: number) => string;
    weekdays: readonly [string, string, string, string, string, string, string];
    pain: string;
    cut: string;
  };
  foot: {
    title: string;
    clinicSees: string;
    notWatched: string;
    version: (number: number, date: string) => string;
    draft: (date: string) => string;
    usualPain: (pain: number) => string;
  };
  /** Pages in place of the plan. */
  unknown: { title: string; text: string };
  gone: { title: string; text: string };
  unavailable: { title: string; text: string };
  busy: { title: string; text: string };
}

const joined = (parts: string[]) => parts.filter(Boolean).join(', ');

const en: PatientWords = {
  windowTitle: 'Your exercise plan',
  forPerson: (firstName) => `For ${firstName}`,
  from: (author, clinic) => `From ${joined([author, clinic])}`,
  callNumber: (number) => `Call ${number}`,
  openingHours: 'Open',
  noPhone: 'Ask your clinic which number to call.',
  redFlags: {
    title: 'New, or clearly worse?',
    emergency: 'Go to an emergency department now if:',
    callEmergency: (number) => `Call ${number} now`,
    urgent: 'Call us today if:',
    whenClosed: (number) => `When we are closed, call ${number}`,
    reassurance: 'These signs are rare. If you have one, time matters.',
    otherThanStop: 'Each exercise also says when to stop. That is for normal aches.',
  },
  youNeed: 'You need',
  nothingNeeded: 'Nothing but some space.',
  start: 'Start',
  goal: 'Your goal',
  note: 'A note from your clinician',
  phases: {
    now: 'Now',
    next: 'Next',
    later: 'After that',
    when: 'When to start it',
    holds: (exercises, habits) =>
      joined([
        exercises ? `${exercises} ${exercises === 1 ? 'exercise' : 'exercises'}` : '',
        habits ? `${habits} ${habits === 1 ? 'habit' : 'habits'}` : '',
      ]),
  },
  core: 'If you only do two, do these',
  coreMark: 'Matters most',
  exercises: 'What to do',
  exercise: {
    why: 'What it is for',
    position: 'Get ready',
    feel: 'What to feel',
    keep: 'Keep in mind',
    mistakes: 'Common mistakes',
    easier: 'Easier way',
    stop: 'When to stop',
    note: 'Note from your clinician',
  },
  habits: 'Habits for each day',
  habit: { why: 'Why', how: 'How', hard: 'When it is hard' },
  therapies: 'At the clinic, and other care',
  therapy: {
    what: 'What it is',
    who: 'Who does it',
    course: 'Where and how often',
    tell: 'Before you start',
  },
  topics: 'About your pain',
  topic: { helps: 'What helps', goodSign: 'A good sign', tellUs: 'Tell us if' },
  empty: 'There is nothing to do yet. Your clinic will add to this plan.',
  print: 'Print this page',
  handout: 'Open the handout (PDF)',
  printHint: 'To print, open the handout and print it from there.',
  inLanguage: (language) => (language === 'es' ? 'This part is in Spanish' : 'This part is in English'),
  paper: {
    page: (number, total) => `Page ${number} of ${total}`,
    scan: 'Scan this to see the plan on a phone.',
    tickTitle: 'Tick each time you do it',
    tickHint: 'Bring this sheet to your next visit.',
    week: (number) => `Week ${number}`,
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    pain: 'Pain today, 0 to 10',
    cut: 'Cut along the lines.',
  },
  foot: {
    title: 'What your clinic can see',
    clinicSees:
      'Your clinic can see the plan it wrote for you. This page does not tell the clinic when you open it or what you do.',
    notWatched: 'Nobody watches this page or reads messages in real time. If you are worried, call.',
    version: (number, date) => `Version ${number}, ${date}`,
    draft: (date) => `Draft, not given out yet, ${date}`,
    usualPain: (pain) => `Your usual pain: ${pain} out of 10`,
  },
  unknown: {
    title: 'This link does not open a plan',
    text: 'Part of the link may be missing. Open it again from your message, or scan the code on your sheet. If that does not help, call your clinic and ask for your link.',
  },
  gone: {
    title: 'This link has ended',
    text: 'Your clinic can give you a new one.',
  },
  unavailable: {
    title: 'We cannot show your plan right now',
    text: 'Please try again in a few minutes. Your plan is safe.',
  },
  busy: {
    title: 'Your sheet is not ready yet',
    text: 'Many sheets are being made. Please try again in a few seconds.',
  },
};

const es: PatientWords = {
  windowTitle: 'Su plan de ejercicios',
  forPerson: (firstName) => `Para ${firstName}`,
  from: (author, clinic) => `De ${joined([author, clinic])}`,
  callNumber: (number) => `Llame al ${number}`,
  openingHours: 'Horario',
  noPhone: 'Pregunte a su clínica a qué número llamar.',
  redFlags: {
    title: '¿Es nuevo o está claramente peor?',
    emergency: 'Vaya ahora a urgencias del hospital si:',
    callEmergency: (number) => `Llame ahora al ${number}`,
    urgent: 'Llámenos hoy si:',
    whenClosed: (number) => `Si está cerrado, llame al ${number}`,
    reassurance: 'Estas señales son raras. Si tiene una, no espere.',
    otherThanStop: 'Cada ejercicio dice también cuándo parar. Eso es para molestias normales.',
  },
  youNeed: 'Necesita',
  nothingNeeded: 'Solo un poco de espacio.',
  start: 'Empezar',
  goal: 'Su meta',
  note: 'Una nota de su clínica',
  phases: {
    now: 'Ahora',
    next: 'Después',
    later: 'Más adelante',
    when: 'Cuándo empezar',
    holds: (exercises, habits) =>
      joined([
        exercises ? `${exercises} ${exercises === 1 ? 'ejercicio' : 'ejercicios'}` : '',
        habits ? `${habits} ${habits === 1 ? 'hábito' : 'hábitos'}` : '',
      ]),
  },
  core: 'Si solo hace dos, haga estos',
  coreMark: 'Lo más importante',
  exercises: 'Qué hacer',
  exercise: {
    why: 'Para qué sirve',
    position: 'Prepárese',
    feel: 'Qué debe sentir',
    keep: 'Recuerde',
    mistakes: 'Errores comunes',
    easier: 'Forma más fácil',
    stop: 'Cuándo parar',
    note: 'Nota de su clínica',
  },
  habits: 'Hábitos de cada día',
  habit: { why: 'Por qué', how: 'Cómo', hard: 'Cuando cuesta' },
  therapies: 'En la clínica y otros cuidados',
  therapy: {
    what: 'Qué es',
    who: 'Quién lo hace',
    course: 'Dónde y cuántas veces',
    tell: 'Antes de empezar',
  },
  topics: 'Sobre su dolor',
  topic: { helps: 'Qué ayuda', goodSign: 'Una buena señal', tellUs: 'Avísenos si' },
  empty: 'Aún no hay nada que hacer. Su clínica completará este plan.',
  print: 'Imprimir esta página',
  handout: 'Abrir la hoja (PDF)',
  printHint: 'Para imprimir, abra la hoja e imprímala desde allí.',
  inLanguage: (language) => (language === 'en' ? 'Esta parte está en inglés' : 'Esta parte está en español'),
  paper: {
    page: (number, total) => `Página ${number} de ${total}`,
    scan: 'Escanee el código para ver el plan en un teléfono.',
    tickTitle: 'Marque cada vez que lo haga',
    tickHint: 'Traiga esta hoja a su próxima visita.',
    week: (number) => `Semana ${number}`,
    weekdays: ['Lun', 'Mar', 'Mié', 'Jue', 'Vie', 'Sáb', 'Dom'],
    pain: 'Dolor hoy, de 0 a 10',
    cut: 'Corte por las líneas.',
  },
  foot: {
    title: 'Qué puede ver su clínica',
    clinicSees:
      'Su clínica puede ver el plan que escribió para usted. Esta página no le dice a la clínica cuándo la abre ni qué hace.',
    notWatched: 'Nadie vigila esta página ni lee mensajes al momento. Si algo le preocupa, llame.',
    version: (number, date) => `Versión ${number}, ${date}`,
    draft: (date) => `Borrador, aún no entregado, ${date}`,
    usualPain: (pain) => `Su dolor habitual: ${pain} de 10`,
  },
  unknown: {
    title: 'Este enlace no abre ningún plan',
    text: 'Puede que falte una parte del enlace. Ábralo otra vez desde su mensaje o escanee el código de su hoja. Si no funciona, llame a su clínica y pida su enlace.',
  },
  gone: {
    title: 'Este enlace ya no sirve',
    text: 'Su clínica puede darle uno nuevo.',
  },
  unavailable: {
    title: 'Ahora no podemos mostrar su plan',
    text: 'Inténtelo otra vez en unos minutos. Su plan está a salvo.',
  },
  busy: {
    title: 'Su hoja aún no está lista',
    text: 'Se están haciendo muchas hojas. Inténtelo otra vez en unos segundos.',
  },
};

const WORDS: Record<Language, PatientWords> = { en, es };

/** All fixed words of page and paper in one language. */
export const patientWords = (language: Language): PatientWords => WORDS[language];

/**
 * "3 May 2026", "3 de mayo de 2026": the month in letters, because 3/5 is read in two ways.
 *
 * @param iso ISO date and time
 * @param timeZone IANA name of the clinic's zone
 */
export const dateWords = (iso: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(new Date(iso));

/** What a telephone dials for a number as the clinic wrote it; an extension becomes a pause and its digits. */
export function telHref(number: string): string {
  const [main = '', extension] = number.split(/x|ext\.?/i);
  const digits = main.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  const more = extension?.replace(/\D/g, '');
  return `tel:${digits}${more ? `,${more}` : ''}`;
}
