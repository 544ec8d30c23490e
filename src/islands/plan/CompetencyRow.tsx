import type { RefObject } from 'react';
import { useRef } from 'react';
import { ProficiencyMark } from '../../charts/shared/ProficiencyMark.tsx';
import { insideSentence } from '../../i18n/formats.ts';
import type { PlanChange } from '../../ladder/plan/change-plan.ts';
import { decidingOf, rungPosition, stepsBetween } from '../../ladder/order.ts';
import { PLAN_LIMITS } from '../../ladder/plan/plan-schema.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { ratingOf, RATINGS } from '../../ladder/plan/plan.ts';
import type { PlanCompetency, PlanContext } from './plan-props.ts';
import { AskedList } from './AskedList.tsx';
import { notesOf } from './plan-state.ts';

interface CompetencyRowProps extends PlanContext {
  competency: PlanCompetency;
  plan: Plan;
  day: string | null;
  change: (change: PlanChange) => void;
  say: (text: string) => void;
}

/** One competency: what the target rung asks, how often it is so today, and what happened when. */
export function CompetencyRow(props: CompetencyRowProps) {
  const { ladder, proficiencies, competency, plan } = props;
  const { t } = props.language;
  const { id, name, rungs } = competency;
  const target = rungs[plan.to]!;
  const present = rungs[plan.from];
  const decides = stepsBetween(ladder, plan.from, plan.to).some((step) =>
    decidingOf(ladder, step).includes(id),
  );
  return (
    <section className={decides ? 'plan-row deciding' : 'plan-row'} aria-labelledby={`plan-${id}`}>
      <div>
        <h3 id={`plan-${id}`} className="plain">
          {name}
        </h3>
        <p className="proficiency-word">
          <ProficiencyMark
            level={target.level}
            levels={proficiencies.length}
            before={present?.level ?? 0}
            rung={rungPosition(ladder, plan.to).rung}
          />
          {proficiencies[target.level - 1]}
        </p>
        {decides && <p className="small">{t('plan.deciding')}</p>}
      </div>
      <div>
        <AskedList id={`plan-${id}-asked`} competency={competency} rung={plan.to} />
        <details className="plan-more">
          <summary>
            {t('plan.more')}
            <span className="visually-hidden"> {name}</span>
          </summary>
          {target.sayings.map(({ evidence }) => (
            <p className="evidence-example" key={evidence}>
              {t('plan.example', { evidence: insideSentence(evidence, props.language.locale) })}
            </p>
          ))}
          {present?.sayings.map(({ statement }) => (
            <p className="evidence-example" key={statement}>
              {t('plan.onPresent', { statement })}
            </p>
          ))}
        </details>
        {target.notDaily && <p className="evidence-example">{t('plan.notDaily')}</p>}
      </div>
      <RatingChoice {...props} />
      <CompetencyNotes {...props} />
    </section>
  );
}

/** How often it is so today, to be said and to be taken back. */
function RatingChoice({ language, competency: { id, name }, plan, change }: CompetencyRowProps) {
  const { t } = language;
  const rating = ratingOf(plan, id);
  return (
    <fieldset className="choices" aria-describedby={`plan-${id}-asked`}>
      <legend>
        {t('plan.question')}
        <span className="visually-hidden"> {name}</span>
      </legend>
      {RATINGS.map((word) => (
        <label key={word}>
          <input
            type="radio"
            name={`plan-rating-${id}`}
            value={word}
            checked={rating === word}
            onChange={() => change({ kind: 'rating', competency: id, rating: word })}
          />
          {t(`plan.rating.${word}`)}
        </label>
      ))}
      {rating !== null && (
        <button
          type="button"
          className="link-button small"
          onClick={() => change({ kind: 'rating', competency: id, rating: null })}
        >
          {t('plan.clear')}
          <span className="visually-hidden"> {name}</span>
        </button>
      )}
    </fieldset>
  );
}

/** The dated notes of a competency, and two fields for one more. */
function CompetencyNotes(props: CompetencyRowProps) {
  const { language, competency, plan, change } = props;
  const textField = useRef<HTMLTextAreaElement>(null);
  const notes = notesOf(plan, competency.id);
  return (
    <details className="plan-notes">
      <summary>
        {language.t('plan.notes', { count: notes.length })}
        <span className="visually-hidden"> {competency.name}</span>
      </summary>
      {notes.length > 0 && (
        <NoteList
          language={language}
          notes={notes}
          remove={(index) => {
            change({ kind: 'no-note', index });
            // The button is about to vanish: the focus must not fall out of the page.
            textField.current?.focus();
          }}
        />
      )}
      <NoteFields {...props} textField={textField} />
    </details>
  );
}

interface NoteFieldsProps extends CompetencyRowProps {
  textField: RefObject<HTMLTextAreaElement | null>;
}

/** The day and the text of one more note. */
function NoteFields({ textField, ...props }: NoteFieldsProps) {
  const { language, competency, plan, day, change, say } = props;
  const { t } = language;
  const dayField = useRef<HTMLInputElement>(null);

  const add = (): void => {
    const [date, text] = [dayField.current!, textField.current!];
    if (plan.notes.length >= PLAN_LIMITS.notes) {
      return say(t('plan.note.full', { most: PLAN_LIMITS.notes }));
    }
    // The browser's own reading of the date: a year of five digits is outside its limits.
    if (date.value === '' || !date.checkValidity() || text.value.trim() === '') {
      say(t('plan.note.missing'));
      return (text.value.trim() === '' ? text : date).focus();
    }
    const note = { competency: competency.id, date: date.value, text: text.value };
    change({ kind: 'note', note });
    text.value = '';
    text.focus();
  };

  return (
    <div className="note-fields">
      <label>
        <span>{t('plan.note.day')}</span>
        <input
          ref={dayField}
          type="date"
          min="1950-01-01"
          max="2199-12-31"
          defaultValue={day ?? ''}
          key={day}
        />
      </label>
      <label>
        <span>{t('plan.note.text')}</span>
        <textarea ref={textField} rows={2} maxLength={PLAN_LIMITS.note} />
      </label>
      <button type="button" onClick={add}>
        {t('plan.note.add')}
        <span className="visually-hidden"> {competency.name}</span>
      </button>
    </div>
  );
}

interface NoteListProps extends Pick<CompetencyRowProps, 'language'> {
  notes: ReturnType<typeof notesOf>;
  /** Takes the note with this index out of the plan. */
  remove: (index: number) => void;
}

/** The notes with their days, each to be removed. */
function NoteList({ language, notes, remove }: NoteListProps) {
  const { t } = language;
  return (
    <ul>
      {notes.map(({ note, index }) => (
        <li key={index}>
          <time dateTime={note.date}>{language.date(note.date)}</time>
          <p>{note.text}</p>
          <button type="button" className="link-button small" onClick={() => remove(index)}>
            {t('plan.note.remove')}
            <span className="visually-hidden"> {language.date(note.date)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
