/** Currency signs and words as people write them beside an amount, with the ISO 4217 code they stand for. */
const CURRENCY_NOTATIONS: readonly (readonly [notation: RegExp, code: string])[] = [
  [/^(us\$|\$ ?us)$/i, 'USD'],
  [/^(ca?\$)$/i, 'CAD'],
  [/^(au?\$)$/i, 'AUD'],
  [/^(\$|dollars?|долл?(ар(а|ов)?)?\.?( сша)?)$/i, 'USD'],
  [/^(€|euros?|евро)$/i, 'EUR'],
  [/^(£|pounds?)$/i, 'GBP'],
  [/^(₽|руб(л(ь|я|ей))?\.?|р\.?)$/i, 'RUB'],
  [/^₸$/, 'KZT'],
  [/^₴$/, 'UAH'],
  [/^₹$/, 'INR'],
  [/^zł$/i, 'PLN'],
];

/** Codes that are understood beside an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED ARS AUD BGN BRL BYN CAD CHF CLP CNY COP CZK DKK EUR GBP GEL HKD HUF IDR ILS INR ISK JPY KRW KZT ' +
    'MXN MYR NOK NZD PHP PLN RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UZS VND ZAR'
  ).split(' '),
);

/** Words that multiply the number before them, in any case. */
const SCALES: readonly (readonly [notation: RegExp, factor: number])[] = [
  [/^(k|к|т\.?|тыс\.?)$/i, 1_000],
  [/^(m|mln\.?|млн\.?)$/i, 1_000_000],
];

/** The currency that a sign, a word or a code means, null for anything else; a bare $ is a US dollar. */
export function currencyOfNotation(notation: string): string | null {
  const code = notation.toUpperCase();
  if (CURRENCY_CODES.has(code)) return code;
  return CURRENCY_NOTATIONS.find(([pattern]) => pattern.test(notation))?.[1] ?? null;
}

/** The factor of a word such as `k` or `тыс.`, null for anything else. */
export function scaleOfNotation(notation: string): number | null {
  return SCALES.find(([pattern]) => pattern.test(notation))?.[1] ?? null;
}
