import { inspectRanges } from '../../../roster/ranges/inspect-ranges.ts';
import type { RangesChoices, RangesInspection } from '../../../roster/ranges/parsed-ranges.ts';
import { readRanges } from '../../../roster/ranges/read-ranges.ts';
import type { Refused } from '../../../roster/roster-inspection.ts';
import { openFile } from '../../../roster/workbook/open-source.ts';
import type { RosterSource } from '../../../roster/roster-source.ts';
import type { EngineState } from './engine-state.ts';
import { knownNames, requireOpen } from './engine-state.ts';
import type { Engine } from './protocol.ts';

/** From a file to the organisation’s own ranges. */
export function answerRanges(
  state: EngineState,
): Pick<Engine, 'openRanges' | 'chooseRanges' | 'readRanges'> {
  const inspect = async (
    source: RosterSource,
    choices: RangesChoices,
  ): Promise<RangesInspection | Refused> => {
    const inspection = await inspectRanges(source, knownNames(state), choices);
    const settings = inspection.kind === 'refused' ? null : inspection.settings;
    state.rangesFile = { source, settings };
    return inspection;
  };
  return {
    openRanges: async ({ name, file }) => {
      const opened = await openFile(name, file);
      return opened.kind === 'refused' ? opened : inspect(opened.source, {});
    },
    chooseRanges: async (choices) =>
      inspect(requireOpen(state.rangesFile, 'file of ranges').source, choices),
    readRanges: async (_, progress) => {
      const { source, settings } = requireOpen(state.rangesFile, 'file of ranges');
      return readRanges(source, requireOpen(settings, 'settings'), knownNames(state), {
        onProgress: progress,
      });
    },
  };
}
