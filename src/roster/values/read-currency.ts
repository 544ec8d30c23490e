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
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code) ? code : null;
}

/** True when the currency beside an amount is not that of its row. A bare $ agrees with every dollar. */
export function isOtherCurrency(cell: string, beside: string | null, currency: string): boolean {
  if (beside === null || beside === currency) return false;
  const bareDollar = beside === 'USD' && cell.includes('$') && !/us/i.test(cell);
  return !(bareDollar && DOLLARS.has(currency));
}

/** The dollars that a bare $ can be, the most used first. */
export const DOLLAR_CURRENCIES: readonly string[] = [...DOLLARS];
