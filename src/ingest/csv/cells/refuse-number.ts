import { refuse } from '../cell.ts';
import type { CellResult } from '../cell.ts';

const PLACEHOLDER = /^(nan|n\/?a|#n\/a|null|none|nil|-|–|—|\*+|#|\.+|\?+|x)$/i;
const CURRENCY = /\p{Sc}|^[A-Z]{3}\s|\s?[A-Z]{3}$/u;

/** Says what is wrong with a cell that is not a number, and how the number is written, if it is known. */
export function refuseNumber(cell: string, expected: string, pattern: RegExp): CellResult<never> {
  if (cell === '') return refuse(expected, 'Fill in the number.');
  if (PLACEHOLDER.test(cell)) {
    return refuse(expected, 'Write the number, or leave the cell blank where blanks are allowed.');
  }
  const write = (number: string): string =>
    pattern.test(number) ? `Write ${number}.` : 'Write digits only.';

  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(cell)) {
    return refuse(`${expected}, in full digits`, write(String(Number(cell))));
  }
  if (/%$/.test(cell)) return refuse(`${expected}, without a percent sign`, 'Remove the sign.');
  if (CURRENCY.test(cell)) {
    const amount = cell.replace(/\p{Sc}|[A-Z]{3}/gu, '').trim();
    return refuse(`${expected}, without a currency`, write(joinGroups(amount)));
  }
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell)) {
    return refuse(`${expected}, without thousands separators`, write(joinGroups(cell)));
  }
  if (/^-?\d+([\s'’]\d{3})+(\.\d+)?$/.test(cell)) {
    return refuse(`${expected}, without spaces between digits`, write(joinGroups(cell)));
  }
  if (/^-?\d*,\d+$/.test(cell)) {
    return refuse(`${expected}, with a decimal point`, write(cell.replace(',', '.')));
  }
  if (/^-?\d*\.\d+$/.test(cell)) {
    const full = cell.replace(/^(-?)\./, '$10.');
    const round = Number(full);
    if (pattern.test(full)) return refuse(expected, write(full));
    return refuse(
      `${expected}, without decimals`,
      Number.isInteger(round) ? write(String(round)) : 'Round it as its source does.',
    );
  }
  if (/^\+\d/.test(cell)) return refuse(`${expected}, without a plus sign`, write(cell.slice(1)));
  return refuse(expected, 'Write digits only.');
}

function joinGroups(number: string): string {
  return number.replace(/[,\s'’]/g, '');
}
