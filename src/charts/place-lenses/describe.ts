import type { Language } from '../../i18n/language.ts';
import type { ChartDescription } from '../shared/description.ts';
import { measureHead, wayOf } from '../shared/measures.ts';
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
  /** Year of the price level; null where no place has one. */
  priceYear: number | null;
}

export interface PlaceLensesDescription extends ChartDescription {
  /** A place in one line, by its id: what is said when the reader steps through the picture. */
  rowTexts: Readonly<Record<string, string>>;
}

/** The words of two measures of several places: where each of them reads highest. */
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
  const texts = places.map(({ name, wages, prices }) =>
    t('placeLenses.row', { place: name, nation, wages: cell(wages), prices: cell(prices) }),
  );
  return {
    headline,
    subtitle: t('lenses.subtitle', {
      nation,
      occupation: context.occupation,
      month: language.month(context.month),
      priceYear: context.priceYear === null ? 'none' : String(context.priceYear),
    }),
    alternative: t('comparison.alternative', { headline, rows: texts.join('; ') }),
    rowTexts: Object.fromEntries(places.map(({ placeId }, index) => [placeId, texts[index]!])),
    table: {
      caption: headline,
      columns: [
        { label: t('column.place'), numeric: false },
        { label: measureHead('wageLevel', language, nation), numeric: true },
        { label: measureHead('priceLevel', language, nation), numeric: true },
      ],
      rows: places.map(({ name, wages, prices }) => [name, cell(wages), cell(prices)]),
    },
  };
}

/** What one measure shows of some places: who leads, among how many that have the figure. */
interface Leaders {
  kind: 'none' | 'alone' | 'only' | 'same' | 'sameOfKnown' | 'ofKnown' | 'highest';
  /** The leading places; the one place with the figure where there is no other. */
  places: PlaceLenses[];
  /** What the first of them has; 0 where nobody has the figure. */
  share: number;
}

/**
 * Where a measure reads highest, as far as whole percents tell places apart: highest of all only where
 * every place has the figure, and one place alone is held against the nation.
 */
function leadersBy(places: readonly PlaceLenses[], measure: 'wages' | 'prices'): Leaders {
  const known = places.flatMap((place) => {
    const share = place[measure];
    return share === null ? [] : [{ place, share, percent: Math.round(share * 100) }];
  });
  const highest = Math.max(...known.map(({ percent }) => percent));
  const leading = known.filter(({ percent }) => percent === highest);
  const whole = known.length === places.length;
  const kind = ((): Leaders['kind'] => {
    if (known.length === 0) return 'none';
    if (known.length === 1) return whole ? 'alone' : 'only';
    if (leading.length === known.length) return whole ? 'same' : 'sameOfKnown';
    return whole ? 'highest' : 'ofKnown';
  })();
  return { kind, places: leading.map(({ place }) => place), share: leading[0]?.share ?? 0 };
}

function placeLensesHeadline(places: readonly PlaceLenses[], context: PlaceLensesContext): string {
  const { language, inPlaces, nation, occupation } = context;
  const { t } = language;
  const [wages, prices] = [leadersBy(places, 'wages'), leadersBy(places, 'prices')];
  const words = ({ kind, places: leading, share }: Leaders) => ({
    kind,
    nation,
    inPlaces: language.list(leading.map(({ placeId }) => inPlaces[placeId]!)),
    way: wayOf(share),
    percent: language.percent(Math.abs(share)),
  });
  const [ofWages, ofPrices] = [words(wages), words(prices)];
  return wages.kind === 'highest' &&
    prices.kind === 'highest' &&
    ofWages.inPlaces === ofPrices.inPlaces
    ? t('placeLenses.both', { inPlaces: ofWages.inPlaces, occupation })
    : t('placeLenses.headline', {
        wages: t('placeLenses.wagesFinding', { ...ofWages, occupation }),
        prices: t('placeLenses.pricesFinding', ofPrices),
      });
}
