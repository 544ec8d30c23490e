import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RangeChoice } from '../workspace/workspace.ts';

/** A range that the site publishes, said once for all places where it holds. */
export interface SiteRange extends Omit<EmployerRange, 'zone'> {
  /** Null where it holds in every place of the site. */
  placeIds: readonly string[] | null;
  /** Target of variable pay as a share of base pay; null where there is none. */
  variableTarget: number | null;
}

/** Ranges of the employer whose ladder the site publishes. */
export interface SiteRanges {
  /** The day from which the newest of them holds, YYYY-MM-DD. */
  validFrom: string;
  ranges: readonly SiteRange[];
}

/** The site’s ranges as a plan’s: one for each place. */
export function siteRangeChoice({ validFrom, ranges }: SiteRanges): RangeChoice {
  return {
    kind: 'site',
    validFrom,
    ranges: ranges.flatMap(({ placeIds, variableTarget: _target, ...range }) =>
      (placeIds ?? [null]).map((zone): EmployerRange => ({ ...range, zone })),
    ),
  };
}

/** The target of variable pay that the site publishes for a rung in a place; null where it says none. */
export function siteVariableTarget(
  { ranges }: SiteRanges,
  levelId: string,
  placeId: string,
): number | null {
  const own = ranges.filter((range) => range.levelId === levelId);
  const found =
    own.find(({ placeIds }) => placeIds?.includes(placeId)) ??
    own.find(({ placeIds }) => placeIds === null);
  return found?.variableTarget ?? null;
}
