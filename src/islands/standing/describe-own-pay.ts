import type { Language } from '../../i18n/language.ts';
import { sayOneOf } from '../../i18n/language.ts';
import type { OwnPayEntry, PayLimits } from '../../pay/read-own-pay.ts';

/** What the reader is told of how their entry was understood. */
export interface OwnPayWords {
  /** How it was read; null where it was not. */
  read: string | null;
  /** Why it is no pay of a year; null where it is. */
  fault: string | null;
}

export interface OwnPayContext {
  language: Language;
  currency: string;
  limits: PayLimits;
  /** A typical pay, for examples. */
  example: number;
}

/** Says in words how a typed pay was read, which value was set aside, or what is wrong with it. */
export function describeOwnPay(entry: OwnPayEntry, context: OwnPayContext): OwnPayWords {
  const { language, currency, limits } = context;
  const { t } = language;
  const currencyName = language.currencyName(currency);
  const money = (amount: number): string => language.money(amount, currency);
  const exact = (amount: number): string => language.number(amount, 2);
  const example = money(context.example);
  const fault = (text: string): OwnPayWords => ({ read: null, fault: text });
  switch (entry.kind) {
    case 'pay': {
      const values = { pay: exact(entry.pay), currencyName };
      const { setAside } = entry;
      return {
        fault: null,
        read:
          setAside === null
            ? t('standing.read', values)
            : t('standing.readAside', {
                ...values,
                aside: language.number(setAside, 3),
                size: setAside < entry.pay ? 'small' : 'large',
              }),
      };
    }
    case 'unclear':
      return fault(
        t('standing.fault.unclear', {
          grouped: money(entry.grouped),
          decimal: money(entry.decimal),
        }),
      );
    case 'other-currency':
      return fault(t('standing.fault.other-currency', { currencyName, code: entry.currency }));
    case 'outside': {
      const limit = money(entry.fault === 'too-high' ? limits.highest : limits.lowest);
      return fault(
        sayOneOf(language, `standing.fault.${entry.fault}`, {
          amount: exact(entry.value),
          limit,
        }),
      );
    }
    case 'none':
      return fault(
        sayOneOf(language, `standing.fault.${entry.fault}`, {
          example,
          currencyName,
          plain: String(context.example),
        }),
      );
  }
}
