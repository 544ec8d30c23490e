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
    '{place}, {rung}: median {median}, half earn {half}{isNation, select, yes {} other {, {against} against {nation}, after prices {afterPrices}}}{thin, select, no {} other {, {thin}}}',
  'comparison.rowMissing': '{place}, {rung}: {reason}',
  'comparison.alternative': '{headline}. {rows}.',

  'placeLenses.pay': 'pay',
  'placeLenses.prices': 'prices',
  'placeLenses.headline':
    '{pay, select, none {No official wage is printed here} all {{prices, select, same {Employers pay the same in these places, and things cost the same} other {Employers pay the same in these places}}} other {{prices, select, same {Employers pay most {inPaid}, and things cost most there too} other {Employers pay most {inPaid}}}}}{prices, select, none {; no price level is available} same {} all {; things cost the same} other {; things cost most {inDear}}}',
  'placeLenses.row': '{place}: pay {pay}, prices {prices} against {nation}',

  'compare.choice': 'What to compare',
  'compare.places': 'Places',
  'compare.add': 'Add a place',
  'compare.addHint': 'Type the beginning of a city or state.',
  'compare.full': '{most} places are the most. Take one away to add another.',
  'compare.remove': 'Take {place} away',
  'compare.noMatch': 'No place begins like this.',
  'compare.matches': '{count, plural, one {# place} other {# places}}',
  'compare.rung': 'Rung',
  'compare.second': 'Second rung',
  'compare.noSecond': 'none',
  'compare.steps': 'Arrow keys go from row to row.',
  'compare.evidence.estimated': 'areas, from national pay of the rung and official wages',
  'compare.evidence.observed': '{nation}',
  'compare.evidence.published': 'wages of {occupation}, prices',
  'compare.method': 'How this is made',
  'compare.table': 'Table',
  'compare.title': '{places}: {roles}',
  'compare.side': 'Side by side',
  'compare.sideNote':
    'Wages: median of {occupation}, {wages}, incl. commissions. Prices: all items, {prices}. Ranks are among all metropolitan areas that have the figure.',
  'compare.fact': 'Fact',
  'compare.row.real': 'what it buys at average {nation} prices',
  'compare.row.step': 'Step to {upper}, a year',
  'compare.row.wages': 'Wages against {nation}, {occupation}',
  'compare.row.wagesRank': 'rank by wages',
  'compare.row.prices': 'Prices against {nation}',
  'compare.row.pricesRank': 'rank by prices, the dearest first',
  'compare.row.jobs': 'Jobs in {occupation}',
  'compare.row.jobsRank': 'rank by jobs',
  'compare.row.quotient': 'share of jobs, {nation} = 1',
  'compare.rank': '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count}',
  'compare.notPrinted': 'not printed',
  'compare.lenses': 'Two lenses',
  'compare.move': 'If you move',
  'compare.moveNote':
    'For {rolePlural} at the median: the salary that buys in the new place what theirs buys in the old one ({prices}). It is about prices alone: taxes and habits are yours.',
  'compare.move.way': '{from} → {to}',
  'compare.move.from': 'From',
  'compare.move.to': 'To {place}',
  'compare.move.sentence':
    '{way}: {pay} keeps its buying power at about {needed}.{known, select, yes { {rolePluralStart} there are paid {paid}.} other { There is no estimate of pay there.}}',
  'compare.move.paid':
    'paid there {paid}{kind, select, more {, {difference} more} less {, {difference} less} other {, just that}}',
  'compare.move.noPaid': 'no estimate of pay there',
  'compare.move.noPay': 'no estimate of pay in {place}',
  'compare.move.noPrices': 'no price level for {places}',
  'compare.move.alone': 'Add a second place to see what a move takes.',
  'compare.cities': 'All {count, number} areas, each with its own page',
  'compare.noScript':
    'This is the comparison the page begins with. Choosing other places needs JavaScript, which is off here. Every area has a page of its own:',
  'compare.noScript.link': 'all areas',
} as const;
