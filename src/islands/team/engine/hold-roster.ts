import type { PlanRoster } from '../../../team/plan-file/team-plan.ts';
import type { RosterSummary } from './asks.ts';
import type { Held } from './held.ts';

/** Puts a roster in the place of whatever the engine held before. */
export function holdRoster(
  held: Held,
  { places, currencies }: RosterSummary,
  { fileName, reading, rows }: PlanRoster,
): void {
  held.roster = {
    fileName,
    reading,
    rows: [...rows],
    places,
    currencies,
    byId: new Map(rows.map((row) => [row.employeeId, row])),
  };
  held.plan = null;
  held.columns = null;
}
