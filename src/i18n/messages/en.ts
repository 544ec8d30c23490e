import { enChanges } from './en/changes.ts';
import { enCharts } from './en/charts.ts';
import { enData } from './en/data.ts';
import { enLadder } from './en/ladder.ts';
import { enMethod } from './en/method.ts';
import { enPayTools } from './en/pay-tools.ts';
import { enPlan } from './en/plan.ts';
import { enRanges } from './en/ranges.ts';
import { enRoles } from './en/roles.ts';
import { enRoster } from './en/roster.ts';
import { enSite } from './en/site.ts';
import { enTeam } from './en/team.ts';
import { enTeamCharts } from './en/team-charts.ts';
import { enTeamPlanning } from './en/team-planning.ts';

/** English sentences: ICU messages. Arguments are named after what they hold; money arrives formatted. */
export const en = {
  ...enSite,
  ...enRoles,
  ...enRanges,
  ...enLadder,
  ...enChanges,
  ...enMethod,
  ...enCharts,
  ...enData,
  ...enPayTools,
  ...enPlan,
  ...enRoster,
  ...enTeam,
  ...enTeamPlanning,
  ...enTeamCharts,
} as const satisfies Record<string, string>;
