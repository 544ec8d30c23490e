/** Charts of published figures: headlines, notes, tables. */
export const enCharts = {
  'ladder.headline.none': 'Pay by {_rung}',
  'ladder.headline.untold':
    '{_answers, select, public {Too few survey responses to show pay for {rolePlural}} other {There is no survey data for {rolePlural}}}',
  'ladder.headline.up': 'The median {next} earns about {difference} more than the median {lower}',
  'ladder.headline.place':
    'We estimate that, at the median, {nextPlural} {inPlace} earn about {difference} more than {lowerPlural}',
  'ladder.headline.steps':
    '{all, select, yes {At {count, plural, one {the} other {each}} step up} other {At {count, plural, one {the only} other {each}} single step with pay data}}, the median rises by about {same, select, yes {{from}} other {{from} to {to}}}{certain, select, yes {} other {, but not every step is certain}}',
  'ladder.stepPart':
    '{fraction, select, tenth {a tenth} fifth {a fifth} quarter {a quarter} third {a third} half {a half} twoThirds {two thirds} other {three quarters}}',
  'ladder.subtitle':
    'Base pay by {_rung}, {currencyName} a year, {month}, and the step from median to median.',
  'ladder.subtitle.place':
    'Base pay by {_rung}, {currencyName} a year, {month}. The percentage of each step is national; only the amount varies by city.',
  'ladder.evidence.observed':
    '{n, number} responses to {_answers, select, other {a survey} public {public surveys}}',
  'ladder.evidence.estimated': 'national pay at each {_rung}, adjusted for official local wages',
  'ladder.answers': '{n, plural, one {# response} other {# responses}}',
  'ladder.alternative': '{headline}. From the lowest {_rung} to the highest: {rungs}.',
  'ladder.alternativeRung': '{rung}, median {median}',
  'ladder.alternativeUntold':
    '{_answers, select, public {Too few survey responses} other {No survey data}}: {rungs}.',
  'ladder.severalSteps': '{step} in {steps, number} steps',
  'ladder.notShown': '{_answers, select, public {too few responses} other {no survey data}}',
  'ladder.notShownTrack':
    '{track}: {_answers, select, public {too few responses} other {no survey data}}',

  'areas.zero': '{nation} median',
  'areas.fewJobs': 'Only {_area_plural} with at least {fewest} jobs are shown.',
  'areas.unknownJobs': 'Dotted outline: the number of jobs is not published ({places}).',
  'areas.enlarged': 'The smallest circles are enlarged so they can be seen.',
  'areas.below': 'open: below',
  'areas.above': '{hatched, select, yes {hatched} other {filled}}: above',
  'areas.circle':
    '{name}: {percent, select, none {no wage published} other {{percent} vs. the {nation} median}}{jobs, select, none {} other {, {jobs}}}',
  'payRange.headline':
    '{kind, select, one {We estimate median pay of {low} for {rolePlural} {inLow}} same {We estimate the same median pay for {rolePlural}, {low}, in all {count} {_area_plural}} other {In the {count} {_area_plural} with the most jobs, our estimates of median pay for {rolePlural} run from {low} {inLow} to {high} {inHigh}}}',
  'swarm.headline':
    'Wages in {occupation} are above the {nation} median in {few, select, yes {only } other {}}{above, plural, =0 {none} other {#}} of {total, plural, one {# {_area}} other {# {_area_plural}}}',
  'swarm.headlineLargest':
    'Wages in {occupation} are above the {nation} median in {few, select, yes {only } other {}}{above, plural, =0 {none} other {#}} of {total, plural, one {# {_area}} other {# {_area_plural}}}, {contrast, select, yes {but in {largestAbove} of the {largest} with the most jobs} other {among them {largestAbove} of the {largest} with the most jobs}}',
  'swarm.headlineNone': 'No {_area} has a published wage',
  'swarm.subtitle':
    'Wage level by {_area_long}: median wage of the reference occupation ({occupation}, {code}; {basis}) compared with the {nation} median, {month}. Circle area shows the number of jobs.',
  'swarm.farBelow':
    '{count, plural, one {One {_area}, {percent} below the {nation} median, is} other {# {_area_plural}, {percent} below the {nation} median, are}} off the chart.',
  'swarm.alternative':
    '{headline}. Lowest on the chart: {lowest}; highest: {highest}; most jobs: {largest}.',

  'payRange.headline.none': 'Pay by {_area}',
  'payRange.subtitle':
    'Base pay, {currencyName} a year, {month}, in the {count, plural, one {# {_area_long}} other {# {_area_longPlural}}} with the most jobs in the reference occupation. {marks, select, line {Line: the middle 80%; bar: the middle half; mark: the median} bar {Bar: the middle half; mark: the median} other {Mark: the median}}.',
  'payRange.reference': '{nation} median {median}',
  'payRange.head.median': 'median',
  'payRange.head.afterPrices': 'after prices',
  'payRange.alternative': '{headline}. Median pay, highest first: {places}.',
  'payRange.alternativePlace': '{place}, {median}',
  'payRange.alternativeMissing': '{place}, {reason}',

  'occupations.band': 'Official statistics: {basis}',
  'occupations.rungNote':
    '{basis}, {evidence, select, published {official statistics} observed {survey, adjusted} estimated {our estimate} other {quoted}}',
  'occupations.codeAndJobs': '{code}, {jobs, plural, one {# job} other {# jobs}}',
  'occupations.notPrinted': 'not published',
  'occupations.headline':
    '{count, plural, one {In the occupation related to the work of {rolePlural}, the median wage is {low} {inPlace}} other {In occupations related to the work of {rolePlural}, {same, select, yes {the median wage is {low}} other {median wages run from {low} to {high}}} {inPlace}}}',
  'occupations.headlineAlone':
    '{count, plural, one {The median wage in the related occupation is {low} {inPlace}} other {{same, select, yes {The median wage in each related occupation is {low} {inPlace}} other {Median wages in related occupations run from {low} to {high} {inPlace}}}}}',
  'occupations.headlineNone': 'No official wage is published {inPlace}',
  'occupations.subtitle':
    'Pay in {currencyName} a year, {month}. Occupations in official statistics have no levels{mismatch, select, yes {, and the figures do not include the same things ({rungBasis} above, {basis} below)} other {}}. They are shown side by side and never averaged.',
  'occupations.subtitleAlone':
    'Pay in {currencyName} a year ({basis}), {month}. Occupations in official statistics have no levels.',
  'occupations.alternative': '{headline}. Medians: {rows}.',
  'occupations.alternativeRow': '{name}, {median}',
  'occupations.alternativeMissing': '{name}, not published',
  'occupations.upperEqual':
    '{occupation}: the 75th and 90th percentiles are published as the same figure.',
  'occupations.lowerEqual':
    '{occupation}: the 10th and 25th percentiles are published as the same figure.',
  'occupations.columnRow': '{_Rung} or occupation',
  'occupations.column': 'Occupation',
  'occupations.columnCode': 'Code',
  'occupations.columnBasis': 'What pay includes',

  'jobs.headline.differs':
    '{publisher} ranks {place} {quotedOrdinal} for this job; official counts of a related occupation, {jobsOrdinal}',
  'jobs.headline.same':
    '{publisher} ranks the {_area_plural} for this job as official counts rank them for a related occupation',
  'jobs.headline.first': '{place} has {jobs} jobs, more than any other {_area}',
  'jobs.headline.none': 'Jobs by {_area}',
  'jobs.ordinal':
    '{rank, select, 1 {first} 2 {second} 3 {third} 4 {fourth} 5 {fifth} 6 {sixth} 7 {seventh} 8 {eighth} 9 {ninth} 10 {tenth} other {number {rank}}}',
  'jobs.subtitle':
    'Jobs in {occupation}, {month}, in the {count, plural, one {# {_area}} other {# {_area_plural}}} with the most{quoted, select, yes {; next to them, the order that {publisher} gives (undated)} other {}}.',
  'jobs.head.quoted': 'quoted',
  'jobs.column.rank': 'Rank by jobs',
  'jobs.column.quoted': 'Rank according to {publisher}',
  'jobs.alternative': '{headline}. Jobs, most first: {places}.',
  'jobs.alternativePlace': '{place}, {jobs}',

  'payMap.jobs': '{jobs, plural, one {# job} other {# jobs}}',
  'payMap.noPay': 'no wage published',
  'payMap.headline':
    'Wages in {occupation} range from {lowestWay, select, above {{lowestSize} above the {nation} median} below {{lowestSize} below the {nation} median} other {the {nation} median}} {inLowest} to {highestWay, select, above {{highestSize} above it} below {{highestSize} below it} other {the {nation} median}} {inHighest}',
  'payMap.headlineOne':
    'Wages in {occupation} {inPlace} are {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {at the {nation} median}}',
  'payMap.headlineEqual':
    'Wages in {occupation} are the same in all {count} {_area_plural}: {way, select, above {{size} above the {nation} median} below {{size} below the {nation} median} other {at the {nation} median}}',
  'payMap.headlineOwn':
    'Wages in {occupation} {inPlace} are {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {at the {nation} median}}; {higher, plural, =0 {no {_area} has higher wages} one {one {_area} has higher wages} other {# of {total} {_area_plural} have higher wages}}',
  'payMap.headlineOwnMissing': 'No wage for {occupation} is published {inPlace}',
  'payMap.headlineNone': 'No {_area} has a published wage',
  'payMap.subtitle':
    'Wage level by {_area_long}: median wage of the reference occupation ({occupation}, {code}; {basis}) compared with the {nation} median, {month}. Circle area shows the number of jobs.',
  'payMap.noPayNote': 'Cross: no wage is published ({places}).',
  'payMap.moved':
    '{moved, select, none {} other {Moved closer to the mainland: {moved}. }}{smaller, select, none {} other {At a smaller scale: {smaller}. }}At a larger scale, in the inset: {inset}.',
  'payMap.show': '{place} on the map',
  'payMap.alternative':
    '{headline}. Map of {total} {_area_plural}. Highest: {highest}. Lowest: {lowest}.',
  'payMap.place': '{name} ({percent})',

  'payAndPrices.headline.both':
    'Wages in {occupation} {inPlace} are {wagesWay, select, above {{wages} above the {nation} median} below {{wages} below the {nation} median} other {at the {nation} median}}; {afterWay, select, still {adjusted for local prices, {after}} above {adjusted for local prices, {after} above} below {adjusted for local prices, {after} below} other {after adjusting for local prices, there is no difference}}',
  'payAndPrices.headline.pay':
    'Wages in {occupation} {inPlace} are {wagesWay, select, above {{wages} above the {nation} median} below {{wages} below the {nation} median} other {at the {nation} median}}',
  'payAndPrices.headline.none': 'Wage level, before and after adjusting for prices',
  'payAndPrices.subtitle':
    'Median wage for {occupation} compared with the {nation} median, {month}, and the same adjusted for local prices, {priceYear}.',
  'payAndPrices.wages': 'wage level',
  'payAndPrices.afterPrices': 'after prices',
  'payAndPrices.alternative':
    '{headline}. Wage level, then the same adjusted for local prices: {places}.',
  'payAndPrices.alternativePlace': '{place}, {wages}, {after}',
  'lenses.wages': 'Wage level',

  'lenses.prices': 'Price level',
  'lenses.headline':
    '{wagesWay, select, more {Wages in {occupation} {inPlace} are {wages} above the {nation} median} less {Wages in {occupation} {inPlace} are {wages} below the {nation} median} same {Wages in {occupation} {inPlace} are at the {nation} median} other {No official wage for {occupation} is published {inPlace}}}{pricesWay, select, none {} more {; prices are {prices} above the {nation} level} less {; prices are {prices} below the {nation} level} same {; prices are at the {nation} level} other {; the price level is not available}}',
  'lenses.subtitle':
    'Median wage for {occupation}, {month}{priceYear, select, none {, compared with {_article, select, no {} other {the }}{nation}.} other {, and the price level, {priceYear}, each compared with {_article, select, no {} other {the }}{nation} on one scale.}}',
  'lenses.alternative':
    '{headline}. Wage level: {wages}.{prices, select, none {} other { Price level: {prices}.}}',
  'lenses.column.lens': 'Measure',
  'lenses.column.against': 'Vs. {nation}',

  'history.headline':
    '{occupation}: the median is {nominalWay, select, up {up {nominal}} down {down {nominal}} other {unchanged}} since {year}{realWay, select, too {, or {real} after inflation} up { but up {real} after inflation} down { but down {real} after inflation} other {{nominalWay, select, same { and} other { but}} unchanged after inflation}}',
  'history.headline.none': '{occupation}: the median by year',
  'history.subtitle':
    '{occupation}, {nation}: median {basis}, {currencyName} a year, {first} to {last}, as paid and in {realYear} prices.{broken, select, yes { The estimation method changed in {breakYear}.} other {}}',
  'history.nominal': 'as paid',
  'history.real': 'in {year} prices',
  'history.break': 'method changed',
  'history.column.year': 'Year',
  'history.column.nominal': 'As paid',
  'history.column.real': 'In {year} prices',
  'history.alternative': '{headline}. As paid, then in {realYear} prices: {years}.',
  'history.alternativeYear': '{year}, {nominal}, {real}',

  'overlap.share':
    '{kind, select, about {{percent} earn more} less {fewer than {percent} earn more} other {more than {percent} earn more}}',
  'overlap.headlineTenths':
    '{tenths, select, 1 {One in 10} 2 {Two in 10} 3 {Three in 10} 4 {Four in 10} 5 {Half of} 6 {Six in 10} 7 {Seven in 10} 8 {Eight in 10} other {Nine in 10}} {lowerPlural} earn more than the median {upper}',
  'overlap.headline':
    '{kind, select, about {About} less {Fewer than} other {More than}} {percent} of {lowerPlural} earn more than the median {upper}',
  'overlap.headlineNone': 'Pay of {lowerPlural} and {upperPlural}',
  'overlap.subtitle':
    'Pay ({basis}), {currencyName} a year, {month}. The ranges of neighboring {_rung_plural} overlap, so a title alone does not say what a person earns.',
  'overlap.alternative':
    '{headline}. Medians: {lowerName} {lowerMedian}, {upperName} {upperMedian}.',
  'overlap.column': 'Share above the median {upper}',
  'raise.step': 'Step from median to median, {percent}',
  'raise.raise': 'Typical promotion raise, {percent}',
  'raise.short':
    '{points, plural, =0 {less than a point short} one {about # point short} other {about # points short}}',
  'raise.covers': 'covers the step',
  'raise.headline':
    'A typical promotion raise{year, select, none {} other { ({year})}} covers {kind, select, least {at least about {from}} other {about {part}}} of the step to {upper}',
  'raise.headlineCovered':
    'A typical promotion raise{year, select, none {} other { ({year})}} covers the whole step to {upper}',
  'raise.headlineCoveredUnsure':
    'A typical promotion raise{year, select, none {} other { ({year})}} covers the step to {upper}, or at least about {from} of it',
  'raise.headlineNoStep': 'The median {upper} earns no more than the median {lower}',
  'raise.headlineNone': 'A typical promotion raise is {percent}',
  'raise.subtitle':
    'From the median {lower} to the median {upper}, as a percentage of pay, {month}.',
  'raise.alternative': '{headline}. {parts}.',
  'raise.columnPart': 'Part',
  'raise.columnShare': 'Percent of pay',
  'raise.rowStep':
    'Step from median to median{interval, select, yes { (95% confidence interval)} other {}}',
  'raise.rowRaise': 'Typical promotion raise',
  'raise.rowGap': 'Difference',
} as const;
