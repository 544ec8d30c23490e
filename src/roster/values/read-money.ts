import { readAmount } from '../../i18n/read-amount.ts';
import type { RosterProblemKind } from '../roster-problem.ts';
import { LONGEST_NUMBER, readCellSigns, regroup, otherSign } from './number-notation.ts';
import type { PayPeriod } from './pay-units.ts';
import { isAmountRange, splitAmount } from './spelled-amount.ts';
import type { NumberNotation } from './number-notation.ts';

/** A number with the currency that stands beside it, if one does; or why it is none. */
export type NumberCell =
  | { ok: true; value: number; currency: string | null; period: PayPeriod | null }
  | { ok: false; kind: RosterProblemKind };

/** Digits, perhaps with one or two decimals after a dot: the same in every notation. */
const PLAIN = /^-?\d{1,12}$/;

/** Reads a number in the notation of its column. The text is tidy and not empty. */
export function readNumberCell(text: string, notation: NumberNotation): NumberCell {
  if (text.length > LONGEST_NUMBER) return { ok: false, kind: 'not-a-number' };
  if (PLAIN.test(text)) return { ok: true, value: Number(text), currency: null, period: null };
  const { text: bare, period } = splitAmount(regroup(text));
  const number = readBareNumber(bare, notation, period);
  return !number.ok && isAmountRange(text) ? { ok: false, kind: 'amount-range' } : number;
}

function readBareNumber(
  text: string,
  notation: NumberNotation,
  period: PayPeriod | null,
): NumberCell {
  const amount = readAmount(text);
  if (amount.kind === 'none') return { ok: false, kind: kindOfFault(text, amount.fault) };
  const signs = readCellSigns(text);
  if (signs === null) return { ok: false, kind: 'separators' };
  const { decimal, thousands, threeDecimals } = notation;
  if (decimal !== null) {
    if (signs.decimal === otherSign(decimal) || signs.thousands === decimal) return mixed();
  }
  if (thousands !== null) {
    if (signs.decimal === thousands) return mixed();
    if (signs.thousands !== null && signs.thousands !== thousands) return mixed();
  }
  const { currency } = amount;
  if (amount.kind === 'one') return { ok: true, value: amount.value, currency, period };
  const sign = signs.ambiguous;
  if (sign !== null && sign === thousands)
    return { ok: true, value: amount.grouped, currency, period };
  if (sign === decimal || decimal === null || sign === null) {
    return sign !== null && sign === decimal && threeDecimals
      ? { ok: true, value: amount.decimal, currency, period }
      : { ok: false, kind: 'ambiguous-number' };
  }
  return thousands === null ? { ok: true, value: amount.grouped, currency, period } : mixed();
}

function mixed(): NumberCell {
  return { ok: false, kind: 'mixed-notation' };
}

function kindOfFault(text: string, fault: string): RosterProblemKind {
  if (/^[-+]?(?:inf(?:inity)?|∞|nan)$/i.test(text)) return 'not-finite';
  switch (fault) {
    case 'empty':
      return 'empty-cell';
    case 'exponent':
      return 'exponent';
    case 'separators':
      return 'separators';
    case 'two-currencies':
      return 'two-currencies';
    case 'too-large':
      return 'number-too-large';
    default:
      return 'not-a-number';
  }
}
