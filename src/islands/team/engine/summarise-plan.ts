import type { PlanRoster } from '../../../team/plan-file/team-plan.ts';
import type { RosterSummary } from './asks.ts';
import { summarise } from './summarise.ts';

/** A roster that came with a plan: it was read before, so that nothing about it is unclear. */
export function summarisePlan({ rows }: PlanRoster): RosterSummary {
  const counts = new Map<string, number>();
  for (const { currency } of rows) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return summarise({
    kind: 'read',
    rows: [...rows],
    problems: { kept: [], counts: [] },
    counts: { records: rows.length, rows: rows.length, leftOut: 0 },
    unknownTexts: { level: [], city: [], gender: [], ready: [] },
    currencies: [...counts]
      .map(([currency, count]) => ({ currency, count }))
      .sort((a, b) => b.count - a.count),
  });
}
