import type { RosterContents } from '../../../roster/parsed-roster.ts';
import type { TeamFindings } from '../../../team/findings/team-findings.ts';
import { teamFindingsSteps } from '../../../team/findings/team-findings.ts';
import { byId } from '../../../schemas/by-id.ts';
import type { EngineState, RosterSummary, AllPeople } from './engine-state.ts';
import { placeKey, allPeople } from './engine-state.ts';
import type { PlaceChoice } from './people-query.ts';
import type { Report } from './progress.ts';
import { inSteps, partOf } from './progress.ts';

/** A roster without its rows, with the places and rungs that people are at. */
export function summarise({ rows, ...contents }: RosterContents): RosterSummary {
  const places = new Map<string, PlaceChoice>();
  const levels = byId<number>();
  for (const row of rows) {
    const level = row.levelId ?? 'none';
    levels[level] = (levels[level] ?? 0) + 1;
    const key = placeKey(row);
    const place = places.get(key);
    if (place) place.count += 1;
    else places.set(key, { key, placeId: row.placeId, city: row.city, count: 1 });
  }
  return {
    ...contents,
    levels,
    places: [...places.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
  };
}

/** The report on everybody by the ranges of the plan, which is made once for each set of ranges. */
export async function reportOf(
  held: EngineState,
  report: Report,
): Promise<{ known: AllPeople; report: TeamFindings }> {
  const known = await allPeople(held, partOf(report, 0, 0.25));
  const terms = {
    levels: known.site.levels.map(({ id }) => id),
    rangeBook: known.rangeBook,
    marketBook: known.marketBook,
    nationId: known.site.market.nationId,
    compressionShare: known.compressionShare,
  };
  held.report ??= await inSteps(
    teamFindingsSteps(known.roster.rows, known.columns, terms),
    partOf(report, 0.25, 1),
  );
  return { known, report: held.report };
}
