import type { Readiness, RecordedGender, RosterRow } from '../../schemas/roster-row.ts';
import type { DateField, RosterField, WordField } from '../columns/roster-fields.ts';
import type { KnownNames } from '../known-names.ts';
import type { ImportSettings, UnknownText } from '../parsed-roster.ts';
import type { Matcher } from '../values/match-names.ts';
import { matchSublevels } from '../values/match-names.ts';
import { ownText, remember, tidyCell } from '../values/own-text.ts';
import { isCutNumber, readId } from '../values/read-id.ts';
import { readDate } from '../values/read-date.ts';
import { createMatchers } from '../values/roster-matchers.ts';
import type { RosterMatchers } from '../values/roster-matchers.ts';
import type { ReportCell } from './cell-finding.ts';
import type { RowPay } from './pay-columns.ts';
import { createPayColumns } from './pay-columns.ts';
import { createUnknownTexts, isUnknown } from '../values/match-names.ts';

/** Turns records into rows of the roster. */
interface RowReader {
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
  settings: ImportSettings,
  known: KnownNames,
  report: ReportCell,
): RowReader {
  const { columns } = settings;
  const matchers = createMatchers(known, settings);
  const words = createWordColumns(matchers);
  const cellOf: CellOf = (cells, field) => {
    const index = columns[field];
    return index === null ? '' : (cells[index] ?? '');
  };
  const readPay = createPayColumns(settings, matchers, words.addUnknown, report);
  const readDays = createDayColumns(settings, known.asOf, report);
  const readSublevel = createSublevelColumn(known, report);
  const makeRow = createRowMaker(cellOf, words, readDays, readSublevel);

  return {
    idOf: (cells) => readId(tidyCell(cellOf(cells, 'employeeId'))).id,
    unknownTexts: () => words.unknownTexts(),
    read(cells, line, employeeId) {
      if (employeeId === '') {
        report('empty-cell', 'row-left-out', line, 'employeeId', '');
        return null;
      }
      if (isCutNumber(employeeId)) report('id-cut', 'kept', line, 'employeeId', employeeId);
      const pay = readPay(
        {
          currency: cellOf(cells, 'currency'),
          payPeriod: cellOf(cells, 'payPeriod'),
          fte: cellOf(cells, 'fte'),
          baseSalary: cellOf(cells, 'baseSalary'),
          targetVariable: cellOf(cells, 'targetVariable'),
        },
        line,
      );
      if (pay === null) return null;
      const row = makeRow(cells, line, employeeId, pay);
      reportWanted(row, report);
      return row;
    },
  };
}

/** The cell of a field in a record, empty where the file has no such column. */
type CellOf = (cells: readonly string[], field: RosterField) => string;

/** Makes the row of a record whose id and pay are read. */
function createRowMaker(
  cellOf: CellOf,
  words: WordColumns,
  readDays: ReadDays,
  readSublevel: ReadSublevel,
): (cells: readonly string[], line: number, employeeId: string, pay: RowPay) => RosterRow {
  const texts = createTextColumns();
  return (cells, line, employeeId, pay) => {
    const days = readDays(cellOf(cells, 'hireDate'), cellOf(cells, 'levelSince'), line);
    const level = words.level(cellOf(cells, 'level'));
    const city = words.city(cellOf(cells, 'city'));
    const role = texts.role(cellOf(cells, 'role'));
    return {
      line,
      employeeId: ownText(employeeId),
      name: fullName(tidyCell(cellOf(cells, 'name')), tidyCell(cellOf(cells, 'familyName'))),
      role,
      levelId: level.meaning,
      sublevel: readSublevel(level, role, cellOf(cells, 'sublevel'), line),
      level: level.text,
      placeId: city.meaning,
      city: city.text,
      baseHundredths: pay.baseHundredths,
      currency: pay.currency,
      targetVariableHundredths: pay.targetVariableHundredths,
      fte: pay.fte,
      hireDate: days.hireDate,
      levelSince: days.levelSince,
      managerId: readManagerId(tidyCell(cellOf(cells, 'managerId'))),
      gender: words.gender(cellOf(cells, 'gender')).meaning,
      rating: texts.rating(cellOf(cells, 'rating')).text,
      workCategory: texts.workCategory(cellOf(cells, 'workCategory')).text,
      ready: words.ready(cellOf(cells, 'ready')).meaning,
    };
  };
}

/** Reads the step within the rung of a row; null where there are none, or none is said. */
type ReadSublevel = (
  level: ReadWord<string>,
  role: string,
  cell: string,
  line: number,
) => string | null;

/** A column of its own goes first, then the level, "Account manager II", then the title. */
function createSublevelColumn({ levels }: KnownNames, report: ReportCell): ReadSublevel {
  const sublevelOf = matchSublevels(levels);
  return (level, role, cell, line) => {
    const text = tidyCell(cell);
    const own = text === '' ? null : sublevelOf(level.meaning, [text]);
    if (own !== null) return own;
    const known = sublevelOf.known(level.meaning);
    if (text !== '' && known !== null) {
      report('unknown-sublevel', 'cell-left-out', line, 'sublevel', text, { known });
    }
    return sublevelOf(level.meaning, [level.text, role]);
  };
}

/** Reports what a row that is kept should have and has not. */
function reportWanted(row: RosterRow, report: ReportCell): void {
  for (const field of WANTED) {
    if (row[field] === '') report('empty-cell', 'kept', row.line, field, '');
  }
}

/** Reads the columns whose words are kept as they are; null for a cell without one. */
interface TextColumns {
  role(cell: string): string;
  rating(cell: string): { text: string | null };
  workCategory(cell: string): { text: string | null };
}

function createTextColumns(): TextColumns {
  const createOptional = (): ((cell: string) => { text: string | null }) =>
    remember((cell) => {
      const text = ownText(tidyCell(cell));
      return { text: text === '' ? null : text };
    });
  return {
    role: remember((cell) => ownText(tidyCell(cell))),
    rating: createOptional(),
    workCategory: createOptional(),
  };
}

function readManagerId(text: string): string | null {
  return text === '' ? null : ownText(readId(text).id);
}

function fullName(given: string, family: string): string {
  if (family === '') return ownText(given);
  return given === '' ? ownText(family) : `${given} ${family}`;
}

/** A word of the file and what it means; null for nothing that is known here. */
interface ReadWord<T extends string> {
  text: string;
  meaning: T | null;
}

/** Reads the columns whose words have a meaning, and keeps count of those that were not understood. */
interface WordColumns {
  level(cell: string): ReadWord<string>;
  city(cell: string): ReadWord<string>;
  gender(cell: string): ReadWord<RecordedGender>;
  ready(cell: string): ReadWord<Readiness>;
  /** A word that was not understood elsewhere. */
  addUnknown(field: 'currency' | 'payPeriod', text: string): void;
  unknownTexts(): Record<WordField, UnknownText[]>;
}

function createWordColumns(matchers: RosterMatchers): WordColumns {
  const payWords = { currency: createUnknownTexts(), payPeriod: createUnknownTexts() };
  const level = createWordColumn(matchers.level);
  const city = createWordColumn(matchers.city);
  const gender = createWordColumn(matchers.gender);
  const ready = createWordColumn(matchers.ready);
  return {
    level: level.read,
    city: city.read,
    gender: gender.read,
    ready: ready.read,
    addUnknown: (field, text) => payWords[field].add(text),
    unknownTexts: () => ({
      currency: payWords.currency.list(matchers.currency),
      payPeriod: payWords.payPeriod.list(matchers.payPeriod),
      managerId: [],
      level: level.unknown(),
      city: city.unknown(),
      gender: gender.unknown(),
      ready: ready.unknown(),
    }),
  };
}

function createWordColumn<T extends string>(
  matcher: Matcher<T>,
): { read: (cell: string) => ReadWord<T>; unknown: () => UnknownText[] } {
  const unknown = createUnknownTexts();
  const wordOf = remember((cell) => {
    const text = ownText(tidyCell(cell));
    const meaning = text === '' ? null : matcher.match(text);
    return { text, meaning: meaning ?? null, known: text === '' || !isUnknown(matcher, text) };
  });
  return {
    read(cell) {
      const word = wordOf(cell);
      if (!word.known) unknown.add(word.text);
      return word;
    },
    unknown: () => unknown.list(matcher),
  };
}

/** The days of a row as ISO dates, null where the file has none or none that can be read. */
interface RowDays {
  hireDate: string | null;
  levelSince: string | null;
}

type ReadDays = (hireCell: string, levelCell: string, line: number) => RowDays;

/** Reads the days of a row. One that does not exist or lies after `asOf` is reported and left out. */
function createDayColumns(settings: ImportSettings, asOf: string, report: ReportCell): ReadDays {
  const createReader = (field: DateField): ((cell: string, line: number) => string | null) => {
    const order = settings.dates[field] ?? 'ymd';
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
