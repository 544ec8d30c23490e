import { figureText } from './figure-text.ts';
import type { SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';

/** What the map says of one place. */
export function describePlace(row: SalariesRow, { language, props }: SalariesContext): string {
  const text = (column: 'p50' | 'against' | 'jobs' | 'quotient', known: boolean): string =>
    known ? figureText(row, column, language) : 'none';
  return language.t('salaries.map.place', {
    median: text('p50', row.pay !== null),
    reason: row.reason ? language.t(`salaries.reason.${row.reason}`) : '',
    against: text('against', row.against !== null),
    nation: props.nation.short,
    jobs: text('jobs', row.jobs !== null),
    quotient: text('quotient', row.quotient !== null),
  });
}
