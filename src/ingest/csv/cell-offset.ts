/**
 * Offset at which the cell with this index begins, in a row that begins at `rowStart`.
 * Papa gives no offsets of cells; they are only needed to report a problem, so the row is walked then.
 */
export function cellOffset(text: string, rowStart: number, index: number): number {
  let offset = rowStart;
  for (let passed = 0; passed < index; passed++) {
    const comma = text.indexOf(',', endOfQuotes(text, offset));
    if (comma === -1) return offset;
    offset = comma + 1;
  }
  return offset;
}

/** Offset after the quoted part of a cell, or of the cell itself when it is not quoted. */
function endOfQuotes(text: string, start: number): number {
  if (text[start] !== '"') return start;
  let end = text.indexOf('"', start + 1);
  // A doubled quotation mark stands for one and does not close the cell.
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end === -1 ? text.length : end + 1;
}
