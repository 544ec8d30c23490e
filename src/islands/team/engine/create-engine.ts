import type { Answers, AskKind, Asks } from './asks.ts';
import type { Held } from './held.ts';
import { answerFindings } from './answer-findings.ts';
import { answerOut } from './answer-out.ts';
import { answerPlan } from './answer-plan.ts';
import { answerRanges } from './answer-ranges.ts';
import { answerReading } from './answer-reading.ts';
import { answerReport } from './answer-report.ts';
import { answerViews } from './answer-views.ts';
import type { Report } from './report.ts';

/** Answers each kind of question. It knows neither page nor worker, so a test can ask it directly. */
export type Engine = {
  [K in AskKind]: (ask: Asks[K], report: Report) => Promise<Answers[K]>;
};

/** An engine that holds nothing yet. */
export function createEngine(): Engine {
  const held: Held = {
    start: null,
    marketBook: null,
    file: null,
    rangesFile: null,
    roster: null,
    plan: null,
    columns: null,
    report: null,
    rangesVersion: 0,
  };
  return {
    ...answerReading(held),
    ...answerRanges(held),
    ...answerPlan(held),
    ...answerViews(held),
    ...answerFindings(held),
    ...answerOut(held),
    ...answerReport(held),
  };
}
