import { teamReportSteps } from '../../../team/report/team-report.ts';
import type { TeamReport } from '../../../team/report/team-report.ts';
import type { Everybody } from './everybody.ts';
import { inSteps } from './in-steps.ts';
import type { Report } from './report.ts';

/** The report on everybody, by the ranges of the plan. */
export function reportOf(known: Everybody, report: Report): Promise<TeamReport> {
  const terms = {
    levels: known.site.levels.map(({ id }) => id),
    rangeBook: known.rangeBook,
    marketBook: known.marketBook,
    nationId: known.site.market.nationId,
    compressionShare: known.compressionShare,
  };
  return inSteps(teamReportSteps(known.roster.rows, terms, known.columns), report);
}
