import type { Answer, Language, ProgramDocument } from './schema';

/** What the routes of programs give; types alone. */
export interface ProgramPatientDto {
  id: string;
  givenName: string;
  familyName: string;
  birthYear: number | null;
  chartNumber: string;
  phone: string;
  email: string;
  language: Language;
  usualPain: number | null;
  flags: { id: string; date?: string }[];
  /** What was asked about this person once, and is not asked again. */
  answered: Readonly<Record<string, { answer: Answer; at: string }>>;
}

export interface ProgramDto {
  id: string;
  revision: number;
  status: 'draft' | 'active' | 'paused' | 'ended';
  document: ProgramDocument;
  patient: ProgramPatientDto | null;
  /** When red flags were asked about, and by whom; `null` is shown as "not recorded". */
  screened: { at: string; by: string } | null;
  /** The newest version that the patient can read, and whether the draft has moved on since. */
  published: { number: number; at: string; by: string; changedSince: boolean } | null;
  updatedAt: string;
  updatedBy: string;
}

export interface ProgramRow {
  id: string;
  title: string;
  status: ProgramDto['status'];
  patient: {
    id: string;
    givenName: string;
    familyName: string;
    birthYear: number | null;
    chartNumber: string;
  } | null;
  items: number;
  publishedAt: string | null;
  updatedAt: string;
}

/** What a save answers: the revision to send with the next one. */
export interface Saved {
  revision: number;
  savedAt: string;
}
/** What a save that came too late answers: the other version, whole, so that nothing is lost. */
export interface ConflictDetail {
  revision: number;
  document: ProgramDocument;
  savedBy: string;
  savedAt: string;
}
