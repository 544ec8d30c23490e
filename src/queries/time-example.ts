import { agePay } from '../pay/age.ts';
import { roundTo } from '../stats/round-to.ts';
import type { ExampleValues } from './example-values.ts';
import type { SiteModel } from './site-model.ts';

/** A median of the first year of the series brought to the last by the index that the survey's answers are aged with. */
export function ageingExample(model: SiteModel): ExampleValues | null {
  const { language, currency, project } = model;
  const series = project.history
    .filter((row) => row.socCode === model.reference)
    .sort((a, b) => a.year - b.year);
  if (series.length < 2) return null;
  const source = model.source(series[0]!.sourceId);
  const monthOfYear = source.referenceDate?.slice(5) ?? '12';
  const month = (year: number): string => `${year}-${monthOfYear}`;
  const [first, last] = [
    series.find((row) => row.year === source.breakYear) ?? series[0]!,
    series.at(-1)!,
  ];
  const value = 70_000;
  const aged = agePay({
    value,
    from: month(first.year),
    to: month(last.year),
    series: {
      id: source.id,
      values: Object.fromEntries(series.map((row) => [month(row.year), row.p50])),
    },
    accepted: source.title,
  });
  if (aged.kind === 'refused')
    throw new RangeError(`ageing ${first.year} to ${last.year}: refused`);
  return {
    value: language.money(value, currency),
    fromDate: language.month(month(first.year)),
    toDate: language.month(month(last.year)),
    indexFrom: language.money(first.p50, currency),
    indexTo: language.money(last.p50, currency),
    aged: language.money(roundTo(aged.value, 100), currency),
    series: model.text(model.occupation(model.reference).title),
  };
}
