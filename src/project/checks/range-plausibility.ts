import { rungBelow } from '../../ladder/order.ts';
import type { DecidedRange } from '../../schemas/decided-range.ts';
import type { Problem } from '../../tables/problem.ts';
import { warningAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { newestRows, rangeKey } from './range-rows.ts';

/** A maximum of more than this many times the minimum is more likely a slip than a policy. */
const MOST_WIDTH = 3;

/** So is a spread below this share of the minimum: nobody could grow in it. */
const LEAST_SPREAD = 0.02;

/** Ranges that are possible and unlikely. All are warnings: an employer may have its reasons. */
export function checkRangePlausibility(draft: Draft): Problem[] {
  // A range whose ends are exchanged is an error of its own.
  const newest = newestRows(draft).filter(({ value: { min, max } }) => min <= max);
  return [
    ...newest.flatMap(checkWidth),
    ...checkNeighbors(draft, newest),
    ...checkEmptyZones(draft),
  ];
}

function checkWidth({ value: { min, max }, at }: LocatedRow<DecidedRange>): Problem[] {
  const wide = max > MOST_WIDTH * min;
  if (!wide && max - min >= LEAST_SPREAD * min) return [];
  return [
    warningAt(at('max'), {
      found: `a range from ${min} to ${max}`,
      expected: wide
        ? `a maximum of at most ${MOST_WIDTH} times the minimum`
        : 'room between minimum and maximum',
      mend: 'Check both: base pay of a year in whole currency units.',
    }),
  ];
}

/** Ranges of two neighboring rungs that do not rise, or leave a gap between them. */
function checkNeighbors({ ladder }: Draft, newest: readonly LocatedRow<DecidedRange>[]): Problem[] {
  const rows = new Map(newest.map((row) => [rangeKey(row.value).join(','), row]));
  return newest.flatMap((row) => {
    const { levelId, sublevel } = row.value;
    const below = ladder && levelId !== null ? rungBelow(ladder, levelId) : null;
    // Within a rung of several sublevels neither the lowest nor the highest is known to be the neighbor.
    if (below === null || sublevel !== null) return [];
    const lower = rows.get(rangeKey({ ...row.value, levelId: below }).join(','));
    if (!lower || lower.value.currency !== row.value.currency) return [];
    const [{ min, max }, other] = [row.value, lower.value];
    const where = `line ${lower.at().line}`;
    if (max < other.min) {
      return warningAt(row.at('max'), {
        found: `${min} to ${max} for ${levelId}, wholly below ${other.min} to ${other.max} of ${below} in ${where}`,
        expected: 'a range that is not below that of the rung below it',
        mend: `Check both rows, or the order of the rungs.`,
      });
    }
    if (min <= other.max) return [];
    return warningAt(row.at('min'), {
      found: `${min} in min of ${levelId}, above ${other.max} in max of ${below} in ${where}`,
      expected: 'ranges of neighboring rungs that overlap or meet',
      mend: 'Check both rows: a promotion over the gap costs more than the range below allows.',
    });
  });
}

function checkEmptyZones({ zones, places }: Draft): Problem[] {
  if (places === null) return [];
  const used = new Set(places.map(({ value }) => value.zoneId));
  return (zones ?? []).flatMap(({ value: { id }, at }) =>
    used.has(id)
      ? []
      : warningAt(at('id'), {
          found: `the zone ${quote(id)} without a place`,
          expected: `a place with ${id} in the column zone of ${FILES.places}`,
          mend: `Write ${id} beside the places it is for, or remove the zone.`,
        }),
  );
}
