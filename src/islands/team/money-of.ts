import type { Language } from '../../i18n/language.ts';

/** Says amounts in whole hundredths of a currency, in whole units. */
export function moneyOf(language: Language, currency: string): (hundredths: number) => string {
  return (hundredths) => language.money(hundredths / 100, currency);
}
