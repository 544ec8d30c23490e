/**
 * Whether a value read from JSON has a shape; what it has besides is not looked at.
 *
 * For the two files that a tool fetches from its own site, where a schema library would be a seventh of
 * the page. What a reader brings along is read by `zod/mini`, which says where a fault lies.
 */
export type Shape<T> = (value: unknown) => value is T;

/** Any text. */
export const text: Shape<string> = (value): value is string => typeof value === 'string';

/** A number that is finite: JSON writes a large one as it likes, and 1e999 is read as infinity. */
export const number: Shape<number> = (value): value is number => Number.isFinite(value);

/** One of some values. */
export function anyOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return (value): value is T => values.includes(value as T);
}

/** The shape, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** The shape, or nothing at all. */
export function orMissing<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** Any number of things of one shape. */
export function array<T>(shape: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(shape);
}

/** As many things as there are shapes, each of its own. */
export function tuple<const T extends readonly unknown[]>(
  ...shapes: { readonly [Index in keyof T]: Shape<T[Index]> }
): Shape<T> {
  return (value): value is T =>
    Array.isArray(value) &&
    value.length === shapes.length &&
    shapes.every((shape, index) => shape(value[index]));
}

/** An object with these fields. */
export function object<T extends object>(fields: {
  readonly [Key in keyof T]: Shape<T[Key]>;
}): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    shapes.every(([key, shape]) => shape((value as Record<string, unknown>)[key]));
}

/**
 * The value, if it has the shape.
 * @throws TypeError when it has another
 */
export function parseShape<T>(shape: Shape<T>, value: unknown, what: string): T {
  if (!shape(value)) throw new TypeError(`${what}: expected the shape of this version`);
  return value;
}
