import type { RangeField } from '../../../../roster/ranges/range-fields.ts';
import type { RangesChoices, RangesInspection } from '../../../../roster/ranges/parsed-ranges.ts';
import type { Language } from '../../../../i18n/language.ts';
import { columnLetter } from '../../../../roster/describe-problem.ts';
import { ChoiceField, notationExample } from '../import/ChoiceField.tsx';
import { Preview } from '../import/Preview.tsx';
import { TableChoices, tableNotes } from '../import/TableChoices.tsx';

interface RangesQuestionsProps {
  language: Language;
  inspection: RangesInspection;
  choose: (choices: RangesChoices) => void;
}

/** How a table of ranges was understood; what cannot be told from it is asked. */
export function RangesQuestions({ language, inspection, choose }: RangesQuestionsProps) {
  const { t } = language;
  const { numbers, currency, payUnit, questions } = inspection;
  const notes = tableNotes(inspection, language);
  return (
    <div className="team-import">
      {questions.length > 0 && (
        <p className="team-asked" role="status">
          {t('team.import.questions', { n: questions.length })}
        </p>
      )}
      {notes.length > 0 && <p className="team-guesses">{notes.join(' · ')}</p>}
      <Preview language={language} table={inspection} />
      <div className="team-choices">
        <ColumnFields language={language} inspection={inspection} choose={choose} />
        <TableChoices
          prefix="team-range"
          language={language}
          table={inspection}
          choose={(format, anew) =>
            choose(anew ? { ...format, columns: noColumns(inspection) } : format)
          }
        />
        <ChoiceField
          id="team-range-numbers"
          language={language}
          label={t('team.import.amounts')}
          understood={numbers}
          labelOf={notationExample}
          choose={(value) => choose({ numbers: value })}
        />
        {currency && (
          <ChoiceField
            id="team-range-money"
            language={language}
            label={t('team.import.currency')}
            understood={currency}
            labelOf={(value) => value}
            choose={(value) => choose({ currency: value })}
          />
        )}
        <ChoiceField
          id="team-range-period"
          language={language}
          label={t('team.import.payUnit')}
          understood={payUnit}
          labelOf={(value) => t(`team.payUnit.${value}`)}
          choose={(value) => choose({ payUnit: value })}
        />
      </div>
    </div>
  );
}

/** Columns that were chosen under another header are nobody's choice. */
function noColumns({ columns }: RangesInspection): RangesChoices['columns'] {
  return Object.fromEntries(Object.keys(columns).map((field) => [field, undefined]));
}

/** Which column holds what. */
function ColumnFields({ language, inspection, choose }: RangesQuestionsProps) {
  const { t } = language;
  const { columns, header } = inspection;
  // What means nothing to this site has no column to choose from.
  const fields = (Object.keys(columns) as RangeField[]).filter(
    (field) => columns[field].alternatives.length > 0,
  );
  return fields.map((field) => (
    <ChoiceField
      key={field}
      id={`team-range-${field}`}
      language={language}
      label={t(`team.rangeField.${field}`)}
      understood={columns[field]}
      labelOf={(index) =>
        index === null
          ? t('team.import.noColumn')
          : `${columnLetter(index)} · ${header[index] ?? ''}`
      }
      choose={(index) => choose({ columns: { [field]: index } })}
    />
  ));
}
