import type { SheetName, SheetNotes } from '../roster-source.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';
import type { CellFormat } from './number-format.ts';
import { PLAIN, writeNumber } from './number-format.ts';
import type { Merge } from './read-sheet.ts';
import { fillMerged, MOST_COLUMNS, writeRows } from './read-sheet.ts';
import { readXml } from './read-xml.ts';

/** The sheets of an OpenDocument spreadsheet, from its part content.xml. @throws Error for what is no XML */
export function readOdsSheets(content: Uint8Array): SheetName[] {
  const hiddenStyles = new Set<string>();
  const sheets: SheetName[] = [];
  let style = '';
  let depth = 0;
  readXml(content, {
    open(name, attribute) {
      if (name === 'style') style = attribute('style:name');
      if (name === 'table-properties' && attribute('table:display') === 'false') {
        hiddenStyles.add(style);
      }
      if (name !== 'table') return;
      depth++;
      const hidden = hiddenStyles.has(attribute('table:style-name'));
      if (depth === 1) sheets.push({ name: attribute('table:name'), hidden });
    },
    close: (name) => void (name === 'table' && depth--),
  });
  return sheets;
}

/** Cells that repeated rows may have in all; more is no table but a bomb. */
const MOST_REPEATED = 20_000_000;

/** A cell that is being read. */
interface OpenCell {
  attribute: (name: string) => string;
  paragraphs: string[];
  repeated: number;
}

/**
 * A sheet of an OpenDocument spreadsheet as text, as readSheet gives one of Excel.
 * @throws Error for what is no XML, RangeError for more rows than a roster may have
 */
export function readOdsSheet(
  content: Uint8Array,
  sheet: string,
): Omit<SheetNotes, 'macros'> & { text: string } {
  const rows: (string[] | undefined)[] = [];
  const merges: Merge[] = [];
  const notes = { formulasWithoutValue: 0, merged: 0, hiddenRows: 0, hiddenColumns: 0 };
  let depth = 0;
  let isChosen = false;
  let row: string[] = [];
  let rowTimes = 1;
  let rowHidden = false;
  let column = 0;
  let copied = 0;
  let next = 0;
  let cell: OpenCell | null = null;
  let noted = 0;

  const endCell = ({ attribute, paragraphs, repeated }: OpenCell): void => {
    const text = textOf(attribute, paragraphs.join(' '));
    if (attribute('table:formula') !== '' && attribute('office:value-type') === '') {
      notes.formulasWithoutValue++;
    }
    const down = Number(attribute('table:number-rows-spanned')) || 1;
    if (down > 1) merges.push({ column: column + 1, from: next + 1, to: next + down });
    if (text !== '') {
      for (let time = 0; time < repeated && column + time < MOST_COLUMNS; time++) {
        row[column + time] = text;
      }
    }
    column += repeated;
  };
  const endRow = (): void => {
    if (row.length === 0) {
      next += rowTimes;
      return;
    }
    copied += rowTimes * row.length;
    if (next + rowTimes > ROSTER_LIMITS.rows + 1000 || copied > MOST_REPEATED) {
      throw new RangeError('too many rows');
    }
    if (rowHidden) notes.hiddenRows += rowTimes;
    for (let time = 0; time < rowTimes; time++) rows[next++] = [...row];
  };
  readXml(content, {
    open(name, attribute) {
      if (name === 'table') {
        depth++;
        if (depth === 1) isChosen = attribute('table:name') === sheet;
      }
      if (!isChosen || depth !== 1) return;
      const times = (kind: string): number =>
        Number(attribute(`table:number-${kind}-repeated`)) || 1;
      if (name === 'table-column' && isHidden(attribute)) {
        notes.hiddenColumns += Math.min(times('columns'), MOST_COLUMNS);
      } else if (name === 'table-row') {
        [row, column, rowTimes, rowHidden] = [[], 0, times('rows'), isHidden(attribute)];
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = { attribute, paragraphs: [], repeated: times('columns') };
      } else if (name === 'annotation') noted++;
      else if (name === 'p' && noted === 0) cell?.paragraphs.push('');
      else if (name === 's' || name === 'tab' || name === 'line-break') addText(' ');
    },
    close(name) {
      if (name === 'table') depth--;
      if (!isChosen || depth > 1) return;
      if (name === 'annotation') noted--;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell !== null) {
        endCell(cell);
        cell = null;
      } else if (name === 'table-row' && depth === 1) endRow();
    },
    text: addText,
  });
  notes.merged = fillMerged(rows, merges);
  return { ...notes, text: writeRows(rows) };

  function addText(piece: string): void {
    const last = (cell?.paragraphs.length ?? 0) - 1;
    if (cell !== null && noted === 0 && last >= 0) cell.paragraphs[last] += piece;
  }
}

function isHidden(attribute: (name: string) => string): boolean {
  return attribute('table:visibility') !== '' && attribute('table:visibility') !== 'visible';
}

/** What a cell holds, by its value and not as it is shown: a shown number may be rounded. */
function textOf(attribute: (name: string) => string, shown: string): string {
  const value = attribute('office:value');
  switch (attribute('office:value-type')) {
    case 'float':
      // An id such as 00123 is shown with its zeros and holds a number.
      return /^0\d+$/.test(shown) && Number(shown) === Number(value) ? shown : write(value, PLAIN);
    case 'percentage':
      return write(value, { kind: 'percent' });
    case 'currency':
      return write(value, { kind: 'money', sign: attribute('office:currency') });
    case 'date':
      return attribute('office:date-value').slice(0, 10);
    case 'boolean':
      return attribute('office:boolean-value').toUpperCase();
    case '': {
      const formula = attribute('table:formula');
      return shown === '' && formula !== '' ? formula.replace(/^[a-z]+:/, '') : shown;
    }
    default:
      return shown || attribute('office:string-value');
  }
}

function write(value: string, format: CellFormat): string {
  return writeNumber(value, format, false).trim();
}
