import type { RosterQuestion } from '../../../ingest/roster/roster-inspection.ts';
import type { Language } from '../../../i18n/language.ts';
import { choiceId } from './choice-id.ts';

interface QuestionsProps {
  language: Language;
  questions: readonly RosterQuestion[];
}

/** What has to be said before the file can be read, each with the way to its field. */
export function Questions({ language, questions }: QuestionsProps) {
  return (
    <div className="team-asked" role="status">
      <p>{language.t('team.reading.questions', { n: questions.length })}</p>
      <ul className="tool-buttons">
        {questions.map((question) => (
          <li key={choiceId(question)}>
            <button
              type="button"
              onClick={() => document.getElementById(choiceId(question))?.focus()}
            >
              {questionLabel(question, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function questionLabel(question: RosterQuestion, { t }: Language): string {
  switch (question.kind) {
    case 'column':
      return t('team.reading.columnOf', { field: t(`team.field.${question.field}`) });
    case 'numbers':
      return t('team.reading.numbers', { field: t(`team.field.${question.field}`) });
    case 'dates':
      return t('team.reading.dates', { field: t(`team.field.${question.field}`) });
    default:
      return t(`team.reading.${question.kind}`);
  }
}
