import type { RosterRow } from '../../schemas/roster-row.ts';
import type { ManagerCompression } from '../compression/manager-compression.ts';
import { managerCompressionSteps } from '../compression/manager-compression.ts';
import type { NewerHires } from '../compression/newer-hires.ts';
import { newerHiresSteps } from '../compression/newer-hires.ts';
import type { MarketBook } from '../range/market-book.ts';
import type { RangeBook } from '../range/range-reading.ts';
import type { StructurePlace, StructureRow } from '../structure/structure-report.ts';
import { structureReport } from '../structure/structure-report.ts';
import { finish, within } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { CappedList } from './capped-list.ts';
import { largestFirst } from './capped-list.ts';
import type { PositionColumns } from './position-columns.ts';
import { positionColumns } from './position-columns.ts';
import { rangePeople } from './range-people.ts';
import type { TeamTotal } from './team-totals.ts';
import { teamTotals } from './team-totals.ts';

/** What a report is made with, besides the roster. */
export interface TeamReportTerms {
  /** Ids of the rungs, the lowest first. */
  levels: readonly string[];
  rangeBook: RangeBook;
  marketBook: MarketBook;
  /** Id of the nation, whose market stands beside ranges that hold everywhere. */
  nationId: string;
  /** From this share of the manager's pay on there is compression. */
  compressionShare: number;
}

/** Somebody paid outside the range. */
export interface CircleCase {
  /** Place in the roster. */
  row: number;
  /** What is missing to the minimum, or over the maximum. */
  hundredths: number;
}

/** The pay structure of a place, with the number of people whose ranges are of it. */
export interface PlaceStructure extends StructurePlace {
  people: number;
  rows: StructureRow[];
}

/** Everything about a roster and its ranges that can be shown without a choice of people. */
export interface TeamReport {
  people: number;
  columns: PositionColumns;
  /** Largest amount first. */
  green: CappedList<CircleCase>;
  red: CappedList<CircleCase>;
  managers: ManagerCompression;
  newerHires: NewerHires;
  /** Most people first. */
  structures: PlaceStructure[];
  totals: TeamTotal[];
}

/**
 * The report on a roster: positions of everybody, circles, compression, structures and totals (METHOD 7).
 * Pure and near-linear: a million people take seconds, so it belongs into a worker.
 *
 * Throws a RangeError when a number of a person or of the terms is out of its range.
 */
export function teamReport(rows: readonly RosterRow[], terms: TeamReportTerms): TeamReport {
  const columns = positionColumns(rows, terms.rangeBook, terms.marketBook);
  return finish(teamReportSteps(rows, columns, terms));
}

/**
 * The same step by step, from positions that are known. Throws what teamReport throws.
 * @param columns positions by the same books as in `terms`
 */
export function* teamReportSteps(
  rows: readonly RosterRow[],
  columns: PositionColumns,
  terms: TeamReportTerms,
): Steps<TeamReport> {
  const managers = yield* within(managerCompressionSteps(rows, terms.compressionShare), 0, 0.35);
  const newerHires = yield* within(newerHiresSteps(rows), 0.35, 0.8);
  const green = circleCases(columns, -1);
  yield 0.85;
  const red = circleCases(columns, 1);
  yield 0.9;
  const structures = placeStructures(columns, terms);
  yield 0.95;
  const totals = teamTotals(rows, columns);
  return { people: rows.length, columns, green, red, managers, newerHires, structures, totals };
}

function circleCases({ circle, outsideHundredths }: PositionColumns, side: -1 | 1) {
  const rows: number[] = [];
  const amounts: number[] = [];
  circle.forEach((value, row) => {
    if (value !== side) return;
    rows.push(row);
    amounts.push(outsideHundredths[row]!);
  });
  return largestFirst(rows, amounts, (row, hundredths): CircleCase => ({ row, hundredths }));
}

function placeStructures(columns: PositionColumns, terms: TeamReportTerms): PlaceStructure[] {
  const peopleOf = rangePeople(columns);
  const places = new Map<string, StructurePlace & { people: number }>();
  for (const range of columns.ranges) {
    const { zone, currency } = range;
    const key = JSON.stringify([zone, currency]);
    const place = places.get(key) ?? { zone, currency, people: 0 };
    places.set(key, { ...place, people: place.people + peopleOf(range).people });
  }
  return [...places.values()]
    .sort((a, b) => b.people - a.people)
    .map((place) => ({ ...place, rows: structureReport(place, { ...terms, peopleOf }) }));
}
