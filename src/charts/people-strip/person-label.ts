import type { Language } from '../../i18n/language.ts';
import { raiseLabel } from '../shared/raise-label.ts';
import type { PayBin, PayBins } from './pay-bins.ts';
import type { StripPerson, StripRow } from './people-strip-data.ts';
import { sideOf } from './people-strip-data.ts';

/** Everything the picture says of one person, in a line to be read out. */
export function personLabel(
  person: StripPerson,
  row: StripRow,
  rows: readonly StripRow[],
  language: Language,
  currency: string,
): string {
  const { pay, compaRatio, penetration, promotion } = person;
  const money = (amount: number): string => language.money(amount, currency);
  const side = sideOf(pay, row.range);
  const target = promotion && rows.find(({ key }) => key === promotion.rowKey);
  return [
    ...(person.name === null ? [] : [person.name]),
    row.name,
    money(pay),
    ...(compaRatio === null ? [] : [language.t('peopleStrip.compa', { ratio: compaRatio })]),
    ...(penetration === null
      ? []
      : [language.t('peopleStrip.penetration', { percent: language.percent(penetration) })]),
    ...(side === 'inside' || row.range === null
      ? []
      : [
          language.t(`peopleStrip.${side}`, {
            amount: money(Math.abs(pay - (side === 'below' ? row.range.min : row.range.max))),
          }),
        ]),
    ...(promotion && target
      ? [
          language.t('peopleStrip.promotion', {
            rung: target.name,
            amount: money(promotion.pay),
            percent: raiseLabel(promotion.raise, language),
          }),
        ]
      : []),
  ].join(', ');
}

/** What the picture says of one step of pay: how many, and how many of them outside the range. */
export function binLabel(
  bin: PayBin,
  { width }: PayBins,
  row: StripRow,
  language: Language,
  currency: string,
): string {
  const outside = (side: 'below' | 'above'): string[] =>
    bin[side] === 0 ? [] : [language.t(`peopleStrip.${side}Count`, { n: bin[side] })];
  return [
    row.name,
    language.moneyRange(bin.low, bin.low + width, currency),
    language.t('peopleStrip.people', { n: bin.below + bin.inside + bin.above }),
    ...outside('below'),
    ...outside('above'),
  ].join(', ');
}
