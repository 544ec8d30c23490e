import { currencyOfNotation, scaleOfNotation } from './amount-notation.ts';

/** Why a text is no amount. */
export type AmountFault =
  | 'empty'
  /** More characters than any amount needs. */
  | 'too-long'
  /** 1e5: the exponent of a program, which people mistype rather than mean. */
  | 'exponent'
  /** Separators that fit no notation: 12.34.56. */
  | 'separators'
  /** Two currencies that disagree: € 85 USD. */
  | 'two-currencies'
  /** More than a whole number of this size can be held exactly. */
  | 'too-large'
  | 'not-a-number';

/** What an amount as somebody wrote it can mean, in units of its currency; null where none is written. */
export type AmountReading =
  | { kind: 'one'; value: number; currency: string | null }
  /** Two values are possible: the separator groups thousands, or it begins the decimals. */
  | { kind: 'two'; grouped: number; decimal: number; currency: string | null }
  | { kind: 'none'; fault: AmountFault };

const MOST_CHARACTERS = 60;

/** Full-width forms lie at one distance from their plain characters. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_DISTANCE = 0xfee0;

/**
 * Reads an amount in any notation of the field: thousands grouped by comma, dot, apostrophe or any space,
 * decimals after a dot or a comma, a currency before or after, `k`, `тыс.`, `M` or `млн` after the number,
 * a minus or the parentheses of accounting, full-width characters.
 *
 * One separator before exactly three digits is ambiguous by itself ("85,000", "1.234"): both values come
 * back, and the caller, who knows what the amount is about, decides and says so. Values keep their sign;
 * a negative zero is zero.
 */
export function readAmount(text: string): AmountReading {
  if (text.length > MOST_CHARACTERS) return { kind: 'none', fault: 'too-long' };
  const plain = toPlainCharacters(text);
  if (plain === '') return { kind: 'none', fault: 'empty' };

  const parenthesised = /^([^\d()]*)\(([^()]*)\)([^\d()]*)$/.exec(plain);
  const [unwrapped, negated] = parenthesised
    ? [`${parenthesised[1]}${parenthesised[2]}${parenthesised[3]}`, true]
    : [plain, false];
  if (negated && /[-+]/.test(unwrapped)) return { kind: 'none', fault: 'not-a-number' };

  // The number begins at its first digit, or at a dot or comma before it that ends no abbreviation.
  const parts = /^(\D*?)((?:(?<!\p{L})[.,])?\d[\d '.,]*)(.*)$/u.exec(unwrapped);
  if (!parts) return { kind: 'none', fault: 'not-a-number' };
  const [, before = '', number = '', after = ''] = parts;
  if (/^e[-+]?\d/i.test(after)) return { kind: 'none', fault: 'exponent' };

  const signs = before.match(/[-+]/g) ?? [];
  const head = before.replace(/[-+]/, '').trim();
  const tail = readTail(after.trim());
  if (signs.length > 1 || !tail) return { kind: 'none', fault: 'not-a-number' };
  const currency = agreedCurrency(head, tail.currency);
  if (typeof currency !== 'object') return { kind: 'none', fault: currency };

  const reading = readNumber(number.trim());
  if (reading.kind === 'none') return { kind: 'none', fault: 'separators' };
  const factor = tail.scale * (negated || signs[0] === '-' ? -1 : 1);
  // A product of decimals gains noise that nobody wrote: 85.3 thousand are 85,300.
  const scaled = (value: number): number => Number((value * factor).toPrecision(15)) + 0;
  const values =
    reading.kind === 'one'
      ? { kind: 'one' as const, value: scaled(reading.value) }
      : {
          kind: 'two' as const,
          grouped: scaled(reading.grouped),
          decimal: scaled(reading.decimal),
        };
  const largest = Math.abs(values.kind === 'one' ? values.value : values.grouped);
  return largest > Number.MAX_SAFE_INTEGER
    ? { kind: 'none', fault: 'too-large' }
    : { ...values, currency: currency.code };
}

function toPlainCharacters(text: string): string {
  return text
    .replaceAll(FULL_WIDTH, (character) =>
      String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_DISTANCE),
    )
    .replaceAll(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .replaceAll(/[\u2019\u2018\u02bc`\u00b4]/g, "'")
    .replaceAll(/[\u2212\u2012\u2013]/g, '-')
    .trim();
}

/** What may follow the number: a scale, a currency, or both in this order. */
function readTail(tail: string): { scale: number; currency: string } | null {
  if (tail === '') return { scale: 1, currency: '' };
  const [, word = '', rest = ''] = /^(\p{L}+\.?)? ?(.*)$/u.exec(tail) ?? [];
  const scale = scaleOfNotation(word);
  return scale === null ? { scale: 1, currency: tail } : { scale, currency: rest };
}

/** The currency before and after a number; a bare $ takes the country from a code. */
function agreedCurrency(
  before: string,
  after: string,
): { code: string | null } | 'not-a-number' | 'two-currencies' {
  const codes: string[] = [];
  for (const notation of [before, after]) {
    if (notation === '') continue;
    const code = currencyOfNotation(notation);
    if (code === null) return 'not-a-number';
    codes.push(code);
  }
  const [first = null, second = first] = codes;
  if (first === second || before === '$') return { code: second };
  return 'two-currencies';
}

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
