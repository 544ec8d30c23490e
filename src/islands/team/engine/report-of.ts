import { teamReportSteps } from '../../../team/report/team-report.ts';
import type { TeamReport } from '../../../team/report/team-report.ts';
import { everybody } from './everybody.ts';
import type { Everybody } from './everybody.ts';
import type { Held } from './held.ts';
import type { Report } from './report.ts';
import { partOf, inSteps } from './in-steps.ts';

/** The report on everybody by the ranges of the plan, which is made once for each set of ranges. */
export async function reportOf(
  held: Held,
  report: Report,
): Promise<{ known: Everybody; report: TeamReport }> {
  const known = await everybody(held, partOf(report, 0, 0.25));
  const terms = {
    levels: known.site.levels.map(({ id }) => id),
    rangeBook: known.rangeBook,
    marketBook: known.marketBook,
    nationId: known.site.market.nationId,
    compressionShare: known.compressionShare,
  };
  held.report ??= await inSteps(
    teamReportSteps(known.roster.rows, known.columns, terms),
    partOf(report, 0.25, 1),
  );
  return { known, report: held.report };
}
