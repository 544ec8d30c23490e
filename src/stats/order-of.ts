/**
 * The indexes of some amounts in rising order of the amounts; equal ones keep their order.
 *
 * `amounts` are numbers of at least 0; others come out in no order. Takes time in proportion to their number: a
 * radix sort by 16 bits of the double at a time, of which those that all amounts share are passed over. Amounts of
 * whole units below a million, as pay is, differ in two of the four.
 */
export function orderOf(amounts: Float64Array): Uint32Array {
  const { length } = amounts;
  // Doubles of at least 0 stand in the order of their bits.
  const digits = new Uint16Array(amounts.slice().buffer);
  let order = new Uint32Array(length);
  for (let index = 0; index < length; index++) order[index] = index;
  let next = new Uint32Array(length);
  for (const digit of RISING) {
    const starts = new Uint32Array(RADIX + 1);
    for (let index = 0; index < length; index++) starts[digits[index * 4 + digit]! + 1]!++;
    if (starts.includes(length)) continue;
    for (let value = 0; value < RADIX; value++) starts[value + 1]! += starts[value]!;
    for (let at = 0; at < length; at++) {
      const index = order[at]!;
      next[starts[digits[index * 4 + digit]!]!++] = index;
    }
    [order, next] = [next, order];
  }
  return order;
}

const RADIX = 1 << 16;

/** The parts of a double from the lowest to the highest; machines that keep them the other way round have died out. */
const RISING = [0, 1, 2, 3] as const;
