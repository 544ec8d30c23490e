import { RungOptions } from '../../../shared/RungOptions.tsx';
import { rungsAbove, rungsOf, stepsBetween, wayId } from '../../../../ladder/order.ts';
import { useId } from 'react';
import { insideSentence } from '../../../../i18n/formats.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { PersonPromotion } from '../../../../team/promotion/scenario.ts';
import type { PlanningChange } from '../../state/planning.ts';
import type { TeamLevel, TeamSite, TeamStep } from '../../team-props.ts';
import { moneyOf } from '../labels.ts';

interface MoveProps {
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
  const { person, before, ready } = promotion;
  const { employeeId } = person;
  const name = person.name || employeeId;
  const from = site.levels.find(({ id }) => id === before.levelId);
  const to = site.levels.find(({ id }) => id === promotion.mark.toLevelId);
  const move = (by: -1 | 1): void => change({ kind: 'move', employeeId, by });
  return (
    <li className="team-move" id={`team-move-${place}`}>
      <div className="who">
        <h3>
          <span className="quiet">{place}.</span> {name}
        </h3>
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
      <MovePay language={language} promotion={promotion} />
      {from && to && <NextRung language={language} site={site} steps={steps} from={from} to={to} />}
    </li>
  );
}

/** What a promotion pays and costs. */
function MovePay({ language, promotion }: Pick<MoveProps, 'language' | 'promotion'>) {
  const { t } = language;
  const { before, after, cost, fte, months, nextRange } = promotion;
  const money = moneyOf(language, promotion.currency);
  return (
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
      {after.targetVariableHundredths !== null && (
        <div>
          <dt>{t('team.move.variable')}</dt>
          <dd>
            {money(before.targetVariableHundredths ?? 0)} →{' '}
            <strong>{money(after.targetVariableHundredths)}</strong>
          </dd>
        </div>
      )}
      {fte < 1 && (
        <div>
          <dt>{t('team.move.partTime')}</dt>
          <dd>{t('team.move.share', { share: language.percent(fte, 1) })}</dd>
        </div>
      )}
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
  );
}

/** The rung that a promotion leads to, and the day from which it is paid. */
function MoveFields({ language, site, promotion, startDay, change }: MoveProps) {
  const { t } = language;
  const id = useId();
  const { mark, before, person } = promotion;
  const { employeeId } = mark;
  const name = person.name || employeeId;
  const above =
    before.levelId === null ? rungsOf(site.order) : rungsAbove(site.order, before.levelId);
  return (
    <div className="team-move-fields">
      <label htmlFor={`${id}-rung`}>
        {t('team.move.to')}
        <span className="visually-hidden"> {name}</span>
      </label>
      <select
        id={`${id}-rung`}
        value={mark.toLevelId}
        onChange={({ target }) =>
          change({ kind: 'change-mark', employeeId, mark: { toLevelId: target.value } })
        }
      >
        <RungOptions
          options={site.levels
            .filter(({ id }) => above.includes(id))
            .map(({ id, group, title }) => ({ id, group, label: title }))}
        />
      </select>
      <label htmlFor={`${id}-day`}>
        {t('team.move.from')}
        <span className="visually-hidden"> {name}</span>
      </label>
      <input
        id={`${id}-day`}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        value={mark.date ?? startDay}
        onChange={({ target }) => {
          if (!target.checkValidity()) return;
          const date = target.value === '' || target.value === startDay ? null : target.value;
          change({ kind: 'change-mark', employeeId, mark: { date } });
        }}
      />
    </div>
  );
}

interface NextRungProps {
  language: Language;
  site: TeamSite;
  steps: Readonly<Record<string, TeamStep>>;
  from: TeamLevel;
  to: TeamLevel;
}

/** What changes on the way to the new rung: the work, what is asked for, the competencies that decide. */
function NextRung({ language, site, steps, from, to }: NextRungProps) {
  const { t } = language;
  const way = stepsBetween(site.order, from.id, to.id);
  return (
    <details className="team-next">
      <summary>
        {t('team.move.changes', { rung: insideSentence(to.title, language.locale) })}
      </summary>
      {way.map((part) => {
        const id = wayId(part);
        const step = steps[id];
        return (
          step && (
            <div key={id}>
              <h4>
                <a href={step.href}>{step.title}</a>
              </h4>
              <ul className="dashes">
                {step.changes.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <h4>{t('team.move.criteria')}</h4>
              <ul className="dashes">
                {step.criteria.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <h4>{t('team.move.competencies')}</h4>
              <ul className="dashes">
                {step.competencies.map(({ name, change, about }) => (
                  <li key={name}>
                    <strong>{name}</strong> ({change}): {about}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <p className="small quiet">{t('team.move.notScore')}</p>
    </details>
  );
}
