/** Charts about an employer’s own people and ranges, and the printed report. */
export const enTeamCharts = {
  'teamChart.plus': '+{percent}',
  'teamChart.minus': '−{percent}',
  'teamChart.ratio': '{ratio, number, ::.00}',

  'peopleStrip.people': '{n, plural, =0 {nobody} one {# person} other {# people}}',
  'peopleStrip.zone': '{zone} · {people}',
  'peopleStrip.noRange': '{people}, no range',
  'peopleStrip.below': '{amount} below the minimum',
  'peopleStrip.above': '{amount} above the maximum',
  'peopleStrip.belowMany': '{n, number} below the minimum, {amount} in all',
  'peopleStrip.aboveMany': '{n, number} above the maximum, {amount} in all',
  'peopleStrip.belowCount': '{n, number} below the minimum',
  'peopleStrip.aboveCount': '{n, number} above the maximum',
  'peopleStrip.compa': 'compa-ratio {ratio, number, ::.00}',
  'peopleStrip.penetration': 'range penetration {percent}',
  'peopleStrip.promotion': 'to {rung}, {amount}, {percent}',
  'peopleStrip.headline':
    '{people, plural, =0 {Nobody to show yet} other {{ranges, plural, =0 {No ranges to compare the pay with yet} other {{side, select, both {{below, plural, =1 {One person is} other {# people are}} paid below the range, {above, plural, =1 {one} other {#}} above} below {{below, plural, =1 {One person is} other {# people are}} paid below the range} above {{above, plural, =1 {One person is} other {# people are}} paid above the range} other {Nobody is paid outside the range}}}}}}',
  'peopleStrip.subtitle':
    'Full-time base pay against the employer’s ranges, {currencyName} a year. Box: minimum to maximum, line at the midpoint. Diamond: outside the range.',
  'peopleStrip.subtitleMarket': 'Triangle: market median at this {_rung}.',
  'peopleStrip.subtitleAfter': 'Open circle: position after promotion.',
  'peopleStrip.subtitleBars':
    'Where there are many people, bars count them by pay band, each {_rung} on its own scale; open bars are outside the range.',
  'peopleStrip.alternative': '{headline}. From the highest {_rung} to the lowest: {rows}.',
  'peopleStrip.column.person': 'Person',
  'peopleStrip.column.pay': 'Base pay',
  'peopleStrip.column.compa': 'Compa-ratio',
  'peopleStrip.column.penetration': 'Range penetration',
  'peopleStrip.column.outside': 'Outside the range',
  'peopleStrip.column.proposal': 'Proposal',
  'peopleStrip.column.people': 'People',
  'peopleStrip.column.belowMinimum': 'Below minimum',
  'peopleStrip.column.inside': 'In range',
  'peopleStrip.column.aboveMaximum': 'Above maximum',
  'peopleStrip.column.minimum': 'Minimum',
  'peopleStrip.column.midpoint': 'Midpoint',
  'peopleStrip.column.maximum': 'Maximum',
  'peopleStrip.column.market': 'Market median',

  'promotionMoves.to': 'to {rung}',
  'promotionMoves.line': '{way}: {rule}',
  'promotionMoves.fromTo': '{before} to {after}',
  'promotionMoves.afterRaise': '{amount} ({percent})',
  'promotionMoves.rule':
    '{rule, select, raise {raise of {percent}} minimum {minimum of the range} floor {floor, {percent} of midpoint} cap {cap of {percent}} maximum {maximum of the range} other {current pay, never less}}',
  'promotionMoves.headline':
    '{n, plural, =0 {Nobody has been proposed for promotion yet} =1 {One promotion raises base pay by {least}} other {# promotions raise base pay by {kind, select, same {{least} each} other {{least} to {most}}}}}',
  'promotionMoves.subtitle':
    'Full-time base pay, {currencyName} a year. Filled dot: today. Open dot: after the promotion, against the range for the new {_rung} (box, line at the midpoint; triangle: market median).',
  'promotionMoves.alternative': '{headline}. {moves}.',
  'promotionMoves.column.rung': 'New {_rung}',
  'promotionMoves.column.before': 'Today',
  'promotionMoves.column.after': 'New base',
  'promotionMoves.column.raise': 'Raise',
  'promotionMoves.column.compa': 'Compa-ratio after',
  'promotionMoves.column.rule': 'Set by',

  'payStructure.none': 'no range',
  'payStructure.toMarket': '{ratio} of market',
  'payStructure.contained': '{which, select, this {inside the next} other {holds the next}}',
  'payStructure.headline': 'Midpoints rise by {rise} from {_rung} to {_rung}',
  'payStructure.headlineFalling':
    'The midpoint does not rise from one {_rung} to the next: {lower}, {upper}',
  'payStructure.headlineSingle': 'Pay ranges by {_rung}',
  'payStructure.headlineNone': 'No pay ranges yet',
  'payStructure.subtitle':
    'The employer’s ranges for full-time pay, {currencyName} a year. Box: minimum to maximum, line at the midpoint; the darker part overlaps with the range for the next {_rung}.',
  'payStructure.subtitleMarket': 'Triangle: market median at this {_rung}.',
  'payStructure.alternative': '{headline}. From the lowest {_rung} to the highest: {rungs}.',
  'payStructure.alternativeRung': '{rung}, {range}, midpoint {midpoint}',
  'payStructure.alternativeNone': '{rung}, no range',
  'payStructure.column.spread': 'Spread',
  'payStructure.column.step': 'Step to the next midpoint',
  'payStructure.column.overlap': 'Overlap with next',
  'payStructure.column.market': 'Midpoint ÷ market',
  'payStructure.column.people': 'People',

  'budgetLine.all': '{n, plural, one {# promotion} other {# promotions}}',
  'budgetLine.inside': '{n, number} within the budget for {spent}, {left} left',
  'budgetLine.outside': '{n, number} over: {amount}',
  'budgetLine.budget': 'budget {amount}',
  'budgetLine.standing':
    '{standing, select, inside {within the budget} outside {over budget} other {over budget; on its own it would fit in what is left}}',
  'budgetLine.headline':
    '{rest, plural, =0 {{n, plural, =1 {The promotion fits} =2 {Both promotions fit} other {All # promotions fit}}} other {{fits, plural, =0 {None} one {#} other {#}} of {n, plural, one {# promotion} other {# promotions}} {fits, plural, =0 {fits} one {fits} other {fit}}}} within the {budget} budget{kind, select, annual { for a year of pay alone} loaded { for a full year with employer costs} other { for the rest of this budget year}}',
  'budgetLine.headlineCost':
    '{n, plural, =1 {One promotion costs} other {# promotions cost}} {amount} {kind, select, annual {a year} loaded {a year with employer costs} other {this budget year with employer costs}}',
  'budgetLine.headlineTwo':
    '{same, select, same {{dearer} and {cheaper} cost the same} other {{dearer} costs {difference} more than {cheaper}}}',
  'budgetLine.headlineNone': 'No promotions to pay for yet',
  'budgetLine.subtitle':
    '{kind, select, annual {Base and variable pay added in a full year} loaded {Pay added in a full year, with employer costs} other {Pay added in this budget year, with employer costs}}, {currencyName}, in your own order.{budget, select, set { Solid: within the budget. Broken outline: over budget, from the first that no longer fits.} other {}}',
  'budgetLine.alternative': '{headline}. {scenarios}.',
  'budgetLine.column.scenario': 'Scenario',
  'budgetLine.column.place': 'Order',
  'budgetLine.column.cost': 'Cost',
  'budgetLine.column.running': 'Running total',
  'budgetLine.column.standing': 'Budget',

  'gapQuarters.women': 'Women',
  'gapQuarters.men': 'Men',
  'gapQuarters.quarter':
    '{quarter, select, highest {Highest quarter} third {Third quarter} second {Second quarter} other {Lowest quarter}}',
  'gapQuarters.all': 'all together: {percent} women',
  'gapQuarters.notShown': 'not shown (too few people)',
  'gapQuarters.headline':
    '{kind, select, same {Women are {highest} of the highest-paid quarter, the same as in the lowest} other {Women are {highest} of the highest-paid quarter and {lowest} of the lowest}}',
  'gapQuarters.headlineNone': 'Quarters of pay are not shown: too few people',
  'gapQuarters.subtitle':
    'Women (solid) and men (open) in four groups of equal size, by full-time base pay plus target variable pay.',
  'gapQuarters.tied':
    'People with the same pay fall on both sides of a border; they are divided in the order of the file.',
  'gapQuarters.leftOut':
    '{n, plural, one {# person whose sex is not recorded as female or male is} other {# people whose sex is not recorded as female or male are}} not in any group.',
  'gapQuarters.leftOutFew':
    'People whose sex is not recorded as female or male are not in any group; there are too few of them to give a number.',
  'gapQuarters.alternative': '{headline}. {quarters}.',
  'gapQuarters.alternativeQuarter': '{name}: {women} women, {men} men',
  'gapQuarters.column.quarter': 'Quarter',

  'teamReport.title': 'Team report',
  'teamReport.draft': 'Draft, not legal advice.',
  'teamReport.roster': 'Roster',
  'teamReport.rosterOf': '{file}, {people, plural, one {# person} other {# people}}',
  'teamReport.day': 'Printed',
  'teamReport.ranges': 'Pay ranges',
  'teamReport.rangesMarket':
    'From the market estimate for the {_rung} and city: midpoint at {percentile, select, p25 {the 25th percentile} p75 {the 75th percentile} other {the median}}, spread {spread}',
  'teamReport.rangesOwn': 'From {file}: {n, plural, one {# range} other {# ranges}}',
  'teamReport.market': 'Market',
  'teamReport.people': 'People and their ranges',
  'teamReport.circles':
    '{currency}: {green, plural, one {# person} other {# people}} below the minimum, {red, plural, one {# person} other {# people}} above the maximum; bringing everybody up to the minimum would cost {amount} a year, full time',
  'teamReport.circlesMore': 'The {shown, number} largest amounts of {total, number}.',
  'teamReport.redNote':
    'Pay above the maximum is usually frozen, with any increase paid as a lump sum; it is rarely cut.',
  'teamReport.structure': 'Pay structure',
  'teamReport.promotions': 'Promotions',
  'teamReport.noPromotions': 'Nobody has been proposed for promotion.',
  'teamReport.period':
    'Paid from {start} unless a person has their own start date; the budget year ends with {end}.',
  'teamReport.scenario': 'Scenario {name}',
  'teamReport.rules':
    'Raise {raise}; at least {floor} of the new midpoint; {capped, select, none {no cap} always {cap {cap}, even below the new minimum} other {cap {cap}, but never below the new minimum}}; employer costs {burden}; variable pay keeps its {variable, select, share {share of base pay} other {amount}}.',
  'teamReport.column.currency': 'Currency',
  'teamReport.column.people': 'Promotions',
  'teamReport.column.annual': 'Full year, pay alone',
  'teamReport.column.loaded': 'With employer costs',
  'teamReport.column.thisYear': 'Rest of this budget year, with employer costs',
  'teamReport.gap': 'Pay gap worksheet',
  'teamReport.gapMinimum':
    'Using the measures in Article 9 of the EU Pay Transparency Directive (2023/970), all on a full-time basis. It is not the report that article requires, which is based on the gross pay actually paid. In print, a figure is shown only where it covers at least {minimum, number} women and {minimum, number} men and none of them stands out; amounts are rounded to 1,000, or to 100 if below 10,000. Two versions that differ by one person can still reveal that person’s pay: hand out only one.',
  'teamReport.gap.figure': 'Figure',
  'teamReport.gap.women': 'Women',
  'teamReport.gap.men': 'Men',
  'teamReport.gap.mean': 'Mean gap',
  'teamReport.gap.median': 'Median gap',
  'teamReport.gap.everybody': 'Everybody',
  'teamReport.gap.noCategory': 'Without a category',
  'teamReport.gap.pay': 'Base and variable pay',
  'teamReport.gap.base': 'Base pay',
  'teamReport.gap.variable': 'Target variable pay of those who have it',
  'teamReport.gap.receiving': 'Share with target variable pay',
  'teamReport.gap.payOf': '{mean}, median {median} ({n, number})',
  'teamReport.gap.refused':
    '{reason, select, variable {nobody has variable pay} other {not shown (too few people, or one stands out)}}',
  'teamReport.checklists.posting': 'What the law requires in a posting',
  'teamReport.checklists.worksheet': 'What the law requires on pay gaps',
  'teamReport.pictured':
    '{shown, number} of {all, number} people are on the charts. The others have no range, are paid in another currency, or work in places with fewer people.{places, plural, =0 {} one { Not drawn: {left}.} other { Not drawn, # places: {left}.}}',
} as const;
