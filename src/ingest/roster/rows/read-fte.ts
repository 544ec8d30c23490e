import type { NumberNotation } from '../numbers/number-notation.ts';
import { readNumberCell } from '../numbers/read-money.ts';
import type { RosterProblemKind } from '../roster-problem.ts';
import type { FteUnit } from '../roster-reading.ts';

/** Share of full time, above 0 and at most 1; or why the text is none. */
export type FteCell = { ok: true; fte: number } | { ok: false; kind: RosterProblemKind };

/** Reads a part of full time. A percent sign is understood whatever the unit of the column. */
export function readFte(text: string, notation: NumberNotation, unit: FteUnit): FteCell {
  const percent = text.endsWith('%');
  // 0.375 is a part of full time and no 375.
  const cell = readNumberCell(percent ? text.slice(0, -1).trim() : text, {
    ...notation,
    threeDecimals: true,
  });
  if (!cell.ok) return cell;
  if (cell.currency !== null) return { ok: false, kind: 'not-a-number' };
  const fte =
    percent || unit === 'percent' ? Number((cell.value / 100).toPrecision(15)) : cell.value;
  return fte > 0 && fte <= 1 ? { ok: true, fte } : { ok: false, kind: 'fte-out-of-range' };
}
