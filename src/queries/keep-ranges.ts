import { unbrokenRanges } from '../i18n/unbroken-ranges.ts';

/** Every text of plain data, at any depth, with its ranges kept on one line. */
export function keepRanges<T>(value: T): T {
  if (typeof value === 'string') return unbrokenRanges(value) as T;
  if (Array.isArray(value)) return value.map(keepRanges) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, keepRanges<unknown>(part)]),
  ) as T;
}
