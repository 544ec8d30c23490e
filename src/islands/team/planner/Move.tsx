import type { Language } from '../../../i18n/language.ts';
import type { PersonPromotion } from '../../../team/promotion/scenario-result.ts';
import { moneyOf } from '../money-of.ts';
import type { PlanningChange } from '../planning.ts';
import type { TeamSite, TeamStep } from '../team-props.ts';
import { MoveFields } from './MoveFields.tsx';
import { NextRung } from './NextRung.tsx';

export interface MoveProps {
  language: Language;
  site: TeamSite;
  steps: Readonly<Record<string, TeamStep>>;
  promotion: PersonPromotion;
  /** Place in the person’s own order, counted from 1. */
  place: number;
  count: number;
  startDay: string;
  change: (change: PlanningChange) => void;
}

/** One promotion: where it leads, what it costs, how ready the organisation calls the person. No verdict. */
export function Move(props: MoveProps) {
  const { language, site, steps, promotion, place, count, change } = props;
  const { t } = language;
  const { person, before, after, cost, months, nextRange, ready } = promotion;
  const { employeeId } = person;
  const name = person.name || employeeId;
  const money = moneyOf(language, promotion.currency);
  const from = site.levels.find(({ id }) => id === before.levelId);
  const to = site.levels.find(({ id }) => id === promotion.mark.toLevelId);
  const move = (by: -1 | 1): void => change({ kind: 'move', employeeId, by });
  return (
    <li className="team-move" id={`team-move-${place}`}>
      <div className="who">
        <h4>
          <span className="quiet">{place}.</span> {name}
        </h4>
        <p className="small quiet">
          {[from?.title ?? person.level, person.city].filter(Boolean).join(', ')}
        </p>
        <p className="small">
          {t('team.move.ready')} {ready === null ? t('team.move.unsaid') : t(`team.ready.${ready}`)}
        </p>
        <p className="team-order">
          <button type="button" disabled={place === 1} onClick={() => move(-1)}>
            {t('team.move.up')}
            <span className="visually-hidden"> {name}</span>
          </button>
          <button type="button" disabled={place === count} onClick={() => move(1)}>
            {t('team.move.down')}
            <span className="visually-hidden"> {name}</span>
          </button>
          <button type="button" onClick={() => change({ kind: 'unmark', employeeId })}>
            {t('team.move.remove')}
            <span className="visually-hidden"> {name}</span>
          </button>
        </p>
      </div>
      <MoveFields {...props} />
      <dl className="team-move-pay">
        <div>
          <dt>{t('team.move.base')}</dt>
          <dd>
            {money(before.baseHundredths)} → <strong>{money(after.baseHundredths)}</strong>{' '}
            <span className="nowrap">+{language.percent(promotion.raise, 1)}</span>
          </dd>
          <dd className="small quiet">
            {t(`team.bound.${after.boundBy}`)}
            {nextRange.kind === 'none' && ` ${t(`team.noRange.${nextRange.reason}`)}`}
          </dd>
        </div>
        <div>
          <dt>{t('team.cost.annual')}</dt>
          <dd>{money(cost.annualHundredths)}</dd>
        </div>
        <div>
          <dt>{t('team.cost.loaded')}</dt>
          <dd>{money(cost.loadedHundredths)}</dd>
        </div>
        <div>
          <dt>{t('team.move.thisYear', { n: months })}</dt>
          <dd>{money(cost.thisYearHundredths)}</dd>
        </div>
      </dl>
      {from && to && <NextRung language={language} site={site} steps={steps} from={from} to={to} />}
    </li>
  );
}
