import type { RosterRow } from '../../../schemas/roster-row.ts';
import { gapWorksheetsSteps } from '../../../team/gap/gap-worksheet.ts';
import type { CappedList } from '../../../team/findings/capped-list.ts';
import type { PlaceStructure } from '../../../team/findings/team-findings.ts';
import type { FindingsView, PairList } from './findings-view.ts';
import type { EngineState, AllPeople } from './engine-state.ts';
import { marketMedian, requireOpen } from './engine-state.ts';
import { reportOf } from './summarise.ts';
import { inSteps } from './progress.ts';
import type { Engine } from './protocol.ts';

/** Pairs on the page; the whole list leaves as a file. */
const PAIRS = 15;
/** Places whose structure can be looked at, those with most people first. */
const PLACES = 100;

/** What stands out in a roster, and the pay gap worksheet. */
export function answerFindings(held: EngineState): Pick<Engine, 'findings' | 'gap'> {
  return {
    findings: async (_, report) => {
      const { known, report: made } = await reportOf(held, report);
      const { rows } = known.roster;
      const { managers, newerHires, structures } = made;
      return {
        compressionShare: known.compressionShare,
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
        structures: structures.slice(0, PLACES).map((place) => withMarket(place, known)),
      };
    },
    gap: async ({ audience }, report) =>
      inSteps(gapWorksheetsSteps(requireOpen(held.roster, 'roster').rows, audience), report),
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

function withMarket(place: PlaceStructure, known: AllPeople): FindingsView['structures'][number] {
  const medians = known.site.levels.map(({ id }) => [id, marketMedian(known, id, place)] as const);
  return { ...place, market: Object.fromEntries(medians) };
}
