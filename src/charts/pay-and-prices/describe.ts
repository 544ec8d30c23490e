import type { Language } from '../../i18n/language.ts';
import type { ChartDescription } from '../shared/description.ts';
import type { PayAndPricesData, PayAndPricesPlace } from './pay-and-prices-data.ts';
import { sortPlaces } from './pay-and-prices-data.ts';

export interface PayAndPricesContext {
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** What pay this is, in the middle of a sentence: "estimated base pay of account managers". */
  subject: string;
  /** Month of the pay. */
  month: string;
  /** Year of the price level. */
  priceYear: number;
}

/** The words of pay before and after prices: what is left of the highest pay. */
export function describePayAndPrices(
  data: PayAndPricesData,
  context: PayAndPricesContext,
): ChartDescription {
  const { language, nation } = context;
  const places = sortPlaces(data.places);
  const headline = payAndPricesHeadline(places, language, nation);
  const pay = (place: PayAndPricesPlace): string => language.signedPercent(place.pay);
  const after = ({ afterPrices }: PayAndPricesPlace): string =>
    afterPrices === null ? language.t('format.notAvailable') : language.signedPercent(afterPrices);
  return {
    headline,
    subtitle: language.t('payAndPrices.subtitle', {
      nation,
      subject: context.subject,
      month: language.month(context.month),
      priceYear: String(context.priceYear),
    }),
    alternative: language.t('payAndPrices.alternative', {
      headline,
      places: places
        .map((place) =>
          language.t('payAndPrices.alternativePlace', {
            place: place.name,
            pay: pay(place),
            after: after(place),
          }),
        )
        .join('; '),
    }),
    table: {
      caption: headline,
      columns: [
        { label: language.t('column.place'), numeric: false },
        { label: language.t('payAndPrices.column.pay', { nation }), numeric: true },
        { label: language.t('payAndPrices.column.afterPrices'), numeric: true },
      ],
      rows: places.map((place) => [place.name, pay(place), after(place)]),
    },
  };
}

/** Says percents as the picture prints them: a difference that rounds to nothing is none. */
function payAndPricesHeadline(
  places: PayAndPricesPlace[],
  language: Language,
  nation: string,
): string {
  const first = places.find((place) => place.afterPrices !== null) ?? places[0];
  if (!first) return language.t('payAndPrices.headline.none');
  const payWay = way(first.pay);
  const words = {
    place: first.city,
    nation,
    pay: language.percent(Math.abs(first.pay)),
    payWay,
  };
  if (first.afterPrices === null) return language.t('payAndPrices.headline.pay', words);
  const afterWay = way(first.afterPrices);
  return language.t('payAndPrices.headline.both', {
    ...words,
    after: language.percent(Math.abs(first.afterPrices)),
    afterWay: afterWay === payWay && afterWay !== 'same' ? 'still' : afterWay,
  });
}

function way(share: number): 'above' | 'below' | 'same' {
  const percent = Math.round(share * 100);
  return percent > 0 ? 'above' : percent < 0 ? 'below' : 'same';
}
