import type { Language } from '../../../../i18n/language.ts';
import type { FindingsView, PairList } from '../../engine/findings-view.ts';
import { Fold } from '../Fold.tsx';
import { moneyOf } from '../labels.ts';

interface CompressionSectionProps {
  language: Language;
  findings: FindingsView;
}

/** Pay close to the manager’s or above it, and newer hires above people who are longer there. */
export function CompressionSection({ language, findings }: CompressionSectionProps) {
  const { t } = language;
  const { managers, newer, compressionShare } = findings;
  return (
    <Fold
      id="compression"
      title={t('team.compression.headline', {
        n: managers.compared,
        compressed: managers.compressed,
        inverted: managers.inverted,
      })}
    >
      <p className="measured">
        {t('team.compression.measured', {
          share: language.percent(compressionShare),
          n: managers.compared,
        })}
      </p>
      {managers.total > 0 && (
        <PairTable
          language={language}
          label={t('team.compression.table')}
          otherWord={t('team.pair.manager')}
          list={managers}
        />
      )}
      <h3 className="finding">
        {t('team.newer.headline', { n: newer.total, compared: newer.compared })}
      </h3>
      <p className="measured">{t('team.newer.measured', { n: newer.compared })}</p>
      {newer.total > 0 && (
        <PairTable
          language={language}
          label={t('team.newer.table')}
          otherWord={t('team.pair.tenured')}
          list={newer}
          days
        />
      )}
    </Fold>
  );
}

interface PairTableProps {
  language: Language;
  label: string;
  otherWord: string;
  list: PairList;
  /** Whether the days of hire are what the two are compared by. */
  days?: boolean;
}

/** People beside the colleague whose pay theirs is compared with, highest ratio first. */
function PairTable({ language, label, otherWord, list, days = false }: PairTableProps) {
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
