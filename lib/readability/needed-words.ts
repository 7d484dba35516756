/**
 * Long words that a home program needs and a patient knows or must learn. They count as two syllables, so
 * that the formula does not push a writer from the right word to a vague one.
 */
export const NEEDED_WORDS: ReadonlySet<string> = new Set(
  `acupuncture ambulance arthritis chiropractor chiropractic clinician department dietitian emergency exercise
   exercises genitals hospital medication medications medicine medicines operation osteoporosis pharmacist
   physiotherapist physiotherapy physical pregnancy sciatica stenosis surgery therapist therapy meditation`.split(
    /\s+/,
  ),
);
