/** What digits with separators can mean. */
export type NumberReading =
  | { kind: 'one'; value: number }
  /** One dot or comma before exactly three digits: it may group thousands or begin the decimals. */
  | { kind: 'two'; grouped: number; decimal: number }
  /** Separators that fit no notation, such as 12.34.56. */
  | { kind: 'none' };

/** First group of one to three digits, every other of three, one separator throughout. */
const GROUPED = /^\d{1,3}(?:([ '.,])\d{3}(?:\1\d{3})*)?$/;

/**
 * Reads digits that may be grouped by a space, an apostrophe, a dot or a comma and may have decimals
 * after a dot or a comma.
 *
 * The last dot or comma begins the decimals when another separator groups before it, when it cannot
 * group (85,50 or 1234.567 or 0.125), or when nothing follows it. Alone before exactly three digits it has
 * two readings (85,000). A separator that comes more than once groups.
 */
export function readNumber(text: string): NumberReading {
  if (!/^(?=.*\d)[\d '.,]+$/.test(text)) return { kind: 'none' };
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (mark < 0) return toReading(groupedValue(text));

  const whole = text.slice(0, mark);
  const decimals = text.slice(mark + 1);
  const once = !whole.includes(text[mark]!);
  if (!once) return toReading(groupedValue(text));
  if (!/^\d*$/.test(decimals)) return { kind: 'none' };
  const value = whole === '' ? 0 : groupedValue(whole);
  if (value === null) return { kind: 'none' };
  const decimal = Number(`${value}.${decimals || '0'}`);
  const mayGroup = /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
  return mayGroup
    ? { kind: 'two', grouped: Number(whole + decimals), decimal }
    : { kind: 'one', value: decimal };
}

function groupedValue(text: string): number | null {
  return /^\d+$/.test(text) || GROUPED.test(text) ? Number(text.replaceAll(/\D/g, '')) : null;
}

function toReading(value: number | null): NumberReading {
  return value === null ? { kind: 'none' } : { kind: 'one', value };
}
