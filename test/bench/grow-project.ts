import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDERS } from '../../src/project/read-project.ts';
import { formatCsv } from '../../src/tables/format-csv.ts';
import { readCsvTable } from '../fixtures/csv-table.ts';

/** A row of a table, or one made of it. */
type Row = Record<string, string>;

/** A number from 0.94 to 1.06 that is the same for the same place every time. */
function factorOf(placeId: string, copy: number): number {
  let sum = copy * 7;
  for (const letter of placeId) sum = (sum * 31 + letter.charCodeAt(0)) % 10_007;
  return 0.94 + (sum % 121) / 1000;
}

/** A cell times a factor with as many decimals as before; a blank one stays blank. */
function scaled(cell: string, factor: number): string {
  const decimals = cell.split('.')[1]?.length ?? 0;
  return cell === '' ? '' : (Number(cell) * factor).toFixed(decimals);
}

function inventPlace(row: Row, copy: number): Row {
  const named = ['name', 'in', 'area'].flatMap((field) =>
    Object.keys(row).filter((column) => column.startsWith(`${field}_`)),
  );
  return {
    ...row,
    ...Object.fromEntries(named.map((column) => [column, `${row[column]} ${copy}`])),
    id: `${row['id']}-${copy}`,
    cbsa_code: '',
    lat: (Number(row['lat']) + copy * 0.11).toFixed(4),
    lon: (Number(row['lon']) + copy * 0.17).toFixed(4),
    rpp: scaled(row['rpp'] ?? '', factorOf(row['id'] ?? '', copy)),
  };
}

function inventPay(row: Row, copy: number): Row {
  const factor = factorOf(row['place_id'] ?? '', copy);
  const measured = ['employment', 'p10', 'p25', 'p50', 'p75', 'p90'];
  return {
    ...row,
    ...Object.fromEntries(measured.map((column) => [column, scaled(row[column] ?? '', factor)])),
    place_id: `${row['place_id']}-${copy}`,
  };
}

/**
 * Copies a project with more metropolitan areas than it has: each is repeated under an invented id and name,
 * a little way off, with pay and prices of its own. For measuring how a build grows; nothing of it is true.
 * @param root of the project to copy, which is left as it is
 * @param folder that the copy goes into, replaced if it is there
 * @param times how many areas the copy has for each of the project's, itself included
 */
export function growProject(root: string, folder: string, times: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of PROJECT_FOLDERS) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 2);
  const grow = (file: string, invent: (row: Row, copy: number) => Row | null): void => {
    const path = join(folder, file);
    const { table } = readCsvTable(readFileSync(path, 'utf8'));
    if (table === null) throw new Error(`${file}: expected a table that can be read`);
    const { columns } = table;
    const rows = table.rows.map((cells): Row =>
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    );
    const invented = copies.flatMap((copy) =>
      rows.map((row) => invent(row, copy)).filter((row) => row !== null),
    );
    const cells = [...rows, ...invented].map((row) => columns.map((column) => row[column] ?? ''));
    writeFileSync(path, formatCsv(columns, cells));
  };
  grow('data/places.csv', (row, copy) => (row['kind'] === 'metro' ? inventPlace(row, copy) : null));
  grow('data/pay/oews-metro.csv', inventPay);
}
