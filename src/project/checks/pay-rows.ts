import type { LocatedRow } from '../../tables/read-rows.ts';
import type { Draft } from '../draft/draft.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { OfficialPayRow } from '../data/pay-tables.ts';
import type { QuotedRangeRow } from '../data/occupation-tables.ts';

const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** What the cells of one row of pay say of each other. */
export function checkPayRows(draft: Draft): Problem[] {
  return [
    ...(draft.officialPay ?? []).flatMap(checkOfficial),
    ...(draft.quotedRanges ?? []).flatMap(checkQuoted),
  ];
}

function checkOfficial(row: LocatedRow<OfficialPayRow>): Problem[] {
  const { value } = row;
  const problems = PERCENTILES.flatMap((column) => {
    const pay = value[column];
    if (value.published === (pay !== null)) return [];
    return value.published
      ? errorAt(row.at(column), {
          found: `nothing in ${column}`,
          expected: 'a whole number, because published is 1',
          mend: 'Fill in the number, or write 0 in published and leave all five percentiles blank.',
        })
      : errorAt(row.at(column), {
          found: `${quote(String(pay))} in ${column}`,
          expected: 'nothing, because published is 0',
          mend: 'Write 1 in published and fill in all five percentiles, or remove the number.',
        });
  });
  return problems.length > 0 ? problems : checkRising(row, PERCENTILES);
}

function checkQuoted(row: LocatedRow<QuotedRangeRow>): Problem[] {
  const { value } = row;
  if (value.low < value.high) return [];
  return [
    errorAt(row.at('high'), {
      found: `${quote(String(value.high))} in high, after ${value.low} in low`,
      expected: 'a number above low',
      mend: 'Exchange the two, or check them at their source.',
    }),
  ];
}

/** Two cells of which both or neither are filled in. */
export function checkPair<K extends string>(
  row: LocatedRow<Record<K, number | null>>,
  first: K,
  second: K,
): Problem[] {
  const { value } = row;
  if ((value[first] === null) === (value[second] === null)) return [];
  const [blank, filled] = value[first] === null ? [first, second] : [second, first];
  return [
    errorAt(row.at(blank), {
      found: `nothing in ${blank}, but a number in ${filled}`,
      expected: 'both numbers or neither',
      mend: `Fill in ${blank}, or leave ${filled} blank too.`,
    }),
  ];
}

/** Equal neighbours are allowed, falling ones are not; blanks are passed over. */
export function checkRising<K extends string>(
  row: LocatedRow<Record<K, number | null>>,
  columns: readonly K[],
): Problem[] {
  const { value } = row;
  let below: { column: K; pay: number } | null = null;
  for (const column of columns) {
    const pay = value[column];
    if (pay === null) continue;
    if (below !== null && pay < below.pay) {
      return [
        errorAt(row.at(column), {
          found: `${quote(String(pay))} in ${column}, after ${below.pay} in ${below.column}`,
          expected: `numbers that never fall from ${columns[0]} to ${columns.at(-1)}`,
          mend: 'Put the numbers in order, or check them at their source.',
        }),
      ];
    }
    below = { column, pay };
  }
  return [];
}
