import type { enCompare } from '../en/compare.ts';

/** Предложения сравнения городов: рисунки и страница вокруг них. */
export const ruCompare = {
  'comparison.headline':
    '{spread, select, none {Платят одинаково {inMost}} other {Больше всего платят {inMost}}}{after, select, same {, и цены этого не меняют} unknown {; уровень цен здесь неизвестен} level {; с учётом цен разницы нет} partial {; с учётом цен, где они известны, — {inAfter}} other {, а с учётом цен — {inAfter}}}',
  'comparison.headline.one': '{rolePluralStart} {inPlace}: медиана {median}',
  'comparison.headline.none': 'Сравнивать нечего: оценок нет',
  'comparison.across': '{lowerPluralStart} {inBest} получают больше, чем {upperPlural} {inWorst}.',
  'comparison.withoutPrices': 'Уровень цен {places} не публикуют.',
  'comparison.subtitle':
    'Оклад, {currencyName} в год, {month}: крайние десятые, квартили и медиана.{rungs, plural, =1 {} other { Шаг между ступенями в процентах общий для страны; от города зависит только его сумма.}}',
  'comparison.row':
    '{place}, {rung}: медиана {median}, половина получает {half}{isNation, select, yes {} other {, {against} к {nation}, с учётом цен {afterPrices}}}',
  'comparison.rowMissing': '{place}, {rung}: {reason}',
  'comparison.alternative': '{headline}. {rows}.',

  'placeLenses.pay': 'оплата',
  'placeLenses.prices': 'цены',
  'placeLenses.headline':
    '{pay, select, none {Официальной оплаты здесь нет} all {{prices, select, same {Платят в этих городах одинаково, и цены одинаковы} other {Платят в этих городах одинаково}}} other {{prices, select, same {Больше всего платят {inPaid}, и цены там же самые высокие} other {Больше всего платят {inPaid}}}}}{prices, select, none {; уровень цен неизвестен} same {} all {; цены одинаковы} other {; самые высокие цены — {inDear}}}',
  'placeLenses.row': '{place}: оплата {pay}, цены {prices} к {nation}',
} as const satisfies Record<keyof typeof enCompare, string>;
