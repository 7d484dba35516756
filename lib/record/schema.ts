/** One line of a patient's record. Dates are `YYYY-MM-DD`; empty where a column does not speak of this line. */
export interface RecordRow {
  what: 'person' | 'plan' | 'day' | 'exercise done' | 'warning sign' | 'shown to the patient';
  date: string;
  program: string;
  part: string;
  name: string;
  detail: string;
  pain?: number | null;
  nextMorning?: string | null;
  effort?: number | null;
  obstacle?: string | null;
  comment?: string;
}
