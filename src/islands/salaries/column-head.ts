import type { ColumnId } from './column.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';

/** The head of a column in the table. */
export function columnHead(
  column: ColumnId,
  { measure }: NamedView,
  { language, props }: SalariesContext,
): string {
  const nation = props.nation.short;
  switch (column) {
    case 'name':
      return language.t('table.area');
    case 'p50':
      return language.t(measure === 'real' ? 'salaries.column.realMedian' : 'column.p50');
    case 'against':
      return language.t(measure === 'real' ? 'salaries.column.real' : 'table.payAgainst', {
        nation,
      });
    case 'real':
      return language.t('salaries.column.real', { nation });
    case 'prices':
      return language.t('table.pricesAgainst', { nation });
    case 'jobs':
      return language.t('table.jobs');
    case 'quotient':
      return language.t('salaries.column.quotient');
    default:
      return language.t(`salaries.column.${column}`);
  }
}
