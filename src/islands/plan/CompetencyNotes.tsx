import { useRef } from 'react';
import { PLAN_LIMITS } from '../../ladder/plan/plan-limits.ts';
import type { CompetencyRowProps } from './CompetencyRow.tsx';
import { fillText } from './fill-text.ts';
import { formatDay } from './format-day.ts';
import { notesOf } from './notes-of.ts';

/** The dated notes of a competency, and two fields for one more. */
export function CompetencyNotes(props: CompetencyRowProps) {
  const { words, languageTag, competency, plan, day, change, say } = props;
  const dayField = useRef<HTMLInputElement>(null);
  const textField = useRef<HTMLTextAreaElement>(null);
  const notes = notesOf(plan, competency.id);

  const add = (): void => {
    const [date, text] = [dayField.current!, textField.current!];
    if (plan.notes.length >= PLAN_LIMITS.notes) {
      return say(fillText(words['note.full'], { most: PLAN_LIMITS.notes }));
    }
    // The browser's own reading of the date: a year of five digits is outside its limits.
    if (date.value === '' || !date.checkValidity() || text.value.trim() === '') {
      say(words['note.missing']);
      return (text.value.trim() === '' ? text : date).focus();
    }
    const note = { competency: competency.id, date: date.value, text: text.value };
    change({ kind: 'note', note });
    text.value = '';
    text.focus();
  };

  return (
    <details className="plan-notes">
      <summary>
        {fillText(words.notes, { count: notes.length })}
        <span className="visually-hidden"> {competency.name}</span>
      </summary>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ note, index }) => (
            <li key={index}>
              <time dateTime={note.date}>{formatDay(note.date, languageTag)}</time>
              <p>{note.text}</p>
              <button
                type="button"
                className="link-button small"
                onClick={() => {
                  change({ kind: 'no-note', index });
                  // The button is about to vanish: the focus must not fall out of the page.
                  textField.current?.focus();
                }}
              >
                {words['note.remove']}
                <span className="visually-hidden"> {formatDay(note.date, languageTag)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="note-fields">
        <label>
          <span>{words['note.day']}</span>
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
          <span>{words['note.text']}</span>
          <textarea ref={textField} rows={2} maxLength={PLAN_LIMITS.note} />
        </label>
        <button type="button" onClick={add}>
          {words['note.add']}
          <span className="visually-hidden"> {competency.name}</span>
        </button>
      </div>
    </details>
  );
}
