import type { Language } from '../../i18n/language.ts';
import type { ChartDescription } from '../shared/description.ts';
import type { PlaceLenses, PlaceLensesData } from './place-lenses-data.ts';
import { sortPlaceLenses } from './place-lenses-data.ts';

export interface PlaceLensesContext {
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** "in Denver", in the case that the language asks for, by the id of the place. */
  inPlaces: Readonly<Record<string, string>>;
  /** Name of the reference occupation. */
  occupation: string;
  /** Month of the wages. */
  month: string;
  /** Year of the price level. */
  priceYear: number;
}

export interface PlaceLensesDescription extends ChartDescription {
  /** A place in one line, by its id: what is said when the reader steps through the picture. */
  rowTexts: Readonly<Record<string, string>>;
}

/** The words of two lenses on several places: where each of them reads highest. */
export function describePlaceLenses(
  data: PlaceLensesData,
  context: PlaceLensesContext,
): PlaceLensesDescription {
  const { language, nation } = context;
  const { t } = language;
  const places = sortPlaceLenses(data.places);
  const cell = (share: number | null): string =>
    share === null ? t('format.notAvailable') : language.signedPercent(share);
  const headline = placeLensesHeadline(places, context);
  const texts = places.map(({ name, pay, prices }) =>
    t('placeLenses.row', { place: name, nation, pay: cell(pay), prices: cell(prices) }),
  );
  return {
    headline,
    subtitle: t('lenses.subtitle', {
      nation,
      occupation: context.occupation,
      month: language.month(context.month),
      priceYear: String(context.priceYear),
    }),
    alternative: t('comparison.alternative', { headline, rows: texts.join('; ') }),
    rowTexts: Object.fromEntries(places.map(({ placeId }, index) => [placeId, texts[index]!])),
    table: {
      caption: headline,
      columns: [
        { label: t('column.place'), numeric: false },
        { label: t('lenses.pay'), numeric: true },
        { label: t('lenses.prices'), numeric: true },
      ],
      rows: places.map(({ name, pay, prices }) => [name, cell(pay), cell(prices)]),
    },
  };
}

/** Which place pays most and which is dearest, as far as whole percents tell them apart. */
function placeLensesHeadline(places: readonly PlaceLenses[], context: PlaceLensesContext): string {
  const { language, inPlaces } = context;
  const leaders = (kind: 'pay' | 'prices'): PlaceLenses[] => {
    const percents = places.flatMap((place) => {
      const share = place[kind];
      return share === null ? [] : [{ place, percent: Math.round(share * 100) }];
    });
    const highest = Math.max(...percents.map(({ percent }) => percent));
    return percents.flatMap(({ place, percent }) => (percent === highest ? [place] : []));
  };
  const [paid, dear] = [leaders('pay'), leaders('prices')];
  const names = (list: PlaceLenses[]): string =>
    language.list(list.map(({ placeId }) => inPlaces[placeId]!));
  return language.t('placeLenses.headline', {
    pay: paid.length === 0 ? 'none' : paid.length === places.length ? 'all' : 'some',
    prices:
      dear.length === 0
        ? 'none'
        : names(dear) === names(paid)
          ? 'same'
          : dear.length === places.length
            ? 'all'
            : 'some',
    inPaid: names(paid),
    inDear: names(dear),
  });
}
