import type { ReactNode } from 'react';
import type { PatientDay } from '../../lib/check-ins/day';
import { COMMENT_MAX, MORNINGS, OBSTACLES } from '../../lib/check-ins/schema';
import type { PatientProgram } from '../../lib/programs/schema';
import { dayWords } from '../../lib/wording/patient';
import type { TodayWords } from '../../lib/wording/patient-today';
import { CallButton, type Setting } from './parts';

/** Where the forms go, and for which day. */
export interface FormSetting {
  action: string;
  day: PatientDay;
}

/** A form for one day: it is written down where it stood, also when it is sent after midnight. */
export function DayForm({
  form: { action, day },
  date = day.day,
  id,
  children,
}: {
  form: FormSetting;
  date?: string;
  id?: string;
  children?: ReactNode;
}) {
  return (
    <form method="post" action={action} id={id}>
      <input type="hidden" name="date" value={date} />
      {children}
    </form>
  );
}

/** One question about pain a session; the rest only for who wants to say more. */
export function AnswerForm({ form, words }: { form: FormSetting; words: TodayWords['answer'] }) {
  const { answer } = form.day;
  return (
    <DayForm form={form}>
      <input type="hidden" name="answer" value="1" />
      <Scale
        name="pain"
        label={words.question}
        ends={[words.least, words.most]}
        value={answer?.pain ?? null}
      />
      <details>
        <summary>{words.more}</summary>
        <Scale
          name="effort"
          label={words.effort}
          ends={[words.easiest, words.hardest]}
          value={answer?.effort ?? null}
        />
        <p>
          <label htmlFor="ob">{words.obstacle}</label>
          <select id="ob" name="obstacle" defaultValue={answer?.obstacle ?? ''}>
            <option value="">{words.none}</option>
            {OBSTACLES.map((obstacle) => (
              <option key={obstacle} value={obstacle}>
                {words.obstacles[obstacle]}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="co">{words.comment}</label>
          <textarea
            id="co"
            name="comment"
            rows={3}
            maxLength={COMMENT_MAX}
            aria-describedby="ch"
            defaultValue={answer?.comment}
          />
        </p>
        <p className="h" id="ch">
          {words.commentHint}
        </p>
      </details>
      <p className="row">
        <button type="submit" className="b go">
          {words.save}
        </button>
      </p>
    </DayForm>
  );
}

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** 0 to 10 as large buttons, with words at both ends. */
export function Scale({
  name,
  label,
  ends: [least, most],
  value,
}: {
  name: string;
  label: string;
  ends: [string, string];
  value: number | null;
}) {
  return (
    <fieldset aria-describedby={`${name}-e`}>
      <legend>{label}</legend>
      <div className="p">
        {SCORES.map((score) => (
          <label key={score}>
            <input type="radio" name={name} value={score} defaultChecked={score === value} />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <p className="e" id={`${name}-e`}>
        <span>0: {least}</span> <span>10: {most}</span>
      </p>
    </fieldset>
  );
}

/** What an answer means, in a sentence; above the usual, what to do now, with the number to call. */
export function Verdict({
  day,
  program,
  setting,
}: {
  day: PatientDay;
  program: PatientProgram;
  setting: Setting;
}) {
  const { verdict, answer, less } = setting.words.today;
  const pain = day.answer?.pain;
  if (pain == null || !day.zone) return null;
  const { usualPain, clinic } = program;
  const green =
    usualPain === null || (pain <= 2 && pain !== usualPain)
      ? verdict.fine
      : pain < usualPain
        ? verdict.below
        : verdict.usual;
  const line = { green, amber: verdict.amber, red: verdict.red }[day.zone];
  return (
    <div className={day.zone === 'red' ? 'v o' : 'v'}>
      <p>
        <b>{line}</b> {answer.yours(pain)}
      </p>
      {day.zone === 'amber' && <p>{verdict.amberNow}</p>}
      {day.zone === 'red' && (
        <ul>
          {verdict.redNow.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {day.zone !== 'green' && (
        <>
          {day.toDo > 0 && <p>{less.today}</p>}
          <p>
            <a href="#w">{verdict.ifNew}</a>
          </p>
        </>
      )}
      {day.zone === 'red' && clinic.phone && (
        <p className="row">
          <CallButton number={clinic.phone}>{setting.words.callNumber(clinic.phone)}</CallButton>
        </p>
      )}
    </div>
  );
}

/** The morning after a hard session, asked once. */
export function Morning({ form, setting }: { form: FormSetting; setting: Setting }) {
  const { morning } = form.day;
  if (!morning) return null;
  const words = setting.words.today.morning;
  return (
    <DayForm form={form} date={morning.day}>
      <fieldset>
        <legend>{words.question(morning.pain, dayWords(morning.day, setting.language, true))}</legend>
        <p className="row">
          {MORNINGS.map((value) => (
            <button type="submit" key={value} className="b" name="morning" value={value}>
              {words.options[value]}
            </button>
          ))}
        </p>
      </fieldset>
    </DayForm>
  );
}
