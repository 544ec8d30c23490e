import type { Language } from '../../i18n/language.ts';
import { sayOneOf } from '../../i18n/language.ts';
import type { OwnPayReading, PayLimits } from '../../pay/read-own-pay.ts';

/** What the reader is told of how their entry was understood. */
export interface ReadingWords {
  /** How it was read; null where it was not. */
  read: string | null;
  /** Why it is no pay of a year; null where it is. */
  fault: string | null;
}

export interface ReadingContext {
  language: Language;
  currency: string;
  limits: PayLimits;
  /** A typical pay, for examples. */
  example: number;
}

/** Says in words how a typed pay was read, which reading was set aside, or what is wrong with it. */
export function describeReading(reading: OwnPayReading, context: ReadingContext): ReadingWords {
  const { language, currency, limits } = context;
  const { t } = language;
  const currencyName = language.currencyName(currency);
  const money = (amount: number): string => language.money(amount, currency);
  const exact = (amount: number): string => language.number(amount, 2);
  const example = money(context.example);
  const fault = (text: string): ReadingWords => ({ read: null, fault: text });
  switch (reading.kind) {
    case 'pay': {
      const values = { pay: exact(reading.pay), currencyName };
      const { setAside } = reading;
      return {
        fault: null,
        read:
          setAside === null
            ? t('standing.read', values)
            : t('standing.readAside', {
                ...values,
                aside: language.number(setAside, 3),
                size: setAside < reading.pay ? 'small' : 'large',
              }),
      };
    }
    case 'unclear':
      return fault(
        t('standing.fault.unclear', {
          grouped: money(reading.grouped),
          decimal: money(reading.decimal),
        }),
      );
    case 'other-currency':
      return fault(t('standing.fault.other-currency', { currencyName, code: reading.currency }));
    case 'outside': {
      const limit = money(reading.fault === 'too-high' ? limits.highest : limits.lowest);
      return fault(
        sayOneOf(language, `standing.fault.${reading.fault}`, {
          amount: exact(reading.value),
          limit,
        }),
      );
    }
    case 'none':
      return fault(
        sayOneOf(language, `standing.fault.${reading.fault}`, {
          example,
          currencyName,
          plain: String(context.example),
        }),
      );
  }
}
