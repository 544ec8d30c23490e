import type { Language } from '../../i18n/language.ts';
import type { ExploredPlace } from '../../pay/explore-places.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { SalariesRow } from './salaries-row.ts';
import { figureOf } from './salaries-row.ts';
import type { ColumnId } from './salaries-view.ts';
import type { PayCounts } from './salaries-props.ts';

/** A figure of a row as it is written; a dash where it is not known. */
export function figureText(row: SalariesRow, column: ColumnId, language: Language): string {
  const value = figureOf(row, column);
  if (value === null) return language.t('format.missing');
  switch (column) {
    case 'name':
      return row.name;
    case 'against':
    case 'real':
    case 'prices':
      return language.signedPercent(value);
    case 'jobs':
      return language.number(value);
    case 'quotient':
      return language.number(value, 2);
    default: {
      const { currency, evidence } = row.pay!;
      const amount = language.money(value, currency);
      return column === 'p50' && evidence === 'estimated'
        ? language.t('format.estimate', { amount })
        : amount;
    }
  }
}

/** Why the figure of a place rests on little data, in a few words; null when it does not. */
export function thinText(pay: PayStatistic | null, language: Language): string | null {
  for (const reason of pay?.thin ?? []) {
    if (reason.kind === 'few-jobs') return language.t('thin.jobs', { jobs: reason.employment });
    if (reason.kind === 'unknown-employment') return language.t('thin.unknownJobs');
  }
  return null;
}

export function countPay(places: readonly Pick<ExploredPlace, 'against'>[]): PayCounts {
  const known = places.flatMap(({ against }) => (against === null ? [] : [against]));
  return {
    all: places.length,
    known: known.length,
    above: known.filter((against) => against > 0).length,
  };
}
