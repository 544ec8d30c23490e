import { REQUIRED_FIELDS, ROSTER_FIELDS } from '../../../../roster/columns/roster-fields.ts';
import type { RosterField } from '../../../../roster/columns/roster-fields.ts';
import type { RosterInspection } from '../../../../roster/roster-inspection.ts';
import type { RosterChoices } from '../../../../roster/parsed-roster.ts';
import type { Language } from '../../../../i18n/language.ts';
import { columnLetter } from '../../../../roster/describe-problem.ts';
import { choiceId } from './ChoiceField.tsx';

interface ColumnChoicesProps {
  language: Language;
  inspection: RosterInspection;
  choose: (choices: RosterChoices) => void;
}

/** Which column of the file holds what, with the first cells of each. */
export function ColumnChoices(props: ColumnChoicesProps) {
  const { t } = props.language;
  const { columns } = props.inspection;
  // What means nothing to this site has no column to choose from.
  const isAskable = (field: RosterField): boolean => columns[field].alternatives.length > 0;
  return (
    <div className="scroll" role="region" aria-label={t('team.import.columns')} tabIndex={0}>
      <table className="data team-columns">
        <thead>
          <tr>
            <th scope="col">{t('team.import.field')}</th>
            <th scope="col">{t('team.import.column')}</th>
            <th scope="col">{t('team.import.cells')}</th>
          </tr>
        </thead>
        <tbody>
          {ROSTER_FIELDS.filter(isAskable).map((field) => (
            <FieldRow key={field} {...props} field={field} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FieldRowProps extends ColumnChoicesProps {
  field: RosterField;
}

/** A field of a roster: its name, the column that holds it, and the first cells of that column. */
function FieldRow({ language, inspection, choose, field }: FieldRowProps) {
  const { t } = language;
  const { value, sure } = inspection.columns[field];
  const asked = inspection.questions.some(
    (question) => question.kind === 'column' && question.field === field,
  );
  return (
    <tr className={asked ? 'asked' : undefined}>
      <th scope="row" id={`team-field-${field}`}>
        {t(`team.field.${field}`)}
        {REQUIRED_FIELDS.includes(field) && (
          <span className="evidence-example">{t('team.import.required')}</span>
        )}
      </th>
      <td>
        <select
          id={choiceId({ kind: 'column', field })}
          aria-labelledby={`team-field-${field}`}
          aria-invalid={asked || undefined}
          value={value ?? ''}
          onChange={({ target }) =>
            choose({ columns: { [field]: target.value === '' ? null : Number(target.value) } })
          }
        >
          <option value="">{t('team.import.noColumn')}</option>
          {inspection.header.map((name, index) => (
            <option key={index} value={index}>
              {`${columnLetter(index)} · ${name || samplesOf(inspection, index) || t('team.import.blank')}`}
            </option>
          ))}
        </select>
        {asked && <strong className="mark small">{t('team.import.asked')}</strong>}
        {!asked && sure === 'likely' && value !== null && (
          <span className="small quiet">{t('team.import.likely')}</span>
        )}
      </td>
      <td className="quiet">{value === null ? '' : samplesOf(inspection, value)}</td>
    </tr>
  );
}

const SAMPLES = 3;

/** The first cells of a column that hold something. */
function samplesOf({ first }: RosterInspection, column: number): string {
  return first
    .slice(0, SAMPLES)
    .map(({ cells }) => cells[column] ?? '')
    .filter((cell) => cell !== '')
    .join(' · ');
}
