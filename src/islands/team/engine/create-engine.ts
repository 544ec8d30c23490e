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
  const state: EngineState = {
    start: null,
    marketBook: null,
    file: null,
    rangesFile: null,
    roster: null,
    scenarios: null,
    columns: null,
    findings: null,
    rangesVersion: 0,
  };
  return {
    ...answerImport(state),
    ...answerRanges(state),
    ...answerScenarios(state),
    ...answerPeople(state),
    ...answerFindings(state),
    ...answerExport(state),
    ...answerReport(state),
  };
}
