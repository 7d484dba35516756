import type { PatientHabit, PatientTherapy, PatientTopic } from '../../lib/programs/schema';
import { Figure } from './figure';
import { Fact, LanguageMark, langOf, type Setting } from './parts';
import { Video } from './video';

/** Something to do through the day; it has no rounds and no number of its own. */
export function Habit({ item, setting }: { item: PatientHabit; setting: Setting }) {
  const words = setting.words.habit;
  const drawn = item.figure && setting.figures(item.figure);
  const own = item.language;
  return (
    <article className={drawn ? 't' : undefined}>
      {item.figure && drawn && (
        <Figure figure={item.figure} drawn={drawn} inline={setting.inline === item.id} />
      )}
      <div>
        <h3 {...langOf(own, setting.language)}>{item.name}</h3>
        <LanguageMark own={own} setting={setting} />
        <p className="d" {...langOf(own, setting.language)}>
          {item.action}
        </p>
      </div>
      <dl className="x">
        <Fact label={words.why} text={item.why} own={own} setting={setting} />
        <Fact label={words.how} text={item.how} own={own} setting={setting} />
        <Fact label={words.hard} text={item.hard} own={own} setting={setting} />
        <Fact label={setting.words.exercise.note} text={item.note} look="v" setting={setting} />
      </dl>
      <Video video={item.video} language={setting.language} />
    </article>
  );
}

/** Care that someone gives, at the clinic or elsewhere. */
export function Therapy({ item, setting }: { item: PatientTherapy; setting: Setting }) {
  const words = setting.words.therapy;
  const own = item.language;
  return (
    <article>
      <h3 {...langOf(own, setting.language)}>{item.name}</h3>
      <LanguageMark own={own} setting={setting} />
      <p className="d">{item.course}</p>
      <dl className="x">
        <Fact label={words.what} text={item.what} own={own} setting={setting} />
        <Fact label={words.who} text={item.who} own={own} setting={setting} />
        <Fact label={words.tell} text={item.tell} own={own} setting={setting} />
        <Fact label={setting.words.exercise.note} text={item.note} look="v" setting={setting} />
      </dl>
    </article>
  );
}

/** What the pain is, in plain words. */
export function Topic({ item, setting }: { item: PatientTopic; setting: Setting }) {
  const words = setting.words.topic;
  const own = item.language;
  return (
    <article>
      <h3 {...langOf(own, setting.language)}>{item.name}</h3>
      <LanguageMark own={own} setting={setting} />
      <p className="q" {...langOf(own, setting.language)}>
        {item.plain}
      </p>
      <dl className="x">
        <Fact label={words.helps} text={item.helps} own={own} setting={setting} />
        <Fact label={words.goodSign} text={item.goodSign} own={own} setting={setting} />
        <Fact label={words.tellUs} text={item.tellUs} own={own} setting={setting} />
        <Fact label={setting.words.exercise.note} text={item.note} look="v" setting={setting} />
      </dl>
    </article>
  );
}
