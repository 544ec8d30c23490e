/** The reader's own day, 2026-11-23: the clock of the browser in its time zone. */
export function today(): string {
  const now = new Date();
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
