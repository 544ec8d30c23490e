import type { RungLabel } from '../../charts/shared/rung-label.ts';
import type { TeamSite } from './team-props.ts';

/** The rungs as charts name them, the lowest first. */
export function rungLabels({ levels }: TeamSite): RungLabel[] {
  return levels.map(({ id, rung, title, short }) => ({
    levelId: id,
    rung,
    name: title,
    shortName: short,
  }));
}
