import type { RosterRow } from '../../../schemas/roster-row.ts';
import { gapWorksheetsSteps } from '../../../team/gap/gap-worksheet.ts';
import type { CappedList } from '../../../team/findings/capped-list.ts';
import type { PlaceStructure } from '../../../team/findings/team-findings.ts';
import type { FindingsView, PairList } from './findings-view.ts';
import type { EngineState, AllPeople } from './engine-state.ts';
import { allFindings, marketMedian, requireOpen } from './engine-state.ts';
import { runSteps } from './progress.ts';
import type { Engine } from './protocol.ts';

/** Pairs on the page; the whole list leaves as a file. */
const PAIRS = 15;
/** Places whose structure can be looked at, those with most people first. */
const PLACES = 100;

/** What stands out in a roster, and the pay gap worksheet. */
export function answerFindings(state: EngineState): Pick<Engine, 'findings' | 'gap'> {
  return {
    findings: async (_, progress) => {
      const { everybody, findings } = await allFindings(state, progress);
      const { rows } = everybody.roster;
      const { managers, newerHires, structures } = findings;
      return {
        compressionShare: everybody.compressionShare,
        managers: {
          ...toPairs(rows, managers.cases, ({ managerRow }) => managerRow),
          compressed: managers.compressed,
          inverted: managers.inverted,
          compared: managers.compared,
        },
        newer: {
          ...toPairs(rows, newerHires.cases, ({ tenuredRow }) => tenuredRow),
          compared: newerHires.compared,
          undated: newerHires.undated,
        },
        structures: structures.slice(0, PLACES).map((place) => withMarket(place, everybody)),
      };
    },
    gap: async ({ audience }, progress) =>
      runSteps(gapWorksheetsSteps(requireOpen(state.roster, 'roster').rows, audience), progress),
  };
}

function toPairs<C extends { row: number; ratio: number }>(
  rows: readonly RosterRow[],
  { items, total }: CappedList<C>,
  otherOf: (item: C) => number,
): PairList {
  const pairs = items
    .slice(0, PAIRS)
    .map((item) => ({ person: rows[item.row]!, other: rows[otherOf(item)]!, ratio: item.ratio }));
  return { pairs, total };
}

function withMarket(
  place: PlaceStructure,
  everybody: AllPeople,
): FindingsView['structures'][number] {
  const medians = everybody.site.levels.map(
    ({ id }) => [id, marketMedian(everybody, id, place)] as const,
  );
  return { ...place, market: Object.fromEntries(medians) };
}
