import { periodOfWords } from './guess-units.ts';
import type { PayPeriod } from './pay-units.ts';

/** An amount without the words behind it, and what they say it is paid for. */
interface SpelledAmount {
  text: string;
  period: PayPeriod | null;
}

/** Longer cells hold no amount. */
const LONGEST = 100;

/** Words that belong to a period: "per year", "an hour", "p.a." */
const PERIOD_WORD =
  /(?:^|(?<=[\s/.]))(?:per|p|a|an|в|за|year|years|yearly|yr|annum|annual|annually|month|months|monthly|mo|week|weekly|wk|hour|hours|hourly|hr|hrs|h|год|года|месяц|мес|неделю|час|ч)(?=$|[\s/.])\.?/giu;

/**
 * Takes apart "$85,000 per year", "84,500 USD annually", "84500 (FT)" and "$84,500*": what stands behind the last
 * digit may name a period, a note in brackets or a mark of a note. A cell without them stays as it is.
 */
export function splitAmount(text: string): SpelledAmount {
  if (text.length > LONGEST || !/[\p{L}*†‡[(/]/u.test(text)) return { text, period: null };
  let end = text.length;
  while (end > 0 && !/\d/.test(text[end - 1] ?? '')) end--;
  const tail = text.slice(end);
  if (end === 0 || tail === '' || /^\s*\)\s*$/.test(tail)) return { text, period: null };
  const bare = tail.replaceAll(/\([^()]*\)|\[[^[\]]*\]|[*†‡]/g, ' ');
  // "$84.5K/yr" has its scale before the period.
  const spaced = bare.replaceAll('/', ' / ');
  const period = periodOfWords(spaced);
  const rest = period === null ? bare : spaced.replaceAll(PERIOD_WORD, ' ').replaceAll('/', ' ');
  return { text: `${text.slice(0, end)}${rest.replaceAll(/\s+/g, ' ').trimEnd()}`, period };
}

/** True for two amounts with a dash or "to" between them. */
export function isAmountRange(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /\d[\d.,' ]*[kк]?\s*(?:[-–—]|to|до)\s*[$€£₽]?\s*\d{2}/iu.test(text) &&
    !/\d{4}-\d\d-\d\d/.test(text)
  );
}
