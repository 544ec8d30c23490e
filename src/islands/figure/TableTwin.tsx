import type { ChartTable } from '../../charts/shared/description.ts';

/** The table twin of a chart: the same figures from the same object. */
export function TableTwin({ table }: { table: ChartTable }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={table.caption}>
      <table className="data">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? 'number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            // Rows keep their place, and two may say the same.
            <tr key={line}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={table.columns[index]?.numeric ? 'number' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
