/**
 * 2026-11-23 -> "November 23, 2026" or "23 ноября 2026", with no-break spaces; what some languages put
 * after the year (г.) is left out.
 */
export function formatDay(isoDay: string, languageTag: string): string {
  const parts = new Intl.DateTimeFormat(languageTag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(Date.parse(`${isoDay}T00:00:00Z`));
  const last = parts.findLastIndex(({ type }) => type !== 'literal');
  return parts
    .slice(0, last + 1)
    .map(({ value }) => value)
    .join('')
    .replaceAll(' ', '\u00a0');
}
