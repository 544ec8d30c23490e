import type { Language } from '../../i18n/language.ts';
import type { ColumnId } from './column.ts';
import type { SalariesRow } from './salaries-row.ts';
import { figureOf } from './salaries-row.ts';

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
