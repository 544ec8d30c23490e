/** The frame of every page, and words that stand on many: units, evidence, columns, ways to take a view along. */
export const enSite = {
  'language.tag': 'en-US',
  'language.name': 'English',
  'term.rung': '{form, select, plural {levels} a {a level} other {level}}',
  'term.area':
    '{_places, select, city {{form, select, plural {cities} longPlural {cities} a {a city} other {city}}} other {{form, select, plural {areas} long {metropolitan area} longPlural {metropolitan areas} a {an area} other {area}}}}',
  'term.region':
    '{_regions, select, state {{form, select, plural {states} a {a state} other {state}}} region {{form, select, plural {regions} a {a region} other {region}}} other {{form, select, plural {countries} a {a country} other {country}}}}',
  'format.moneyTick': '{symbol}{thousands}k',
  'format.about': 'about {amount}',
  'format.estimate': '≈ {amount}',
  'format.missing': '–',
  'format.notAvailable': 'not available',
  'format.distance':
    '{_distance, select, km {{km, number, ::.} km} other {{miles, number, ::.} miles}}',
  'format.distanceNumber':
    '{_distance, select, km {{km, number, ::.}} other {{miles, number, ::.}}}',

  'place.short': '{place}, {code}',

  'nav.roles': 'Roles',
  'nav.ladder': 'Ladder',
  'nav.pay': 'Pay',
  'nav.salaries': 'Explore',
  'nav.cities': 'Cities',
  'nav.compare': 'Compare',
  'nav.plan': 'Your plan',
  'nav.team': 'For HR',
  'nav.method': 'Method',
  'nav.sources': 'Sources',
  'nav.glossary': 'Glossary',
  'nav.search': 'Search',
  'next.title': 'Where to next?',
  'next.stand': 'See how my pay compares',
  'next.stand.text': 'Enter an amount. It stays in this browser.',
  'next.compare': 'Compare cities',
  'next.compare.text':
    '{priced, select, no {Pay side by side, and what a move would change.} other {Pay, prices, and what a move would change.}}',
  'next.plan': 'Plan my next step',
  'next.planThis': 'Make this my plan',
  'next.plan.text': 'Rate yourself and gather the evidence.',
  'next.team': 'Plan promotions for a team',
  'next.team.text': 'Who is paid below the range, and what promotions would cost.',
  'next.explore': 'Explore pay in every city',
  'next.explore.text': 'Sort, filter, and map all {_area_plural}.',
  'next.ladder': 'See the whole ladder',
  'next.ladder.text':
    '{paid, select, no {What each {_rung} requires.} other {What each {_rung} pays and requires.}}',
  'frame.skip': 'Skip to content',
  'frame.navigation': 'Site',
  'frame.languages': 'Language',
  'frame.menu': 'Menu',
  'frame.breadcrumbs': 'You are here',
  'foot.asOf': 'Data reviewed {date}.',
  'print.on': 'Printed {date}',
  'foot.data': 'All data',
  'foot.code': 'Source code, {licence}',

  'find.label': '{_cities, select, no {Your role} other {Your city or role}}',
  'search.label': '{_cities, select, no {A role or any word} other {A city, a role, or any word}}',
  'search.hint':
    '{_cities, select, no {} other {Type a role and a city together, in either order. }}Use the arrow keys to move through the results.',
  'search.go': 'Search',
  'search.count':
    '{count, plural, =0 {Nothing found. The main pages are listed below:} one {# result} other {# results}}',
  'search.failed':
    'Page texts cannot be searched right now. Roles, cities, and the list below still work.',
  'search.kind.role': 'Roles',
  'search.kind.way': 'From one {_rung} to another',
  'search.kind.competency': 'Competencies',
  'search.kind.term': 'Terms',
  'search.kind.method': 'Method',
  'search.kind.page': 'Pages and tools',
  'searchPage.noScript':
    'Search needs JavaScript, which is turned off. The main pages are listed below:',
  'searchPage.all': 'Main pages',
  'searchPage.places':
    '{count, plural, one {# {_area_long}} other {All # {_area_longPlural}}}{_regions, select, none {} other { by {_region}}}',
  'searchPage.silent':
    'a, an, the, in, at, near, of, for, as, to, and, what, how, much, many, does, do, is, are, make, makes, earn, earns, paid, pay, salary, salaries, wage, wages, job, jobs',

  'letters.label': 'By letter',
  'contents.title': 'On this page',

  'proficiency.awareness': 'Awareness',
  'proficiency.working': 'Working',
  'proficiency.practitioner': 'Practitioner',
  'proficiency.expert': 'Expert',
  'proficiency.leading': 'Leading',

  'evidence.published': 'Official statistics',
  'evidence.observed': 'Survey, adjusted',
  'evidence.estimated': 'Our estimate',
  'evidence.quoted': 'Quoted',

  'basis.base': 'base pay',
  'basis.wage-incl-incentive': 'wages including commissions',
  'basis.ote': 'on-target earnings',
  'basis.total-cash': 'total cash',

  'thin.answers': '{n, plural, one {# response} other {# responses}}',
  'thin.answersNationwide': '{n, plural, one {# response} other {# responses}} nationwide',
  'thin.answersTooFew':
    '{n, plural, one {# response} other {# responses}}, too few to show the 10th and 90th percentiles',
  'thin.jobs': 'few jobs: {jobs, number}',
  'thin.unknownJobs': 'number of jobs not published',
  'thin.beyond': 'beyond the data',
  'thin.beyondAnswers':
    'beyond the data: no survey response comes from a place where wages are this {side, select, below {low} other {high}}',
  'noEstimate.reference-wage-not-published': 'no estimate: no wage published',
  'noEstimate.wage-far-below-answers': 'no estimate: wages are too far below those in the survey',

  'key.howToRead': 'How to read',
  'key.median': 'median',
  'key.interval': '95% confidence interval',
  'key.likely': 'likely range of the estimate',
  'key.middleHalf': 'middle half',
  'key.lessThanTenth': '1 in 10 earns less',
  'key.moreThanTenth': '1 in 10 earns more',

  'source.undated': 'undated',
  'figure.table': 'Table',
  'figure.csv': 'CSV',
  'figure.json': 'JSON',
  'figure.svg': 'SVG',
  'figure.evidence.estimatedPlaces':
    '{_area_plural}, from national pay at this {_rung} and official local wages',
  'figure.method': 'How we work this out',
  'embed.word': 'Embed',
  'embed.text':
    'Paste this into the code of your own page. The frame fits wide and narrow columns and needs no script.',
  'embed.open': 'Open the chart on its own',
  'embed.label': 'Code that embeds this chart',
  'embed.from': 'Read more on {site}',
  'picture.alt': 'Chart: {title}',

  'column.rung': '{_Rung}',
  'column.p10': '10th percentile',
  'column.p25': '25th percentile',
  'column.p50': 'Median',
  'column.p75': '75th percentile',
  'column.p90': '90th percentile',
  'column.sure':
    '{kind, select, likely {Likely range of the estimate} both {Likely range of the estimate, or 95% confidence interval of the median} other {95% confidence interval of the median}}',
  'column.answers': 'Responses',
  'column.step': 'Step from the {_rung} below{interval, select, yes { (95% interval)} other {}}',
  'step.interval': '{step} ({low} to {high})',
  'column.place': 'Place',
  'column.jobs': 'Jobs',
  'column.evidence': 'Kind of figure',
  'measure.wageLevel': 'wage level, vs. {nation}',
  'measure.payAtLevel': 'pay at this level, vs. {nation}',
  'measure.priceLevel': 'price level, vs. {nation}',
  'measure.afterPrices': 'the same, adjusted for local prices',
  'measure.bridge':
    'Wages in {occupation} are {way, select, above {{wages} above} other {{wages} below}} the {nation} median. Our {levels, select, all {estimates for every level reflect} other {estimate for this level reflects}} {part, select, none {none of that difference} all {all of that difference} other {about {part} of that difference}}: {pay}.',
  'measure.bridge.same':
    'Wages in {occupation} are at the {nation} median, and so is our estimate for {levels, select, all {every level} other {this level}}.',
  'measure.bridge.noEstimate':
    'Wages in {occupation} are {way, select, above {{wages} above the {nation} median} below {{wages} below the {nation} median} other {at the {nation} median}}; we make no estimate for {levels, select, all {any level} other {this level}} here.',
  'measure.bridge.noWage':
    'No local wage is published for {occupation}, so we make no estimate for {levels, select, all {any level} other {this level}}.',
  'measure.bridge.general':
    'The wage level is official: what employers in {_area_a} pay for {occupation}, compared with {_article, select, no {} other {the }}{nation}. Pay at a level is our estimate: it includes {part, select, none {none of that difference} all {all of that difference} other {about {part} of that difference}}.{example, select, none {} other { In {place}, for example, the wage level is {wages} and pay at a level {pay}.}}',
  'measure.fraction':
    '{fraction, select, tenth {a tenth} fifth {a fifth} quarter {a quarter} third {a third} twoFifths {two fifths} half {half} threeFifths {three fifths} twoThirds {two thirds} threeQuarters {three quarters} fourFifths {four fifths} other {nine tenths}}',
  ordinal: '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  'years.range': '{from, number}–⁠{to, plural, one {# year} other {# years}}',
  'years.open': '{from, plural, one {# year or more} other {# years or more}}',

  'moved.text': 'This page has moved',
  'notFound.nearest': 'Pages with a similar address',

  'atlas.loading': 'Loading the figures.',
  'atlas.failed':
    'The figures could not be loaded, so only the first view is shown. Check your connection and try again, or download the files.',
  'atlas.retry': 'Try again',
  'atlas.files': 'All data, CSV',

  'take.csv': 'CSV of this view',
  'take.svg': 'Chart, SVG',
  'take.png': 'Chart, PNG',
  'take.link': 'Copy the link',
  'take.cite': 'Cite this',
  'take.copyCitation': 'Copy the citation',
  'take.citation': '{title}. {site}, as of {date}. {address} Data: {sources}',
  'take.copied': 'Copied.',
  'take.fault.copy':
    'The browser did not allow copying. Copy the link from the address bar; select the citation and copy it from there.',
  'take.fault.picture': 'The browser could not make the file. The table has the same figures.',
} as const;
