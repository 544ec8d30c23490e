import { useRef, useState } from 'react';
import type { Refused } from '../../../../roster/roster-inspection.ts';
import type {
  RangesChoices,
  RangesContents,
  RangesInspection,
} from '../../../../roster/ranges/parsed-ranges.ts';
import { useLatest } from '../../../shared/latest.ts';
import type { EngineClient } from '../../engine/client.ts';
import type { RangeChoice } from '../../../../team/workspace/workspace.ts';

/** A table of ranges on its way into the plan. */
interface RangesFile {
  file: string | null;
  inspection: RangesInspection | null;
  contents: RangesContents | null;
  refused: Refused | null;
}

export interface OwnRanges extends RangesFile {
  open: (file: File) => Promise<void>;
  choose: (choices: RangesChoices) => Promise<void>;
  /** What is on its way no longer becomes the plan’s. */
  leave: () => void;
}

/**
 * Opens a table of the organisation’s ranges; once nothing is left to ask, it becomes the plan’s. Of several
 * files or choices, the latest counts.
 * @param take gives the ranges to the plan
 * @param fail says that a file could not be read
 */
export function useOwnRanges(
  client: EngineClient,
  take: (ranges: RangeChoice) => void,
  fail: (file: string) => void,
): OwnRanges {
  const [state, setState] = useState<RangesFile>({
    file: null,
    inspection: null,
    contents: null,
    refused: null,
  });
  const choices = useRef<RangesChoices>({});
  const begin = useLatest();

  const read = async (file: string, inspecting: Promise<RangesInspection | Refused>) => {
    const isLatest = begin();
    try {
      const found = await readOwnRanges(client, inspecting, isLatest);
      if (found === null) return;
      setState({ file, ...found });
      const ranges = found.contents?.ranges ?? [];
      if (ranges.length > 0) take({ kind: 'own', fileName: file, ranges });
    } catch {
      if (isLatest()) fail(file);
    }
  };

  return {
    ...state,
    open: async (file) => {
      choices.current = {};
      await read(file.name, client.ask('openRanges', { name: file.name, file }).answer);
    },
    choose: async (part) => {
      const { columns } = choices.current;
      choices.current = { ...choices.current, ...part, columns: { ...columns, ...part.columns } };
      await read(state.file ?? '', client.ask('chooseRanges', choices.current).answer);
    },
    leave: () => void begin(),
  };
}

/**
 * What is known of a table of ranges once it was looked at, and read where nothing is left to ask.
 * @returns null where something newer was asked for meanwhile
 */
async function readOwnRanges(
  client: Pick<EngineClient, 'ask'>,
  inspecting: Promise<RangesInspection | Refused>,
  isLatest: () => boolean,
): Promise<Omit<RangesFile, 'file'> | null> {
  const inspection = await inspecting;
  if (!isLatest()) return null;
  if (inspection.kind === 'refused') {
    return { inspection: null, contents: null, refused: inspection };
  }
  if (inspection.settings === null) return { inspection, contents: null, refused: null };
  const contents = await client.ask('readRanges', null).answer;
  if (!isLatest()) return null;
  return contents.kind === 'refused'
    ? { inspection: null, contents: null, refused: contents }
    : { inspection, contents, refused: null };
}
