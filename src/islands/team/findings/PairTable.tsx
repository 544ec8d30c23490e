import type { Language } from '../../../i18n/language.ts';
import type { PairList } from '../engine/findings-view.ts';
import { moneyOf } from '../money-of.ts';

interface PairTableProps {
  language: Language;
  label: string;
  otherWord: string;
  list: PairList;
  /** Whether the days of hire are what the two are compared by. */
  days?: boolean;
}

/** People beside the colleague whose pay theirs is compared with, highest ratio first. */
export function PairTable({ language, label, otherWord, list, days = false }: PairTableProps) {
  const { t } = language;
  const nameOf = ({ name, employeeId }: PairList['pairs'][number]['person']): string =>
    name || employeeId;
  return (
    <>
      <div className="scroll" role="region" aria-label={label} tabIndex={0}>
        <table className="data team-pairs">
          <thead>
            <tr>
              <th scope="col">{t('team.column.person')}</th>
              {days && <th scope="col">{t('team.field.hireDate')}</th>}
              <th scope="col" className="number">
                {t('team.column.base')}
              </th>
              <th scope="col">{otherWord}</th>
              {days && <th scope="col">{t('team.field.hireDate')}</th>}
              <th scope="col" className="number">
                {t('team.column.base')}
              </th>
              <th scope="col" className="number">
                {t('team.pair.ratio')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.pairs.map(({ person, other, ratio }) => {
              const money = moneyOf(language, person.currency);
              return (
                <tr key={`${person.employeeId} ${person.line}`}>
                  <th scope="row">{nameOf(person)}</th>
                  {days && <td>{person.hireDate && language.date(person.hireDate)}</td>}
                  <td className="number">{money(person.baseHundredths)}</td>
                  <td>{nameOf(other)}</td>
                  {days && <td>{other.hireDate && language.date(other.hireDate)}</td>}
                  <td className="number">{money(other.baseHundredths)}</td>
                  <td className="number">{t('teamChart.ratio', { ratio })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {list.total > list.pairs.length && (
        <p className="small quiet">
          {t('team.pair.more', { shown: list.pairs.length, total: language.number(list.total) })}
        </p>
      )}
    </>
  );
}
