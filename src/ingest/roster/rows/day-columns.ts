import type { DateField } from '../columns/roster-fields.ts';
import { readDate } from '../dates/read-date.ts';
import type { RosterReading } from '../roster-reading.ts';
import { tidyCell } from '../values/fold-text.ts';
import { remember } from '../values/own-text.ts';
import type { ReportCell } from './cell-finding.ts';

/** The days of a row as ISO dates, null where the file has none or none that can be read. */
export interface RowDays {
  hireDate: string | null;
  levelSince: string | null;
}

/** Reads the days of a row. One that does not exist or lies after `asOf` is reported and left out. */
export function createDayColumns(
  reading: RosterReading,
  asOf: string,
  report: ReportCell,
): (hireCell: string, levelCell: string, line: number) => RowDays {
  const createReader = (field: DateField): ((cell: string, line: number) => string | null) => {
    const order = reading.dates[field] ?? 'ymd';
    const dayOf = remember((cell) => {
      const text = tidyCell(cell);
      return { text, day: text === '' ? null : readDate(text, order, asOf) };
    });
    return (cell, line) => {
      const { text, day } = dayOf(cell);
      if (day === null) return null;
      if (!day.ok) {
        report(day.kind, 'cell-left-out', line, field, text);
        return null;
      }
      if (day.date > asOf) {
        report('future-date', 'cell-left-out', line, field, text, { date: day.date, asOf });
        return null;
      }
      return day.date;
    };
  };
  const readHire = createReader('hireDate');
  const readLevel = createReader('levelSince');
  return (hireCell, levelCell, line) => {
    const hireDate = readHire(hireCell, line);
    const levelSince = readLevel(levelCell, line);
    if (hireDate !== null && levelSince !== null && levelSince < hireDate) {
      report('before-hire', 'kept', line, 'levelSince', levelCell, { hireDate, levelSince });
    }
    return { hireDate, levelSince };
  };
}
