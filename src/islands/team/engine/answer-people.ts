import type { RosterRow } from '../../../schemas/roster-row.ts';
import { personPosition } from '../../../team/position/person-position.ts';
import { teamTotals } from '../../../team/findings/team-totals.ts';
import type { EngineState } from './engine-state.ts';
import { listPeople } from './list-people.ts';
import { requireOpen, allPeople } from './engine-state.ts';
import { stripData } from './strip-data.ts';
import { partOf } from './progress.ts';
import type { Engine } from './protocol.ts';

/** Everybody against their ranges. */
export function answerPeople(
  state: EngineState,
): Pick<Engine, 'people' | 'strip' | 'totals' | 'range'> {
  return {
    people: async (query, progress) => {
      const { site, locale, roster, marketBook, rangeBook, columns } = await allPeople(
        state,
        partOf(progress, 0, 0.5),
      );
      const source = {
        rows: roster.rows,
        columns,
        levels: site.levels.map(({ id }) => id),
        positionOf: (row: RosterRow) => personPosition(row, rangeBook, marketBook),
        compare: new Intl.Collator(locale).compare,
      };
      return listPeople(source, query, partOf(progress, 0.5, 1));
    },
    strip: async (choice, progress) => {
      const { site, roster, scenarios, ...known } = await allPeople(state, progress);
      const source = {
        ...known,
        rows: roster.rows,
        levels: site.levels,
        places: roster.places,
        nationId: site.market.nationId,
        promotions: scenarios.results[scenarios.planning.side].promotions,
      };
      return stripData(source, choice);
    },
    totals: async (_, progress) => {
      const { roster, columns } = await allPeople(state, progress);
      const withoutRange = columns.rangeIndex.reduce(
        (count, index) => count + (index === -1 ? 1 : 0),
        0,
      );
      return { totals: teamTotals(roster.rows, columns), withoutRange };
    },
    range: async ({ levelId, placeId }) => {
      const { site } = requireOpen(state.start, 'start');
      const { rangeBook } = requireOpen(state.scenarios, 'scenarios');
      const roster = requireOpen(state.roster, 'roster');
      const currency = roster.currencies[0]?.currency ?? site.currency;
      const place = roster.places.find((item) => item.placeId === placeId);
      return rangeBook({ levelId, placeId, city: place?.city ?? '', currency });
    },
  };
}
