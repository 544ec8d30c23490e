/** A text with a capital at its start, as a heading or an entry of a list has. */
export function startCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
