/** Sentences of the question where somebody's own pay stands. */
export const enStanding = {
  'standing.title': 'Where do I stand',
  'standing.link': 'Where does your pay stand?',
  'standing.lead':
    'Your pay against our estimate for a rung and against official wages of the related occupations, side by side. What you type stays in this page: it is not stored, not in the address, and sent nowhere.',
  'standing.noScript':
    'The answer is worked out in the browser and needs JavaScript, which is off here.',
  'standing.pay': 'Your pay for a year',
  'standing.payHint': 'In {currencyName}: {examples}, however you write it.',
  'standing.rung': 'Your rung',
  'standing.place': 'Where you work',
  'standing.show': 'Show where it stands',
  'standing.read': 'Read as {pay} {currencyName} a year.',
  'standing.readAside':
    'Read as {pay} {currencyName} a year, not as {aside}: no pay for a year is so {size, select, small {small} other {large}}.',
  'standing.fault.empty': 'Type your pay for a year, such as {example}.',
  'standing.fault.not-a-number': 'This is no amount. Write it in digits, such as {example}.',
  'standing.fault.too-long':
    'This is longer than any amount. Write it in digits, such as {example}.',
  'standing.fault.exponent': 'Write the amount out, without an e: {example}.',
  'standing.fault.separators':
    'The dots, commas and spaces do not fit together. Write it without them, such as {plain}.',
  'standing.fault.two-currencies': 'Two currencies stand here. Write one amount in {currencyName}.',
  'standing.fault.too-large': 'There are too many digits. Write it as {example}.',
  'standing.fault.zero': 'At zero there is nothing to compare. Type pay above zero.',
  'standing.fault.negative': 'Pay cannot be below zero. Is there a minus too many?',
  'standing.fault.too-low':
    '{amount} is less than {limit} a year. Is it pay for an hour or a month? Type pay for a year.',
  'standing.fault.too-high':
    '{amount} is more than {limit} a year. Is there a digit too many? Type pay for a year.',
  'standing.fault.unclear': 'This can be {grouped} or {decimal}. Write it without a dot or comma.',
  'standing.fault.other-currency':
    'The figures are in {currencyName}, this is in another currency ({code}). Convert it first: an exchange rate is no pay statistic.',
  'standing.rank':
    '{kind, select, about {about the {percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}} below {below the {percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}} other {above the {percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}}}',
  'standing.headline':
    '{amount} is {kind, select, about {at about} below {below} other {above}} the {percentile, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} percentile {evidence, select, estimated {of the estimate } other {}}for {rolePlural} {inPlace}',
  'standing.headline.none':
    'There is no estimate for {rolePlural} {inPlace}; {amount} can be held against official wages alone',
  'standing.subtitle':
    'Percentile of your pay in {currencyName} a year, {month}. The rung is base pay; official wages include commissions and have no levels: hold your base pay against the first, base pay with commissions against the others. They are never averaged.',
  'standing.you':
    '{side, select, left {← } other {}}you, {amount}{side, select, right { →} other {}}',
  'standing.head': 'percentile',
  'standing.row': '{name} ({note}): {rank}',
  'standing.note':
    '{basis}, {evidence, select, published {published} observed {observed} estimated {estimate} other {quoted}}',
  'standing.noteAnswers':
    '{basis}, {evidence, select, estimated {estimate} other {observed}}: {n, plural, one {# answer} other {# answers}}{evidence, select, estimated { nationally} other {}}',
  'standing.noteJobs': '{basis}, published: {jobs, plural, one {# job} other {# jobs}}',
  'standing.notPrinted': 'no wage is printed here',
  'standing.noEstimate': 'no estimate here',
  'standing.noEstimateWhy':
    'The agency prints no wage of the reference occupation here, so that there is nothing to carry national pay over with.',
  'standing.outer':
    'Outside of what is printed or known only “above” or “below” is said, and nothing is extrapolated.',
  'standing.method': 'How a rank is computed',
  'standing.table': 'Table',
  'standing.column.subject': 'Rung or occupation',
  'standing.column.what': 'What it is',
  'standing.column.rank': 'Your percentile',
} as const;
