import { LEAST_ANSWERS } from '../../schemas/survey-rules.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { SurveyCashRow, SurveyPayRow } from '../data/survey-tables.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { checkPair, checkRising } from './pay-rows.ts';

/** Whether one row of a survey agrees with itself: enough answers for each figure (method: thin-data), and order. */
export function checkSurveyRows(draft: Draft): Problem[] {
  return [
    ...(draft.surveyPay ?? []).flatMap((row) => [
      ...checkDistribution(row, row.value.n, LEAST_ANSWERS.median),
      ...checkPair(row, 'p10', 'p90'),
      ...checkPair(row, 'p25', 'p75'),
    ]),
    ...(draft.surveyGroups ?? []).flatMap((row) => [
      ...checkDistribution(row, row.value.n, LEAST_ANSWERS.median),
      ...checkPair(row, 'p25', 'p75'),
    ]),
    ...(draft.surveyExperience ?? []).flatMap((row) =>
      checkDistribution(row, row.value.n, LEAST_ANSWERS.median),
    ),
    ...(draft.surveyCash ?? []).flatMap(checkCash),
    ...checkYears(draft),
  ];
}

/** Columns of a figure with the answers that it needs. */
type Needs = Record<string, number>;

interface Figures {
  p10?: number | null;
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p90?: number | null;
  p50Low?: number | null;
  p50High?: number | null;
}

function checkDistribution(figures: LocatedRow<Figures>, n: number, median: number): Problem[] {
  const { p10 = null, p25, p50, p75, p90 = null } = figures.value;
  const { p50Low = null, p50High = null } = figures.value;
  const cells = { p10, p25, p50, p75, p90, p50_low: p50Low, p50_high: p50High };
  const row = cellsOf(figures, cells);
  const { outer, quartiles } = LEAST_ANSWERS;
  const needs = { p10: outer, p25: quartiles, p50: median, p75: quartiles, p90: outer };
  return [
    ...checkEnough(row, n, needs),
    ...checkRising(row, ['p10', 'p25', 'p50', 'p75', 'p90']),
    ...checkRising(row, ['p50_low', 'p50', 'p50_high']),
  ];
}

/** Cells by the names of their columns, where they stand in the file. */
function cellsOf<C>(row: LocatedRow<unknown>, cells: C): LocatedRow<C> {
  return { value: cells, at: (column) => row.at(column) };
}

/** A figure of too few people would say more of them than of the level. */
function checkEnough(
  row: LocatedRow<Record<string, number | null>>,
  n: number,
  needs: Needs,
): Problem[] {
  return Object.entries(needs).flatMap(([column, least]) => {
    const figure = row.value[column] ?? null;
    if (figure === null || n >= least) return [];
    return errorAt(row.at(column), {
      found: `${quote(String(figure))} in ${column}, from ${n} ${n === 1 ? 'answer' : 'answers'}`,
      expected: `at least ${least} answers for this figure`,
      mend: 'Leave the cell blank, or remove the row where a blank is not allowed.',
    });
  });
}

/** Shares of people and total cash need ten answers (method: thin-data); additional pay, ten who receive any. */
function checkCash(cashRow: LocatedRow<SurveyCashRow>): Problem[] {
  const { n, receivingN, receivingPercent, baseP50, p50, p50Low, p50High } = cashRow.value;
  const { extraPercentP25, extraPercentP50, extraPercentP75 } = cashRow.value;
  const { cash, quartiles } = LEAST_ANSWERS;
  const cells = {
    receiving_n: receivingN,
    receiving_percent: receivingPercent,
    extra_percent_p25: extraPercentP25,
    extra_percent_p50: extraPercentP50,
    extra_percent_p75: extraPercentP75,
    base_p50: baseP50,
    p50,
    p50_low: p50Low,
    p50_high: p50High,
  };
  const row = cellsOf(cashRow, cells);
  const people = { receiving_n: cash, receiving_percent: cash, base_p50: cash };
  const extra = {
    extra_percent_p25: quartiles,
    extra_percent_p50: cash,
    extra_percent_p75: quartiles,
  };
  return [
    ...checkEnough(row, n, people),
    ...checkEnough(row, receivingN ?? 0, extra),
    ...checkDistribution(cashRow, n, cash),
    ...checkPair(row, 'receiving_n', 'receiving_percent'),
    ...checkPair(row, 'base_p50', 'p50'),
    ...checkPair(row, 'p50_low', 'p50_high'),
    ...checkPair(row, 'p50', 'p50_low'),
    ...checkRising(row, ['extra_percent_p25', 'extra_percent_p50', 'extra_percent_p75']),
    ...checkParts(cashRow),
  ];
}

/** Half a percent covers a share that was rounded to whole percents. */
const SHARE_ROUNDING = 0.5;

/** Parts that cannot belong together: more receivers than people, another share, less in total than base. */
function checkParts(row: LocatedRow<SurveyCashRow>): Problem[] {
  const { n, receivingN, receivingPercent, baseP50, p50 } = row.value;
  const problems: Problem[] = [];
  if (receivingN !== null && receivingN > n) {
    problems.push(
      errorAt(row.at('receiving_n'), {
        found: `${quote(String(receivingN))} in receiving_n, more than ${n} in n`,
        expected: 'a part of the answers',
        mend: 'Check both numbers.',
      }),
    );
  } else if (receivingN !== null && receivingPercent !== null && n > 0) {
    const share = (100 * receivingN) / n;
    if (Math.abs(share - receivingPercent) > SHARE_ROUNDING) {
      problems.push(
        errorAt(row.at('receiving_percent'), {
          found: `${quote(String(receivingPercent))} in receiving_percent, with ${receivingN} of ${n}`,
          expected: share.toFixed(1),
          mend: 'Correct the share, or one of the two counts.',
        }),
      );
    }
  }
  if (baseP50 !== null && p50 !== null && p50 < baseP50) {
    problems.push(
      errorAt(row.at('p50'), {
        found: `${quote(String(p50))} in p50, below ${baseP50} in base_p50`,
        expected: 'total cash, which is never less than base pay of the same people',
        mend: 'Check both numbers.',
      }),
    );
  }
  return problems;
}

/** The answers of a level by year are all of its answers. */
function checkYears({ surveyPay, surveyYears }: Draft): Problem[] {
  if (surveyPay === null || surveyYears === null) return [];
  return surveyPay.flatMap((row: LocatedRow<SurveyPayRow>) => {
    const { value } = row;
    const own = surveyYears.filter(
      (year) => year.value.levelId === value.levelId && year.value.sourceId === value.sourceId,
    );
    const sum = own.reduce((total, year) => total + year.value.n, 0);
    if (own.length === 0 || sum === value.n) return [];
    return errorAt(row.at('n'), {
      found: `${quote(String(value.n))} in n, but ${sum} answers of all years`,
      expected: `the sum of n in ${FILES.surveyYears}`,
      mend: 'Correct the one or the other; npm run survey writes both.',
    });
  });
}
