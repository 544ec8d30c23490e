/** The name of a place or zone as it is compared: case and the width of blanks say nothing. */
export function zoneName(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
