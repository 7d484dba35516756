import type { Vocabulary } from '../../../lib/catalog/fields';
import { EQUIPMENT, GOALS, POSITIONS, REGIONS, STANCES, TYPES } from '../../../lib/catalog/vocabulary';
import { thingWords } from '../../../lib/view/words';
import { GOAL_WORDS, POSITION_WORDS, REGION_WORDS, STANCE_WORDS, TYPE_WORDS } from '../words';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const listed = <T extends string>(ids: readonly T[], words: (id: T) => string): Map<string, string> =>
  new Map(ids.map((id) => [id, capital(words(id))]));

const WORDS: Record<Vocabulary | 'stance' | 'level', ReadonlyMap<string, string>> = {
  region: listed(REGIONS, (id) => REGION_WORDS[id]),
  type: listed(TYPES, (id) => TYPE_WORDS[id]),
  position: listed(POSITIONS, (id) => POSITION_WORDS[id]),
  equipment: listed(EQUIPMENT, (id) => thingWords(id, 'en')),
  goal: listed(GOALS, (id) => GOAL_WORDS[id]),
  stance: listed(STANCES, (id) => STANCE_WORDS[id]),
  setting: new Map([
    ['clinic', 'At a clinic'],
    ['self', 'At home, by themselves'],
  ]),
  unit: new Map([
    ['minutes', 'Minutes'],
    ['times', 'Times'],
    ['hours', 'Hours'],
    ['positions', 'Positions'],
  ]),
  level: new Map([
    ['for', 'Good for'],
    ['care', 'Take care'],
    ['avoid', 'Avoid'],
  ]),
};

/** An option as a clinician reads it. */
export const choiceWords = (words: keyof typeof WORDS, option: string): string =>
  WORDS[words].get(option) ?? option;
