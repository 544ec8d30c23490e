import type { YearSpan } from '../ladder/cumulative-time.ts';
import { cumulativeTime } from '../ladder/cumulative-time.ts';
import type { LadderWay } from './ladder-ways.ts';
import { ladderWay } from './ladder-ways.ts';
import type { SiteModel } from './site-model.ts';

/** Typical time on the rungs of a way, its last one left out, in words: "2–3 years", "10 years or more". */
export function wayTime(model: SiteModel, way: LadderWay): string {
  const entries = stepsOf(model, way).map((step) => model.entry('transitions', step.id).data);
  // Between neighbours the words of content/ stand; a sum has to be made.
  if (entries.length === 1) return entries[0]!.typicalTime;
  return spanText(model, cumulativeTime(entries.map(({ typicalYears }) => typicalYears)));
}

/** The single steps that make up a way, the lowest first. */
export function stepsOf({ roles }: SiteModel, { lower, upper }: LadderWay): LadderWay[] {
  return roles
    .slice(lower.rung - 1, upper.rung - 1)
    .map((role) => ladderWay(role, roles[role.rung]!));
}

function spanText(model: SiteModel, { from, to }: YearSpan): string {
  const { t } = model.language;
  return to === null ? t('years.open', { from }) : t('years.range', { from, to });
}
