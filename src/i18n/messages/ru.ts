import type { en } from './en.ts';
import { ruChanges } from './ru/changes.ts';
import { ruCharts } from './ru/charts.ts';
import { ruData } from './ru/data.ts';
import { ruLadder } from './ru/ladder.ts';
import { ruMethod } from './ru/method.ts';
import { ruPayTools } from './ru/pay-tools.ts';
import { ruPlan } from './ru/plan.ts';
import { ruRanges } from './ru/ranges.ts';
import { ruRoles } from './ru/roles.ts';
import { ruRoster } from './ru/roster.ts';
import { ruSite } from './ru/site.ts';
import { ruTeam } from './ru/team.ts';
import { ruTeamCharts } from './ru/team-charts.ts';
import { ruTeamPlanning } from './ru/team-planning.ts';

/** Русские предложения: сообщения ICU. Неразрывные пробелы стоят в них буквально. */
export const ru = {
  ...ruSite,
  ...ruRoles,
  ...ruRanges,
  ...ruLadder,
  ...ruChanges,
  ...ruMethod,
  ...ruCharts,
  ...ruData,
  ...ruPayTools,
  ...ruPlan,
  ...ruRoster,
  ...ruTeam,
  ...ruTeamPlanning,
  ...ruTeamCharts,
} as const satisfies Record<keyof typeof en, string>;
