import { shownAmount } from '../../../pay/shown-pay.ts';
import type { StripPerson, StripRow } from '../../../charts/people-strip/people-strip-data.ts';
import { binPay, payBinWidth } from '../../../charts/people-strip/pay-bins.ts';
import type { EmployerRange } from '../../../schemas/employer-range.ts';
import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { PersonPromotion } from '../../../team/promotion/scenario.ts';
import type { MarketBook } from '../../../team/range/market-book.ts';
import type { RangeBook } from '../../../team/range/employer-range.ts';
import type { PositionColumns } from '../../../team/findings/position-columns.ts';
import type { StructureStep } from '../../../team/structure/pay-structure.ts';
import { nameOfStep, stepsWithin } from '../../../team/structure/pay-structure.ts';
import type { TeamLevel } from '../team-props.ts';
import type { PlaceChoice } from './people-query.ts';
import { placeKey } from './engine-state.ts';
import { toRangeAmounts, toUnits } from '../../../charts/shared/labels.ts';

/** Drawn one by one up to this many on a rung, counted by steps of pay above it. */
const MOST_PEOPLE = 300;

export interface StripSource {
  rows: readonly RosterRow[];
  columns: PositionColumns;
  levels: readonly TeamLevel[];
  places: readonly PlaceChoice[];
  nationId: string;
  rangeBook: RangeBook;
  marketBook: MarketBook;
  /** Of the scenario in hand. */
  promotions: readonly PersonPromotion[];
}

/** Which people the picture shows. */
export interface StripChoice {
  /** Key of a place; null for all, where one picture can show them. */
  place: string | null;
  currency: string;
}

/** Rows of the picture, and the place that they are for; null for all places. */
export interface StripView {
  rows: StripRow[];
  place: string | null;
  /** People of the place who have no range where others of their rung have one: they stand apart. */
  apart: number;
}

/**
 * People against their ranges, a row for each rung, or for each step within it. Where the ranges of a rung differ by place, a picture of
 * all places would compare pay with the wrong range: then the place with most people is shown.
 */
export function stripData(source: StripSource, choice: StripChoice): StripView {
  const place =
    choice.place ?? (differByPlace(source, choice.currency) ? mostPeople(source) : null);
  const members = membersByLevel(source, { ...choice, place });
  let apart = 0;
  /** Beside a range there is nobody whom it is not for. */
  const standing = (key: string): number[] => {
    const own = members.get(key) ?? [];
    const ranged = own.filter((index) => source.columns.rangeIndex[index] !== -1);
    if (ranged.length === 0) return own;
    apart += own.length - ranged.length;
    return ranged;
  };
  const where = source.places.find(({ key }) => key === place);
  const promotions = new Map(source.promotions.map((item) => [item.mark.employeeId, item]));
  const shown = stripSteps(source).map(({ level, step }): CountedRow => {
    const key = stepKey(step);
    const indexes = standing(key);
    const range = rangeOf(source, step, indexes, where, choice.currency);
    return {
      key,
      rung: level.rung,
      of: level.of,
      name: nameOfStep(level.title, step),
      shortName: nameOfStep(level.short, step),
      zone: null,
      range: range && toRangeAmounts(range),
      market: marketOf(source, level.id, indexes, where, choice.currency),
      people: indexes.length > MOST_PEOPLE ? [] : toPeople(source, indexes, promotions),
      bins: null,
      counted: indexes.map((index) => ({
        pay: toUnits(source.rows[index]!.baseHundredths),
        compaRatio: numberOrNull(source.columns.compaRatio[index]!),
      })),
    };
  });
  return { rows: withBins(shown), place, apart };
}

/** The rungs as rows: their steps, and the rung itself for people whose step is not known. */
function stripSteps({ levels, rows }: StripSource): { level: TeamLevel; step: StructureStep }[] {
  return levels.flatMap((level) => {
    const steps = stepsWithin(level.id, level.sublevels);
    const unknown =
      level.sublevels && rows.some((row) => row.levelId === level.id && !row.sublevel);
    return [...(unknown ? [{ levelId: level.id }] : []), ...steps].map((step) => ({ level, step }));
  });
}

const stepKey = ({ levelId, sublevel }: StructureStep): string =>
  sublevel === undefined ? levelId : `${levelId} ${sublevel}`;

/** The row that somebody stands in; null for a level that the ladder does not have. */
const rowKey = ({ levelId, sublevel }: Pick<RosterRow, 'levelId' | 'sublevel'>): string | null =>
  levelId && stepKey(sublevel ? { levelId, sublevel } : { levelId });

/** A row with what it is counted by. */
type CountedRow = StripRow & { counted: Pick<StripPerson, 'pay' | 'compaRatio'>[] };

/**
 * The range of a rung in the picture: that of the place which is shown; for all places together the one that
 * everybody has, as far as they have any. Where nobody stands, the range of the nation tells what would hold.
 */
function rangeOf(
  { rangeBook, columns, nationId }: StripSource,
  step: StructureStep,
  indexes: readonly number[],
  where: PlaceChoice | undefined,
  currency: string,
): EmployerRange | null {
  const first = indexes.find((index) => columns.rangeIndex[index] !== -1);
  if (first !== undefined) return columns.ranges[columns.rangeIndex[first]!]!;
  if (where === undefined && indexes.length > 0) return null;
  const answer = rangeBook({
    levelId: step.levelId,
    // The row of people whose step is not known has no range, where each step has its own.
    sublevel: step.sublevel ?? null,
    placeId: where ? where.placeId : nationId,
    city: where?.city ?? '',
    currency,
  });
  return answer.kind === 'range' ? answer.range : null;
}

const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function differByPlace({ rows, columns }: StripSource, currency: string): boolean {
  const ranges = new Map<string, number>();
  return rows.some((row, index) => {
    const own = columns.rangeIndex[index]!;
    const key = rowKey(row);
    if (key === null || own === -1 || row.currency !== currency) return false;
    const known = ranges.get(key);
    if (known === undefined) ranges.set(key, own);
    return known !== undefined && known !== own;
  });
}

const mostPeople = ({ places }: StripSource): string | null => places[0]?.key ?? null;

function membersByLevel({ rows }: StripSource, { place, currency }: StripChoice) {
  const members = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = rowKey(row);
    if (key === null || row.currency !== currency) return;
    if (place !== null && placeKey(row) !== place) return;
    const own = members.get(key);
    if (own) own.push(index);
    else members.set(key, [index]);
  });
  return members;
}

/** The market of the place that is shown, or that all people of the rung are in; none for people of several places. */
function marketOf(
  { rows, marketBook, nationId }: StripSource,
  levelId: string,
  indexes: readonly number[],
  where: PlaceChoice | undefined,
  currency: string,
): number | null {
  const places = new Set(where ? [where.placeId] : indexes.map((index) => rows[index]!.placeId));
  const [only = nationId, another] = places;
  if (another !== undefined) return null;
  const pay = marketBook(levelId, only);
  return pay.kind === 'pay' && pay.statistic.currency === currency
    ? shownAmount(pay.statistic.percentiles.p50, pay.statistic)
    : null;
}

function toPeople(
  { rows, columns, levels }: StripSource,
  indexes: readonly number[],
  promotions: ReadonlyMap<string, PersonPromotion>,
): StripPerson[] {
  /** Whoever is promoted begins on the lowest step of the new rung. */
  const firstRow = (levelId: string): string =>
    stepKey(stepsWithin(levelId, levels.find(({ id }) => id === levelId)?.sublevels)[0]);
  return indexes.map((index) => {
    const { employeeId, name, baseHundredths } = rows[index]!;
    const promotion = promotions.get(employeeId);
    return {
      id: employeeId,
      name: name || employeeId,
      pay: toUnits(baseHundredths),
      compaRatio: numberOrNull(columns.compaRatio[index]!),
      penetration: numberOrNull(columns.penetration[index]!),
      promotion: promotion
        ? {
            rowKey: firstRow(promotion.mark.toLevelId),
            pay: toUnits(promotion.after.baseHundredths),
            raise: promotion.raise,
          }
        : null,
    };
  });
}

/** All rows that are counted are counted by the same step. */
function withBins(rows: readonly CountedRow[]): StripRow[] {
  let [smallest, largest] = [Infinity, -Infinity];
  for (const { pay } of rows.flatMap(({ counted }) => counted)) {
    smallest = Math.min(smallest, pay);
    largest = Math.max(largest, pay);
  }
  const width = payBinWidth(smallest, largest);
  return rows.map(({ counted, ...row }) => ({
    ...row,
    bins: counted.length > MOST_PEOPLE ? binPay(counted, row.range, width) : null,
  }));
}
