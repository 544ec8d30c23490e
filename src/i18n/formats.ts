/** How a language writes numbers, money and dates, and puts words in order. */
export interface Formats {
  /** 96500 -> "$96,500" or "96 500 $". */
  money: (amount: number, currency: string) => string;
  /** 40000 -> "$40k" or "40 тыс." */
  moneyTick: (amount: number, currency: string) => string;
  /** 80000, 125000 -> "$80,000–$125,000" or "80 000–125 000 $". */
  moneyRange: (low: number, high: number, currency: string) => string;
  /** "USD" -> "US dollars" or "долларов США", as it stands before "a year". */
  currencyName: (currency: string) => string;
  /** 0.244 -> "+24%" or "+24 %", -0.1 -> "−10%". */
  signedPercent: (share: number, maximumFractionDigits?: number) => string;
  /** 0.085 -> "8.5%" or "8,5 %". */
  percent: (share: number, maximumFractionDigits?: number) => string;
  /** 0.23, 0.51 -> "23–51%" or "23–51 %"; one percentage where both are the same once rounded. */
  percentRange: (low: number, high: number) => string;
  /** 24480 -> "24,480" or "24 480"; with 2 and 2 decimals 1.2 -> "1.20". */
  number: (value: number, maximumFractionDigits?: number, minimumFractionDigits?: number) => string;
  /** "2025-05" -> "May 2025" or "май 2025 года". */
  month: (yearMonth: string) => string;
  /** "2026-11-23" -> "November 23, 2026" or "23 ноября 2026 года". */
  date: (isoDate: string) => string;
  /** "a, b, and c" or "a, b и c". */
  list: (items: string[]) => string;
  /** Alphabetical order of the language. */
  compare: (a: string, b: string) => number;
}

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

/** Makes an Intl formatter once for each locale and options: to make one takes far longer than to use it. */
function keep<Options, Made>(
  make: (tag: string, options: Options | undefined) => Made,
): (tag: string, options?: Options) => Made {
  const kept = new Map<string, Made>();
  return (tag, options) => {
    const key = options === undefined ? tag : tag + JSON.stringify(options);
    const made = kept.get(key) ?? make(tag, options);
    kept.set(key, made);
    return made;
  };
}

export const numberFormat = keep<Intl.NumberFormatOptions, Intl.NumberFormat>(
  (tag, options) => new Intl.NumberFormat(tag, options),
);
export const pluralRules = keep<Intl.PluralRulesOptions, Intl.PluralRules>(
  (tag, options) => new Intl.PluralRules(tag, options),
);
const dateFormat = keep<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
  (tag, options) => new Intl.DateTimeFormat(tag, options),
);

/** Narrow no-break spaces run together in Source Sans 3, so groups take the plain no-break space. */
export const tidyGroups = (text: string): string => text.replaceAll('\u202f', NO_BREAK_SPACE);

const tidyNumber = (text: string): string => tidyGroups(text).replaceAll('-', MINUS);

/**
 * The writing of numbers, money and dates in a language.
 * @param tag BCP 47 tag
 * @param tickWords the label of a tick of money, from its symbol and thousands
 * @param ownCurrency where money of several currencies stands together, the one whose sign needs no country
 */
export function createFormats(
  tag: string,
  tickWords: (values: { symbol: string; thousands: string }) => string,
  ownCurrency?: string,
): Formats {
  const figures = figureFormats(tag);
  const percentFormat = (digits: number, signed: boolean): Intl.NumberFormat =>
    figures({
      style: 'percent',
      maximumFractionDigits: digits,
      ...(signed ? { signDisplay: 'exceptZero' } : {}),
    });
  // Made when they are first asked for: to make one takes a phone's processor as long as a whole drawing.
  let lists: Intl.ListFormat | undefined;
  let collator: Intl.Collator | undefined;
  return {
    ...createMoneyFormats(figures, tickWords, ownCurrency),
    percentRange: (low, high) => percentRange(percentFormat(0, false), low, high),
    signedPercent: (share, digits = 0) => tidyNumber(percentFormat(digits, true).format(share)),
    percent: (share, digits = 0) => tidyNumber(percentFormat(digits, false).format(share)),
    number: (value, digits = 0, least = 0) =>
      tidyNumber(
        figures({
          maximumFractionDigits: digits,
          minimumFractionDigits: least,
        }).format(value),
      ),
    month: (yearMonth) => {
      const [year, month] = yearMonth.split('-').map(Number);
      return formatDay(tag, { month: 'long', year: 'numeric' }, Date.UTC(year!, month! - 1, 1));
    },
    date: (isoDate) => {
      const [year, month, day] = isoDate.split('-').map(Number);
      const style = { day: 'numeric', month: 'long', year: 'numeric' } as const;
      return formatDay(tag, style, Date.UTC(year!, month! - 1, day));
    },
    list: (items) => (lists ??= new Intl.ListFormat(tag)).format(items),
    compare: (a, b) => (collator ??= new Intl.Collator(tag)).compare(a, b),
  };
}

/** A range of percentages: the sign stands once, at the side where the language writes it. */
function percentRange(format: Intl.NumberFormat, low: number, high: number): string {
  const [first, last] = [low, high].map((share) => tidyNumber(format.format(share)));
  if (first === last) return last!;
  const sign = last!.match(/[^\d]+$/)?.[0] ?? '';
  return `${sign && first!.endsWith(sign) ? first!.slice(0, -sign.length) : first}–${last}`;
}

/** Gives the formatter of figures with these options. */
type FigureFormats = (options: Intl.NumberFormatOptions) => Intl.NumberFormat;

/** A figure that rounds to nothing has no sign. */
function figureFormats(tag: string): FigureFormats {
  return (options) => numberFormat(tag, { useGrouping: true, signDisplay: 'negative', ...options });
}

/** Signs that several countries write. */
const SHARED_SIGNS = /^(?:\$|£|¥|kr\.?)$/;

/** The writing of money: amounts, ticks, ranges and the names of currencies. */
function createMoneyFormats(
  figures: FigureFormats,
  tickWords: (values: { symbol: string; thousands: string }) => string,
  ownCurrency: string | undefined,
): Pick<Formats, 'money' | 'moneyTick' | 'moneyRange' | 'currencyName'> {
  const formatWith = (currency: string, sign: 'narrowSymbol' | 'symbol'): Intl.NumberFormat =>
    figures({ style: 'currency', currency, currencyDisplay: sign, maximumFractionDigits: 0 });
  const signOf = (format: Intl.NumberFormat): string =>
    format.formatToParts(0).find((part) => part.type === 'currency')!.value;
  const unclear = new Map<string, boolean>();
  const isUnclear = (currency: string): boolean => {
    const known = unclear.get(currency);
    if (known !== undefined) return known;
    const shared = SHARED_SIGNS.test(signOf(formatWith(currency, 'narrowSymbol')));
    unclear.set(currency, shared);
    return shared;
  };
  const moneyFormat = (currency: string): Intl.NumberFormat => {
    const isOther = ownCurrency !== undefined && currency !== ownCurrency;
    return formatWith(currency, isOther && isUnclear(currency) ? 'symbol' : 'narrowSymbol');
  };
  const money = (amount: number, currency: string): string =>
    tidyNumber(moneyFormat(currency).format(amount));

  return {
    money,
    moneyTick: (amount, currency) => {
      const symbol = signOf(moneyFormat(currency));
      const thousands = tidyNumber(figures({ maximumFractionDigits: 1 }).format(amount / 1000));
      return amount === 0 ? money(0, currency) : tickWords({ symbol, thousands });
    },
    moneyRange: (low, high, currency) => {
      const [first, last] = [money(low, currency), money(high, currency)];
      // Where the symbol follows the number, it stands once, after the range.
      const suffix = last.match(/[^\d]+$/)?.[0] ?? '';
      const start = suffix && first.endsWith(suffix) ? first.slice(0, -suffix.length) : first;
      return `${start}–${last}`;
    },
    currencyName: (currency) =>
      figures({
        style: 'currency',
        currency,
        currencyDisplay: 'name',
        maximumFractionDigits: 0,
      })
        // Five takes the plural that follows "how many" in every language with cases.
        .formatToParts(5)
        .find((part) => part.type === 'currency')!.value,
  };
}

function formatDay(tag: string, style: Intl.DateTimeFormatOptions, utc: number): string {
  const text = dateFormat(tag, { ...style, timeZone: 'UTC' }).format(utc);
  // Russian writes the word for the year out, and such a date is not broken anywhere.
  if (text.endsWith('\u0433.')) {
    return text.replace(/\u0433\.$/, 'года').replaceAll(' ', NO_BREAK_SPACE);
  }
  return text.replaceAll(/(\d\.?) /g, `$1${NO_BREAK_SPACE}`);
}

const WORD_JOINER = '\u2060';

/** A text whose ranges, such as 6–12 or $69,000–$107,000, stay on one line: an invisible joiner follows the dash. */
export function unbrokenRanges(text: string): string {
  return text.replaceAll(/(?<=\d)–(?=\p{Sc}?\d)/gu, `–${WORD_JOINER}`);
}

/** A headline whose hyphenated words stay on one line: an invisible joiner takes the place to break away. */
export function unbrokenWords(headline: string): string {
  return headline.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, `-${WORD_JOINER}`);
}

/** Languages that write every noun with a capital, wherever it stands. */
const CAPITAL_NOUNS: readonly string[] = ['de', 'lb'];

/**
 * A label as it stands inside a sentence: without the capital at its start, unless its language keeps it or it
 * begins with an abbreviation, such as CRM.
 */
export function insideSentence(label: string, locale: string): string {
  return CAPITAL_NOUNS.includes(locale) || /^\p{Lu}{2}/u.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A text that a full stop follows: the stop of an abbreviation at its end, "п. п.", is that stop. */
export function beforeFullStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** A text with a capital at its start, as a heading or an entry of a list has. */
export function startCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
