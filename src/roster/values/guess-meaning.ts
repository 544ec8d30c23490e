import { readAmount } from '../../i18n/read-amount.ts';
import type { PayHolds } from '../parsed-roster.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { splitAmount } from './spelled-amount.ts';
import { foldText } from './own-text.ts';
import { DOLLAR_CURRENCIES, OFFERED_CURRENCIES, readCurrency } from './read-currency.ts';

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
    const amount = readAmount(splitAmount(cell).text);
    if (amount.kind !== 'none') add(cell, amount.currency);
  }
  const [first, second] = found;
  if (first === undefined) return asked(OFFERED_CURRENCIES);
  if (second !== undefined) return asked([...found]);
  const others = [first, ...(bareDollar ? DOLLAR_CURRENCIES : OFFERED_CURRENCIES)];
  return (bareDollar ? likely : certain)(first, [...new Set(others)]);
}

/** "р" may be the rest of anything. */
function isOneLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}

const HOLDS: readonly PayHolds[] = ['full-time-rate', 'actual-pay'];

/** Header of pay in the template, which says that it holds the full-time rate. */
const OF_TEMPLATE = 'base_salary';

/**
 * Whether pay is the rate for full time or what is paid in fact. It makes a difference only where somebody
 * works part time, and then only the person knows, unless the header says it or is that of the template.
 */
export function guessPayHolds(header: string, partTime: boolean): Understanding<PayHolds> {
  const words = foldText(header);
  if (/(?:^| )(?:fte|full time)(?: |$)/.test(words))
    return certain<PayHolds>('full-time-rate', HOLDS);
  if (/(?:^| )actual(?: |$)/.test(words)) return certain<PayHolds>('actual-pay', HOLDS);
  if (!partTime) return certain<PayHolds>('full-time-rate', HOLDS);
  return header === OF_TEMPLATE ? likely<PayHolds>('full-time-rate', HOLDS) : asked(HOLDS);
}
