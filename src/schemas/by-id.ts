/**
 * A dictionary whose keys are ids of content/, of data/ or of somebody's file.
 *
 * It has no prototype, so that an id such as `constructor` or `__proto__` is found only where it was put, and
 * writing to it reaches nothing else. Of equal ids the last one stays.
 */
export function byId<T>(
  entries: Iterable<readonly [id: string, value: T]> = [],
): Record<string, T> {
  const record = Object.create(null) as Record<string, T>;
  for (const [id, value] of entries) record[id] = value;
  return record;
}
