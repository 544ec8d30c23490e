import { accept } from '../cell.ts';
import type { CellParser } from '../cell.ts';
import { refuseNumber } from './refuse-number.ts';

interface Bounds {
  min?: number;
  max?: number;
}

/** Digits, with a minus sign for negative numbers: 45000. */
export function wholeNumber(bounds: Bounds = {}): CellParser<number> {
  return numberLike(/^-?\d+$/, 'a whole number', bounds);
}

/** Digits with a point before the decimals: 0.41. */
export function decimal(bounds: Bounds = {}): CellParser<number> {
  return numberLike(/^-?\d+(\.\d+)?$/, 'a number', bounds);
}

function numberLike(pattern: RegExp, kind: string, { min, max }: Bounds): CellParser<number> {
  const expected = kind + describeBounds(min, max);
  return (cell) => {
    // The pattern goes first: Number() turns '' into 0, '1e5' into 100000 and ' 7 ' into 7.
    if (!pattern.test(cell)) return refuseNumber(cell, expected, pattern);
    const value = Number(cell);
    const inside = value >= (min ?? -Infinity) && value <= (max ?? Infinity);
    if (!inside || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      return { ok: false, expected, mend: 'Check the number at its source.' };
    }
    return accept(value);
  };
}

function describeBounds(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, ${min} or more`;
  return max === undefined ? '' : `, ${max} or less`;
}
