import { DISPLAY_PROFILES } from '../schemas/display-profile.ts';
import { medianIntervalRanks } from '../stats/median-interval-ranks.ts';
import { sortedQuantile } from '../stats/quantile.ts';
import { weightedQuantile } from '../stats/weighted-quantile.ts';
import type { CellKey, RecordCell, RecordCells } from './cell.ts';
import { orderOf } from '../stats/order-of.ts';
import type { Contributors } from './contributors.ts';
import type { PayRecords } from './read-pay-records.ts';
import type { RecordNames } from './record-names.ts';

/** What a cell says besides where it stands. */
export type CellFigures = Omit<RecordCell, keyof CellKey>;

/** Of a place or rung of the file in which nobody is. */
export function emptyFigures(hasEmployers: boolean): CellFigures {
  return {
    contributors: 0,
    percentiles: null,
    medianInterval: null,
    values: 0,
    mostFrequentShare: 0,
    employers: hasEmployers ? 0 : null,
    largestEmployerShare: hasEmployers ? 0 : null,
  };
}

/**
 * The cells of records (data/README.md, own pay records): every rung and every place that somebody is in, all their
 * crossings, and the totals over either and both, in the order of the names; before anything is hidden or rounded.
 * Takes time in proportion to the people: they are put into the order of their pay once, and every cell keeps it.
 */
export function recordCells(
  { people, currency, asOf }: Pick<PayRecords, 'people' | 'currency' | 'asOf'>,
  { levels, places }: RecordNames,
): RecordCells {
  const rung = numberPresent(people.level, people.length, levels.length);
  const place = numberPresent(people.place, people.length, places.length);
  const across = place.present.length;
  const levelIds = rung.present.map((index) => levels[index]!.id);
  const placeIds = place.present.map((index) => places[index]!.id);
  const sorted = sortPeople(
    people,
    (index) =>
      rung.numberOf[people.level[index]!]! * across + place.numberOf[people.place[index]!]!,
  );
  const crossings = levelIds.flatMap((levelId) =>
    placeIds.map((placeId) => ({ levelId, placeId })),
  );
  const groupings: [keys: CellKey[], groupOf: (crossing: number) => number][] = [
    [crossings, (crossing) => crossing],
    [
      levelIds.map((levelId) => ({ levelId, placeId: null })),
      (crossing) => Math.floor(crossing / across),
    ],
    [placeIds.map((placeId) => ({ levelId: null, placeId })), (crossing) => crossing % across],
    [[{ levelId: null, placeId: null }], () => 0],
  ];
  return {
    currency,
    asOf,
    cells: groupings.flatMap(([keys, groupOf]) => {
      const groups = Uint32Array.from(crossings, (_, crossing) => groupOf(crossing));
      const figures = figuresByGroup(sorted, groups, keys.length);
      return keys.map((key, group) => ({ ...key, ...figures[group]! }));
    }),
  };
}

/** The indexes that come up, in rising order, and the number of each among them. */
function numberPresent(
  indexes: Uint16Array,
  length: number,
  known: number,
): { present: number[]; numberOf: Uint16Array } {
  const numberOf = new Uint16Array(known);
  for (let index = 0; index < length; index++) numberOf[indexes[index]!] = 1;
  const present: number[] = [];
  for (const [index, comesUp] of numberOf.entries()) {
    if (comesUp === 1) numberOf[index] = present.push(index) - 1;
  }
  return { present, numberOf };
}

/** People in the order of their pay, or those of one group. */
interface SortedPeople {
  pay: Float64Array;
  /** The crossing of rung and place that each is in; empty for one group. */
  crossing: Uint32Array;
  /** Empty where nobody has one. */
  employer: Uint32Array;
  weight: Float64Array;
}

function sortPeople(
  { length, pay, employer, weight }: Contributors,
  crossingOf: (index: number) => number,
): SortedPeople {
  const order = orderOf(pay.subarray(0, length));
  const gather = <A extends Float64Array | Uint32Array>(into: A, from: ArrayLike<number>): A => {
    for (let at = 0; at < into.length; at++) into[at] = from[order[at]!]!;
    return into;
  };
  const crossing = new Uint32Array(length);
  for (let at = 0; at < length; at++) crossing[at] = crossingOf(order[at]!);
  return {
    pay: gather(new Float64Array(length), pay),
    crossing,
    employer: gather(new Uint32Array(employer.length === 0 ? 0 : length), employer),
    weight: gather(new Float64Array(weight.length === 0 ? 0 : length), weight),
  };
}

/** The figures of each group of people; `groups` has the group of each crossing, numbered from 0. */
function figuresByGroup(
  { pay, crossing, employer, weight }: SortedPeople,
  groups: Uint32Array,
  count: number,
): CellFigures[] {
  // First where each group begins, then everybody into the place of the group.
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < crossing.length; at++) starts[groups[crossing[at]!]! + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const pays = new Float64Array(pay.length);
  const employers = new Uint32Array(employer.length);
  const weights = new Float64Array(weight.length);
  for (let at = 0; at < crossing.length; at++) {
    const to = next[groups[crossing[at]!]!]!++;
    pays[to] = pay[at]!;
    if (employers.length > 0) employers[to] = employer[at]!;
    if (weights.length > 0) weights[to] = weight[at]!;
  }
  const tally = tallyEmployers(employers);
  return Array.from({ length: count }, (_, group) => {
    const [from, to] = [starts[group]!, starts[group + 1]!];
    if (from === to) return emptyFigures(employers.length > 0);
    const sorted = pays.subarray(from, to);
    return {
      ...figuresOfSorted(sorted),
      ...(weights.length > 0 ? weightedFigures(sorted, weights.subarray(from, to)) : {}),
      ...tally(employers.subarray(from, to)),
    };
  });
}

const SHARES = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;

type SharesOfPay = Record<keyof typeof SHARES, number>;

/**
 * Percentiles, each to a ten-thousandth of a unit: the last digits of floating point differ from one program to the
 * next, and must not decide whether an amount is rounded up.
 */
export function percentilesBy(quantile: (name: keyof typeof SHARES) => number): SharesOfPay {
  const kept = (name: keyof typeof SHARES): number => Math.round(quantile(name) * 1e4) / 1e4;
  return {
    p10: kept('p10'),
    p25: kept('p25'),
    p50: kept('p50'),
    p75: kept('p75'),
    p90: kept('p90'),
  };
}

/** Amounts that are shown as one are one amount: people who are paid the same but for cents are paid the same. */
const VALUE_STEP = DISPLAY_PROFILES.confidential.rounding;

function figuresOfSorted(
  sorted: Float64Array,
): Omit<CellFigures, 'employers' | 'largestEmployerShare'> {
  let values = 0;
  let most = 0;
  let run = 0;
  let before = -1;
  let payBefore = -1;
  for (const pay of sorted) {
    // In large groups most are paid what somebody else is.
    if (pay !== payBefore) {
      payBefore = pay;
      const value = Math.round(pay / VALUE_STEP);
      if (value !== before) {
        values++;
        run = 0;
        before = value;
      }
    }
    run++;
    if (run > most) most = run;
  }
  const ranks = medianIntervalRanks(sorted.length);
  return {
    contributors: sorted.length,
    percentiles: percentilesBy((name) => sortedQuantile(sorted, SHARES[name])),
    medianInterval: ranks && { low: sorted[ranks.low - 1]!, high: sorted[ranks.high - 1]! },
    values,
    mostFrequentShare: most / sorted.length,
  };
}

/** Percentiles of the weighted distribution (method: percentiles). Ranks say nothing about where its median lies. */
function weightedFigures(
  sorted: Float64Array,
  weights: Float64Array,
): Pick<CellFigures, 'percentiles' | 'medianInterval'> {
  return {
    percentiles: percentilesBy((name) => weightedQuantile(sorted, weights, SHARES[name])),
    medianInterval: null,
  };
}

/** Counts employers, numbered from 1, in parts of a list. */
function tallyEmployers(
  all: Uint32Array,
): (part: Uint32Array) => Pick<CellFigures, 'employers' | 'largestEmployerShare'> {
  if (all.length === 0) return () => ({ employers: null, largestEmployerShare: null });
  const counts = new Uint32Array(all.reduce((a, b) => Math.max(a, b), 0) + 1);
  return (part) => {
    let employers = 0;
    let largest = 0;
    for (const one of part) {
      const count = ++counts[one]!;
      if (count === 1) employers++;
      if (count > largest) largest = count;
    }
    for (const one of part) counts[one] = 0;
    return { employers, largestEmployerShare: largest / part.length };
  };
}
