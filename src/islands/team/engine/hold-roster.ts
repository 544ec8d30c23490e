import { eachRow } from '../../../team/steps.ts';
import type { PlanRoster } from '../../../team/plan-file/team-plan.ts';
import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { RosterSummary } from './asks.ts';
import type { Held } from './held.ts';
import type { Report } from './report.ts';
import { inSteps } from './in-steps.ts';

/** Puts a roster in the place of whatever the engine held before. */
export async function holdRoster(
  held: Held,
  { places, currencies }: RosterSummary,
  { fileName, reading, rows }: PlanRoster,
  report: Report,
): Promise<void> {
  const byId = new Map<string, RosterRow>();
  const takeRow = (index: number): void => {
    const row = rows[index]!;
    byId.set(row.employeeId, row);
  };
  await inSteps(eachRow(rows.length, takeRow), report);
  held.roster = { fileName, reading, rows: [...rows], places, currencies, byId };
  held.plan = null;
  held.columns = null;
  held.report = null;
}
