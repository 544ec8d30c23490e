import { measureHead } from '../../charts/shared/measures.ts';
import { startCapital } from '../../i18n/formats.ts';
import type { SalariesProps } from './salaries-props.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { ColumnId, SalariesMeasure } from './salaries-view.ts';

const FIGURES: Readonly<Record<SalariesMeasure, readonly ColumnId[]>> = {
  estimate: ['p50', 'against', 'real', 'prices', 'p10', 'p25', 'p75', 'p90', 'jobs', 'quotient'],
  // Pay after prices is the median itself here.
  real: ['p50', 'against', 'prices', 'p10', 'p25', 'p75', 'p90', 'jobs', 'quotient'],
  official: ['p50', 'against', 'real', 'prices', 'p10', 'p25', 'p75', 'p90', 'jobs', 'quotient'],
  jobs: ['jobs', 'quotient', 'p50', 'against', 'real', 'prices', 'p10', 'p25', 'p75', 'p90'],
  quotient: ['quotient', 'jobs', 'p50', 'against', 'real', 'prices', 'p10', 'p25', 'p75', 'p90'],
  own: ['p50', 'people', 'against', 'p10', 'p25', 'p75', 'p90', 'month'],
};

/** The columns of a measure in their order; the one after the name is the figure it is about. */
export function columnsOf(measure: SalariesMeasure): readonly ColumnId[] {
  return ['name', ...FIGURES[measure]];
}

/** Those of them that a site can fill in: without price levels nothing stands after prices. */
export function shownColumns(
  measure: SalariesMeasure,
  { priceSource }: Pick<SalariesProps, 'priceSource'>,
): readonly ColumnId[] {
  return columnsOf(measure).filter(
    (column) => priceSource !== null || (column !== 'real' && column !== 'prices'),
  );
}

/** The head of a column in the table. */
export function columnHead(column: ColumnId, view: NamedView, context: SalariesContext): string {
  const { measure } = view;
  const { language, props } = context;
  const nation = props.nation.short;
  switch (column) {
    case 'name':
      return language.t('table.area');
    case 'p50':
      return language.t(measure === 'real' ? 'salaries.column.realMedian' : 'column.p50');
    case 'against':
      return startCapital(againstWords(view, context));
    case 'real':
      return language.t('salaries.column.real', { nation });
    case 'prices':
      return measureHead('priceLevel', language, nation);
    case 'jobs':
      return language.t('table.jobs');
    case 'quotient':
      return language.t('salaries.column.quotient');
    case 'people':
      return import.meta.env.OWN_PAY ? language.t('ownPay.column.people') : '';
    case 'month':
      return import.meta.env.OWN_PAY ? language.t('ownPay.column.asOf') : '';
    default:
      return language.t(`salaries.column.${column}`);
  }
}

/**
 * What the median of a view against the nation's is called: the wage level is that of the reference occupation
 * alone, which is the first in the list.
 */
export function againstWords(
  { measure, shownOccupation }: NamedView,
  { language, props }: SalariesContext,
): string {
  const nation = props.nation.short;
  if (import.meta.env.OWN_PAY && measure === 'own') return language.t('ownPay.tool.against');
  if (measure === 'real') return language.t('salaries.map.real', { nation });
  if (measure === 'estimate') return language.t('measure.payAtLevel', { nation });
  return shownOccupation.soc === props.occupations[0]?.soc
    ? language.t('measure.wageLevel', { nation })
    : language.t('salaries.column.wages', { nation });
}

/** By which column places are in order, and whether the highest comes first. */
interface Sort {
  column: ColumnId;
  descending: boolean;
}

/**
 * The order that a word names; the highest figure of the measure first where there is none, or where the
 * measure has no such column.
 */
export function readSort(word: string | null, measure: SalariesMeasure): Sort {
  const columns = columnsOf(measure);
  const named = columns.find((id) => id === word?.replace(/^-/, ''));
  return named === undefined || word === null
    ? { column: columns[1]!, descending: true }
    : { column: named, descending: word.startsWith('-') };
}

/** The word of an order; null for the one that a measure has by itself. */
export function writeSort({ column, descending }: Sort, measure: SalariesMeasure): string | null {
  const own = readSort(null, measure);
  if (own.column === column && own.descending === descending) return null;
  return descending ? `-${column}` : column;
}

/** The order after a press on the head of a column: highest first, names from A; then turned around. */
export function turnSort(present: Sort, column: ColumnId): Sort {
  return present.column === column
    ? { column, descending: !present.descending }
    : { column, descending: column !== 'name' };
}
