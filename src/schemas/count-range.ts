/** What is said of a number of people: from one number to another, both included; without an end where it is null. */
export interface CountRange {
  from: number;
  to: number | null;
}

/** `20-49`, `500+` or `34`. */
export function countText({ from, to }: CountRange): string {
  if (to === null) return `${from}+`;
  return from === to ? `${from}` : `${from}-${to}`;
}

/** The numbers that a text of `countText` says, or null where it says none of them. */
export function parseCount(text: string): CountRange | null {
  const [, from = '', dash, to, plus] =
    /^([1-9]\d{0,8})(?:(-)([1-9]\d{0,8})|(\+))?$/.exec(text) ?? [];
  if (from === '') return null;
  if (plus !== undefined) return { from: Number(from), to: null };
  if (dash === undefined) return { from: Number(from), to: Number(from) };
  return Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
}
