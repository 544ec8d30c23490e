import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RangeAmounts } from './employer-range-layout.ts';

/** Hundredths as currency units: pictures place money, they do not add it up. */
export function toUnits(hundredths: number): number {
  return hundredths / 100;
}

/** An employer's range in currency units. */
export function toRangeAmounts(
  range: Pick<EmployerRange, 'minHundredths' | 'midpointHundredths' | 'maxHundredths'>,
): RangeAmounts {
  return {
    min: toUnits(range.minHundredths),
    midpoint: toUnits(range.midpointHundredths),
    max: toUnits(range.maxHundredths),
  };
}
