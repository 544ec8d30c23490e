import type { RosterRow } from '../../../schemas/roster-row.ts';
import { personPosition } from '../../../team/position/person-position.ts';
import { teamTotals } from '../../../team/report/team-totals.ts';
import type { Engine } from './create-engine.ts';
import { everybody } from './everybody.ts';
import type { Held } from './held.ts';
import { listPeople } from './list-people.ts';
import { requireHeld } from './require-held.ts';
import { stripData } from './strip-data.ts';
import { partOf } from './in-steps.ts';

/** Everybody against their ranges. */
export function answerViews(held: Held): Pick<Engine, 'people' | 'strip' | 'totals' | 'range'> {
  return {
    people: async (query, report) => {
      const { site, locale, roster, marketBook, rangeBook, columns } = await everybody(
        held,
        partOf(report, 0, 0.5),
      );
      const source = {
        rows: roster.rows,
        columns,
        levels: site.levels.map(({ id }) => id),
        positionOf: (row: RosterRow) => personPosition(row, rangeBook, marketBook),
        compare: new Intl.Collator(locale).compare,
      };
      return listPeople(source, query, partOf(report, 0.5, 1));
    },
    strip: async (choice, report) => {
      const { site, roster, plan, ...known } = await everybody(held, report);
      const source = {
        ...known,
        rows: roster.rows,
        levels: site.levels,
        places: roster.places,
        nationId: site.market.nationId,
        promotions: plan.results[plan.planning.side].promotions,
      };
      return stripData(source, choice);
    },
    totals: async (_, report) => {
      const { roster, columns } = await everybody(held, report);
      const withoutRange = columns.rangeIndex.reduce(
        (count, index) => count + (index === -1 ? 1 : 0),
        0,
      );
      return { totals: teamTotals(roster.rows, columns), withoutRange };
    },
    range: async ({ levelId, placeId }) => {
      const { site } = requireHeld(held.start, 'start');
      const { rangeBook } = requireHeld(held.plan, 'plan');
      const roster = requireHeld(held.roster, 'roster');
      const currency = roster.currencies[0]?.currency ?? site.currency;
      const place = roster.places.find((item) => item.placeId === placeId);
      return rangeBook({ levelId, placeId, city: place?.city ?? '', currency });
    },
  };
}
