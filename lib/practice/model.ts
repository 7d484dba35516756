import type { Dose } from '../dose/dose';
import type { Answer } from '../programs/schema';

/** What a clinic and its clinicians have settled once: rules of therapies, answers about a person, usual doses. */

export interface TherapyRule {
  /** "We offer this here": a guideline against it is shown, and not asked about again. */
  offered: boolean;
  /** Professions that may add it; empty: everyone. */
  professions: string[];
}

/** How this clinician uses an item. */
export interface ItemUse {
  favourite: boolean;
  /** ISO time of the last publishing with it; `null` where it was only marked. */
  usedAt: string | null;
  /** The dose given last, without a left or right. */
  lastDose: Dose | null;
  /** The dose that they set as their own. */
  ownDose: Dose | null;
}

/** By what was asked: a flag, or what was asked about a therapy. */
export type Answered = Readonly<Record<string, { answer: Answer; at: string }>>;

/**
 * The key under which an answer is kept for a person: a flag counts for every item, what was asked about one therapy
 * for that therapy.
 */
export const answerKey = (key: string, catalogId: string): string =>
  key === 'guideline' || key === 'contraindications' ? `${key}:${catalogId}` : key;

/** Answers about a dose belong to that dose, not to the person. */
export const isAboutPerson = (key: string): boolean => !key.startsWith('dose-');

/** Whether a profession may add a therapy; words are compared as people write them. */
export const mayAdd = (rule: TherapyRule | undefined, profession: string): boolean =>
  !rule?.professions.length ||
  rule.professions.some((one) => one.toLowerCase() === profession.trim().toLowerCase());
