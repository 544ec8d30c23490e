import type { FigureEvidence } from '../../charts/shared/description.ts';
import type { RangeInForce } from '../../pay/decided-ranges.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { decidedLines } from '../figures/employer-ranges-figure.ts';
import { evidenceLine, sourcePeriod } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';

/** What a table measures, with unit and date, and its evidence. */
export interface MeasureLine {
  text: string;
  evidence: FigureEvidence[];
}

/** Above the rungs with their pay in the nation; null where no survey tells it. */
export function nationMeasure(model: SiteModel): MeasureLine | null {
  const { language, atlas, mainRole, survey } = model;
  if (survey === null) return null;
  return {
    text: language.t('table.measured.nation', {
      ...payUnit(model, survey),
      inNation: model.inPlace(atlas.nation),
    }),
    evidence: [evidenceLine(model, 'observed', mainRole.rung)],
  };
}

/**
 * Above the rungs with their estimates in an area; null where nothing is estimated.
 * @param beside ranges of an employer that stand beside them
 */
export function rungsMeasure(
  model: SiteModel,
  beside: readonly RangeInForce[] = [],
): MeasureLine | null {
  const { survey } = model;
  if (survey === null || !model.kinds.estimates) return null;
  return {
    text: model.language.t('table.measured.rungs', payUnit(model, survey)),
    evidence: [
      evidenceLine(model, 'estimated', model.mainRole.rung),
      ...decidedLines(model, beside),
    ],
  };
}

/** Above areas with as much of an estimate, wages and prices as is known; null where nothing of it is. */
export function placesMeasure(model: SiteModel): MeasureLine | null {
  const { language, kinds, survey } = model;
  const periods = sourcePeriods(model);
  if (periods === null) return null;
  const published = evidenceLine(model, 'published', null);
  const prices = periods.prices ?? 'none';
  if (survey === null || !kinds.estimates) {
    return {
      text: language.t('table.measured.wages', { ...periods, prices }),
      evidence: [published],
    };
  }
  return {
    text: language.t('table.measured.estimate', { ...payUnit(model, survey), ...periods, prices }),
    evidence: [evidenceLine(model, 'estimated', model.mainRole.rung), published],
  };
}

/**
 * The reference occupation, and where and when wages and prices were measured, as message arguments; null without
 * official pay, and without prices where no price level is known.
 */
export function sourcePeriods(model: SiteModel): {
  occupation: string;
  wages: string;
  prices: string | null;
} | null {
  const { market, prices } = model;
  return (
    market && {
      occupation: market.occupation,
      wages: sourcePeriod(model, market.wage.sourceIds[0]!),
      prices: prices && sourcePeriod(model, prices.sourceId),
    }
  );
}

function payUnit(
  { language }: Pick<SiteModel, 'language'>,
  { currency, referenceDate }: PayStatistic,
): { currencyName: string; month: string } {
  return { currencyName: language.currencyName(currency), month: language.month(referenceDate) };
}
