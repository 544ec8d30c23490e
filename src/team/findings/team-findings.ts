import type { LadderOrder } from '../../ladder/order.ts';
import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import { sortedMedian } from '../../stats/quantile.ts';
import type { ManagerCompression } from '../compression/manager-compression.ts';
import { managerCompressionSteps } from '../compression/manager-compression.ts';
import type { NewerHires } from '../compression/newer-hires.ts';
import { newerHiresSteps } from '../compression/newer-hires.ts';
import type { RangeBook } from '../range/employer-range.ts';
import type { MarketBook } from '../range/market-book.ts';
import type { Steps } from '../steps.ts';
import { within } from '../steps.ts';
import type { RangePeople, StructurePlace, StructureRow } from '../structure/pay-structure.ts';
import { payStructure } from '../structure/pay-structure.ts';
import type { CappedList } from './capped-list.ts';
import { largestFirst } from './capped-list.ts';
import type { PositionColumns } from './position-columns.ts';
import type { TeamTotal } from './team-totals.ts';
import { teamTotals } from './team-totals.ts';

/** What findings are made with, besides the roster. */
interface TeamFindingsTerms {
  /** Which rungs stand above which. */
  order: LadderOrder;
  /** Steps within a rung by its id, the lowest first; rungs without any are left out. */
  sublevels?: Readonly<Record<string, readonly string[]>>;
  rangeBook: RangeBook;
  marketBook: MarketBook;
  /** Id of the nation, whose market stands beside ranges that hold everywhere. */
  nationId: string;
  /** From this share of the manager's pay on there is compression. */
  compressionShare: number;
}

/** Somebody paid outside the range. */
interface CircleCase {
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
export interface TeamFindings {
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
 * The findings on a roster: circles, compression, structures and totals (method: positions, employer-ranges),
 * from positions that are known. Pure and near-linear: a million people take seconds, so it belongs into a worker.
 * @param columns positions by the same books as in `terms`
 * @throws RangeError when a number of a person or of the terms is out of its range
 */
export function* teamFindingsSteps(
  rows: readonly RosterRow[],
  columns: PositionColumns,
  terms: TeamFindingsTerms,
): Steps<TeamFindings> {
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

function placeStructures(columns: PositionColumns, terms: TeamFindingsTerms): PlaceStructure[] {
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
    .map((place) => ({ ...place, rows: payStructure(place, { ...terms, peopleOf }) }));
}

/** How many people have each range, and the median of their compa-ratios. */
function rangePeople(columns: PositionColumns): (range: EmployerRange) => RangePeople {
  const counts = new Int32Array(columns.ranges.length);
  for (const place of columns.rangeIndex) if (place !== -1) counts[place]! += 1;
  const values = Array.from(counts, (count) => new Float64Array(count));
  const filled = new Int32Array(counts.length);
  columns.rangeIndex.forEach((place, row) => {
    if (place === -1) return;
    values[place]![filled[place]!] = columns.compaRatio[row]!;
    filled[place]! += 1;
  });
  const people = new Map<EmployerRange, RangePeople>();
  columns.ranges.forEach((range, place) => {
    people.set(range, {
      people: counts[place]!,
      compaMedian: sortedMedian(values[place]!.sort()),
    });
  });
  return (range) => people.get(range) ?? { people: 0, compaMedian: null };
}
