/**
 * A sentence with its {words} in braces filled in. Unknown words stay as they are, and what is filled
 * in is never filled again, whatever a reader has written into a file.
 */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
