import { teamReport } from '../../../team/report/team-report.ts';
import type { TeamReport } from '../../../team/report/team-report.ts';
import type { Everybody } from './everybody.ts';

/** The report on everybody, by the ranges of the plan. */
export function reportOf(known: Everybody): TeamReport {
  return teamReport(known.roster.rows, {
    levels: known.site.levels.map(({ id }) => id),
    rangeBook: known.rangeBook,
    marketBook: known.marketBook,
    nationId: known.site.market.nationId,
    compressionShare: known.compressionShare,
  });
}
