import type { NumberNotation } from '../../../ingest/roster/numbers/number-notation.ts';

/** How numbers look in a notation: 1,234.56. */
export function notationExample({ decimal, thousands, threeDecimals }: NumberNotation): string {
  const grouped = `1${thousands ?? ''}234`;
  if (decimal === null) return grouped;
  return threeDecimals ? `${grouped}${decimal}567` : `${grouped}${decimal}56`;
}
