import { useRef, useState } from 'react';
import type { Refused } from '../../../../roster/roster-inspection.ts';
import type {
  RangesChoices,
  RangesContents,
  RangesInspection,
} from '../../../../roster/ranges/parsed-ranges.ts';
import type { EngineLink } from '../../engine/client.ts';
import type { RangeChoice } from '../../../../team/workspace/workspace.ts';

/** A table of ranges on its way into the plan. */
export interface OwnRanges {
  file: string | null;
  inspection: RangesInspection | null;
  contents: RangesContents | null;
  refused: Refused | null;
  open: (file: File) => Promise<void>;
  choose: (choices: RangesChoices) => Promise<void>;
}

/** Opens a table of the organisation’s ranges; once nothing is left to ask, it becomes the plan’s. */
export function useOwnRanges(
  link: EngineLink,
  use: (ranges: RangeChoice) => void,
  fail: (error: unknown) => void,
): OwnRanges {
  const [state, setState] = useState<Omit<OwnRanges, 'open' | 'choose'>>({
    file: null,
    inspection: null,
    contents: null,
    refused: null,
  });
  const choices = useRef<RangesChoices>({});

  const take = async (file: string, asked: Promise<RangesInspection | Refused>): Promise<void> => {
    try {
      const inspection = await asked;
      if (inspection.kind === 'refused') {
        return setState({ file, inspection: null, contents: null, refused: inspection });
      }
      if (inspection.reading === null) {
        return setState({ file, inspection, contents: null, refused: null });
      }
      const contents = await link.ask('readRanges', null).answer;
      if (contents.kind === 'refused') {
        return setState({ file, inspection: null, contents: null, refused: contents });
      }
      setState({ file, inspection, contents, refused: null });
      if (contents.ranges.length > 0) use({ kind: 'own', fileName: file, ranges: contents.ranges });
    } catch (error) {
      fail(error);
    }
  };

  return {
    ...state,
    open: async (file) => {
      choices.current = {};
      await take(file.name, link.ask('openRanges', { name: file.name, file }).answer);
    },
    choose: async (part) => {
      const { columns } = choices.current;
      choices.current = { ...choices.current, ...part, columns: { ...columns, ...part.columns } };
      await take(state.file ?? '', link.ask('chooseRanges', choices.current).answer);
    },
  };
}
