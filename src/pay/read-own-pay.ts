import type { AmountFault } from '../i18n/read-amount.ts';
import { readAmount } from '../i18n/read-amount.ts';
import { checkPositive } from '../stats/check-number.ts';

/** Between which amounts a typed figure is taken for somebody's pay of a year, both included. */
export interface PayLimits {
  lowest: number;
  highest: number;
}

/** What somebody's typed pay means, in currency units a year. */
export type OwnPayEntry =
  /** `setAside` is a second reading that no pay of a year has, and that the reader is told of. */
  | { kind: 'pay'; pay: number; setAside: number | null }
  /** Both readings could be pay. */
  | { kind: 'unclear'; grouped: number; decimal: number }
  | { kind: 'outside'; fault: 'zero' | 'negative' | 'too-low' | 'too-high'; value: number }
  | { kind: 'other-currency'; currency: string }
  | { kind: 'none'; fault: AmountFault };

/**
 * Limits of what can be a pay of a year where the typical pay is `median`: one digit less than it to three
 * more. A median of 84,000 gives 1,000 to 10,000,000, whatever the currency. Throws a RangeError when the
 * median is not above 0.
 */
export function payLimits(median: number): PayLimits {
  checkPositive('median', median);
  const digits = Math.floor(Math.log10(median));
  return { lowest: 10 ** (digits - 1), highest: 10 ** (digits + 3) };
}

/**
 * Reads own pay as somebody typed it, in any notation that readAmount knows.
 *
 * Of two readings ("1.234") the one outside of the limits is set aside and comes back with the pay, so that
 * the answer can say which was taken. `currency` is that of the figures it is compared with: another one is
 * refused, none is taken for it.
 */
export function readOwnPay(text: string, currency: string, limits: PayLimits): OwnPayEntry {
  const reading = readAmount(text);
  if (reading.kind === 'none') return reading;
  if (reading.currency !== null && reading.currency !== currency) {
    return { kind: 'other-currency', currency: reading.currency };
  }
  if (reading.kind === 'one') return readValue(reading.value, limits);
  const grouped = readValue(reading.grouped, limits);
  const decimal = readValue(reading.decimal, limits);
  if (grouped.kind === 'pay' && decimal.kind === 'pay') {
    return { kind: 'unclear', grouped: grouped.pay, decimal: decimal.pay };
  }
  if (grouped.kind === 'pay') return { ...grouped, setAside: reading.decimal };
  return decimal.kind === 'pay' ? { ...decimal, setAside: reading.grouped } : grouped;
}

function readValue(
  value: number,
  { lowest, highest }: PayLimits,
): Extract<OwnPayEntry, { kind: 'pay' | 'outside' }> {
  if (value >= lowest && value <= highest) return { kind: 'pay', pay: value, setAside: null };
  const fault =
    value === 0 ? 'zero' : value < 0 ? 'negative' : value < lowest ? 'too-low' : 'too-high';
  return { kind: 'outside', fault, value };
}
