import type { Language } from '../../../../i18n/language.ts';
import type { ScenarioComparison } from '../../../../team/promotion/compare-scenarios.ts';
import type { PersonPromotion } from '../../../../team/promotion/scenario.ts';
import { moneyOf } from '../labels.ts';

export interface ComparisonProps {
  language: Language;
  comparison: ScenarioComparison;
}

const COSTS = ['annual', 'loaded', 'this-year'] as const;
const FIELDS = {
  annual: 'annualHundredths',
  loaded: 'loadedHundredths',
  'this-year': 'thisYearHundredths',
} as const;

/** Both scenarios side by side: what they cost, and who is in only one of them. */
export function Comparison({ language, comparison }: ComparisonProps) {
  const { t } = language;
  const { totals } = comparison;
  return (
    <>
      <div className="scroll" role="region" aria-labelledby="team-compare" tabIndex={0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('team.compare.cost')}</th>
              <th scope="col" className="number">
                A
              </th>
              <th scope="col" className="number">
                B
              </th>
              <th scope="col" className="number">
                {t('team.compare.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.flatMap(({ currency, a, b, difference }) => {
              const money = moneyOf(language, currency);
              return [
                <tr key={`${currency} people`}>
                  <th scope="row">{t('team.compare.people', { currency })}</th>
                  <td className="number">{language.number(a.people)}</td>
                  <td className="number">{language.number(b.people)}</td>
                  <td className="number">{language.number(difference.people)}</td>
                </tr>,
                ...COSTS.map((cost) => (
                  <tr key={`${currency} ${cost}`}>
                    <th scope="row">{t(`team.cost.${cost}`)}</th>
                    <td className="number">{money(a[FIELDS[cost]])}</td>
                    <td className="number">{money(b[FIELDS[cost]])}</td>
                    <td className="number">{money(difference[FIELDS[cost]])}</td>
                  </tr>
                )),
              ];
            })}
          </tbody>
        </table>
      </div>
      <Difference language={language} comparison={comparison} />
    </>
  );
}

/** Who is in only one of the scenarios, or in both with another rung or pay. */
function Difference({ language, comparison }: ComparisonProps) {
  const { t } = language;
  const { onlyA, onlyB, both } = comparison;
  const names = (promotions: readonly PersonPromotion[]): string =>
    promotions.length === 0
      ? t('team.compare.nobody')
      : language.list(promotions.map(({ person }) => person.name || person.employeeId));
  const otherwise = both.filter(({ sameRung, sameBase }) => !sameRung || !sameBase);
  return (
    <dl className="pairs">
      <div>
        <dt>{t('team.compare.onlyA')}</dt>
        <dd>{names(onlyA)}</dd>
      </div>
      <div>
        <dt>{t('team.compare.onlyB')}</dt>
        <dd>{names(onlyB)}</dd>
      </div>
      <div>
        <dt>{t('team.compare.otherwise')}</dt>
        <dd>{names(otherwise.map(({ a }) => a))}</dd>
      </div>
    </dl>
  );
}
