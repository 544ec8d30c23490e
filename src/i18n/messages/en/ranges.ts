/** Pay ranges that an employer has decided, on pages; a site without ranges says none of this. */
export const enRanges = {
  'ranges.title': '{_ladder, select, own {Our pay range} other {This employer’s range}}',
  'ranges.titleHere':
    '{_ladder, select, own {Our pay range here} other {This employer’s range here}}',
  'ranges.column': '{_ladder, select, own {Our pay range} other {This employer’s range}}',
  'ranges.evidence': 'Set by the employer',
  'ranges.evidenceComputed': 'Computed: base range × zone factor',
  'ranges.evidenceText':
    'Set by the employer, not measured: what people here are meant to be paid, not what the market pays.',
  'ranges.line':
    '{area}: {range} a year{variable, select, none {} other {, plus target variable pay of {variable} of base pay}}, from {date}',
  'ranges.lineComputed': '{line}; base range × {factor}, computed',
  'ranges.withVariable': '{range}, plus {variable} target variable pay',
  'ranges.variable': 'plus {variable} target variable pay',
  'ranges.ofSublevel': '{sublevel}: {range}',
  'ranges.span':
    '{_ladder, select, own {Our pay range} other {This employer’s range}}, all {_area_plural}',
  'ranges.ends':
    'Lowest and highest of {_ladder, select, own {our} other {this employer’s}} ranges in {n, number} {_area_plural}',
  'ranges.places': '{n, number} {_area_plural}',
  'ranges.area.base': 'Base range',
  'ranges.area.only': 'Everywhere',
  'ranges.area.else': 'Elsewhere',
  'ranges.area.sublevel': '{area}, {sublevel}',
  'ranges.zone': '{zone}: {places}.',
  'ranges.headline.one':
    '{_ladder, select, own {We pay} other {This employer pays}} {range} at this {_rung}',
  'ranges.headline.same': 'The range starts at {least} everywhere',
  'ranges.headline.span': 'The range starts between {least} ({low}) and {most} ({high})',
  'ranges.headline.place':
    '{_ladder, select, own {We pay} other {This employer pays}} {range} here',
  'ranges.headline.places':
    'What {_ladder, select, own {we pay} other {this employer pays}} at this {_rung} here',
  'ranges.headline.rungs': 'Ranges here run from {least} ({low}) to {most} ({high})',
  'ranges.headline.rungsIn': 'Ranges {inPlace} run from {least} ({low}) to {most} ({high})',
  'ranges.headline.alike':
    'The same range{inPlace, select, none {} other { {inPlace}}} for each role: {range}',
  'ranges.headline.placeIn':
    '{_ladder, select, own {We pay} other {This employer pays}} {range} {inPlace}',
  'ranges.headline.market':
    'The market median is {side, select, below {{amount} below {_ladder, select, own {our pay range} other {this employer’s range}}} above {{amount} above {_ladder, select, own {our pay range} other {this employer’s range}}} point {what {_ladder, select, own {we pay} other {this employer pays}}} other {{percent} of the way up {_ladder, select, own {our pay range} other {this employer’s range}}}}',
  'ranges.subtitle':
    'Full-time base pay, {currencyName} a year{date, select, none {} other {, from {date}}}. Box: minimum to maximum, line at the midpoint.',
  'ranges.subtitleMarket': 'Triangle: market median. The two are worked out in different ways.',
  'ranges.alternative': '{headline}. {rows}.',
  'ranges.alternativeRow': '{name}, {range}, midpoint {midpoint}',
  'ranges.alternativeComputed': '{row}, computed',
  'ranges.alternativeMarket': 'the market, median {median}',
  'ranges.market': 'The market',
  'ranges.apart':
    'The market figures here are not comparable: {reason, select, currency {they are in another currency, and nothing is converted} other {they include more than base pay}}.',
  'ranges.midpoint':
    'Where the employer sets no midpoint, it is halfway between the minimum and the maximum.',
  'ranges.sum': '{base} × {factor}, computed',
  'ranges.sumHere': 'Base range {base} × {factor} ({zone}), computed.',
  'ranges.grade': 'set for {grade}',
  'ranges.set': 'set by the employer',
  'ranges.column.where': 'Where',
  'ranges.column.variable': 'Variable pay target',
  'ranges.column.since': 'In force from',
  'ranges.column.how': 'How',
  'ranges.column.low': 'From',
  'ranges.column.high': 'To',
  'ranges.column.middle': 'In the middle',
  'ranges.column.what': 'What the amounts are',
  'ranges.what.decided': 'minimum, maximum, midpoint',
  'ranges.what.market': 'middle half, median',
  'ranges.changes': 'What changed',
  'ranges.change': 'From {date} ({area}): {after} instead of {before}.',
  'sources.file.ranges': '{_ladder, select, own {Our pay ranges} other {This employer’s ranges}}',
  'sources.file.zones': '{_ladder, select, own {Our pay zones} other {This employer’s pay zones}}',

  'ownPay.title': 'What people here are paid',
  'ownPay.evidence': 'Pay records',
  'ownPay.text':
    'From the pay records of {publisher}. A figure appears only where enough people stand behind it. What is missing was either withheld or never there, and this page does not say which.',
  'ownPay.headline':
    '{kind, select, total {Median base pay is {low}} one {Median base pay is {low} ({lowName})} same {Median base pay is {low} in every row} other {Median base pay runs from {low}{lowAlone, select, yes { ({lowName})} other {}} to {high}{highAlone, select, yes { ({highName})} other {}}}}',
  'ownPay.subtitle':
    'Full-time base pay, {currencyName} a year{month, select, none {} other {, {month}}}, rounded to {rounding, number}. {marks, select, line {Line: the middle 80%; bar: the middle half; mark: the median} bar {Bar: the middle half; mark: the median} other {Mark: the median}}{interval, select, yes {; gray band: its 95% interval} other {}}.',
  'ownPay.alternativeRow': '{name}, {people}, {half}',
  'ownPay.half': 'median {median}{shown, select, yes {, half {half}} other {}}',
  'ownPay.people':
    '{kind, select, exact {{from, plural, one {# person} other {# people}}} band {{from, number}–{to, number} people} other {{from, number} people or more}}',
  'ownPay.allPlaces': 'All places',
  'ownPay.allLevels': 'All {_rung_plural}',
  'ownPay.column.people': 'People',
  'ownPay.column.asOf': 'As of',
  'ownPay.tool.finding':
    '{roleTitle}: {kind, select, one {median base pay is {low} ({lowName})} same {median base pay is {low} in every row} other {median base pay runs from {low}{lowAlone, select, yes { ({lowName})} other {}} to {high}{highAlone, select, yes { ({highName})} other {}}}}',
  'ownPay.tool.mapped':
    '{compared, select, yes {Median full-time base pay, compared with that of all places together.} other {Places with a median of full-time base pay.}} Circle area shows the number of jobs in the reference occupation ({occupation}, {code}).',
  'ownPay.tool.place':
    '{median}, {people}{against, select, none {} other {, {against} vs. all places}}',
  'ownPay.tool.noTotal': 'There is no figure for all places together to compare with.',
  'ownPay.tool.total': 'Overall',
  'ownPay.tool.against': 'median, vs. all places',
  'ownPay.tool.cross': 'nothing to compare with',
  'ownPay.tool.row': 'what people here are paid, median',
  'ownPay.tool.cell': '{median} ({people})',
  'ownPay.tool.median': 'Published median',
  'sources.file.own-pay': 'What people here are paid',

  'siteRanges.now': 'Ranges of this site, from {date}.',
  'siteRanges.replace':
    'What this site publishes for each {_rung} and place. Your own table replaces it on this page only.',
  'siteRanges.back': 'Ranges of this site',
  'siteRanges.toMarket': 'Build ranges from the market',
  'siteRanges.report': 'Ranges of this site, from {date}',
} as const;
