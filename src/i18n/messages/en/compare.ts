/** Sentences of places side by side: the pictures and the page around them. */
export const enCompare = {
  'comparison.headline':
    '{spread, select, none {Pay is the same {inMost}} other {Pay is highest {inMost}}}{after, select, same {, before and after prices} unknown {; no price level is available here} level {; after prices there is no difference} partial {; after prices, where they are known, {inAfter}} other {; after prices it is highest {inAfter}}}',
  'comparison.headline.one': '{rolePluralStart} {inPlace} earn {median} at the median',
  'comparison.headline.none': 'There is no estimate to compare',
  'comparison.across': '{lowerPluralStart} {inBest} are paid more than {upperPlural} {inWorst}.',
  'comparison.withoutPrices': 'The price level {places} is not printed.',
  'comparison.subtitle':
    'Base pay, {currencyName} a year, {month}: outer tenths, quartiles and median.{rungs, plural, =1 {} other { The step from rung to rung in percent is national; only its money varies by city.}}',
  'comparison.row':
    '{place}, {rung}: median {median}, half earn {half}{isNation, select, yes {} other {, {against} against {nation}, after prices {afterPrices}}}',
  'comparison.rowMissing': '{place}, {rung}: {reason}',
  'comparison.alternative': '{headline}. {rows}.',

  'placeLenses.pay': 'pay',
  'placeLenses.prices': 'prices',
  'placeLenses.headline':
    '{pay, select, none {No official wage is printed here} all {{prices, select, same {Employers pay the same in these places, and things cost the same} other {Employers pay the same in these places}}} other {{prices, select, same {Employers pay most {inPaid}, and things cost most there too} other {Employers pay most {inPaid}}}}}{prices, select, none {; no price level is available} same {} all {; things cost the same} other {; things cost most {inDear}}}',
  'placeLenses.row': '{place}: pay {pay}, prices {prices} against {nation}',
} as const;
