import type { Language } from '../../i18n/language.ts';
import type { PayBasis } from '../../schemas/pay-statistic.ts';
import type { ChartDescription } from '../shared/description.ts';
import type { HistoryData, HistoryYear } from './history-data.ts';
import { sortYears } from './history-data.ts';

export interface HistoryContext {
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** Name of the occupation in full, and as a headline says it. */
  occupation: string;
  shortOccupation: string;
  basis: PayBasis;
}

/** The words of a median by year: how much it rose in money, and how much after inflation. */
export function describeHistory(data: HistoryData, context: HistoryContext): ChartDescription {
  const { language, nation } = context;
  const years = sortYears(data.years);
  const headline = historyHeadline(data, years, context);
  const realYear = String(data.realYear);
  const first = years[0]?.year ?? data.realYear;
  const last = years.at(-1)?.year ?? data.realYear;
  const money = (amount: number | null): string =>
    amount === null ? language.t('format.missing') : language.money(amount, data.currency);
  return {
    headline,
    subtitle: language.t('history.subtitle', {
      occupation: context.occupation,
      nation,
      basis: language.t(`basis.${context.basis}`),
      currencyName: language.currencyName(data.currency),
      first: String(first),
      last: String(last),
      realYear,
      broken: isBroken(data.breakYear, first, last) ? 'yes' : 'no',
      breakYear: String(data.breakYear),
    }),
    alternative: language.t('history.alternative', {
      headline,
      realYear,
      years: years
        .map((year) =>
          language.t('history.alternativeYear', {
            year: String(year.year),
            nominal: money(year.nominal),
            real: money(year.real),
          }),
        )
        .join('; '),
    }),
    table: {
      caption: headline,
      columns: [
        { label: language.t('history.column.year'), numeric: false },
        { label: language.t('history.column.nominal'), numeric: true },
        { label: language.t('history.column.real', { year: realYear }), numeric: true },
      ],
      rows: years.map((year) => [String(year.year), money(year.nominal), money(year.real)]),
    },
  };
}

function isBroken(breakYear: number | null, first: number, last: number): boolean {
  return breakYear !== null && breakYear > first && breakYear <= last;
}

/**
 * Compares the first year that has both values with the last one, from the last break of the series on: years of
 * different estimation methods are not compared.
 */
function historyHeadline(
  { breakYear }: HistoryData,
  years: HistoryYear[],
  { language, shortOccupation: occupation }: HistoryContext,
): string {
  const comparable = years.filter(({ year }) => breakYear === null || year >= breakYear);
  const whole = (comparable.length === 0 ? years : comparable).flatMap(({ year, nominal, real }) =>
    nominal === null || real === null ? [] : [{ year, nominal, real }],
  );
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last || first === last) return language.t('history.headline.none', { occupation });
  const nominal = last.nominal / first.nominal - 1;
  const real = last.real / first.real - 1;
  const [nominalWay, realWay] = [way(nominal), way(real)];
  return language.t('history.headline', {
    occupation,
    year: String(first.year),
    nominal: language.percent(Math.abs(nominal)),
    nominalWay,
    real: language.percent(Math.abs(real)),
    realWay: realWay === nominalWay && realWay !== 'same' ? 'too' : realWay,
  });
}

function way(change: number): 'up' | 'down' | 'same' {
  const percent = Math.round(change * 100);
  return percent > 0 ? 'up' : percent < 0 ? 'down' : 'same';
}
