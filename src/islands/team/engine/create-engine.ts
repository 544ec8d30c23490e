import { answerImport } from './answer-import.ts';
import { answerRanges } from './answer-ranges.ts';
import { answerScenarios } from './answer-scenarios.ts';
import { answerPeople } from './answer-people.ts';
import { answerFindings } from './answer-findings.ts';
import { answerExport } from './answer-export.ts';
import { answerReport } from './answer-report.ts';
import type { Engine } from './protocol.ts';
import type { EngineState } from './engine-state.ts';

/** An engine that holds nothing yet. */
export function createEngine(): Engine {
  const held: EngineState = {
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
    ...answerImport(held),
    ...answerRanges(held),
    ...answerScenarios(held),
    ...answerPeople(held),
    ...answerFindings(held),
    ...answerExport(held),
    ...answerReport(held),
  };
}
