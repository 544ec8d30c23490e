import { LevelMark } from '../../../../charts/shared/LevelMark.tsx';
import type { Language } from '../../../../i18n/language.ts';
import type { PersonPromotion } from '../../../../team/promotion/scenario.ts';
import { nameOfStep } from '../../../../team/structure/pay-structure.ts';
import type { PersonLine } from '../../engine/people-query.ts';
import type { TeamLevel, TeamSite } from '../../team-props.ts';
import { moneyOf } from '../labels.ts';

interface PersonRowProps {
  language: Language;
  site: TeamSite;
  hasMarket: boolean;
  person: PersonLine;
  marked: boolean;
  /** What is proposed, once it is worked out. */
  promotion: PersonPromotion | undefined;
  /** Null on the highest rung, and where the level was not matched. */
  mark: (() => void) | null;
}

/** One person against the range and the market. */
export function PersonRow({
  language,
  site,
  hasMarket,
  person,
  marked,
  promotion,
  mark,
}: PersonRowProps) {
  const { t } = language;
  const { row, position } = person;
  const { range, market } = position;
  const level = site.levels.find(({ id }) => id === row.levelId);
  const money = moneyOf(language, row.currency);
  return (
    <tr className={marked ? 'here' : undefined}>
      <th scope="row">{row.name || row.employeeId}</th>
      <td>
        {level ? (
          <LevelName level={level} sublevel={row.sublevel} />
        ) : (
          <span className="quiet">{row.level}</span>
        )}
      </td>
      <td>{row.city}</td>
      <td className="number">{money(row.baseHundredths)}</td>
      <RangeCells language={language} range={range} money={money} />
      {hasMarket && (
        <td className="number" data-label={t('team.column.market')}>
          {market.kind === 'placed'
            ? t('teamChart.ratio', { ratio: market.marketRatio })
            : t('format.missing')}
        </td>
      )}
      <td>
        {mark && (
          <button type="button" aria-pressed={marked} onClick={mark}>
            {t(marked ? 'team.people.unmark' : 'team.people.mark')}
            <span className="visually-hidden"> {row.name || row.employeeId}</span>
          </button>
        )}
        {marked && promotion && (
          <span className="small">
            {' → '}
            {money(promotion.after.baseHundredths)}, +{language.percent(promotion.raise, 1)}
          </span>
        )}
      </td>
    </tr>
  );
}

interface RangeCellsProps {
  language: Language;
  range: PersonLine['position']['range'];
  money: (hundredths: number) => string;
}

/** Where a person is in the range of the rung, and how far outside; or why there is no range. */
function RangeCells({ language, range, money }: RangeCellsProps) {
  const { t } = language;
  if (range.kind !== 'placed') {
    return (
      <td colSpan={3} className="quiet">
        {t(`team.noRange.${range.reason}`)}
      </td>
    );
  }
  const { compaRatio, penetration, circle } = range;
  return (
    <>
      <td className="number" data-label={t('team.column.compa')}>
        {t('teamChart.ratio', { ratio: compaRatio })}
      </td>
      <td className="number" data-label={t('team.column.penetration')}>
        {penetration === null ? t('team.people.point') : language.percent(penetration)}
      </td>
      <td>
        {circle.kind === 'green' && (
          <strong className="mark">
            {t('team.people.below', { amount: money(circle.shortHundredths) })}
          </strong>
        )}
        {circle.kind === 'red' && (
          <strong className="mark">
            {t('team.people.above', { amount: money(circle.overHundredths) })}
          </strong>
        )}
      </td>
    </>
  );
}

/** A rung's name behind its mark, with the step within it. */
function LevelName({ level, sublevel }: { level: TeamLevel; sublevel: string | null }) {
  return (
    <span className="with-level">
      <svg
        className="chart level-icon"
        width="20"
        height="20"
        viewBox="0 0 20 20"
        aria-hidden="true"
      >
        <LevelMark rung={level.rung} of={level.of} />
      </svg>
      {nameOfStep(level.short, sublevel === null ? {} : { sublevel })}
    </span>
  );
}
