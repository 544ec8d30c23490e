import { sortedMedian } from '../stats/quantile.ts';
import { errorAt } from '../tables/problem.ts';
import type { Finding, Problem } from '../tables/problem.ts';
import type { Contributors } from './contributors.ts';
import { writeMonth } from './read-record-cells.ts';

/** What is wrong with people whose rows are each right. */
export function checkContributors(people: Contributors, file: string): Problem[] {
  const at = (line: number, finding: Finding): Problem =>
    errorAt({ file, line, column: null }, finding);
  return [
    ...people.contradictions().map(({ line, firstLine }) => at(line, contradiction(firstLine))),
    ...implausibleLines(people).map((line) => at(line, IMPLAUSIBLE)),
    ...checkEmployers(people, at),
    ...checkMonths(people, at),
    ...checkWeights(people, at),
  ];
}

type At = (line: number, finding: Finding) => Problem;

const contradiction = (firstLine: number): Finding => ({
  found: `a second row of one contributor in the same month, which differs from line ${firstLine}`,
  expected: 'one level, city, pay and employer for each contributor_id and month',
  mend: 'Remove the row that does not hold, or give two people two ids.',
});

/** Pay beyond these multiples of a median is a slip, as a rule in its unit (data/README.md, how to make a release). */
const FARTHEST = 10;

const IMPLAUSIBLE: Finding = {
  found: 'pay of under a tenth or over ten times of the median of its level',
  expected: 'base pay for a year at full time, in whole units of the currency',
  mend: 'Correct the amount: it may be of a month, an hour or in thousands. Or remove the row.',
};

/** Lines with pay that nobody is paid, in the order of the file. */
function implausibleLines({ length, level, pay, line }: Contributors): number[] {
  const levels = level.subarray(0, length);
  if (areNear(levels, pay)) return [];
  const medians = medianByLevel(levels, pay);
  const lines: number[] = [];
  for (let index = 0; index < length; index++) {
    const median = medians.get(level[index]!)!;
    const amount = pay[index]!;
    if (amount * FARTHEST < median || amount > median * FARTHEST) lines.push(line[index]!);
  }
  return lines.sort((a, b) => a - b);
}

/** Whether no pay of a level is over ten times another one: then none is of its median, and nothing need be sorted. */
function areNear(level: Uint16Array, pay: Float64Array): boolean {
  const least = new Map<number, number>();
  const most = new Map<number, number>();
  for (let index = 0; index < level.length; index++) {
    const [one, amount] = [level[index]!, pay[index]!];
    if (!(amount >= least.get(one)!)) least.set(one, amount);
    if (!(amount <= most.get(one)!)) most.set(one, amount);
  }
  return [...least].every(([one, amount]) => most.get(one)! <= amount * FARTHEST);
}

function medianByLevel(level: Uint16Array, pay: Float64Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const one of level) counts.set(one, (counts.get(one) ?? 0) + 1);
  const pays = new Map([...counts].map(([one, count]) => [one, new Float64Array(count)]));
  for (let index = 0; index < level.length; index++) {
    const left = counts.get(level[index]!)! - 1;
    counts.set(level[index]!, left);
    pays.get(level[index]!)![left] = pay[index]!;
  }
  return new Map([...pays].map(([one, amounts]) => [one, sortedMedian(amounts.sort())!]));
}

/** An employer that some rows name and others do not: its share cannot be told. */
function checkEmployers({ length, employer, line }: Contributors, at: At): Problem[] {
  // Nobody names one.
  if (employer.length === 0) return [];
  const first = firstLine(line, length, (index) => employer[index] === 0);
  if (first === null) return [];
  return [
    at(first, {
      found: 'no employer in this row and one in others',
      expected: 'an employer in every row, or in none',
      mend: 'Name it in every row; where all rows are of one employer, remove the column.',
    }),
  ];
}

/** Older pay among the latest is of people who have left, or was not updated. */
export const MOST_MONTHS_APART = 12;

function checkMonths(people: Contributors, at: At): Problem[] {
  const { length, month, line } = people;
  const latest = people.latestMonth();
  const first = firstLine(line, length, (index) => month[index]! < latest - MOST_MONTHS_APART);
  if (first === null) return [];
  return [
    at(first, {
      found: `a contributor whose latest pay is over a year older than that of ${writeMonth(latest)}`,
      expected: `pay of ${writeMonth(latest - MOST_MONTHS_APART)} or later`,
      mend: 'Remove the rows of people who have left, or export pay of one month.',
    }),
  ];
}

/**
 * Weights of survey raking are trimmed to about this. From 3.9 on, P10 of 36 people would be the pay of the lowest
 * paid one, and P90 that of the highest.
 */
const MOST_WEIGHT = 3;

function checkWeights({ length, weight, line }: Contributors, at: At): Problem[] {
  if (weight.length === 0) return [];
  const least = weight.subarray(0, length).reduce((a, b) => Math.min(a, b), Infinity);
  const first = firstLine(line, length, (index) => weight[index]! > least * MOST_WEIGHT);
  if (first === null) return [];
  return [
    at(first, {
      found: `a weight of more than ${MOST_WEIGHT} times the lightest one`,
      expected: `weights within ${MOST_WEIGHT} times of one another, so that nobody speaks for a whole cell`,
      mend: 'Trim the weights, as surveys do, or remove the column.',
    }),
  ];
}

/** The first line of the file of somebody who is meant; null where nobody is. */
function firstLine(
  line: Uint32Array,
  length: number,
  isMeant: (index: number) => boolean,
): number | null {
  let first = Infinity;
  for (let index = 0; index < length; index++) {
    if (isMeant(index)) first = Math.min(first, line[index]!);
  }
  return first === Infinity ? null : first;
}
