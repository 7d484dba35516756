'use client';

import { useEffect, useState } from 'react';
import { easeOfSpanish, gradeOf, longSentencesOf, READING_LIMITS } from '../../../lib/readability/grade';
import { findSwaps } from '../../../lib/readability/swaps';

/** Fewer words than these say nothing about how hard a text is. */
const ENOUGH_WORDS = 4;
/** More plainer words than these at once are a lecture. */
const MOST_SWAPS = 3;

/**
 * How easy a text is to read, live while it is typed, and plainer words for some of it. A hint, never a demand: the
 * formula is rough on a line or two. Without a script it stands as of the last saving.
 */
export function Grade({
  field,
  read,
  initial,
}: {
  /** Id of the text's field. */
  field: string;
  read: 'en' | 'es';
  initial: string;
}) {
  const [text, setText] = useState(initial);
  useEffect(() => {
    const box = document.getElementById(field);
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return;
    const look = () => setText(box.value);
    look();
    box.addEventListener('input', look);
    return () => box.removeEventListener('input', look);
  }, [field]);
  return hintsOf(text, read).map((hint) => (
    <span key={hint} className="figures block">
      {hint}
    </span>
  ));
}

function hintsOf(text: string, read: 'en' | 'es'): string[] {
  const long = longSentencesOf(text).length;
  const tooLong =
    long === 0 ? '' : `${long === 1 ? 'A sentence has' : `${long} sentences have`} over 20 words.`;
  const level = read === 'en' ? englishLevel(text) : spanishLevel(text);
  return [level, tooLong, read === 'en' ? plainerWords(text) : ''].filter(Boolean);
}

function englishLevel(text: string): string {
  const { grade, words } = gradeOf(text);
  if (words < ENOUGH_WORDS) return '';
  const level = grade < 1 ? 'below 1' : grade.toFixed(1);
  const hard = grade > READING_LIMITS.pass ? `; ${READING_LIMITS.pass} or less is easy for most people` : '';
  return `Reading grade ${level}${hard}.`;
}

function spanishLevel(text: string): string {
  const { ease, words } = easeOfSpanish(text);
  if (words < ENOUGH_WORDS) return '';
  const hard =
    ease < READING_LIMITS.spanishEase
      ? `; ${READING_LIMITS.spanishEase} or more is easy for most people`
      : '';
  return `Reading ease ${Math.round(ease)} of 100${hard}.`;
}

function plainerWords(text: string): string {
  const swaps = new Map(findSwaps(text).map(({ typed, to }) => [typed.toLowerCase(), to]));
  const some = [...swaps].slice(0, MOST_SWAPS).map(([typed, to]) => `“${typed}”: ${to}`);
  return some.length > 0 ? `Plainer words: ${some.join('; ')}.` : '';
}
