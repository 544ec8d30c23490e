/** Tools about pay: the explorer, the comparison of places, where somebody’s own pay stands. */
export const enPayTools = {
  'salaries.measure': 'What to look at',
  'salaries.measure.estimate': 'Pay at a level, our estimate',
  'salaries.measure.real': 'The same, adjusted for local prices',
  'salaries.measure.official': 'Official wages in an occupation',
  'salaries.measure.jobs': 'Number of jobs',
  'salaries.measure.quotient': 'Share of jobs (nation = 1)',
  'salaries.measure.own': 'What people here are paid',
  'salaries.rung': '{_Rung}',
  'salaries.occupation': 'Occupation',
  'salaries.search': 'City{_regions, select, none {} other { or {_region}}}',
  'salaries.state': '{_Region}',
  'salaries.stateOrRegion':
    '{_regions, select, state {State or region} other {{_Region} or group}}',
  'salaries.regions': 'Regions',
  'salaries.states': '{_Region_plural}',
  'salaries.state.all': 'All {_region_plural}',
  'salaries.jobs': 'Jobs in the occupation',
  'salaries.jobs.any': 'Any number',
  'salaries.jobs.least': '{jobs, number} or more',
  'salaries.picture': 'Show as',
  'salaries.picture.ranges': 'Ranges',
  'salaries.picture.map': 'Map',
  'salaries.picture.table': 'Table',
  'salaries.controls': 'Choose what is shown',
  'salaries.clear': 'Clear the filters',
  'salaries.all': 'Show all {count, number}',
  'salaries.fewer': 'Show the first {count, number}',
  'salaries.none':
    'No matching {_area}. Try another city, a lower number of jobs, or clear the filters.',
  'salaries.rows':
    '{count, plural, =0 {} other {{within, select, none {} other {{within}: }}}}{count, plural, =0 {No matching {_area}.} one {# {_area}} other {# {_area_plural}}}{cut, select, yes {, the first {shown, number} shown} other {}}{count, plural, =0 {} other {{order, select, none {} down {; by {column}, highest first} up {; by {column}, lowest first} fromZ {; by name, from Z to A} other {; by name, from A to Z}}.}}',
  'salaries.finding.estimate':
    'The median we estimate for {rolePlural} is above the {nation} median in {share, select, all {all {count, plural, one {# {_area}} other {# {_area_plural}}}} none {none of the {count, plural, one {# {_area}} other {# {_area_plural}}}} other {{above} of the {count, plural, one {# {_area}} other {# {_area_plural}}}}}{partial, select, yes { with an estimate} other {}}',
  'salaries.finding.real':
    'Adjusted for local prices, the median we estimate for {rolePlural} is above the {nation} median in {share, select, all {all {count, plural, one {# {_area}} other {# {_area_plural}}}} none {none of the {count, plural, one {# {_area}} other {# {_area_plural}}}} other {{above} of the {count, plural, one {# {_area}} other {# {_area_plural}}}}}{partial, select, yes { with an estimate and a price level} other {}}',
  'salaries.finding.official':
    '{occupation}: wages are above the {nation} median in {share, select, all {all {count, plural, one {# {_area}} other {# {_area_plural}}}} none {none of the {count, plural, one {# {_area}} other {# {_area_plural}}}} other {{above} of the {count, plural, one {# {_area}} other {# {_area_plural}}}}}{partial, select, yes { with a published wage} other {}}',
  'salaries.finding.one.estimate':
    '{place}: we estimate median pay of {figure} for {rolePlural}, {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {the same as the {nation} median}}{partial, select, yes {; no other {_area} here has an estimate} other {}}',
  'salaries.finding.one.real':
    '{place}: we estimate median pay of {figure}, adjusted for local prices, for {rolePlural}, {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {the same as the {nation} median}}{partial, select, yes {; no other {_area} here has an estimate and a price level} other {}}',
  'salaries.finding.one.official':
    '{occupation}, {place}: the median wage is {figure}, {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {the same as the {nation} median}}{partial, select, yes {; no other {_area} here has a published wage} other {}}',
  'salaries.finding.one.jobs':
    '{occupation}, {place}: {figure, plural, one {# job} other {# jobs}}{partial, select, yes {; no number is published for the other {_area_plural} here} other {}}',
  'salaries.finding.one.quotient':
    '{occupation}, {place}: {figure} times the national share of jobs{partial, select, yes {; no share is published for the other {_area_plural} here} other {}}',
  'salaries.finding.one.missing': '{place}: {reason}',
  'salaries.finding.jobs':
    '{occupation}: {partial, select, yes {of the {_area_plural} with a published number, most jobs are in} other {most jobs are in}} {place}, {figure}',
  'salaries.finding.quotient':
    '{occupation}: {partial, select, yes {of the {_area_plural} where it is published, the share of jobs is highest in} other {the share of jobs is highest in}} {place}, {figure} times the national one',
  'salaries.finding.tie.jobs':
    '{occupation}: {count} {_area_plural} have the same highest number of jobs, {figure}',
  'salaries.finding.tie.quotient':
    '{occupation}: {count} {_area_plural} have the same highest share of jobs, {figure} times the national one',
  'salaries.finding.unknown': '{occupation}: the number of jobs is not published here',
  'salaries.finding.unpaid': 'None of these {_area_plural} has pay to show',
  'salaries.finding.none': 'No matching {_area}',
  'salaries.measured.estimate':
    'Base pay, {currencyName} a year, {month}. Line: the middle 80%; bar: the middle half; mark: the median.',
  'salaries.measured.real':
    'Base pay at average {nation} prices, {currencyName} a year, {month}. Line: the middle 80%; bar: the middle half; mark: the median.',
  'salaries.measured.official':
    '{occupation} ({code}): {basis}, {currencyName} a year, {month}. Line: the middle 80%; bar: the middle half; mark: the median.',
  'salaries.mapped.estimate':
    'Our estimate of median base pay, vs. the {nation} median, {month}. Circle area shows the number of jobs in the reference occupation ({occupation}, {code}).',
  'salaries.mapped.real':
    'Our estimate of median base pay, adjusted for local prices, vs. the {nation} median, {month}. Circle area shows the number of jobs in the reference occupation ({occupation}, {code}).',
  'salaries.mapped.official':
    'Median wage for {occupation} ({code}) compared with the {nation} median, {month}. Circle area shows the number of jobs.',
  'salaries.mapped.jobs':
    'Jobs in {occupation} ({code}), {month}. Circle area shows their number, color their share compared with {_article, select, no {} other {the }}{nation}.',
  'salaries.alternative': '{finding}. {rows} First: {places}.',
  'salaries.alternativePlace': '{place}, {figure}',
  'salaries.reason.no-prices': 'no price level published',
  'salaries.reason.no-wage': 'no wage published',
  'salaries.gap.quartiles':
    '{n, plural, one {# response is} other {# responses are}} too few to show the 10th and 90th percentiles for {rolePlural}: middle half and median only.',
  'salaries.gap.wage-far-below-answers':
    'No estimate in {places}{rest, plural, =0 {} other { and # more}}: wages there are too far below those in the places with survey responses.',
  'salaries.gap.reference-wage-not-published':
    'No estimate in {places}{rest, plural, =0 {} other { and # more}}: the agency publishes no wage for the reference occupation there.',
  'salaries.gap.no-wage':
    'No wage is published for {count, plural, one {# {_area}} other {# {_area_plural}}}: {places}{rest, plural, =0 {} other { and # more}}.',
  'salaries.gap.no-prices':
    'No price level is published for {places}{rest, plural, =0 {} other { and # more}}, so pay adjusted for local prices is not available there.',
  'salaries.head.jobs': 'jobs',
  'salaries.head.quotient': 'share of jobs (nation = 1)',
  'salaries.column.realMedian': 'Median, adjusted for local prices',
  'salaries.column.wages': 'wages in this occupation, vs. {nation}',
  'salaries.column.real': 'Adjusted for local prices, vs. {nation}',
  'salaries.column.quotient': 'Share of jobs (nation = 1)',
  'salaries.column.p10': '10th percentile',
  'salaries.column.p25': '25th percentile',
  'salaries.column.p75': '75th percentile',
  'salaries.column.p90': '90th percentile',
  'salaries.jobsChosen': '{jobs, number} jobs or more',
  'salaries.searched': '“{text}”',
  'salaries.unfold': 'Filters and views',
  'salaries.fold': 'Fewer filters',
  'salaries.table': '{_Area_plural}, {measure}',
  'salaries.map.real': 'pay at this level adjusted for local prices, vs. {nation}',
  'salaries.map.jobs': 'share of jobs, vs. {nation}',
  'salaries.map.hint': 'Point at a circle, or use the arrow keys on the name.',
  'salaries.map.place':
    '{median, select, none {{reason}} other {{median}{against, select, none {} other {, {against} vs. {nation}}}}}{jobs, select, none {} other {; {jobs} jobs}}{quotient, select, none {} other {, {quotient} times the national share}}',
  'salaries.list': 'Every {_area}{_regions, select, none {} other { by {_region}}}',
  'salaries.listText': 'Each {_area} has a page with its whole ladder, wages, and prices.',
  'salaries.noScript':
    'Choosing, sorting, and the map need JavaScript. The first {count} {_area_plural} are shown; all of them are listed',
  'salaries.noScript.link': '{_regions, select, none {here} other {by {_region}}}',
  'salaries.explore': 'Sort and filter all {_area_plural}',

  'comparison.headline':
    '{kind, select, same {We estimate the same pay {inMost}} sameOfKnown {Where we make an estimate, pay is the same: {inMost}} ofKnown {Of the places with an estimate, pay is highest {inMost}} other {We estimate that, of these places, pay is highest {inMost}}}{after, select, none {; no price level is available} only {; a price level is known only {inAfter}} same {, with or without adjusting for local prices} level {; after adjusting for local prices, there is no difference} levelOfKnown {; after adjusting for local prices, there is no difference where they are known} ofKnown {; of those with a price level, adjusted for local prices, it is highest {inAfter}} other {; adjusted for local prices, it is highest {inAfter}}}',
  'comparison.headline.one':
    'We estimate median pay of {median} for {rolePlural} {inPlace}, {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {the same as the {nation} median}}{after, select, unknown {; no price level is available} above {; adjusted for local prices, {afterPercent} above} below {; adjusted for local prices, {afterPercent} below} other {; after adjusting for local prices, there is no difference}}',
  'comparison.headline.only':
    'There is an estimate only {inPlace}: median pay of {median} for {rolePlural}, {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {the same as the {nation} median}}{after, select, unknown {; no price level is available} above {; adjusted for local prices, {afterPercent} above} below {; adjusted for local prices, {afterPercent} below} other {; after adjusting for local prices, there is no difference}}',
  'comparison.headline.none':
    '{count, plural, =0 {There is no estimate to compare} other {There is no estimate {inPlaces}}}',
  'comparison.across': '{lowerPluralStart} {inBest} are paid more than {upperPlural} {inWorst}.',
  'comparison.withoutPrices': 'No price level is published {places}.',
  'comparison.withoutEstimate': 'There is no estimate {places}.',
  'comparison.subtitle':
    'Base pay, {currencyName} a year, {month}. Line: the middle 80%; bar: the middle half; mark: the median.{rungs, plural, =1 {} other { The percentage of the step is national; only the amount varies by city.}}',
  'comparison.row':
    '{place}, {rung}: median {median}, half earn {half}{isNation, select, yes {} other {, {against} compared with {_article, select, no {} other {the }}{nation}, {afterPrices} adjusted for local prices}}{thin, select, no {} other {, {thin}}}',
  'comparison.rowMissing': '{place}, {rung}: {reason}',
  'comparison.alternative': '{headline}. {rows}.',
  'placeLenses.wages': 'wage level',

  'placeLenses.prices': 'price level',
  'placeLenses.headline': '{wages}; {prices}',
  'placeLenses.both':
    'Of these places, wages in {occupation} and prices are both highest {inPlaces}',
  'placeLenses.wagesFinding':
    '{kind, select, none {No official wage for {occupation} is published here} alone {Wages in {occupation} {inPlaces} are {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {at the {nation} median}}} only {A wage for {occupation} is published only {inPlaces}: {way, select, above {{percent} above the {nation} median} below {{percent} below the {nation} median} other {at the {nation} median}}} same {Wages in {occupation} are the same in these places} sameOfKnown {Wages in {occupation} are the same where they are published} ofKnown {Of the places with a published wage for {occupation}, wages are highest {inPlaces}} other {Of these places, wages in {occupation} are highest {inPlaces}}}',
  'placeLenses.pricesFinding':
    '{kind, select, none {no price level is available} alone {prices are {way, select, above {{percent} above the {nation} level} below {{percent} below the {nation} level} other {at the {nation} level}}} only {a price level is known only {inPlaces}: {way, select, above {{percent} above the {nation} level} below {{percent} below the {nation} level} other {at the {nation} level}}} same {prices are the same} sameOfKnown {prices are the same where they are known} ofKnown {of the places with a price level, prices are highest {inPlaces}} other {prices are highest {inPlaces}}}',
  'placeLenses.row':
    '{place}: wage level {wages}, price level {prices} compared with {_article, select, no {} other {the }}{nation}',

  'compare.choice': 'What to compare',
  'compare.places': 'Places',
  'compare.add': 'Add a place',
  'compare.addHint': 'A city{_regions, select, none {} other {, {_region_a},}} or a nickname.',
  'compare.full': 'You can compare up to {most} places. Remove one to add another.',
  'compare.unknown':
    'The link names {count, plural, one {a place we do not have} other {places we do not have}}: {names}. {kept, plural, =0 {The page shows its first view} one {# place is kept} other {# places are kept}}.',
  'compare.tooMany': 'The link names more than {most} places. The first {most} are shown.',
  'compare.remove': 'Remove {place}',
  'compare.rung': '{_Rung}',
  'compare.second': 'Second {_rung}',
  'compare.noSecond': 'none',
  'compare.steps': 'Use the arrow keys to move from row to row.',
  'compare.evidence.estimated':
    '{_area_plural}, from national pay at this {_rung} and official local wages',
  'compare.evidence.published': 'wages for {occupation}, prices',
  'compare.method': 'How we work this out',
  'compare.table': 'Table',
  'compare.title': '{places}: {roles}',
  'compare.unfold': 'Change places or levels',
  'compare.fold': 'Done',
  'compare.side': 'Side by side',
  'compare.sideNote':
    'Wage level: median wage for {occupation}, {wages}{_incentives, select, no {} other {, including commissions}}.{_prices, select, no {} other { Price level: all items, {prices}.}} Each rank is among all {_area_longPlural} for which the figure is published.',
  'compare.fact': 'Measure',
  'compare.row.real': 'what it buys at average {nation} prices',
  'compare.row.step': 'Step to {upper}, a year',
  'compare.row.wagesRank': 'rank by wage level',
  'compare.row.pricesRank': 'rank by price level, highest first',
  'compare.row.jobs': 'Jobs in {occupation}',
  'compare.row.jobsRank': 'rank by jobs',
  'compare.row.quotient': 'share of jobs (nation = 1)',
  'compare.rank': '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count}',
  'compare.notPrinted': 'not published',
  'compare.lenses': 'Wage level and price level',
  'compare.move': 'If you move',
  'compare.moveNote':
    'For {rolePlural} at the median: the salary that buys the same in the new place as their pay does in the old one ({prices}). It adjusts for prices only, not for taxes or how you spend.',
  'compare.move.way': '{from} → {to}',
  'compare.move.from': 'From',
  'compare.move.to': 'To {place}',
  'compare.move.sentence':
    '{way}: {pay} keeps its buying power at about {needed}.{known, select, yes { {rolePluralStart} there earn {paid}.} other { There is no estimate of pay there.}}',
  'compare.move.paid':
    'pay there {paid}{kind, select, more {, {difference} more} less {, {difference} less} other {, the same}}',
  'compare.move.noPaid': 'no estimate of pay there',
  'compare.move.noPay': 'no estimate of pay in {place}',
  'compare.move.noPrices': 'no price level for {places}',
  'compare.move.alone': 'Add a second place to see what you would need to earn there.',
  'compare.cities': 'All {count, number} {_area_plural}, each with its own page',
  'compare.noScript':
    'This is the comparison the page starts with. Choosing other places needs JavaScript, which is turned off. Every {_area} has a page of its own:',
  'compare.noScript.link': 'all {_area_plural}',

  'placeField.part': '{name} – area of {place}',
  'placeField.none': 'No {_area} found.',
  'placeField.closest': 'Closest:',
  'placeField.all': 'All {_area_plural}{_regions, select, none {} other { by {_region}}}',
  'placeField.count': '{count, plural, one {# place} other {# places}}',

  'standing.title': 'How does my pay compare?',
  'standing.link': 'How does your pay compare?',
  'standing.lead':
    'Your pay compared with our estimate for {_rung_a}{_official, select, no {} other {, and with official wages in related occupations, side by side}}. What you type stays on this page: it is not stored, added to the page’s address, or sent anywhere.',
  'standing.noScript':
    'This is worked out in the browser and needs JavaScript, which is turned off.',
  'standing.pay': 'Your annual pay',
  'standing.payHint': 'In {currencyName}, in any format, such as {examples}.',
  'standing.rung': 'Your {_rung}',
  'standing.place': 'Where you work',
  'standing.show': 'Show how it compares',
  'standing.read': 'Read as {pay} {currencyName} a year.',
  'standing.readAside':
    'Read as {pay} {currencyName} a year, not as {aside}: nobody’s annual pay is that {size, select, small {small} other {large}}.',
  'standing.fault.empty': 'Type your annual pay, such as {example}.',
  'standing.fault.not-a-number': 'This is not an amount. Write it in digits, such as {example}.',
  'standing.fault.too-long':
    'This is longer than any amount. Write it in digits, such as {example}.',
  'standing.fault.exponent': 'Write the amount out, without an e: {example}.',
  'standing.fault.separators':
    'The periods, commas, and spaces do not fit together. Write it without them, such as {plain}.',
  'standing.fault.two-currencies': 'This names two currencies. Write one amount in {currencyName}.',
  'standing.fault.too-large': 'There are too many digits. Write it as {example}.',
  'standing.fault.zero': 'There is nothing to compare at zero. Type an amount above zero.',
  'standing.fault.negative': 'Pay cannot be below zero. Remove the minus sign.',
  'standing.fault.too-low':
    '{amount} is less than {limit} a year. Is it hourly or monthly pay? Type annual pay.',
  'standing.fault.too-high':
    '{amount} is more than {limit} a year. Is there a digit too many? Type annual pay.',
  'standing.fault.unclear':
    'This could be {grouped} or {decimal}. Write it without a period or comma.',
  'standing.fault.other-currency':
    'The figures are in {currencyName}; this is in another currency ({code}). Convert it first: this site has no exchange rates.',
  'standing.rank':
    '{kind, select, between {{percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} to {to, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}} about {about the {percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}} below {below the {percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}} other {above the {percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}}}',
  'standing.headline':
    '{amount} is {kind, select, between {between} about {at about} below {below} other {above}} the {percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} {kind, select, between {and the {to, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} } other {}}percentile {evidence, select, estimated {of the estimate } other {}}for {rolePlural} {inPlace}',
  'standing.headline.none':
    'There is no estimate for {rolePlural} {inPlace}; {amount} can be compared with official wages only',
  'standing.subtitle':
    'Percentile of your pay in {currencyName} a year, {month}. {_official, select, no {The {_rung} is base pay.} other {{_incentives, select, no {Official statistics have no levels. They and the {_rung} are never averaged.} other {The {_rung} is base pay; official statistics include commissions and have no levels. Compare your base pay with the first, and base pay plus commissions with the others. They are never averaged.}}}}',
  'standing.you':
    '{side, select, left {← } other {}}you, {amount}{side, select, right { →} other {}}',
  'standing.head': 'percentile',
  'standing.row': '{name} ({note}): {rank}',
  'standing.note':
    '{basis}, {evidence, select, published {official statistics} observed {survey, adjusted} estimated {our estimate} other {quoted}}',
  'standing.noteAnswers':
    '{basis}, {evidence, select, estimated {our estimate} other {survey, adjusted}}: {n, plural, one {# response} other {# responses}}{evidence, select, estimated { nationally} other {}}',
  'standing.noteJobs': '{basis}, official statistics: {jobs, plural, one {# job} other {# jobs}}',
  'standing.notPrinted': 'no wage is published here',
  'standing.noEstimate.reference-wage-not-published':
    'No wage for the reference occupation is published here, so we cannot adjust national pay for this place.',
  'standing.noEstimate.wage-far-below-answers':
    'Wages here are too far below those in the places with survey responses, so we make no estimate.',
  'standing.outer':
    'Beyond the published or known percentiles we say only “above” or “below”; nothing is extrapolated.',
  'standing.method': 'How the rank is computed',
  'standing.table': 'Table',
  'standing.column.subject': '{_Rung} or occupation',
  'standing.column.what': 'Kind of figure',
  'standing.column.rank': 'Your percentile',
} as const;
