/** Sentences of the explorer of pay by area. */
export const enSalaries = {
  'salaries.measure': 'What to look at',
  'salaries.measure.estimate': 'Pay of a rung, estimate',
  'salaries.measure.real': 'The same after prices',
  'salaries.measure.official': 'Pay of an official occupation',
  'salaries.measure.jobs': 'Number of jobs',
  'salaries.measure.quotient': 'Location quotient of jobs',
  'salaries.rung': 'Rung',
  'salaries.occupation': 'Official occupation',
  'salaries.search': 'City or state',
  'salaries.state': 'State',
  'salaries.stateOrRegion': 'State or region',
  'salaries.regions': 'Regions',
  'salaries.states': 'States',
  'salaries.state.all': 'All states',
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
    'No area fits. Look for another city, or ask for fewer jobs, or take the filters away.',
  'salaries.rows':
    '{count, plural, =0 {} other {{within, select, none {} other {{within}: }}}}{count, plural, =0 {No area fits.} one {# area} other {# areas}}{cut, select, yes {, the first {shown, number} shown} other {}}{count, plural, =0 {} other {{order, select, none {} down {; by {column}, highest first} up {; by {column}, lowest first} fromZ {; by name, from Z to A} other {; by name, from A to Z}}.}}',
  'salaries.finding.estimate':
    '{rolePluralStart} earn more than the {nation} median in {share, select, all {{count, plural, =1 {the only area} other {all # areas}}} none {{count, plural, =1 {no area} other {none of the # areas}}} other {{above} of the {count, plural, one {# area} other {# areas}}}}',
  'salaries.finding.real':
    'After prices, {rolePlural} earn more than the {nation} median in {share, select, all {{count, plural, =1 {the only area} other {all # areas}}} none {{count, plural, =1 {no area} other {none of the # areas}}} other {{above} of the {count, plural, one {# area} other {# areas}}}}',
  'salaries.finding.official':
    '{occupation}: wages are above the {nation} median in {share, select, all {{count, plural, =1 {the only area} other {all # areas}}} none {{count, plural, =1 {no area} other {none of the # areas}}} other {{above} of the {count, plural, one {# area} other {# areas}}}}',
  'salaries.finding.jobs': '{occupation}: most jobs are in {place}, {figure}',
  'salaries.finding.quotient':
    '{occupation}: the share of jobs is highest in {place}, {figure} times the national one',
  'salaries.finding.unknown': '{occupation}: the number of jobs is not printed here',
  'salaries.finding.unpaid': 'None of these areas has pay to show',
  'salaries.finding.none': 'No area fits',
  'salaries.measured.estimate':
    'Base pay, {currencyName} a year, {month}: outer tenths, quartiles, and the median with its 95% interval.',
  'salaries.measured.real':
    'Base pay at average {nation} prices, {currencyName} a year, {month}: outer tenths, quartiles, and the median with its 95% interval.',
  'salaries.measured.official':
    '{occupation} ({code}): {basis}, {currencyName} a year, {month}. Outer tenths, quartiles and median.',
  'salaries.mapped.estimate':
    'Median base pay against the {nation} median, {month}. The area of a circle is its number of jobs in the reference occupation ({occupation}, {code}).',
  'salaries.mapped.real':
    'Median base pay after prices against the {nation} median, {month}. The area of a circle is its number of jobs in the reference occupation ({occupation}, {code}).',
  'salaries.mapped.official':
    'Median wage of {occupation} ({code}) against the {nation} median, {month}. The area of a circle is its number of jobs.',
  'salaries.mapped.jobs':
    'Jobs in {occupation} ({code}), {month}: the area of a circle is their number, its colour their share against {nation}.',
  'salaries.alternative': '{finding}. {rows} First: {places}.',
  'salaries.alternativePlace': '{place}, {figure}',
  'salaries.reason.no-estimate': 'no estimate: no wage printed',
  'salaries.reason.no-prices': 'no price level printed',
  'salaries.reason.no-wage': 'no wage printed',
  'salaries.gap.quartiles':
    '{n, plural, one {# answer is} other {# answers are}} too few for the outer tenths of {rolePlural}: quartiles only.',
  'salaries.gap.no-estimate':
    'No estimate in {places}{rest, plural, =0 {} other { and # more}}: the agency prints no wage of the reference occupation there.',
  'salaries.gap.no-wage':
    'No wage is printed for {count, plural, one {# area} other {# areas}}: {places}{rest, plural, =0 {} other { and # more}}.',
  'salaries.gap.no-prices':
    'No price level is printed for {places}{rest, plural, =0 {} other { and # more}}, so that pay after prices is not available there.',
  'salaries.head.prices': 'prices against {nation}',
  'salaries.head.jobs': 'jobs',
  'salaries.head.quotient': 'location quotient',
  'salaries.column.realMedian': 'Median after prices',
  'salaries.column.real': 'After prices, against {nation}',
  'salaries.column.quotient': 'Location quotient',
  'salaries.column.p10': 'P10',
  'salaries.column.p25': 'P25',
  'salaries.column.p75': 'P75',
  'salaries.column.p90': 'P90',
  'salaries.sort': 'sort',
  'salaries.table': 'Areas, {measure}',
  'salaries.map.real': 'pay after prices against the {nation} median',
  'salaries.map.jobs': 'share of jobs against {nation}',
  'salaries.map.hint': 'Point at a circle, or use the arrow keys on the name.',
  'salaries.map.place':
    '{median, select, none {{reason}} other {{median}{against, select, none {} other {, {against} against {nation}}}}}{jobs, select, none {} other {; {jobs} jobs}}{quotient, select, none {} other {, location quotient {quotient}}}',
  'salaries.list': 'Every area by state',
  'salaries.listText': 'Each area has a page with its whole ladder, wages and prices.',
  'salaries.noScript':
    'Choosing, sorting and the map need JavaScript. The first {count} areas are shown; all of them are listed',
  'salaries.noScript.link': 'by state',
  'salaries.explore': 'Sort and filter all areas',
} as const;
