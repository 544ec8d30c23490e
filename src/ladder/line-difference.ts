/** What becomes of a line between two rungs. */
export type LineChange = 'same' | 'changed' | 'new' | 'no-longer';

/** A line of a list, such as a duty, with the id under which it stands on every rung that has it. */
export interface Line {
  id: string;
  text: string;
}

/** A line on two rungs; null on the one that does not have it. */
export interface LineDifference {
  id: string;
  change: LineChange;
  before: string | null;
  after: string | null;
}

/**
 * The difference of two lists, line by line.
 *
 * Lines of both come first, in the order of the second list: the same where the text is, changed where
 * it is not. What only the second has is new, what only the first has is no longer there. Throws a
 * RangeError when an id stands twice in a list.
 */
export function lineDifference(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  const textBefore = textById('before', before);
  const textAfter = textById('after', after);
  return [
    ...after
      .filter(({ id }) => textBefore.has(id))
      .map(({ id, text }): LineDifference => {
        const earlier = textBefore.get(id)!;
        return { id, change: earlier === text ? 'same' : 'changed', before: earlier, after: text };
      }),
    ...after
      .filter(({ id }) => !textBefore.has(id))
      .map(({ id, text }): LineDifference => ({ id, change: 'new', before: null, after: text })),
    ...before
      .filter(({ id }) => !textAfter.has(id))
      .map(({ id, text }): LineDifference => ({
        id,
        change: 'no-longer',
        before: text,
        after: null,
      })),
  ];
}

function textById(name: string, lines: readonly Line[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, text } of lines) {
    if (found.has(id)) throw new RangeError(`${name} must have each id once, received ${id} twice`);
    found.set(id, text);
  }
  return found;
}
