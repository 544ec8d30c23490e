import type { Language } from '../../i18n/language.ts';
import { payRangeText, payText } from '../../pay/shown-pay.ts';
import type { CountRange } from '../../schemas/count-range.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { ChartDescription } from '../shared/description.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';

/** Pay from an organisation's own records, of a rung in a place, with its words. */
export interface OwnPayLine {
  /** The place or the rung, as far as the rows differ in it. */
  name: string;
  /** How many people, as far as it is said. */
  people: string;
  statistic: PayStatistic;
  /** The line of everybody, which holds the others: it is no end of a span. */
  total: boolean;
}

/**
 * The words of pay from own records: from which median to which it reaches, and every figure that may be shown.
 * @param lines one at least
 * @param of head of the column with their names
 */
export function describeOwnPay(
  lines: readonly OwnPayLine[],
  language: Language,
  of: string,
): ChartDescription {
  const { t } = language;
  const parts = lines.filter(({ total }) => !total);
  const span = medianSpan(parts.length === 0 ? lines : parts, language);
  const headline = t('ownPay.headline', {
    ...span,
    kind: parts.length === 0 ? 'total' : span.kind,
  });
  const statistics = lines.map(({ statistic }) => statistic);
  return {
    headline,
    subtitle: ownPayMeasure(statistics, language),
    alternative: t('ranges.alternative', {
      headline,
      rows: lines
        .map(({ name, people, statistic }) =>
          t('ownPay.alternativeRow', { name, people, half: halfText(statistic, language) }),
        )
        .join('; '),
    }),
    table: {
      caption: headline,
      columns: [
        { label: of, numeric: false },
        { label: t('ownPay.column.people'), numeric: true },
        ...percentileColumns(language, statistics),
        { label: t('ownPay.column.asOf'), numeric: false },
      ],
      rows: lines.map(({ name, people, statistic }) => [
        name,
        people,
        ...percentileCells(statistic, language),
        language.month(statistic.referenceDate),
      ]),
    },
  };
}

/**
 * What is measured, and the marks of it that are drawn; its month, if all of it is of one: figures kept from an
 * earlier release have their own, which the table says.
 */
export function ownPayMeasure(statistics: readonly PayStatistic[], language: Language): string {
  const { currency, shownTo } = statistics[0]!;
  const months = new Set(statistics.map(({ referenceDate }) => referenceDate));
  const has = (name: 'p10' | 'p25'): boolean =>
    statistics.some(({ percentiles }) => percentiles[name] !== null);
  return language.t('ownPay.subtitle', {
    currencyName: language.currencyName(currency),
    month: months.size === 1 ? language.month([...months][0]!) : 'none',
    rounding: shownTo,
    marks: has('p10') ? 'line' : has('p25') ? 'bar' : 'median',
    interval: statistics.some(({ medianInterval }) => medianInterval !== null) ? 'yes' : 'no',
  });
}

/** How many people stand behind a figure, as far as it is said. */
export function ownPeopleText({ from, to }: CountRange, { t }: Pick<Language, 't'>): string {
  return t('ownPay.people', {
    kind: to === null ? 'atLeast' : from === to ? 'exact' : 'band',
    from,
    to: to ?? from,
  });
}

/**
 * From which median to which some lines reach, as a headline says it: of several that are equal none is named.
 * @param lines one at least
 */
export function medianSpan(
  lines: readonly Pick<OwnPayLine, 'name' | 'statistic'>[],
  language: Language,
) {
  const median = ({ statistic }: Pick<OwnPayLine, 'statistic'>): string =>
    payText(statistic.percentiles.p50, statistic, language);
  const rising = lines.toSorted(
    (a, b) => a.statistic.percentiles.p50 - b.statistic.percentiles.p50,
  );
  const [lowest, highest] = [rising[0]!, rising.at(-1)!];
  const isAlone = (text: string): string =>
    rising.filter((line) => median(line) === text).length === 1 ? 'yes' : 'no';
  return {
    kind: rising.length === 1 ? 'one' : median(lowest) === median(highest) ? 'same' : 'span',
    low: median(lowest),
    lowAlone: isAlone(median(lowest)),
    lowName: lowest.name,
    high: median(highest),
    highAlone: isAlone(median(highest)),
    highName: highest.name,
  };
}

/** "median $88,000, half $74,000–$107,000": without the half where it may not be shown. */
function halfText(statistic: PayStatistic, language: Language): string {
  const { p25, p50, p75 } = statistic.percentiles;
  return language.t('ownPay.half', {
    median: payText(p50, statistic, language),
    shown: p25 !== null && p75 !== null ? 'yes' : 'no',
    half:
      p25 === null || p75 === null
        ? ''
        : payRangeText({ low: p25, high: p75 }, statistic, language),
  });
}
