/** Pay ranges that an employer has decided, on pages; a site without ranges says none of this. */
export const enRanges = {
  'ranges.title': 'Range of this employer',
  'ranges.titleHere': 'Range of this employer here',
  'ranges.column': 'Range of this employer',
  'ranges.evidence': 'Decided by the employer',
  'ranges.evidenceText':
    'Decided by the employer, not measured: it says what people here are meant to be paid, not what the market pays.',
  'ranges.line':
    '{area}: {range} a year{variable, select, none {} other {, plus variable pay with a target of {variable} of base}}, from {date}',
  'ranges.ofSublevel': '{sublevel}: {range}',
  'ranges.area.base': 'Base range',
  'ranges.area.only': 'Everywhere',
  'ranges.area.else': 'Elsewhere',
  'ranges.area.sublevel': '{area}, {sublevel}',
  'ranges.headline.one': 'This employer pays {range} on this {_rung}',
  'ranges.headline.same': 'The range begins at {least} everywhere',
  'ranges.headline.span': 'The range begins between {least} ({low}) and {most} ({high})',
  'ranges.headline.place': 'This employer pays {range} here',
  'ranges.headline.places': 'What this employer pays on this {_rung} here',
  'ranges.headline.market':
    'The market’s median is {side, select, below {{amount} below the range of this employer} above {{amount} above the range of this employer} point {what this employer pays} other {{percent} of the way up the range of this employer}}',
  'ranges.subtitle':
    'Base pay at full time, {currencyName} a year{date, select, none {} other {, from {date}}}. Box: minimum to maximum, line at the midpoint.',
  'ranges.subtitleMarket': 'Triangle: the market’s median. The two are made in different ways.',
  'ranges.alternative': '{headline}. {rows}.',
  'ranges.alternativeRow': '{name}, {range}, midpoint {midpoint}',
  'ranges.alternativeMarket': 'the market, median {median}',
  'ranges.market': 'The market',
  'ranges.apart':
    'The market’s figures here are not comparable: {reason, select, currency {they are in another currency, and nothing is converted} other {they include more than base pay}}.',
  'ranges.midpoint':
    'Where the employer sets no midpoint, it is the middle between minimum and maximum.',
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
  'sources.file.ranges': 'Ranges of this employer',
  'sources.file.zones': 'Pay zones of this employer',

  'siteRanges.now': 'Ranges of this site, from {date}.',
  'siteRanges.replace':
    'What this site publishes for each {_rung} and place. A table of your own takes its place on this page alone.',
  'siteRanges.back': 'Ranges of this site',
  'siteRanges.toMarket': 'Make ranges from the market',
  'siteRanges.report': 'Ranges of this site, from {date}',
} as const;
