import { readAmount } from '../../../i18n/read-amount.ts';
import { DOLLAR_CURRENCIES, readCurrency } from '../values/read-currency.ts';
import { foldText } from '../values/fold-text.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';

/** What is offered when nothing in the file names a currency. */
const OFFERED = ['USD', 'EUR', 'GBP', 'RUB', 'CAD', 'AUD', 'CHF', 'PLN', 'KZT', 'INR'];

/**
 * The currency of a file without a column for it: from the header of pay, "Base (EUR)", and from the signs
 * beside its amounts. A bare $ may be several currencies; signs that disagree and no sign at all are asked.
 */
export function guessCurrency(header: string, cells: readonly string[]): Understanding<string> {
  const found = new Set<string>();
  let bareDollar = false;
  const add = (text: string, currency: string | null): void => {
    if (currency === null) return;
    found.add(currency);
    if (currency === 'USD' && text.includes('$') && !/us/i.test(text)) bareDollar = true;
  };
  for (const word of foldText(header).split(' '))
    add(word, isOneLetter(word) ? null : readCurrency(word));
  for (const cell of new Set(cells)) {
    // Plain digits have no sign.
    if (/^[\d.]+$/.test(cell)) continue;
    const reading = readAmount(cell);
    if (reading.kind !== 'none') add(cell, reading.currency);
  }
  const [first, second] = found;
  if (first === undefined) return asked(OFFERED);
  if (second !== undefined) return asked([...found]);
  const others = [first, ...(bareDollar ? DOLLAR_CURRENCIES : OFFERED)];
  return (bareDollar ? likely : certain)(first, [...new Set(others)]);
}

/** "р" may be the rest of anything. */
function isOneLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}
