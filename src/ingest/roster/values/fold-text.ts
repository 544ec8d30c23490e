/** Characters that are not seen: marks of direction, joiners of nothing, byte order marks, soft hyphens. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** A cell without blanks around it and without characters that are not seen. */
export function tidyCell(cell: string): string {
  if (cell === '' || PLAIN.test(cell)) return cell;
  return cell.replaceAll(UNSEEN, '').trim();
}

/**
 * A text as it is compared: width, case, ё, marks and blanks make no difference. "Denver, CO" and "denver–co"
 * are the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}%$€£₽]+/gu, ' ')
    .trim();
}
