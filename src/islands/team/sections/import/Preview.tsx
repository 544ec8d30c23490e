import type { TableInspection } from '../../../../roster/roster-inspection.ts';
import { columnLetter } from '../../../../roster/describe-problem.ts';
import type { Language } from '../../../../i18n/language.ts';

interface PreviewProps {
  language: Language;
  table: TableInspection;
}

const ROWS = 6;

/** The first rows of the file as its cells were understood. */
export function Preview({ language, table }: PreviewProps) {
  const { t } = language;
  const { header, first } = table;
  return (
    <div className="scroll" role="region" aria-label={t('team.import.preview')} tabIndex={0}>
      <table className="data team-preview">
        <thead>
          <tr>
            <th scope="col">{t('team.import.line')}</th>
            {header.map((name, index) => (
              <th key={index} scope="col">
                {name || columnLetter(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.slice(0, ROWS).map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {header.map((_, index) => (
                <td key={index}>{cells[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
