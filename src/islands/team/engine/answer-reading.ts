import { inspectRoster } from '../../../ingest/roster/inspect-roster.ts';
import { readRoster } from '../../../ingest/roster/read-roster.ts';
import type { Refused, RosterInspection } from '../../../ingest/roster/roster-inspection.ts';
import type { RosterChoices } from '../../../ingest/roster/roster-reading.ts';
import { sourceOfFile } from '../../../ingest/roster/roster-source.ts';
import type { RosterSource } from '../../../ingest/roster/roster-source.ts';
import { createMarketBook } from '../../../team/range/market-book.ts';
import type { Engine } from './create-engine.ts';
import type { EngineStart, Held } from './held.ts';
import { holdRoster } from './hold-roster.ts';
import { knownNames } from './known-names.ts';
import { requireHeld } from './require-held.ts';
import { summarise } from './summarise.ts';
import { partOf } from './in-steps.ts';

type ReadingKinds = 'start' | 'open' | 'choose' | 'read';

/** From a file to a roster: looked at, understood, asked about, read. */
export function answerReading(held: Held): Pick<Engine, ReadingKinds> {
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
    choose: async (choices) => inspect(requireHeld(held.file, 'file').source, choices),
    read: async (_, report) => {
      const { source, reading } = requireHeld(held.file, 'file');
      const contents = await readRoster(source, requireHeld(reading, 'reading'), knownNames(held), {
        onProgress: partOf(report, 0, 0.95),
      });
      if (contents.kind === 'refused') return contents;
      const summary = summarise(contents);
      const roster = { fileName: source.name, reading, rows: contents.rows };
      await holdRoster(held, summary, roster, partOf(report, 0.95, 1));
      return summary;
    },
  };
}
