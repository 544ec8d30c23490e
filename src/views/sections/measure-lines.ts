import type { FigureEvidence } from '../../charts/shared/description.ts';
import { evidenceLine, sourcePeriod } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';

/** What a table measures, with unit and date, and its evidence. */
export interface MeasureLine {
  text: string;
  evidence: FigureEvidence[];
}

/** Above the rungs with their pay in the nation. */
export function nationMeasure(model: SiteModel): MeasureLine {
  const { language, atlas, mainRole } = model;
  return {
    text: language.t('table.measured.nation', {
      ...payUnit(model),
      inNation: model.inPlace(atlas.nation),
    }),
    evidence: [evidenceLine(model, 'observed', mainRole.rung)],
  };
}

/**
 * Above the rungs with their estimates in an area.
 * @param ranged whether ranges that an employer has decided stand beside them
 */
export function rungsMeasure(model: SiteModel, ranged = false): MeasureLine {
  return {
    text: model.language.t('table.measured.rungs', payUnit(model)),
    evidence: [
      evidenceLine(model, 'estimated', model.mainRole.rung),
      ...(ranged ? [evidenceLine(model, 'decided', null)] : []),
    ],
  };
}

/** Above areas with an estimate, wages and prices. */
export function placesMeasure(model: SiteModel): MeasureLine {
  return {
    text: model.language.t('table.measured.estimate', {
      ...payUnit(model),
      ...sourcePeriods(model),
    }),
    evidence: [
      evidenceLine(model, 'estimated', model.mainRole.rung),
      evidenceLine(model, 'published', null),
    ],
  };
}

/** The reference occupation, and where and when wages and prices were measured, as message arguments. */
export function sourcePeriods(model: SiteModel): {
  occupation: string;
  wages: string;
  prices: string;
} {
  const national = model.atlas.nationalWage(model.reference);
  return {
    occupation: model.text(model.occupation(model.reference).short),
    wages: sourcePeriod(model, national.sourceIds[0]!),
    prices: sourcePeriod(model, model.project.settings.priceLevelSource.value),
  };
}

function payUnit(model: SiteModel): { currencyName: string; month: string } {
  const { language, mainRole, currency } = model;
  return {
    currencyName: language.currencyName(currency),
    month: language.month(mainRole.pay.referenceDate),
  };
}
