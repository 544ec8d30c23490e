import { describeLenses } from '../../charts/lenses/describe.ts';
import type { LensesLayout } from '../../charts/lenses/layout.ts';
import { layoutLenses } from '../../charts/lenses/layout.ts';
import type { BridgedMeasures } from '../../charts/shared/measures.ts';
import { bridgeSentence } from '../../charts/shared/measures.ts';
import { againstNation } from '../../pay/place-pay.ts';
import type { Place } from '../../schemas/place.ts';
import type { SiteModel } from '../site/site-model.ts';

/** The two measures of a place inside an answer: the drawing with its alternative text, and what it measures. */
export interface LensesFigure {
  narrow: LensesLayout;
  medium: LensesLayout;
  label: string;
  measured: string;
  /** What joins the wage level here with the pay at a level, which the page shows as well; null where nothing is estimated. */
  bridge: string | null;
}

/**
 * The wage level and the price level of a place, against the nation: two numbers, or the first alone where no place
 * has a price level; null without official pay.
 */
export function lensesFigure(
  model: SiteModel,
  place: Place,
  levels: 'one' | 'all',
): LensesFigure | null {
  const { language, atlas, nationName: nation, market, prices } = model;
  if (market === null) return null;
  const measures = measuresOf(model, place);
  const data = {
    wages: measures.wageLevel,
    prices: place.rpp === null ? null : place.rpp / 100 - 1,
    withoutPrices: prices === null,
  };
  const { occupation } = market;
  const description = describeLenses(data, {
    language,
    nation,
    inPlace: model.inPlace(place),
    occupation,
    month: market.wage.referenceDate,
    priceYear: prices && prices.year,
  });
  const layout = (width: number): LensesLayout => layoutLenses(data, { width, language, nation });
  return {
    narrow: layout(300),
    medium: layout(416),
    label: description.alternative,
    measured: description.subtitle,
    bridge:
      model.kinds.estimates && atlas.model
        ? bridgeSentence(measures, {
            language,
            nation,
            occupation,
            passThrough: atlas.model.passThrough,
            levels,
          })
        : null,
  };
}

/** The wage level of a place, and what of it reaches every level alike; null where there is no estimate. */
export function measuresOf({ atlas }: Pick<SiteModel, 'atlas'>, place: Place): BridgedMeasures {
  const differential = atlas.differential[place.id] ?? null;
  return {
    wageLevel: differential === null ? null : differential - 1,
    payAtLevel: againstNation(atlas, place.id),
  };
}
