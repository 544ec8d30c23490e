import type { Language } from '../../i18n/language.ts';
import type { ChartDescription } from '../shared/description.ts';
import type { LensesData } from './layout.ts';
import { shownLenses } from './layout.ts';

export interface LensesContext {
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** "in Denver", in the case that the language asks for. */
  inPlace: string;
  /** Name of the reference occupation. */
  occupation: string;
  /** Month of the wages. */
  month: string;
  /** Year of the price level; null where no place has one. */
  priceYear: number | null;
}

/** The words of the two lenses: both differences, one beside the other. */
export function describeLenses(data: LensesData, context: LensesContext): ChartDescription {
  const { language, nation } = context;
  const headline = language.t('lenses.headline', {
    inPlace: context.inPlace,
    nation,
    occupation: context.occupation,
    ...words('wages', data.wages, language),
    ...words('prices', data.prices, language),
    ...(data.withoutPrices && { pricesWay: 'none' }),
  });
  const cell = (share: number | null): string =>
    share === null ? language.t('format.notAvailable') : language.signedPercent(share);
  return {
    headline,
    subtitle: language.t('lenses.subtitle', {
      nation,
      occupation: context.occupation,
      month: language.month(context.month),
      priceYear: context.priceYear === null ? 'none' : String(context.priceYear),
    }),
    alternative: language.t('lenses.alternative', {
      headline,
      wages: cell(data.wages),
      prices: data.withoutPrices ? 'none' : cell(data.prices),
    }),
    table: {
      caption: headline,
      columns: [
        { label: language.t('lenses.column.lens'), numeric: false },
        { label: language.t('lenses.column.against', { nation }), numeric: true },
      ],
      rows: shownLenses(data).map((kind) => [language.t(`lenses.${kind}`), cell(data[kind])]),
    },
  };
}

/** A difference as arguments, {wages} and {wagesWay}: its size, and which way whole percents tell it to go. */
function words<Name extends string>(
  name: Name,
  share: number | null,
  language: Language,
): Record<Name | `${Name}Way`, string> {
  const percent = Math.round((share ?? 0) * 100);
  const way = share === null ? 'unknown' : percent > 0 ? 'more' : percent < 0 ? 'less' : 'same';
  return {
    [name]: language.percent(Math.abs(share ?? 0)),
    [`${name}Way`]: way,
  } as Record<Name | `${Name}Way`, string>;
}
