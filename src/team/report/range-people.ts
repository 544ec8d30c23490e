import type { EmployerRange } from '../../schemas/employer-range.ts';
import { sortedMedian } from '../../stats/sorted-median.ts';
import type { RangePeople } from '../structure/structure-report.ts';
import type { PositionColumns } from './position-columns.ts';

/** How many people have each range, and the median of their compa-ratios. */
export function rangePeople(columns: PositionColumns): (range: EmployerRange) => RangePeople {
  const counts = new Int32Array(columns.ranges.length);
  for (const place of columns.rangeIndex) if (place !== -1) counts[place]! += 1;
  const values = Array.from(counts, (count) => new Float64Array(count));
  const filled = new Int32Array(counts.length);
  columns.rangeIndex.forEach((place, row) => {
    if (place === -1) return;
    values[place]![filled[place]!] = columns.compaRatio[row]!;
    filled[place]! += 1;
  });
  const people = new Map<EmployerRange, RangePeople>();
  columns.ranges.forEach((range, place) => {
    people.set(range, {
      people: counts[place]!,
      compaMedian: sortedMedian(values[place]!.sort()),
    });
  });
  return (range) => people.get(range) ?? { people: 0, compaMedian: null };
}
