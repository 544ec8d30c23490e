import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { readCellSigns, NUMBER_NOTATIONS, otherSign } from './number-notation.ts';
import type { DecimalSign, NumberNotation, ThousandsSign } from './number-notation.ts';

/** How many cells are shown where somebody is asked. */
const EXAMPLES = 4;

/** Signs of a column, each with the number of its cells and the first of them. */
class SignCount<S extends string> {
  readonly counts = new Map<S, number>();
  readonly examples = new Map<S, string>();

  add(sign: S | null, cell: string): void {
    if (sign === null) return;
    this.counts.set(sign, (this.counts.get(sign) ?? 0) + 1);
    if (!this.examples.has(sign)) this.examples.set(sign, cell);
  }

  has(sign: string): boolean {
    return (this.counts as ReadonlyMap<string, number>).has(sign);
  }
}

interface ColumnSigns {
  decimal: SignCount<DecimalSign>;
  thousands: SignCount<ThousandsSign>;
  ambiguous: SignCount<DecimalSign>;
}

/**
 * The notation of a column, from cells of it. Cells that leave no doubt decide, as long as they agree. Where
 * they disagree, or where the only sign may group thousands as well as begin decimals, the person is asked.
 */
export function guessNotation(cells: Iterable<string>): Understanding<NumberNotation> {
  const signs: ColumnSigns = {
    decimal: new SignCount(),
    thousands: new SignCount(),
    ambiguous: new SignCount(),
  };
  for (const cell of cells) {
    const found = readCellSigns(cell);
    if (found === null) continue;
    signs.decimal.add(found.decimal, cell);
    signs.thousands.add(found.thousands, cell);
    signs.ambiguous.add(found.ambiguous, cell);
  }
  const readings = possibleNotations(signs);
  const [only] = readings;
  if (readings.length > 1 || only === undefined) return asked(readings, examplesOf(signs));
  // Several signs that group are read as the most frequent one, and cells with the others are reported.
  const several = groupingSigns(only.decimal, signs).length > 1;
  return (several ? likely : certain)(only, NUMBER_NOTATIONS);
}

/** The notations that the signs leave possible; more than one is a question. */
function possibleNotations(signs: ColumnSigns): NumberNotation[] {
  const [group = null] = groupingSigns(null, signs);
  const open = (['.', ','] as const).filter(
    (decimal) => !signs.decimal.has(otherSign(decimal)) && !signs.thousands.has(decimal),
  );
  const [first, second] = open;
  if (first === undefined) {
    // Cells contradict each other whichever is taken.
    return (['.', ','] as const).map((decimal) => withGroups(decimal, signs));
  }
  if (second === undefined) {
    const settled = withGroups(first, signs);
    // The settled sign before three digits: a third decimal, or thousands of another hand.
    return signs.ambiguous.has(first) ? [settled, { ...settled, threeDecimals: true }] : [settled];
  }
  const ambiguous = [...signs.ambiguous.counts.keys()];
  const [sign] = ambiguous;
  if (sign === undefined) return [{ decimal: null, thousands: group, threeDecimals: false }];
  if (ambiguous.length > 1)
    return (['.', ','] as const).map((decimal) => withGroups(decimal, signs));
  return [
    { decimal: otherSign(sign), thousands: sign, threeDecimals: false },
    { decimal: sign, thousands: group, threeDecimals: true },
  ];
}

function withGroups(decimal: DecimalSign, signs: ColumnSigns): NumberNotation {
  return { decimal, thousands: groupingSigns(decimal, signs)[0] ?? null, threeDecimals: false };
}

/** The signs that group when this one begins decimals, the most frequent first. */
function groupingSigns(decimal: DecimalSign | null, signs: ColumnSigns): ThousandsSign[] {
  const counts = new Map(signs.thousands.counts);
  const other = decimal === null ? null : otherSign(decimal);
  const ambiguous = other === null ? 0 : (signs.ambiguous.counts.get(other) ?? 0);
  if (other !== null && ambiguous > 0) counts.set(other, (counts.get(other) ?? 0) + ambiguous);
  return [...counts]
    .filter(([sign]) => sign !== decimal)
    .sort((a, b) => b[1] - a[1])
    .map(([sign]) => sign);
}

function examplesOf({ decimal, thousands, ambiguous }: ColumnSigns): string[] {
  const cells = [decimal, thousands, ambiguous].flatMap(({ examples }) => [...examples.values()]);
  return [...new Set(cells)].slice(0, EXAMPLES);
}
