import { CURRENCY_CODES, currencyOfNotation } from '../../i18n/amount-notation.ts';

/** Currencies that write a bare $. */
const DOLLARS = new Set('USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP'.split(' '));

/** What is offered where nothing names a currency, the most used first. */
export const OFFERED_CURRENCIES: readonly string[] = [
  ...new Set([...'USD EUR GBP RUB CAD AUD CHF PLN KZT INR'.split(' '), ...CURRENCY_CODES]),
];

/** No name of a currency has more characters; patterns never see a longer cell. */
const LONGEST_CURRENCY = 60;

/** ISO 4217 code of a sign, a word or a code; null for what names no currency. */
export function readCurrency(text: string): string | null {
  if (text.length > LONGEST_CURRENCY) return null;
  const known = currencyOfNotation(text.normalize('NFKC'));
  if (known !== null) return known;
  const code = text.normalize('NFKC').toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) {
    return Intl.supportedValuesOf('currency').includes(code) ? code : null;
  }
  return currencyOfName(text);
}

/** Codes in the numbers of ISO 4217, as payroll systems export them. */
const NUMERIC: Readonly<Record<string, string>> = {
  840: 'USD',
  978: 'EUR',
  826: 'GBP',
  643: 'RUB',
};

/** The currency of "US Dollar", "USD - US Dollar", "USD ($)" or 840; null where words say none, or two. */
function currencyOfName(text: string): string | null {
  const numeric = NUMERIC[text];
  if (numeric !== undefined) return numeric;
  const codes = new Set((text.match(/[A-Z]{3}/g) ?? []).filter((code) => CURRENCY_CODES.has(code)));
  const [code] = codes;
  if (code !== undefined) return codes.size === 1 ? code : null;
  const name = text
    .toLowerCase()
    .replace(/^united states /, 'us ')
    .replace(/s$/, '');
  return namedCurrencies().get(name) ?? null;
}

let named: Map<string, string> | null = null;

/** Currencies by their names in English and in Russian, in small letters. */
function namedCurrencies(): ReadonlyMap<string, string> {
  if (named !== null) return named;
  named = new Map();
  for (const locale of ['en', 'ru']) {
    const names = new Intl.DisplayNames([locale], { type: 'currency' });
    for (const code of CURRENCY_CODES) named.set((names.of(code) ?? code).toLowerCase(), code);
  }
  return named;
}

/** True when the currency beside an amount is not that of its row. A bare $ agrees with every dollar. */
export function isOtherCurrency(cell: string, beside: string | null, currency: string): boolean {
  if (beside === null || beside === currency) return false;
  const bareDollar = beside === 'USD' && cell.includes('$') && !/us/i.test(cell);
  return !(bareDollar && DOLLARS.has(currency));
}

/** The dollars that a bare $ can be, the most used first. */
export const DOLLAR_CURRENCIES: readonly string[] = [...DOLLARS];
