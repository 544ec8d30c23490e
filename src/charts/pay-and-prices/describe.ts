import type { Language } from '../../i18n/language.ts';
import { startCapital } from '../../i18n/formats.ts';
import type { ChartDescription } from '../shared/description.ts';
import { measureHead, wayOf } from '../shared/measures.ts';
import type { PayAndPricesData, PayAndPricesPlace } from './pay-and-prices-data.ts';
import { sortPlaces } from './pay-and-prices-data.ts';

export interface PayAndPricesContext {
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** Name of the reference occupation. */
  occupation: string;
  /** Month of the wages. */
  month: string;
  /** Year of the price level. */
  priceYear: number;
}

/** The words of wages before and after prices: what is left of the highest wage level. */
export function describePayAndPrices(
  data: PayAndPricesData,
  context: PayAndPricesContext,
): ChartDescription {
  const { language, nation } = context;
  const places = sortPlaces(data.places);
  const headline = payAndPricesHeadline(places, context);
  const wages = (place: PayAndPricesPlace): string => language.signedPercent(place.wages);
  const after = ({ afterPrices }: PayAndPricesPlace): string =>
    afterPrices === null ? language.t('format.notAvailable') : language.signedPercent(afterPrices);
  return {
    headline,
    subtitle: language.t('payAndPrices.subtitle', {
      nation,
      occupation: context.occupation,
      month: language.month(context.month),
      priceYear: String(context.priceYear),
    }),
    alternative: language.t('payAndPrices.alternative', {
      headline,
      places: places
        .map((place) =>
          language.t('payAndPrices.alternativePlace', {
            place: place.name,
            wages: wages(place),
            after: after(place),
          }),
        )
        .join('; '),
    }),
    table: {
      caption: headline,
      columns: [
        { label: language.t('column.place'), numeric: false },
        { label: measureHead('wageLevel', language, nation), numeric: true },
        { label: startCapital(language.t('measure.afterPrices')), numeric: true },
      ],
      rows: places.map((place) => [place.name, wages(place), after(place)]),
    },
  };
}

/** Says percents as the picture prints them: a difference that rounds to nothing is none. */
function payAndPricesHeadline(
  places: PayAndPricesPlace[],
  { language, nation, occupation }: PayAndPricesContext,
): string {
  const first = places.find((place) => place.afterPrices !== null) ?? places[0];
  if (!first) return language.t('payAndPrices.headline.none');
  const wagesWay = wayOf(first.wages);
  const words = {
    inPlace: first.inPlace,
    nation,
    occupation,
    wages: language.percent(Math.abs(first.wages)),
    wagesWay,
  };
  if (first.afterPrices === null) return language.t('payAndPrices.headline.pay', words);
  const afterWay = wayOf(first.afterPrices);
  return language.t('payAndPrices.headline.both', {
    ...words,
    after: language.percent(Math.abs(first.afterPrices)),
    afterWay: afterWay === wagesWay && afterWay !== 'same' ? 'still' : afterWay,
  });
}
