import { inspectRanges } from '../../../ingest/roster/ranges/inspect-ranges.ts';
import type {
  RangesChoices,
  RangesInspection,
} from '../../../ingest/roster/ranges/ranges-reading.ts';
import { readRanges } from '../../../ingest/roster/ranges/read-ranges.ts';
import type { Refused } from '../../../ingest/roster/roster-inspection.ts';
import { sourceOfFile } from '../../../ingest/roster/roster-source.ts';
import type { RosterSource } from '../../../ingest/roster/roster-source.ts';
import type { Engine } from './create-engine.ts';
import type { Held } from './held.ts';
import { knownNames } from './known-names.ts';
import { requireHeld } from './require-held.ts';

/** From a file to the organisation’s own ranges. */
export function answerRanges(
  held: Held,
): Pick<Engine, 'openRanges' | 'chooseRanges' | 'readRanges'> {
  const inspect = async (
    source: RosterSource,
    choices: RangesChoices,
  ): Promise<RangesInspection | Refused> => {
    const inspection = await inspectRanges(source, knownNames(held), choices);
    const reading = inspection.kind === 'refused' ? null : inspection.reading;
    held.rangesFile = { source, reading };
    return inspection;
  };
  return {
    openRanges: async ({ name, file }) => inspect(sourceOfFile(name, file), {}),
    chooseRanges: async (choices) =>
      inspect(requireHeld(held.rangesFile, 'file of ranges').source, choices),
    readRanges: async (_, report) => {
      const { source, reading } = requireHeld(held.rangesFile, 'file of ranges');
      return readRanges(source, requireHeld(reading, 'reading'), knownNames(held), {
        onProgress: report,
      });
    },
  };
}
