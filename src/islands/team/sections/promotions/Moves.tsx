import { Fragment } from 'react';
import type { Language } from '../../../../i18n/language.ts';
import type { ScenarioResult } from '../../../../team/promotion/scenario.ts';
import { moneyOf } from '../labels.ts';
import type { PlanningChange } from '../../state/planning.ts';
import type { TeamSite, TeamStep } from '../../team-props.ts';
import { Move } from './Move.tsx';

interface MovesProps {
  language: Language;
  site: TeamSite;
  steps: Readonly<Record<string, TeamStep>>;
  result: ScenarioResult;
  startDay: string;
  change: (change: PlanningChange) => void;
}

/** The promotions in the order of the person planning, with the line where the budget ends. */
export function Moves({ result, ...props }: MovesProps) {
  const { promotions, line, missing } = result;
  const { t } = props.language;
  const firstOutside = line?.outside[0]?.promotion.mark.employeeId;
  const fits = new Set(
    line?.outside.flatMap(({ fitsAlone, promotion }) =>
      fitsAlone ? [promotion.mark.employeeId] : [],
    ),
  );
  const left = (): string => moneyOf(props.language, line!.budget.currency)(line!.leftHundredths);
  return (
    <>
      <ol className="team-moves">
        {promotions.map((promotion, index) => (
          <Fragment key={promotion.mark.employeeId}>
            {promotion.mark.employeeId === firstOutside && (
              <li className="team-line">{t('team.line', { left: left() })}</li>
            )}
            <Move {...props} promotion={promotion} place={index + 1} count={promotions.length} />
            {fits.has(promotion.mark.employeeId) && (
              <li className="team-fits small quiet">{t('team.line.fits')}</li>
            )}
          </Fragment>
        ))}
      </ol>
      {line && line.outside.length === 0 && promotions.length > 0 && (
        <p className="team-line">{t('team.line.all', { left: left() })}</p>
      )}
      {missing.length > 0 && (
        <p className="team-asked">
          {t('team.move.missing', {
            n: missing.length,
            ids: missing.map(({ employeeId }) => employeeId).join(', '),
          })}
        </p>
      )}
    </>
  );
}
