import type { CatalogItem, Condition, Exercise, Habit, Therapy } from '../../lib/catalog/schema';
import type { Language } from '../../lib/programs/schema';
import { type PatientWords, patientWords } from '../../lib/wording/patient';

/** The texts of an item as the patient reads them: their size, their words, their order. */
export function PatientText({
  item,
  language,
  dose,
}: {
  item: CatalogItem;
  language: Language;
  dose: string;
}) {
  const words = patientWords(language);
  return (
    <div lang={language} className="grid gap-4 text-lg">
      {dose && <p className="figures font-semibold text-teal">{dose}</p>}
      {item.kind === 'exercise' && <ExerciseText text={item.text[language] ?? item.text.en} words={words} />}
      {item.kind === 'habit' && (
        <HabitText
          text={item.text[language] ?? item.text.en}
          amount={item.amount ? String(item.amount.value) : ''}
          words={words}
        />
      )}
      {item.kind === 'therapy' && <TherapyText text={item.text[language] ?? item.text.en} words={words} />}
      {item.kind === 'condition' && (
        <ConditionText text={item.text[language] ?? item.text.en} words={words} />
      )}
    </div>
  );
}

type Text<T extends CatalogItem> = T['text']['en'];

function ExerciseText({ text, words }: { text: Text<Exercise>; words: PatientWords }) {
  return (
    <>
      <p>{text.purpose}</p>
      <Part title={words.exercise.position}>{text.start}</Part>
      <ol className="grid list-decimal gap-2 pl-7 marker:font-semibold marker:text-teal">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Part title={words.exercise.feel}>{text.feel}</Part>
      {text.keep && <Part title={words.exercise.keep}>{text.keep}</Part>}
      {text.mistakes.length > 0 && <Lines title={words.exercise.mistakes} lines={text.mistakes} />}
      <Part title={words.exercise.stop}>{text.stop}</Part>
      {text.smaller && <Part title={words.exercise.easier}>{text.smaller}</Part>}
    </>
  );
}

function HabitText({ text, amount, words }: { text: Text<Habit>; amount: string; words: PatientWords }) {
  return (
    <>
      <p className="font-semibold">{text.action.replaceAll('{n}', amount)}</p>
      <Part title={words.habit.why}>{text.why}</Part>
      <Lines title={words.habit.how} lines={text.how} />
      <Part title={words.habit.hard}>{text.hard}</Part>
    </>
  );
}

function TherapyText({ text, words }: { text: Text<Therapy>; words: PatientWords }) {
  return (
    <>
      <p>{text.what}</p>
      <Part title={words.therapy.who}>{text.who}</Part>
      <Part title={words.therapy.tell}>{text.tell}</Part>
    </>
  );
}

function ConditionText({ text, words }: { text: Text<Condition>; words: PatientWords }) {
  return (
    <>
      <p>{text.plain}</p>
      <Lines title={words.topic.helps} lines={text.helps} />
      <Part title={words.topic.goodSign}>{text.goodSign}</Part>
      <Part title={words.topic.tellUs}>{text.tellUs}</Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <p>
      <strong className="block text-base font-semibold text-soft">{title}</strong>
      {children}
    </p>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <div>
      <p className="text-base font-semibold text-soft">{title}</p>
      <ul className="grid list-disc gap-1 pl-6 marker:text-teal">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
