/**
 * The colours that a clinic may print in: an ink for headings and marks, and a tint for what lies behind words. Each
 * ink reaches 5:1 on white and on its own tint (WCAG 2.2, 1.4.3 asks 4.5:1), and red stays for warning signs alone.
 */
export const CLINIC_COLOURS = {
  teal: { words: 'Teal', ink: '#1d6a78', tint: '#e3f0f0' },
  blue: { words: 'Blue', ink: '#23588f', tint: '#e6eef7' },
  green: { words: 'Green', ink: '#2a653a', tint: '#e5f1e7' },
  plum: { words: 'Plum', ink: '#75376e', tint: '#f4e9f2' },
  amber: { words: 'Amber', ink: '#85500b', tint: '#f8efdf' },
  slate: { words: 'Slate', ink: '#3f4d59', tint: '#eaeef1' },
} as const;
export type ClinicColour = keyof typeof CLINIC_COLOURS;
export const CLINIC_COLOUR_IDS = Object.keys(CLINIC_COLOURS) as [ClinicColour, ...ClinicColour[]];
