import { inspectRoster } from '../../../roster/inspect-roster.ts';
import { readRoster } from '../../../roster/read-roster.ts';
import type { Refused, RosterInspection } from '../../../roster/roster-inspection.ts';
import type { RosterChoices } from '../../../roster/parsed-roster.ts';
import { sourceOfFile } from '../../../roster/roster-source.ts';
import type { RosterSource } from '../../../roster/roster-source.ts';
import { createMarketBook } from '../../../team/range/market-book.ts';
import type { EngineStart, EngineState } from './engine-state.ts';
import { openRoster, knownNames, requireOpen } from './engine-state.ts';
import { summarise } from './summarise.ts';
import { partOf } from './progress.ts';
import type { Engine } from './protocol.ts';

type ReadingKinds = 'start' | 'open' | 'choose' | 'read';

/** From a file to a roster: looked at, understood, asked about, read. */
export function answerImport(held: EngineState): Pick<Engine, ReadingKinds> {
  const inspect = async (
    source: RosterSource,
    choices: RosterChoices,
  ): Promise<RosterInspection | Refused> => {
    const inspection = await inspectRoster(source, knownNames(held), choices);
    const reading = inspection.kind === 'refused' ? null : inspection.reading;
    held.file = { source, choices, reading };
    return inspection;
  };
  return {
    start: async (start: EngineStart) => {
      held.start = start;
      held.marketBook = createMarketBook(start.site.market);
      return null;
    },
    open: async ({ name, file }) => inspect(sourceOfFile(name, file), {}),
    choose: async (choices) => inspect(requireOpen(held.file, 'file').source, choices),
    read: async (_, report) => {
      const { source, reading } = requireOpen(held.file, 'file');
      const contents = await readRoster(source, requireOpen(reading, 'reading'), knownNames(held), {
        onProgress: partOf(report, 0, 0.95),
      });
      if (contents.kind === 'refused') return contents;
      const summary = summarise(contents);
      const roster = { fileName: source.name, reading, rows: contents.rows };
      await openRoster(held, summary, roster, partOf(report, 0.95, 1));
      return summary;
    },
  };
}
