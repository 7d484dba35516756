import type { ReactNode } from 'react';
import type { PatientExercise } from '../../lib/programs/schema';
import { Figure } from './figure';
import { Fact, LanguageMark, langOf, type Setting } from './parts';
import { Video } from './video';

/** One thing to do: the picture, how much, the steps, and when to stop. */
export function Exercise({
  item,
  setting,
  smaller = '',
  children,
}: {
  item: PatientExercise;
  setting: Setting;
  /** Half the dose, where today asks for it. */
  smaller?: string;
  /** What the patient can tick. */
  children?: ReactNode;
}) {
  const words = setting.words.exercise;
  const drawn = item.figure && setting.figures(item.figure);
  const own = item.language;
  const lang = langOf(own, setting.language);
  return (
    <article id={`e${item.number}`} className={drawn ? 't' : undefined}>
      {item.figure && drawn && (
        <Figure figure={item.figure} drawn={drawn} inline={setting.inline === item.id} />
      )}
      <div>
        <h3>
          <span className="n">{item.number}</span> <span {...lang}>{item.name}</span>
        </h3>
        {item.core && <p className="m">{setting.words.coreMark}</p>}
        <LanguageMark own={own} setting={setting} />
        <p className="h" {...lang}>
          {item.purpose}
        </p>
        {item.dose && <p className="d">{item.dose}</p>}
        {smaller && (
          <p className="d">
            {setting.words.today.less.label}: {smaller}
          </p>
        )}
        <p className="q" {...lang}>
          {item.start}
        </p>
        <ol {...lang}>
          {item.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <dl className="x">
        <Fact label={words.feel} text={item.feel} own={own} setting={setting} />
        <Fact label={words.keep} text={item.keep} own={own} setting={setting} />
        <Fact label={words.mistakes} text={item.mistakes.join(' ')} own={own} setting={setting} />
        <Fact label={words.easier} text={item.easier} own={own} setting={setting} />
        <Fact label={words.stop} text={item.stop} own={own} look="z" setting={setting} />
        <Fact label={words.note} text={item.note} look="v" setting={setting} />
      </dl>
      <Video video={item.video} language={setting.language} />
      {children}
    </article>
  );
}
