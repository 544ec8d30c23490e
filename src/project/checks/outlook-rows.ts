import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { OutlookRow } from '../data/outlook-tables.ts';
import type { Draft } from '../draft/draft.ts';

/** What the rows of data/outlook.csv say of each other and of themselves. */
export function checkOutlook({ outlook }: Draft): Problem[] {
  const rows = outlook ?? [];
  return [...rows.flatMap(checkYears), ...checkSameYears(rows), ...rows.flatMap(checkChange)];
}

function checkYears({ value, at }: LocatedRow<OutlookRow>): Problem[] {
  if (value.projectedYear > value.baseYear) return [];
  return [
    errorAt(at('projected_year'), {
      found: `${quote(String(value.projectedYear))} in projected_year, after ${value.baseYear} in base_year`,
      expected: 'a later year',
      mend: 'Exchange the two, or check them at their source.',
    }),
  ];
}

/** Occupations are compared with all occupations, so their years are the same. */
function checkSameYears(rows: readonly LocatedRow<OutlookRow>[]): Problem[] {
  const first = rows[0]?.value;
  return rows.flatMap(({ value, at }) => {
    if (first === undefined) return [];
    const column =
      value.baseYear !== first.baseYear
        ? 'base_year'
        : value.projectedYear !== first.projectedYear
          ? 'projected_year'
          : null;
    if (column === null) return [];
    return errorAt(at(column), {
      found: `${value.baseYear} to ${value.projectedYear}`,
      expected: `${first.baseYear} to ${first.projectedYear}, as in the first row, because rows are compared`,
      mend: 'Take all rows from one release.',
    });
  });
}

/** Agencies print jobs to the nearest hundred and the change to the nearest tenth of a percent. */
const JOBS_ROUNDING = 100;
const PERCENT_ROUNDING = 0.1;

/** The change in percent lies within what the two rounded numbers of jobs allow. */
function checkChange({ value, at }: LocatedRow<OutlookRow>): Problem[] {
  const { baseJobs, projectedJobs, changePercent } = value;
  const half = JOBS_ROUNDING / 2;
  const percent = (from: number, to: number): number => (to / from - 1) * 100;
  const slack = PERCENT_ROUNDING / 2 + 1e-9;
  const least = percent(baseJobs + half, projectedJobs - half) - slack;
  const most = percent(Math.max(baseJobs - half, 1), projectedJobs + half) + slack;
  if (changePercent >= least && changePercent <= most) return [];
  const expected = percent(baseJobs, projectedJobs).toFixed(1);
  return [
    errorAt(at('change_percent'), {
      found: `${quote(String(changePercent))} in change_percent, with ${baseJobs} and then ${projectedJobs} jobs`,
      expected: `about ${expected}, which is the change from one to the other`,
      mend: `Write ${expected}, or check the three numbers at their source.`,
    }),
  ];
}
