import { describeLenses } from '../../charts/lenses/describe.ts';
import type { LensesLayout } from '../../charts/lenses/layout.ts';
import { layoutLenses } from '../../charts/lenses/layout.ts';
import type { Place } from '../../schemas/place.ts';
import { priceYear } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';

/** The two lenses inside an answer: the drawing with its alternative text, and what it measures. */
export interface LensesFigure {
  narrow: LensesLayout;
  medium: LensesLayout;
  label: string;
  measured: string;
}

/** What employers pay and what things cost in a place, against the nation: always two numbers. */
export function lensesFigure(model: SiteModel, place: Place, rung: number): LensesFigure {
  const { language, atlas } = model;
  const ratio = atlas.differential[place.id] ?? null;
  const data = {
    rung,
    pay: ratio === null ? null : ratio - 1,
    prices: place.rpp === null ? null : place.rpp / 100 - 1,
  };
  const national = atlas.nationalWage(model.reference);
  const description = describeLenses(data, {
    language,
    nation: model.nationName,
    inPlace: model.inPlace(place),
    occupation: model.text(model.occupation(model.reference).short),
    month: national.referenceDate,
    priceYear: priceYear(model),
  });
  const layout = (width: number): LensesLayout =>
    layoutLenses(data, { width, language, nation: model.nationName });
  return {
    narrow: layout(300),
    medium: layout(416),
    label: description.alternative,
    measured: description.subtitle,
  };
}
