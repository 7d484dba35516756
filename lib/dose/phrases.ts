import type { Dose, Quantity } from './dose';
import type { Amount, DoseWords } from './words';

/** Numbers and times as words, shared by everything that speaks to people. */

/** A number without trailing zeros, in the language's own decimal sign. */
export const decimal = (words: DoseWords, value: number): string => String(value).replace('.', words.decimal);

const single = (value: Quantity): number | null =>
  typeof value === 'number' ? value : value[0] === value[1] ? value[0] : null;

/** A number or a range in words: "8 to 12"; a range with equal ends is one number. */
export function amount(words: DoseWords, value: Quantity): Amount {
  const one = single(value);
  if (one !== null) return { text: decimal(words, one), one: one === 1 };
  const [low, high] = value as [number, number];
  return { text: words.range(decimal(words, low), decimal(words, high)), one: false };
}

/** From this many seconds on a time is told in minutes and seconds; below, "90 seconds" is what a timer shows. */
const LONG = 120;

/** Seconds in words: "30 seconds", "1 minute", "2 minutes and 30 seconds", "20 to 30 seconds". */
export function timeWords(words: DoseWords, value: Quantity): string {
  const one = single(value);
  if (one === null) {
    const [low, high] = value as [number, number];
    const whole = low >= 60 && low % 60 === 0 && high % 60 === 0;
    return whole
      ? words.minutes(amount(words, [low / 60, high / 60]))
      : words.seconds(amount(words, [low, high]));
  }
  if (one >= 60 && one % 60 === 0) return words.minutes(amount(words, one / 60));
  if (one < LONG) return words.seconds(amount(words, one));
  const [minutes, seconds] = [Math.floor(one / 60), one % 60];
  return `${words.minutes(amount(words, minutes))} ${words.and} ${words.seconds(amount(words, seconds))}`;
}

/** "Monday, Wednesday and Friday". */
export function listWords(words: DoseWords, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${words.and} ${items.at(-1)}`;
}

/** True for exactly this number, also when it is written as a range with equal ends. */
export const exactly = (value: Quantity | undefined, number: number): boolean =>
  value === number || (Array.isArray(value) && value[0] === number && value[1] === number);

/** A hold done once a round: its rounds are its repetitions ("Hold 10 seconds. Do it 10 times."). */
export const isHoldOnly = ({ holdSeconds, reps, scheme }: Dose): boolean =>
  holdSeconds !== undefined && !scheme && (reps === undefined || (reps !== 'amrap' && exactly(reps, 1)));

/** The first letter in upper case, for a phrase that opens a sentence. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
