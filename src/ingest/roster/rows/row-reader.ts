import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { RosterField, WordField } from '../columns/roster-fields.ts';
import type { KnownNames } from '../known-names.ts';
import type { UnknownText } from '../roster-inspection.ts';
import type { RosterReading } from '../roster-reading.ts';
import { tidyCell } from '../values/fold-text.ts';
import { ownText, remember } from '../values/own-text.ts';
import type { ReportCell } from './cell-finding.ts';
import { createDayColumns } from './day-columns.ts';
import { createPayColumns } from './pay-columns.ts';
import { createWordColumns } from './word-columns.ts';

/** Turns records into rows of the roster. */
export interface RowReader {
  /** The id in a record, empty where it has none. */
  idOf(cells: readonly string[]): string;
  /** The row of a record, null when it has to be left out; what is wrong has been reported. */
  read(cells: readonly string[], line: number, employeeId: string): RosterRow | null;
  /** Texts that were not understood so far. */
  unknownTexts(): Record<WordField, UnknownText[]>;
}

/** Fields that every row should have and that no number is computed from: their absence is only said. */
const WANTED = ['name', 'role', 'level', 'city'] as const;

/** Makes the reader for one way of reading a file. */
export function createRowReader(
  reading: RosterReading,
  known: KnownNames,
  report: ReportCell,
): RowReader {
  const { columns } = reading;
  const words = createWordColumns(reading, known);
  const readPay = createPayColumns(reading, report);
  const readDays = createDayColumns(reading, known.asOf, report);
  const roleOf = remember((cell) => ownText(tidyCell(cell)));
  const createOptional = (): ((cell: string) => { text: string | null }) =>
    remember((cell) => {
      const text = ownText(tidyCell(cell));
      return { text: text === '' ? null : text };
    });
  const ratingOf = createOptional();
  const categoryOf = createOptional();

  const cellOf = (cells: readonly string[], field: RosterField): string => {
    const index = columns[field];
    return index === null ? '' : (cells[index] ?? '');
  };

  return {
    idOf: (cells) => tidyCell(cellOf(cells, 'employeeId')),
    unknownTexts: () => words.unknownTexts(),
    read(cells, line, employeeId) {
      if (employeeId === '') {
        report('empty-cell', 'row-left-out', line, 'employeeId', '');
        return null;
      }
      const pay = readPay(
        {
          currency: cellOf(cells, 'currency'),
          fte: cellOf(cells, 'fte'),
          baseSalary: cellOf(cells, 'baseSalary'),
          targetVariable: cellOf(cells, 'targetVariable'),
        },
        line,
      );
      if (pay === null) return null;
      const days = readDays(cellOf(cells, 'hireDate'), cellOf(cells, 'levelSince'), line);
      const level = words.level(cellOf(cells, 'level'));
      const city = words.city(cellOf(cells, 'city'));
      const managerId = tidyCell(cellOf(cells, 'managerId'));
      const row: RosterRow = {
        line,
        employeeId: ownText(employeeId),
        name: fullName(tidyCell(cellOf(cells, 'name')), tidyCell(cellOf(cells, 'familyName'))),
        role: roleOf(cellOf(cells, 'role')),
        levelId: level.meaning,
        level: level.text,
        placeId: city.meaning,
        city: city.text,
        baseHundredths: pay.baseHundredths,
        currency: pay.currency,
        targetVariableHundredths: pay.targetVariableHundredths,
        fte: pay.fte,
        hireDate: days.hireDate,
        levelSince: days.levelSince,
        managerId: managerId === '' ? null : ownText(managerId),
        gender: words.gender(cellOf(cells, 'gender')).meaning,
        rating: ratingOf(cellOf(cells, 'rating')).text,
        workCategory: categoryOf(cellOf(cells, 'workCategory')).text,
        ready: words.ready(cellOf(cells, 'ready')).meaning,
      };
      for (const field of WANTED) {
        if (row[field] === '') report('empty-cell', 'kept', line, field, '');
      }
      return row;
    },
  };
}

function fullName(given: string, family: string): string {
  if (family === '') return ownText(given);
  return given === '' ? ownText(family) : `${given} ${family}`;
}
