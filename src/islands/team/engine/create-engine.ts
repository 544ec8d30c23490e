import { inspectRanges } from '../../../roster/ranges/inspect-ranges.ts';
import type { RangesChoices, RangesInspection } from '../../../roster/ranges/parsed-ranges.ts';
import { readRanges } from '../../../roster/ranges/read-ranges.ts';
import type { Refused } from '../../../roster/roster-inspection.ts';
import type { OpenedFile } from '../../../roster/workbook/open-source.ts';
import { chosenSheet, openFile } from '../../../roster/workbook/open-source.ts';
import { answerExport } from './answer-export.ts';
import { answerFindings } from './answer-findings.ts';
import { answerImport } from './answer-import.ts';
import { answerPeople } from './answer-people.ts';
import { answerReport } from './answer-report.ts';
import { answerScenarios } from './answer-scenarios.ts';
import type { EngineState } from './engine-state.ts';
import { knownNames, requireOpen } from './engine-state.ts';
import type { Engine } from './protocol.ts';

/** An engine that holds nothing yet. */
export function createEngine(): Engine {
  const state: EngineState = {
    start: null,
    marketBook: null,
    places: null,
    finder: null,
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

/** From a file to the organisation’s own ranges. */
function answerRanges(
  state: EngineState,
): Pick<Engine, 'openRanges' | 'chooseRanges' | 'readRanges'> {
  const inspect = async (
    opened: OpenedFile | Refused,
    choices: RangesChoices,
  ): Promise<RangesInspection | Refused> => {
    if (opened.kind === 'refused') return opened;
    const { source, workbook } = opened;
    const inspection = await inspectRanges(source, knownNames(state), choices);
    const settings = inspection.kind === 'refused' ? null : inspection.settings;
    state.rangesFile = { source, workbook, settings };
    return inspection;
  };
  return {
    openRanges: async ({ name, file }) => inspect(await openFile(name, file), {}),
    chooseRanges: async (choices) =>
      inspect(chosenSheet(requireOpen(state.rangesFile, 'file of ranges'), choices.sheet), choices),
    readRanges: async (_, progress) => {
      const { source, settings } = requireOpen(state.rangesFile, 'file of ranges');
      return readRanges(source, requireOpen(settings, 'settings'), knownNames(state), {
        onProgress: progress,
      });
    },
  };
}
