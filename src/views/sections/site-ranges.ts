import type { RangeInForce } from '../../pay/decided-ranges.ts';
import type { SiteRange, SiteRanges } from '../../team/range/site-ranges.ts';
import type { SiteModel } from '../site/site-model.ts';

/** Hundredths in a currency unit. */
const UNIT = 100;

/**
 * The employer's ranges as the page for teams takes them: for each rung, or each step within it, one entry for all
 * places where the same range holds; null without any.
 */
export function siteRanges({ ranges, atlas, roles }: SiteModel): SiteRanges | null {
  if (ranges === null) return null;
  const places = [atlas.nation, ...atlas.metros].map(({ id }) => id);
  const entries = roles.flatMap(({ id }): SiteRange[] => {
    const found = places.flatMap((placeId) =>
      ranges.here(id, placeId).map((range) => ({ placeId, range: toSiteRange(range) })),
    );
    const groups = [...Map.groupBy(found, ({ range }) => JSON.stringify(range)).values()];
    return groups.map((group) => ({
      ...group[0]!.range,
      placeIds: group.length === places.length ? null : group.map(({ placeId }) => placeId),
    }));
  });
  return entries.length === 0 ? null : { validFrom: ranges.since!, ranges: entries };
}

function toSiteRange(range: RangeInForce): Omit<SiteRange, 'placeIds'> {
  const { levelId, sublevel, currency, min, mid, max, midBasis, variableTarget } = range;
  return {
    levelId,
    ...(sublevel === null ? {} : { sublevel }),
    currency,
    minHundredths: min * UNIT,
    midpointHundredths: mid * UNIT,
    maxHundredths: max * UNIT,
    midpointBasis: midBasis,
    variableTarget,
  };
}
