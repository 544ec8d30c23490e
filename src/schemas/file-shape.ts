import { isDay } from './day.ts';

/**
 * Whether a value read from a file has a shape: null where it has, else the way to what is wrong.
 *
 * For a plan of the team page, which a reader brings along: the page has to say where a fault lies, and a
 * schema library would be a fifteenth of all that the page loads.
 */
export interface FileShape<T> {
  (value: unknown): FaultPath | null;
  /** The type of what has the shape; never there at run time. */
  readonly of?: T;
}

/** Names and numbers that lead to a value. */
type FaultPath = readonly (string | number)[];

/** The type of what has a shape. */
export type ShapeOf<S> = S extends FileShape<infer T> ? T : never;

/** A fault of the value itself. */
const HERE: FaultPath = [];

/** Whatever passes a test. */
export function shape<T>(test: (value: unknown) => boolean): FileShape<T> {
  return (value) => (test(value) ? null : HERE);
}

/** A text of at most so many characters, which may have to match a pattern. */
export function text(most = Infinity, pattern?: RegExp): FileShape<string> {
  return shape(
    (value) => typeof value === 'string' && value.length <= most && (pattern?.test(value) ?? true),
  );
}

/** A finite number within bounds, both of which it may reach. */
export function number(least: number, most: number): FileShape<number> {
  return shape(
    (value) =>
      typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most,
  );
}

/** A number above 0. */
export function positive(most: number): FileShape<number> {
  return shape((value) => number(0, most)(value) === null && value !== 0);
}

/** A whole number that a number can hold exactly, within bounds. */
export function whole(
  least: number = Number.MIN_SAFE_INTEGER,
  most: number = Number.MAX_SAFE_INTEGER,
): FileShape<number> {
  return shape(
    (value) =>
      Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  );
}

export const flag: FileShape<boolean> = shape((value) => typeof value === 'boolean');

/** A day that the calendar has, YYYY-MM-DD. */
export const day: FileShape<string> = shape((value) => typeof value === 'string' && isDay(value));

/** One of some texts or numbers. */
export function oneOf<const T extends string | number>(values: readonly T[]): FileShape<T> {
  return shape((value) => values.includes(value as T));
}

/** The shape, or null. */
export function orNull<T>(of: FileShape<T>): FileShape<T | null> {
  return (value) => (value === null ? null : of(value));
}

/** At most so many things of one shape. */
export function list<T>(of: FileShape<T>, most = Infinity): FileShape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return HERE;
    for (const [index, item] of value.entries()) {
      const fault = of(item);
      if (fault !== null) return [index, ...fault];
    }
    return null;
  };
}

/** Two things, each of its own shape. */
export function pair<A, B>(first: FileShape<A>, second: FileShape<B>): FileShape<[A, B]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== 2) return HERE;
    return first(value[0]) ?? second(value[1]);
  };
}

/** An object with these fields and no others; those named may be absent. */
export function record<T extends object>(
  fields: { readonly [Key in keyof T]-?: FileShape<Exclude<T[Key], undefined>> },
  absent: readonly (keyof T & string)[] = [],
): FileShape<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return HERE;
    const own = value as Record<string, unknown>;
    for (const [key, of] of Object.entries<FileShape<unknown>>(fields)) {
      if (!Object.hasOwn(own, key) && (absent as readonly string[]).includes(key)) continue;
      const fault = Object.hasOwn(own, key) ? of(own[key]) : HERE;
      if (fault !== null) return [key, ...fault];
    }
    return Object.keys(own).every((key) => Object.hasOwn(fields, key)) ? null : HERE;
  };
}

/** One of several objects, which their `kind` tells apart. */
export function byKind<T extends { kind: string }>(kinds: {
  readonly [Kind in T['kind']]: FileShape<Extract<T, { kind: Kind }>>;
}): FileShape<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return HERE;
    const { kind } = value as { kind?: unknown };
    return typeof kind === 'string' && Object.hasOwn(kinds, kind)
      ? kinds[kind as T['kind']](value)
      : ['kind'];
  };
}

/** The shape, and a test that looks at the whole of it. */
export function also<T>(of: FileShape<T>, test: (value: T) => boolean): FileShape<T> {
  return (value) => of(value) ?? (test(value as T) ? null : HERE);
}
