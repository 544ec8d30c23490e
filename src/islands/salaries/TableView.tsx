import { memo, useMemo } from 'react';
import { shownColumns, columnHead, readSort, turnSort, writeSort } from './columns.ts';
import { payText } from '../../pay/shown-pay.ts';
import { figureText, reasonText, thinText } from './figure-text.ts';
import { rowAddress } from './salaries-context.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { ROWS_AT_ONCE, useLater } from './use-later.ts';
import type { ColumnId } from './salaries-view.ts';

interface TableViewProps {
  rows: readonly SalariesRow[];
  view: NamedView;
  context: SalariesContext;
  sortBy: (word: string | null) => void;
}

/** The rows of a view as a table, sorted by a press on the head of a column. */
export function TableView({ rows, view, context, sortBy }: TableViewProps) {
  const { language, props } = context;
  const columns = shownColumns(view.measure, context.props);
  const sort = readSort(view.sort, view.measure);
  const later = useLater(useMemo(() => ({ rows, view }), [rows, view]));
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
        <tbody>
          <tr className="here">
            {columns.map((column) =>
              column === 'name' ? (
                <th key={column} scope="row">
                  {props.nation.name}
                </th>
              ) : (
                <td key={column} className="number">
                  {nationFigure(column, view, context)}
                </td>
              ),
            )}
          </tr>
          {rows.slice(0, ROWS_AT_ONCE).map((row) => (
            <PlaceRow key={row.placeId} row={row} view={view} context={context} />
          ))}
        </tbody>
        <tbody>
          {later.rows.slice(ROWS_AT_ONCE, rows.length).map((row) => (
            <PlaceRow key={row.placeId} row={row} view={later.view} context={context} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PlaceRowProps {
  row: SalariesRow;
  view: NamedView;
  context: SalariesContext;
}

/** Not drawn again as long as the view is the same object. */
const PlaceRow = memo(function PlaceRow({ row, view, context }: PlaceRowProps) {
  return (
    <tr>
      {shownColumns(view.measure, context.props).map((column, index) =>
        column === 'name' ? (
          <th key={column} scope="row">
            <a href={rowAddress(row, view, context)}>{row.name}</a>
            <RowNote row={row} context={context} />
          </th>
        ) : (
          <td key={column} className={index === 1 ? 'number strong' : 'number'}>
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
  { nation }: NamedView,
  { language }: SalariesContext,
): string {
  switch (column) {
    case 'against':
    case 'real':
    case 'prices':
    case 'quotient':
      return '';
    case 'jobs':
      return nation.employment === null ? '' : language.number(nation.employment);
    default: {
      const amount = nation.percentiles[column];
      return amount === null ? language.t('format.missing') : payText(amount, nation, language);
    }
  }
}
