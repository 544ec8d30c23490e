import type { PayPeriod } from '../roster-reading.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { foldText } from '../values/fold-text.ts';

const PERIODS: readonly PayPeriod[] = ['year', 'month'];
const MONTH =
  /(?:^| )(?:month|monthly|mo|мес|месяц|месячный|месячная|ежемесячный|ежемесячно)(?: |$)/;
const YEAR =
  /(?:^| )(?:annual|annually|annualized|annualised|year|yearly|yr|pa|p a|год|годовой|годовая|года)(?: |$)/;

/**
 * Whether pay is for a year or a month, by its header. Where it does not say, an English one is likely for a
 * year; in Russian pay is named by the month as often, so it is asked.
 */
export function guessPayPeriod(header: string): Understanding<PayPeriod> {
  const words = foldText(header);
  if (MONTH.test(words)) return certain<PayPeriod>('month', PERIODS);
  if (YEAR.test(words)) return certain<PayPeriod>('year', PERIODS);
  return /\p{Script=Cyrillic}/u.test(words) ? asked(PERIODS) : likely<PayPeriod>('year', PERIODS);
}
