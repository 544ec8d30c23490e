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

const SAMPLES = 3;

/** Which column of the file holds what, with the first cells of each. */
export function ColumnChoices({ language, inspection, choose }: ColumnChoicesProps) {
  const { t } = language;
  const { columns, header, first, questions } = inspection;
  const isAsked = (field: RosterField): boolean =>
    questions.some((question) => question.kind === 'column' && question.field === field);
  const samplesOf = (index: number): string =>
    first
      .slice(0, SAMPLES)
      .map(({ cells }) => cells[index] ?? '')
      .filter((cell) => cell !== '')
      .join(' · ');
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
          {ROSTER_FIELDS.map((field) => {
            const { value, sure } = columns[field];
            const asked = isAsked(field);
            return (
              <tr key={field} className={asked ? 'asked' : undefined}>
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
                      choose({
                        columns: { [field]: target.value === '' ? null : Number(target.value) },
                      })
                    }
                  >
                    <option value="">{t('team.import.noColumn')}</option>
                    {header.map((name, index) => (
                      <option key={index} value={index}>
                        {`${columnLetter(index)} · ${name || samplesOf(index) || t('team.import.blank')}`}
                      </option>
                    ))}
                  </select>
                  {asked && <strong className="mark small">{t('team.import.asked')}</strong>}
                  {!asked && sure === 'likely' && value !== null && (
                    <span className="small quiet">{t('team.import.likely')}</span>
                  )}
                </td>
                <td className="quiet">{value === null ? '' : samplesOf(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
