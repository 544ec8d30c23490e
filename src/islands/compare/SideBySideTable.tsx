import type { Addresses } from '../../i18n/addresses.ts';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import type { SideRow } from './side-by-side.ts';

interface SideBySideTableProps {
  caption: string;
  /** Head of the column of facts. */
  factWord: string;
  places: readonly PlaceName[];
  rows: readonly SideRow[];
  addresses: Addresses;
}

/** Facts about places side by side; each place leads to its page. */
export function SideBySideTable({
  caption,
  factWord,
  places,
  rows,
  addresses,
}: SideBySideTableProps) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="data compare-table in-blocks">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{factWord}</span>
            </th>
            {places.map(({ id, name }) => (
              <th key={id} scope="col" className="number">
                <a href={addresses.place(id)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells, strong }, at) => (
            <tr key={at}>
              <th scope="row" className={strong ? undefined : 'plain-head'}>
                {label}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={places[index]!.id}
                  className={strong ? 'number strong' : 'number'}
                  data-label={places[index]!.name}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
