import type { ChartTable } from '../../../charts/shared/description.ts';

interface PrintedTableProps {
  table: ChartTable;
  /** Left out where the heading above says the same. */
  captioned?: boolean;
}

/** A table on paper: nothing to scroll, its head repeats on the next sheet. */
export function PrintedTable({ table, captioned = false }: PrintedTableProps) {
  const { caption, columns, rows } = table;
  const numeric = (index: number): string | undefined =>
    columns[index]?.numeric ? 'number' : undefined;
  return (
    <table className="data">
      {captioned && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ label }, index) => (
            <th key={label} scope="col" className={numeric(index)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row" className={numeric(index)}>
                  {cell}
                </th>
              ) : (
                <td key={index} className={numeric(index)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
