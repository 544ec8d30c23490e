/**
 * What was understood of a file, with how sure it is. Whatever it says, the person may choose otherwise.
 *
 * `certain` follows from the file or was chosen by the person; `likely` is a guess that is shown and may be
 * changed; `asked` has no value until somebody who knows the file says which.
 */
export type Understanding<T> =
  | {
      sure: 'certain' | 'likely';
      value: T;
      alternatives: readonly T[];
      examples: readonly string[];
    }
  | { sure: 'asked'; value: null; alternatives: readonly T[]; examples: readonly string[] };

/** Follows from the file, or was chosen. */
export function certain<T>(value: T, alternatives: readonly T[] = [value]): Understanding<T> {
  return { sure: 'certain', value, alternatives, examples: [] };
}

/** Probably so. */
export function likely<T>(value: T, alternatives: readonly T[]): Understanding<T> {
  return { sure: 'likely', value, alternatives, examples: [] };
}

/** Cannot be told from the file; the examples are cells that show why. */
export function asked<T>(
  alternatives: readonly T[],
  examples: readonly string[] = [],
): Understanding<T> {
  return { sure: 'asked', value: null, alternatives, examples };
}

/** What the person chose, if they did; else what the file says. */
export function chosenOr<T>(
  chosen: T | undefined,
  understood: () => Understanding<T>,
): Understanding<T> {
  const own = understood();
  if (chosen === undefined) return own;
  return { sure: 'certain', value: chosen, alternatives: own.alternatives, examples: own.examples };
}

/**
 * What can be chosen, each once: the alternatives, led by what was understood where it is none of them. Whole
 * numbers, for one, leave the decimal sign open, which nobody chooses by hand.
 */
export function offered<T>({ value, sure, alternatives }: Understanding<T>): readonly T[] {
  if (sure === 'asked') return alternatives;
  const key = JSON.stringify(value);
  return alternatives.some((one) => JSON.stringify(one) === key)
    ? alternatives
    : [value, ...alternatives];
}
