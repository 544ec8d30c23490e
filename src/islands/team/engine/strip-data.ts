import { shownAmount } from '../../../pay/shown-pay.ts';
import type { StripPerson, StripRow } from '../../../charts/people-strip/people-strip-data.ts';
import { binPay, payBinWidth } from '../../../charts/people-strip/pay-bins.ts';
import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { PersonPromotion } from '../../../team/promotion/scenario.ts';
import type { MarketBook } from '../../../team/range/market-book.ts';
import type { RangeBook } from '../../../team/range/employer-range.ts';
import type { PositionColumns } from '../../../team/findings/position-columns.ts';
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
}

/**
 * People against their ranges, a row for each rung. Where the ranges of a rung differ by place, a picture of
 * all places would compare pay with the wrong range: then the place with most people is shown.
 */
export function stripData(source: StripSource, choice: StripChoice): StripView {
  const place =
    choice.place ?? (differByPlace(source, choice.currency) ? mostPeople(source) : null);
  const members = membersByLevel(source, { ...choice, place });
  const where = source.places.find(({ key }) => key === place);
  const promotions = new Map(source.promotions.map((item) => [item.mark.employeeId, item]));
  const shown = source.levels.map((level): StripRow & { pays: number[] } => {
    const indexes = members.get(level.id) ?? [];
    const answer = source.rangeBook({
      levelId: level.id,
      placeId: where ? where.placeId : source.nationId,
      city: where?.city ?? '',
      currency: choice.currency,
    });
    // For all places together, the range is the one that everybody has.
    const [first] = indexes;
    const own = first === undefined ? -1 : source.columns.rangeIndex[first]!;
    const range =
      own === -1 ? (answer.kind === 'range' ? answer.range : null) : source.columns.ranges[own]!;
    return {
      key: level.id,
      rung: level.rung,
      of: level.of,
      name: level.title,
      shortName: level.short,
      zone: null,
      range: range && toRangeAmounts(range),
      market: marketOf(source, level.id, where, choice.currency),
      people: indexes.length > MOST_PEOPLE ? [] : toPeople(source, indexes, promotions),
      bins: null,
      pays: indexes.map((index) => toUnits(source.rows[index]!.baseHundredths)),
    };
  });
  return { rows: withBins(shown), place };
}

function differByPlace({ rows, columns }: StripSource, currency: string): boolean {
  const ranges = new Map<string, number>();
  return rows.some((row, index) => {
    const own = columns.rangeIndex[index]!;
    if (row.levelId === null || own === -1 || row.currency !== currency) return false;
    const known = ranges.get(row.levelId);
    if (known === undefined) ranges.set(row.levelId, own);
    return known !== undefined && known !== own;
  });
}

const mostPeople = ({ places }: StripSource): string | null => places[0]?.key ?? null;

function membersByLevel({ rows }: StripSource, { place, currency }: StripChoice) {
  const members = new Map<string, number[]>();
  rows.forEach((row, index) => {
    if (row.levelId === null || row.currency !== currency) return;
    if (place !== null && placeKey(row) !== place) return;
    const own = members.get(row.levelId);
    if (own) own.push(index);
    else members.set(row.levelId, [index]);
  });
  return members;
}

function marketOf(
  { marketBook, nationId }: StripSource,
  levelId: string,
  where: PlaceChoice | undefined,
  currency: string,
): number | null {
  const pay = marketBook(levelId, where ? where.placeId : nationId);
  return pay.kind === 'pay' && pay.statistic.currency === currency
    ? shownAmount(pay.statistic.percentiles.p50, pay.statistic)
    : null;
}

function toPeople(
  { rows, columns }: StripSource,
  indexes: readonly number[],
  promotions: ReadonlyMap<string, PersonPromotion>,
): StripPerson[] {
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return indexes.map((index) => {
    const { employeeId, name, baseHundredths } = rows[index]!;
    const promotion = promotions.get(employeeId);
    return {
      id: employeeId,
      name: name || employeeId,
      pay: toUnits(baseHundredths),
      compaRatio: orNull(columns.compaRatio[index]!),
      penetration: orNull(columns.penetration[index]!),
      promotion: promotion
        ? {
            rowKey: promotion.mark.toLevelId,
            pay: toUnits(promotion.after.baseHundredths),
            raise: promotion.raise,
          }
        : null,
    };
  });
}

/** All rows that are counted are counted by the same step. */
function withBins(rows: readonly (StripRow & { pays: number[] })[]): StripRow[] {
  let [smallest, largest] = [Infinity, -Infinity];
  for (const pay of rows.flatMap(({ pays }) => pays)) {
    smallest = Math.min(smallest, pay);
    largest = Math.max(largest, pay);
  }
  const width = payBinWidth(smallest, largest);
  return rows.map(({ pays, ...row }) => ({
    ...row,
    bins: pays.length > MOST_PEOPLE ? binPay(pays, row.range, width) : null,
  }));
}
