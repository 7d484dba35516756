import type { Fact, Picture, SheetItem } from './items';
import type { Sheet } from './sheet';
import type { Said } from './text';

/** Longest portion of a text, in letters, that surely fits one card, whatever the letters are. */
const PORTION = 300;
/** What a line break costs, in letters. */
const LINE = 40;

/** A part of a card that is not divided: a card that is full goes on in the next one between two of them. */
export type Piece =
  | { kind: 'step'; n: number; text: Said }
  | { kind: 'point' | 'text' | 'lead'; text: Said }
  | { kind: 'label' | 'soft' | 'call'; text: Said }
  | { kind: 'fact' | 'stop' | 'note'; label: string; text: Said }
  | { kind: 'code' | 'ticks' };

/** Something to carry: a name, a picture, and pieces; as many cards as they need. */
export interface Card {
  /** In small above the name: to which part of the plan it belongs. */
  over: Said;
  name: Said;
  number: string;
  core: string;
  figure: Picture | null;
  alt: Said;
  kind: 'plan' | 'help' | 'item';
  pieces: Piece[];
  /** What goes onto a card of its own where not all has room on one. */
  back: Piece[];
}

const blank = { over: '', number: '', core: '', figure: null, alt: '', back: [] };

/** The plan as cards: who and what for, when to get help, then one for each thing to do. */
export function cardsOf(sheet: Omit<Sheet, 'cards'>): Card[] {
  const boxes: Piece[] = sheet.ticks ? [{ kind: 'ticks' }] : [];
  return [
    planCard(sheet),
    helpCard(sheet),
    ...sheet.phases.flatMap((phase, index) => [
      ...(index > 0
        ? [{ ...blank, kind: 'item' as const, name: phase.title, pieces: phasePieces(phase) }]
        : []),
      ...phase.groups.flatMap((group) =>
        group.items.map((item) =>
          itemCard(item, group.title || (index > 0 ? phase.title : ''), index === 0 ? boxes : []),
        ),
      ),
    ]),
  ];
}

const phasePieces = ({ about, facts }: Sheet['phases'][number]): Piece[] => [
  ...texts('soft', about),
  ...facts.flatMap((fact) => factPieces(fact, 'fact')),
];

function planCard({ title, whose, clinic, core, facts, link, empty, phases }: Omit<Sheet, 'cards'>): Card {
  const [now] = phases;
  const named = core?.items.map(
    ({ number, name }): Piece => ({
      kind: 'point',
      text: typeof name === 'string' ? `${number}. ${name}` : { ...name, s: `${number}. ${name.s}` },
    }),
  );
  return {
    ...blank,
    kind: 'plan',
    over: clinic.name,
    name: title,
    pieces: [
      ...texts('text', whose),
      ...texts('lead', clinic.call),
      ...texts('soft', clinic.hours),
      ...(link
        ? [
            { kind: 'code' } as const,
            ...texts('soft', `${link.scan} ${link.orType}`),
            ...texts('text', link.printed),
          ]
        : []),
      ...(core && named ? [...texts('label', core.head), ...named] : []),
      ...facts.flatMap((fact) => factPieces(fact, 'fact')),
      ...(now ? [...texts('label', now.title), ...phasePieces(now)] : []),
      ...texts('text', empty),
    ],
  };
}

function helpCard({ redFlags }: Omit<Sheet, 'cards'>): Card {
  return {
    ...blank,
    kind: 'help',
    name: redFlags.title,
    pieces: [
      ...redFlags.groups.flatMap(({ head, lines, calls }) => [
        ...texts('label', head),
        ...lines.flatMap((line) => texts('point', line)),
        ...calls.flatMap((call) => texts('call', call)),
      ]),
      ...redFlags.after.flatMap((line) => texts('soft', line)),
    ],
  };
}

function itemCard(item: SheetItem, over: Said, boxes: Piece[]): Card {
  const { number, core, figure, alt, name } = item;
  return {
    ...{ over, number, core, figure, alt, name },
    kind: 'item',
    pieces: [
      ...texts('soft', item.mark && `(${item.mark})`),
      ...texts('lead', item.dose),
      ...texts('text', item.start),
      ...item.steps.flatMap((step, index) =>
        portions(step).map(
          (text, part): Piece => (part === 0 ? { kind: 'step', n: index + 1, text } : { kind: 'text', text }),
        ),
      ),
      ...(item.stop ? factPieces(item.stop, 'stop') : []),
    ],
    back: [
      ...(item.note ? factPieces(item.note, 'note') : []),
      ...item.facts.flatMap((fact) => factPieces(fact, 'fact')),
      ...(item.ticks ? boxes : []),
    ],
  };
}

const texts = (kind: 'point' | 'text' | 'lead' | 'label' | 'soft' | 'call', text: Said): Piece[] =>
  portions(text).map((portion): Piece => ({ kind, text: portion }));

function factPieces({ label, text }: Fact, kind: 'fact' | 'stop' | 'note'): Piece[] {
  if (Array.isArray(text))
    return [
      { kind: 'label', text: label },
      ...text.flatMap((line) => portions(line).map((portion): Piece => ({ kind: 'point', text: portion }))),
    ];
  return portions(text).map(
    (portion, part): Piece => ({ kind, label: part === 0 ? label : '', text: portion }),
  );
}

/** A text in portions that fit a card, divided between words; only a word that is half a card long is cut. */
export function portions(text: Said): Said[] {
  if (typeof text !== 'string') return cut(text.s).map((s) => ({ ...text, s }));
  return cut(text);
}

function cut(text: string): string[] {
  if (!text) return [];
  const out: string[] = [];
  let portion = '';
  let cost = 0;
  for (const word of text.match(/\S+\s*|\s+/gu) ?? []) {
    for (const few of word.length > PORTION / 2 ? (word.match(/.{1,100}/gsu) ?? []) : [word]) {
      const price = few.length + (few.endsWith('\n') ? LINE : 0);
      if (portion && cost + price > PORTION) {
        out.push(portion);
        portion = '';
        cost = 0;
      }
      portion += few;
      cost += price;
    }
  }
  return [...out, portion].map((one) => one.replace(/^[\s\ufdd0]+|[\s\ufdd0]+$/gu, '')).filter(Boolean);
}
