import { memo, useMemo } from 'react';
import { shownColumns, columnHead, readSort, turnSort, writeSort } from './columns.ts';
import { ownPeopleText } from '../../charts/decided-ranges/describe-own-pay.ts';
import { payText } from '../../pay/shown-pay.ts';
import { figureText, reasonText, thinText } from './figure-text.ts';
import { rowAddress } from './salaries-context.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { areSameRows, groupRows, useSteps } from './use-steps.ts';
import type { ColumnId } from './salaries-view.ts';

interface TableViewProps {
  rows: readonly SalariesRow[];
  view: NamedView;
  context: SalariesContext;
  /** The order that was asked for, which the rows may not have yet. */
  order: string | null;
  /** Draws every row now and not in steps. */
  atOnce: boolean;
  sortBy: (word: string | null) => void;
}

/** A row with all that its cells say. */
interface TableRow {
  row: SalariesRow;
  view: NamedView;
  /** Heads of the columns, which stand beside each figure on a phone. */
  heads: readonly string[];
}

/** Rows of a group, which a browser lays out only near the screen. */
const ROWS_OF_GROUP = 24;

/** The rows of a view as a table, sorted by a press on the head of a column. */
export function TableView({ rows, view, context, order, atOnce, sortBy }: TableViewProps) {
  const { language, props } = context;
  const columns = shownColumns(view.measure, context.props);
  const sort = readSort(order, view.measure);
  const ofOwnPay = import.meta.env.OWN_PAY && view.measure === 'own';
  const wanted = useMemo(() => {
    const heads = shownColumns(view.measure, context.props).map((column) =>
      columnHead(column, view, context),
    );
    return rows.map((row): TableRow => ({ row, view, heads }));
  }, [rows, view, context]);
  const caption = language.t('salaries.table', {
    measure: language.t(`salaries.measure.${view.measure}`).toLowerCase(),
  });
  return (
    <div className="scroll table-space" tabIndex={0} role="region" aria-label={caption}>
      <table className="data salaries-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={column === 'name' ? undefined : 'number'}
                aria-sort={
                  sort.column !== column ? undefined : sort.descending ? 'descending' : 'ascending'
                }
              >
                <button
                  type="button"
                  onClick={() => sortBy(writeSort(turnSort(sort, column), view.measure))}
                >
                  {columnHead(column, view, context)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {(!ofOwnPay || view.own?.total) && (
          <tbody>
            <tr className="here">
              {columns.map((column, index) =>
                column === 'name' ? (
                  <th key={column} scope="row">
                    {ofOwnPay ? language.t('ownPay.allPlaces') : props.nation.name}
                  </th>
                ) : (
                  <td
                    key={column}
                    className={index === 1 ? 'number strong' : 'number'}
                    data-label={columnHead(column, view, context)}
                  >
                    {nationFigure(column, view, context)}
                  </td>
                ),
              )}
            </tr>
          </tbody>
        )}
        <RowGroups wanted={wanted} context={context} atOnce={atOnce} />
      </table>
    </div>
  );
}

interface RowGroupsProps {
  wanted: readonly TableRow[];
  context: SalariesContext;
  atOnce: boolean;
}

/** The rows in groups, as far as they are drawn. */
function RowGroups({ wanted, context, atOnce }: RowGroupsProps) {
  const groups = groupRows(useSteps(wanted, atOnce), ROWS_OF_GROUP);
  return groups.map((rows, at) => (
    <RowGroup key={at} first={at === 0} rows={rows} context={context} />
  ));
}

interface RowGroupProps {
  /** Near the screen anyhow, and the only one of a short table. */
  first: boolean;
  rows: readonly TableRow[];
  context: SalariesContext;
}

const RowGroup = memo(
  function RowGroup({ first, rows, context }: RowGroupProps) {
    return (
      <tbody className={first ? undefined : 'row-group'}>
        {rows.map((of, index) => (
          // By position: cells that say something else are written over, which is cheaper than moving rows.
          <PlaceRow key={index} of={of} context={context} />
        ))}
      </tbody>
    );
  },
  (before, now) => areSameRows(before.rows, now.rows),
);

interface PlaceRowProps {
  of: TableRow;
  context: SalariesContext;
}

/** Not drawn again as long as it is the same object. */
const PlaceRow = memo(function PlaceRow({ of: { row, view, heads }, context }: PlaceRowProps) {
  return (
    <tr>
      {shownColumns(view.measure, context.props).map((column, index) =>
        column === 'name' ? (
          <th key={column} scope="row">
            <a href={rowAddress(row, view, context)}>{row.name}</a>
            <RowNote row={row} context={context} />
          </th>
        ) : (
          <td
            key={column}
            className={index === 1 ? 'number strong' : 'number'}
            data-label={heads[index]}
          >
            {figureText(row, column, context.language)}
          </td>
        ),
      )}
    </tr>
  );
});

function RowNote({ row, context: { language } }: { row: SalariesRow; context: SalariesContext }) {
  const thin = thinText(row.pay, language);
  if (thin !== null) return <span className="thin-note">{thin}</span>;
  return row.reason && <span className="evidence-example">{reasonText(row.reason, language)}</span>;
}

/** The nation has percentiles; it is what the other columns compare with. */
function nationFigure(
  column: Exclude<ColumnId, 'name'>,
  { nation, own }: NamedView,
  { language }: SalariesContext,
): string {
  switch (column) {
    case 'against':
    case 'real':
    case 'prices':
    case 'quotient':
      return '';
    case 'people':
      return import.meta.env.OWN_PAY && own?.total ? ownPeopleText(own.total.people, language) : '';
    case 'month':
      return language.month(nation.referenceDate);
    case 'jobs':
      return nation.employment === null ? '' : language.number(nation.employment);
    default: {
      const amount = nation.percentiles[column];
      return amount === null ? language.t('format.missing') : payText(amount, nation, language);
    }
  }
}
