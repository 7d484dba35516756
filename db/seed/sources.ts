import type { Source } from './types';

/**
 * Where facts come from. Only what the authors of this catalog found in the named source, its abstract or a
 * reliable summary of it; the sentences of the catalog are its own.
 */

/** No trial has tested a dose of one single home exercise; the defaults say so. */
export const convention: Source = {
  title: 'Default dose by clinical convention; not tested in a trial on its own',
};
export const acsmStretch: Source = {
  title: 'ACSM guidelines, stretching: 10–30 s holds, about 60 s a muscle, 2–3 days a week or more',
  year: 2021,
  ref: 'ACSM’s Guidelines for Exercise Testing and Prescription, 11th ed., table 5.6',
};
export const acsmStrength: Source = {
  title: 'ACSM position stand, resistance training: 2–3 sets, at least 2 days a week',
  year: 2026,
};
export const cochraneExercise: Source = {
  title: 'Hayden, exercise therapy for chronic low back pain: 249 trials',
  year: 2021,
  ref: 'Cochrane CD009790',
};
export const whoExercise: Source = {
  title: 'WHO review, exercise against no treatment in chronic low back pain',
  year: 2023,
  ref: 'PMC10684665',
};
export const who2023: Source = {
  title: 'WHO guideline, non-surgical management of chronic primary low back pain',
  year: 2023,
  ref: 'NBK599210',
};
export const apta2021: Source = {
  title: 'George, interventions for acute and chronic low back pain (APTA/JOSPT guideline)',
  year: 2021,
  ref: '10.2519/jospt.2021.0304',
};
export const niceBack: Source = {
  title: 'NICE, low back pain and sciatica in over 16s',
  year: 2016,
  ref: 'NG59; BMJ 2017;356:i6748',
};
export const niceOa: Source = { title: 'NICE, osteoarthritis in over 16s', year: 2022, ref: 'NG226' };
export const acp2017: Source = {
  title: 'Qaseem, noninvasive treatments for low back pain (ACP guideline)',
  year: 2017,
  ref: '10.7326/M16-2367',
};
export const leap: Source = {
  title: 'Mellor, education plus exercise for gluteal tendinopathy (LEAP trial)',
  year: 2018,
  ref: 'BMJ 2018;361:k1662',
};
export const walkBack: Source = {
  title: 'Pocovi, walking and education to prevent low back pain (WalkBack trial)',
  year: 2024,
  ref: 'Lancet 2024;404:134',
};
export const slater: Source = {
  title: 'Slater, “Sit up straight”: time to re-evaluate',
  year: 2019,
  ref: '10.2519/jospt.2019.0610',
};
export const hseScreens: Source = {
  title: 'HSE, display screen equipment: 5–10 minutes away each 50–60 minutes',
  ref: 'L26',
};
export const cesPathway: Source = {
  title: 'GIRFT, national suspected cauda equina syndrome pathway',
  year: 2024,
};
export const cesBmj: Source = { title: 'BMJ Best Practice, cauda equina syndrome', ref: '3000164' };
export const nhsBack: Source = { title: 'NHS, back pain: when to get help', year: 2025 };
export const redFlagFramework: Source = {
  title: 'Finucane, international framework for red flags for serious spinal pathologies',
  year: 2020,
  ref: 'JOSPT 2020;50:350',
};
export const glosBack: Source = { title: 'NHS Gloucestershire, low back pain pathway', ref: 'G-Care 75' };
export const glosHip: Source = { title: 'NHS Gloucestershire, hip pain pathway', ref: 'G-Care 52' };
export const nhsHipFracture: Source = { title: 'NHS, hip fracture' };
export const niceMscc: Source = {
  title: 'NICE, spinal metastases and metastatic spinal cord compression',
  year: 2023,
  ref: 'NG234',
};
export const niceSpa: Source = { title: 'NICE, spondyloarthritis in over 16s', year: 2017, ref: 'NG65' };
/** What clinicians are taught and do, with no single paper behind it: for the reviewer to confirm. */
export const practice: Source = { title: 'Clinical practice; to be confirmed by the reviewing clinician' };
export const seedArticle: Source = {
  title: 'Lower Back Hip Pain Relief: A Comprehensive Guide to Comfort and Wellness (the seed article)',
};
export const icd10: Source = { title: 'ICD-10-CM, tabular list', year: 2021 };
export const mcgillStyle: Source = {
  title:
    'Trunk endurance with 10-second holds and falling counts, after McGill’s teaching (secondary source)',
};
