import { ROSTER_LIMITS } from '../roster-source.ts';
import type { ProblemEffect, ProblemList, RosterProblemKind } from '../roster-problem.ts';
import { countLineEnds } from '../table/read-records.ts';
import type { RecordFlaws } from '../table/read-table.ts';
import { cutText } from './cell-finding.ts';

/** What a record must be before its cells are read. */
export interface RecordCheck {
  /** True when the record can be read; what is wrong with it has been reported. */
  passes(cells: readonly string[], line: number, flaws: RecordFlaws): boolean;
}

/**
 * Checks records against their header: as many cells, no text after a closing quotation mark, no cell that is
 * too long or damaged. `used` are the columns that are read; damage in others is reported and does not matter.
 * `isShort` tells the records whose missing cells at the end can be taken as empty.
 * `surplus` are the blank cells beyond the header that every record has: they are dropped, which is said once.
 */
export function createRecordCheck(
  problems: ProblemList,
  header: readonly string[],
  used: ReadonlySet<number>,
  surplus: number,
  isShort: (cells: readonly string[]) => boolean,
): RecordCheck {
  const width = header.length;
  let surplusSaid = surplus === 0;
  const { reportCell, reportRecord } = createRecordReport(problems, header);
  return {
    passes(cells, line, { quotes, damaged, unended }) {
      if (quotes === 'stray') {
        // The parser looks for the next closing quotation mark and takes what lies between for one cell.
        return reportRecord('stray-quote', line, { last: line + countLineEnds(cells) });
      }
      const facts = { cells: cells.length, expected: width };
      if (quotes === 'open') return reportRecord(unended ? 'cut-off' : 'open-quote', line, facts);
      if (quotes === 'torn') return reportRecord('torn-quote', line, {});
      if (quotes === 'loose') reportRecord('loose-quote', line, {}, 'kept');
      if (unended && cells.length < width + surplus) return reportRecord('cut-off', line, facts);
      // Also when the surplus is blank: a value that was cut in two shifts all that follow it.
      if (cells.length > width + surplus || (cells.length < width + surplus && !isShort(cells)))
        return reportRecord('ragged', line, facts);
      if (!surplusSaid) {
        surplusSaid = true;
        reportRecord('blank-surplus', line, facts, 'kept');
      }
      let passes = true;
      for (let index = 0; index < width; index++) {
        const cell = cells[index] ?? '';
        const kind = faultOf(cell, damaged);
        if (kind === null) continue;
        const leftOut = (kind === 'nul' || kind === 'cell-too-long') && used.has(index);
        reportCell(kind, line, index, cell, leftOut);
        if (leftOut) passes = false;
      }
      return passes;
    },
  };
}

/** Reports what is wrong with a record as a whole, or with a cell of it before it is read. */
interface RecordReport {
  /** `read` tells whether the cell is in a column that is read. */
  reportCell(
    kind: RosterProblemKind,
    line: number,
    index: number,
    cell: string,
    read: boolean,
  ): void;
  /** Gives the verdict on a record that cannot be read. */
  reportRecord(
    kind: RosterProblemKind,
    line: number,
    facts: Record<string, number>,
    effect?: ProblemEffect,
  ): false;
}

function createRecordReport(problems: ProblemList, header: readonly string[]): RecordReport {
  return {
    reportCell(kind, line, index, cell, read) {
      problems.add({
        kind,
        effect: read ? 'row-left-out' : 'kept',
        line,
        column: { index, header: header[index] ?? '' },
        field: null,
        found: cutText(showControls(cell)),
        facts: kind === 'cell-too-long' ? { length: cell.length, most: ROSTER_LIMITS.cell } : {},
      });
    },
    reportRecord(kind, line, facts, effect = 'row-left-out') {
      problems.add({ kind, effect, line, column: null, field: null, found: '', facts });
      return false;
    },
  };
}

function faultOf(cell: string, damaged: boolean): RosterProblemKind | null {
  if (cell.length > ROSTER_LIMITS.cell) return 'cell-too-long';
  if (!damaged) return null;
  if (cell.includes('\0')) return 'nul';
  if (cell.includes('\ufffd')) return 'bad-character';
  return showControls(cell) === cell ? null : 'control-character';
}

/** A cell with a sign for each control character. */
function showControls(cell: string): string {
  return cell.replaceAll(/(?![\t\n\r])[\p{Cc}]/gu, '␀');
}
