import { enAtlas } from './en/atlas.ts';
import { enCompare } from './en/compare.ts';
import { enPlan } from './en/plan.ts';
import { enSalaries } from './en/salaries.ts';
import { enRoster } from './en/roster.ts';
import { enTeamCharts } from './en/team-charts.ts';
import { enTeamReport } from './en/team-report.ts';
import { enStanding } from './en/standing.ts';
import { enTake } from './en/take.ts';
import { enWay } from './en/way.ts';
import { enTeam } from './en/team.ts';

/** English sentences: ICU messages. Arguments are named after what they hold; money arrives formatted. */
export const en = {
  'language.tag': 'en-US',
  'language.name': 'English',
  'format.moneyTick': '{symbol}{thousands}k',
  'format.about': 'about {amount}',
  'format.estimate': '≈ {amount}',
  'format.missing': '–',
  'format.notAvailable': 'not available',

  'place.short': '{place}, {code}',

  'nav.roles': 'Roles',
  'nav.ladder': 'Ladder',
  'nav.salaries': 'Salaries',
  'nav.cities': 'Cities',
  'nav.compare': 'Compare',
  'nav.plan': 'Plan',
  'nav.team': 'Team',
  'nav.method': 'Method',
  'nav.sources': 'Sources',
  'nav.glossary': 'Glossary',
  'frame.skip': 'Skip to the content',
  'frame.navigation': 'Site',
  'frame.languages': 'Language',
  'frame.menu': 'Menu',
  'frame.breadcrumbs': 'You are here',
  'foot.asOf': 'Reviewed {date}.',
  'foot.data': 'All data, CSV',
  'foot.code': 'Source code, {licence}',

  'rung.of': 'Rung {rung} of {count}',
  'pay.year': 'a year',
  'pay.yearEstimate': 'a year, our estimate',
  'pay.median.nation': 'Median base pay {inNation}; half earn {half}.',
  'pay.median.place': 'Median base pay; half would earn {half}.',
  'pay.interval': 'The 95% interval of the median: {interval}.',
  'pay.answers': '{n, plural, one {# answer} other {# answers}}',
  'pay.quoted': '{publisher} quotes {range} a year, without a date.',
  'pay.none': 'No estimate: the agency prints no wage for {occupation} here.',
  'pay.example': '* An example from public ladders, not a norm.',

  'question.what': 'What is it',
  'question.pay': 'What does it pay',
  'question.payHere': 'What does it pay here',
  'question.lenses': 'Two lenses on the city',
  'question.next': 'What comes next',
  'question.nextHere': 'What comes next here',
  'question.time': 'How long it takes',
  'question.rank': 'Where it stands',
  'question.jobs': 'How many jobs',
  'answer.next': '{amount}, or {step} more; typically after {time}*.',
  'answer.nextHere': '{amount}, or {step} more.',
  'answer.top': 'The ladder ends here.',
  'answer.buys': '{amount} here buys what {real} buys at average {nation} prices.',
  'answer.noPrices': 'The price level is not available: {publisher} prints none for this area.',

  'contents.title': 'On this page',
  'role.job': 'The job',
  'role.takeaways': 'In short',
  'role.week': 'A typical week',
  'role.duties': 'What they do',
  'role.hats': 'The hats they wear',
  'role.worksWith': 'Whom they work with',
  'role.scope': 'Scope',
  'role.cities': 'Pay by city',
  'role.allCities': 'All {count, number} areas',
  'role.measures': 'Measures',
  'role.measure': 'Measure',
  'role.formula': 'Formula',
  'role.good': 'Good',
  'role.good.higher': 'higher',
  'role.good.lower': 'lower',
  'role.target': 'Example*',
  'role.targetNote': '* Targets of single public ladders: an example, not a norm.',
  'role.competencies': 'Competencies',
  'role.competenciesNote':
    'What each looks like on this rung, and one example of evidence. A bar at the left marks those that decide the step to {nextGenitive}.',
  'role.competenciesTop': 'What each looks like on this rung, and one example of evidence.',
  'role.notDaily': 'not daily work on this rung',
  'role.background': 'Background and titles',
  'role.experience': 'Typical experience',
  'role.titles': 'Other titles for the same job',
  'role.titleNote': 'The same words, another job',
  'role.step': 'The step to {nextGenitive}',
  'role.step.changes': 'What changes',
  'role.step.criteria': 'What is asked for',
  'role.step.difference': 'Both rungs side by side',
  'role.step.evidence': 'What to bring',
  'role.step.time': 'Typical time on this rung: {time}*.',
  'role.step.market': 'The market pays {step} more at the median {inNation}: {from} to {to}.',
  'role.step.checklist': 'Not a checklist',
  'role.step.checklistText':
    'A framework says what good work looks like. It does not add up to a score. * Typical of public ladders.',
  'role.sources': 'Sources',
  'role.reviewed': 'Last reviewed {date}.',
  'role.description':
    '{summary} {median} a year {inNation}; pay in {count, number} metropolitan areas, duties, competencies and the next step.',

  'proficiency.awareness': 'Awareness',
  'proficiency.working': 'Working',
  'proficiency.practitioner': 'Practitioner',
  'proficiency.expert': 'Expert',

  'home.rungs':
    '{count, plural, =2 {Two rungs} =3 {Three rungs} =4 {Four rungs} =5 {Five rungs} =6 {Six rungs} other {# rungs}}',
  'home.city': 'Your city',
  'home.mostJobs': 'Most jobs are in',
  'home.allCities': 'All {count, number} areas',
  'home.byState': 'By state',
  'home.findings': 'Three findings',
  'home.half': 'half earn {half}',

  'roles.compare': 'Side by side',
  'roles.experience': 'Experience*',

  // Ladder: matrix, differences of levels, path, notice.
  'matrix.table': 'Competencies by rung',
  'matrix.show': 'Show the rung',
  'matrix.competency': 'Competency',
  'matrix.evidence': 'For example: {evidence}',
  'matrix.note':
    'The steps show proficiency: awareness, working, practitioner, expert. A bar at the left marks what decides the step to the next rung. A framework is not a checklist: it says what good work looks like and does not add up to a score.',
  'matrix.byCompetency': 'One competency, every rung',
  'matrix.ways': 'From a rung to a higher one',
  'matrix.path': 'The whole way',
  'matrix.notice': 'Print it',
  'competency.title': '{name}, rung by rung',
  'competency.description':
    '{summary} What can be observed on each rung, with the proficiency expected and an example of evidence.',
  'competency.table': '{name} by rung',
  'competency.proficiency': 'Proficiency',
  'competency.statement': 'What can be seen',
  'competency.evidence': 'Example of evidence',
  'competency.decides': 'decides the step to {upper}',
  'competency.others': 'Other competencies',
  'competency.whole': 'All competencies side by side',
  'difference.title': 'From {lower} to {upper}',
  'difference.crumb': '{steps, plural, one {The step to {upper}} other {The way to {upper}}}',
  'difference.rungs': 'Rung {from} to rung {to}',
  'difference.description':
    'From {lower} to {upper}: {step} more pay at the median, what changes in competencies, scope and duties, and what is asked for.',
  'difference.question.pay': 'What the market pays for the {steps, plural, one {step} other {way}}',
  'difference.question.changes': 'What changes',
  'difference.question.outstanding': 'Against the other steps',
  'difference.money': 'about {amount} a year',
  'difference.answers': '{from, number} and {to, plural, one {# answer} other {# answers}}',
  'difference.count':
    '{deeper, plural, =0 {No competency goes deeper} one {# of {count} competencies goes deeper} other {# of {count} competencies go deeper}}{added, plural, =0 {} one {, # is new} other {, # are new}}{dropped, plural, =0 {} one {, # is no longer daily work} other {, # are no longer daily work}}{same, plural, =0 {} one {, # stays at the same proficiency} other {, # stay at the same proficiency}}.',
  'difference.time':
    '{steps, plural, one {Typically {time} on the rung below*.} other {Typically {time} in all*, over # steps.}}',
  'difference.outstanding':
    'The step from {lower} to {upper} is much larger than the others: {step}, where they are {smallest} to {largest}.',
  'difference.competencies': 'Competency by competency',
  'difference.note':
    'The steps show proficiency: awareness, working, practitioner, expert. A bar at the left marks those that decide the step to {upper}. The same proficiency can look different on a higher rung.',
  'difference.change': 'Change',
  'difference.change.same': 'same',
  'difference.change.deeper': 'deeper',
  'difference.change.new': 'new',
  'difference.change.no-longer-daily': 'no longer daily work',
  'difference.proficiency': '{from} to {toInside}',
  'difference.notDaily': 'Not daily work',
  'difference.footnote':
    '* Typical of public ladders. A framework is not a checklist: it says what good work looks like and does not add up to a score.',
  'difference.step': 'What the step is',
  'difference.steps': 'Step by step',
  'difference.duties': 'Duties',
  'difference.measured': 'measured',
  'difference.measure.target': 'other target',
  'difference.measure.dropped': 'no longer measured',
  'difference.pay': 'The step by city',
  'difference.payText':
    'The step in percent is national; only its money varies by city. The last column is what {promotions, plural, one {a raise of {percent}} other {# raises of {percent}}} {promotions, plural, one {leaves} other {leave}} missing.',
  'difference.payMeasure':
    'Median base pay, {currencyName} a year, {month}; the {count} areas with most jobs.',
  'difference.moneyColumn': 'Step',
  'difference.missingColumn': 'Missing after the raise',
  'difference.areas': 'areas',
  'difference.asked': 'What is asked for',
  'difference.criteria': 'Criteria',
  'difference.askedNote':
    '{steps, plural, one {} other {These are the criteria of the last step. The steps before it have their own: }}',
  'difference.other': 'Other ways up',
  'difference.link': 'What changes on the way from {lower} to {upper}',
  'path.title': 'The path, rung by rung',
  'path.text':
    'Typical time, added up from rung to rung, and median pay {inNation}. Nobody is owed a rung after a number of years.',
  'path.start': 'Start',
  'path.after': 'after {time}*',
  'path.what': 'what changes',
  'years.range': '{from, number}–⁠{to, plural, one {# year} other {# years}}',
  'years.open': '{from, plural, one {# year or more} other {# years or more}}',
  'gap.raise': '{promotions, plural, one {raise of {percent}} other {# raises of {percent}}}',
  'gap.raisedTo': 'to {amount}',
  'gap.short': '{points, plural, one {# point short} other {# points short}}',
  'gap.shortBy': 'about {amount} a year',
  'gap.covers': '{promotions, plural, one {covers the step} other {cover the way}}',
  'gap.headline':
    '{promotions, plural, one {A typical promotion raise ends} =2 {Two typical promotion raises end} =3 {Three typical promotion raises end} =4 {Four typical promotion raises end} other {# typical promotion raises end}} about {amount} below the median {upper}',
  'gap.headlineCovered':
    '{promotions, plural, one {A typical promotion raise reaches} other {Typical promotion raises reach}} the median {upper}',
  'gap.subtitle': 'Base pay {inNation}, {currencyName} a year, {month}, from median to median.',
  'gap.quoted': 'raise of {percent} on each promotion, {source}; an example.',
  'gap.alternative': '{headline}. {parts}.',
  'gap.rowStep': 'Step from median to median',
  'gap.rowRaise':
    'Pay after {promotions, plural, one {a raise of {percent}} other {# raises of {percent}}}',
  'gap.rowGap': 'What is missing',
  'gap.catchUp':
    'With yearly raises of {merit} while the market moves {marketMove} (both assumptions of ours), {kind, select, years {the rest takes about {years, plural, one {# year} other {# years}}} moreThan {the rest takes more than {years} years} other {the rest is never made up}}.',
  'gap.compa': 'Right after the raise pay stands at {compa} of the median above (compa-ratio).',
  'notice.notAdvice': 'Not legal advice',
  'notice.notAdviceText':
    'Not legal advice, and no verdict on any employer. The lists say what each law asks in short; whom it binds and how stands in the law itself.',
  'notice.requirements': 'Requirements to advance',
  'notice.requirementsTo': 'To {upper}; typical time on this rung {time}*',
  'notice.pay': 'Pay terms',
  'notice.market':
    'Market median {median} a year{half, select, none {} other {, half earn {half}}} ({basis}, {inNation}, {month}; {evidence}, {answers}).',
  'notice.range': 'Range of this employer',
  'notice.benefits': 'Benefits',
  'notice.status': 'Status (full or part time)',
  'notice.fill': 'for the employer to fill in',
  'notice.duties': 'Duties',
  'notice.access': 'Further advancement',
  'notice.accessNext':
    '{upperTitle}: {step} more at the median{time, select, none {} other {, typically after {time}*}}',
  'notice.checklists': 'What the law asks to be shown',
  'notice.since': 'In force since {date}',
  'notice.due': 'To be in national law by {date}',
  'notice.asAt': 'As at {date}. Source:',
  'notice.positions': 'The positions',

  'rolePlace.title': '{role} {inPlace}',
  'rolePlace.headTitle': '{role} in {label}: pay',
  'rolePlace.description':
    '{roleTitle} in {label}: {median} a year at the median, {half} for the middle half (estimate), with official wages, prices and the next step.',
  'rolePlace.noEstimate':
    '{roleTitle} in {label}: why there is no estimate, and what official statistics say.',
  'rolePlace.ladder': 'The ladder {inPlace}',
  'rolePlace.how': 'How the estimate is made',
  'rolePlace.sum.level': '{nation} median of the rung',
  'rolePlace.sum.wages': '{place} against {nation}, {occupation}; the power is the pass-through',
  'rolePlace.sum.result': 'estimate, to the nearest {rounding}',
  'rolePlace.how.text':
    'Pay of the rung is known for the whole country; the official occupation shows how much more or less this labour market pays, and part of that difference reaches the pay of a rung. An employer here may pay otherwise.',
  'rolePlace.nearby': 'Nearby',
  'rolePlace.nearest': 'The nearest areas',
  'rolePlace.nearbyHeadline.more': '{place}, {distance} away, pays {share} more',
  'rolePlace.nearbyHeadline.less': '{place}, {distance} away, pays {share} less',
  'rolePlace.nearbyHeadline.same': '{place}, {distance} away, pays the same',
  'rolePlace.sources': 'Sources and dates',
  'rolePlace.otherRungs': 'Other rungs here',
  'rolePlace.standing': 'Look up your own pay on the published points',

  'table.measured.nation': 'Median base pay {inNation}, {currencyName} a year, {month}.',
  'table.measured.estimate':
    'Base pay, {currencyName} a year, {month}. Wages: median of {occupation}, {wages}. Prices: all items, {prices}.',
  'table.measured.rungs': 'Base pay, {currencyName} a year, {month}.',
  'table.area': 'Area',
  'table.median': 'Median',
  'table.half': 'Middle half',
  'table.payAgainst': 'Pay against {nation}',
  'table.wagesAgainst': 'Wages against {nation}',
  'table.pricesAgainst': 'Prices against {nation}',
  'table.range': 'Range',
  'table.distance': 'Miles',
  'table.jobs': 'Jobs',
  'table.rung': 'Rung',
  'table.afterPrices': 'After prices',
  'format.distance': '{miles, number, ::.} miles',
  'format.distanceNumber': '{miles, number, ::.}',

  'city.title': 'Pay {inPlace}',
  'city.headTitle': 'Pay in {label}',
  'city.description':
    '{label}: employers pay {pay}{priced, select, yes { and prices are {prices}} other {}} against {nation}. Pay of every rung from {low} to {high}, official occupations, similar and nearby areas.',
  'city.employers': 'What employers pay',
  'city.rankText':
    '{ordinal} of {count, number} areas by the wage of {occupation} ({wages}); {priceOrdinal} of {priceCount, number} by prices ({prices}), the dearest first.',
  'city.rankPay': '{ordinal} of {count, number} areas by the wage of {occupation} ({wages}).',
  'city.jobsText':
    '{jobs, plural, one {# job} other {# jobs}} in {occupation}, {lq} times the national share ({wages}).',
  'city.jobsOnly': '{jobs, plural, one {# job} other {# jobs}} in {occupation} ({wages}).',
  'city.jobsUnknown': 'The number of jobs in {occupation} is not printed.',
  'city.rungs': 'Each rung here',
  'city.occupations': 'Official occupations',
  'city.similar': 'Similar areas',
  'city.similarText': 'Closest in pay level, price level and number of jobs.',
  'city.compare': 'Compare {places}',
  'city.nearest': 'Nearest areas',
  'city.noEstimate':
    'The agency prints no wage for {occupation} in this area, so that there is nothing to carry national pay over with. The official occupations below are printed.',
  ordinal: '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',

  'cities.map': 'The map',
  'cities.states': 'By state',
  'cities.jump': 'Go to a state',
  'cities.table': 'Areas by state',
  'cities.inStates': 'also in {states}',

  'method.example': 'Example',
  'method.formula': 'Formula',
  'method.settings': 'Settings',
  'method.setting': 'Setting',
  'method.value': 'Value',
  'method.why': 'Why',
  'method.source': 'Source',
  'method.assumption': 'an assumption of ours',
  'method.points': '{points} points',
  'method.moreThanYears': 'more than {years} years',
  'method.years': '{years, plural, one {# year} other {# years}}',
  'method.never': 'never',
  'method.boundBy.raise': 'the raise decides',
  'method.boundBy.minimum': 'the minimum decides',
  'method.boundBy.floor': 'the floor decides',
  'method.boundBy.cap': 'the cap decides',
  'method.boundBy.maximum': 'the maximum decides',
  'method.boundBy.current-pay': 'current pay decides',
  'setting.referenceOccupation': 'Reference occupation',
  'setting.priceLevelSource': 'Source of price levels',
  'setting.passThrough': 'Pass-through',
  'setting.estimateRounding': 'Rounding of estimates',
  'setting.thinEmployment': 'Thin below, jobs',
  'setting.thinAnswers': 'Thin below, answers',
  'setting.policyRaise': 'Usual raise on promotion',
  'setting.meritIncrease': 'Usual yearly raise',
  'setting.marketMove': 'Yearly movement of the market',
  'setting.rangeSpread': 'Range spread',
  'setting.marketPercentile': 'Midpoint of a range at',
  'setting.floorCompa': 'Least compa-ratio after a promotion',
  'setting.promotionCap': 'Largest raise on promotion',
  'setting.burden': 'Employer’s costs on top of pay',
  'setting.compressionShare': 'Compression from, of the manager’s pay',

  'sources.publisher': 'Publisher',
  'sources.period': 'Period',
  'sources.licence': 'Licence',
  'sources.basis': 'What pay includes',
  'sources.evidence': 'Evidence',
  'sources.fresh': 'Age',
  'sources.freshText': '{months, number} months on {date}; fresh up to {budget, number}.',
  'sources.staleText':
    '{months, number} months on {date}, past its {budget, number}: treat with care.',
  'sources.accepted': 'Why older answers are used',
  'sources.cite': 'How to cite',
  'sources.caveats': 'Before using it',
  'sources.files': 'Files',
  'sources.filesText': 'Every figure of the site as CSV, the same in every language.',
  'sources.file.places': 'Areas, codes, position, price level',
  'sources.file.estimates': 'Estimated pay of every rung in every area',
  'sources.file.official': 'Official wages of the related occupations',
  'sources.file.survey': 'Pay of the rungs in the nation',
  'sources.file.history': 'National medians by year',
  'sources.file.quoted': 'Quoted range and order of places',

  'glossary.letter': 'Terms',
  'glossary.related': 'See also',

  ...enCompare,
  ...enPlan,
  ...enSalaries,
  ...enRoster,
  ...enAtlas,
  ...enTeamCharts,
  ...enTeamReport,
  ...enStanding,
  ...enTake,
  ...enWay,
  ...enTeam,

  'evidence.published': 'Published',
  'evidence.observed': 'Observed',
  'evidence.estimated': 'Estimated',
  'evidence.quoted': 'Quoted',

  'basis.base': 'base pay',
  'basis.wage-incl-incentive': 'wages incl. commissions',
  'basis.ote': 'on-target earnings',
  'basis.total-cash': 'total cash',

  'thin.answers': '{n, plural, one {# answer} other {# answers}}',
  'thin.answersTooFew':
    '{n, plural, one {# answer} other {# answers}}, too few for the outer tenths',
  'thin.jobs': 'thin: {jobs, plural, one {# job} other {# jobs}}',
  'thin.unknownJobs': 'thin: number of jobs not printed',

  'key.howToRead': 'How to read',
  'key.median': 'median',
  'key.interval': '95% interval of the median',
  'key.middleHalf': 'middle half',
  'key.lessThanTenth': '1 in 10 earn less',
  'key.moreThanTenth': '1 in 10 earn more',

  'source.undated': 'undated',
  'figure.table': 'Table',
  'figure.csv': 'CSV',
  'figure.svg': 'SVG',
  'figure.evidence.estimatedPlaces': 'areas, from national pay of the rung and official wages',
  'figure.method': 'How this is made',

  'column.rung': 'Rung',
  'column.p10': '10th percentile',
  'column.p25': '25th percentile',
  'column.p50': 'Median',
  'column.p75': '75th percentile',
  'column.p90': '90th percentile',
  'column.interval': '95% interval of the median',
  'column.answers': 'Answers',
  'column.step': 'Step from the rung below',
  'column.place': 'Place',
  'column.jobs': 'Jobs',
  'column.evidence': 'Evidence',

  'ladder.headline.nation':
    'Every step pays at least {smallest} more; the {ordinal} pays {largest} more',
  'ladder.headline.none': 'Pay by rung',
  'ladder.headline.up': 'The step to {next} adds about {difference}',
  'ladder.headline.top': 'The last step adds about {difference}',
  'ladder.headline.place': 'The step to {next} is worth about {difference} a year {inPlace}',
  'ladder.subtitle':
    'Base pay by rung, {currencyName} a year, {month}, and the step from median to median.',
  'ladder.subtitle.place':
    'Base pay by rung, {currencyName} a year, {month}. The step in percent is national; only its money varies by city.',
  'ladder.ordinal':
    '{number, select, 1 {first} 2 {second} 3 {third} 4 {fourth} 5 {fifth} other {step number {number}}}',
  'ladder.evidence.observed': '{n, number} answers to public surveys',
  'ladder.evidence.estimated': 'national pay of the rung, moved by the official wage level here',
  'ladder.half': 'half earn {range}',
  'ladder.answers': '{n, plural, one {# answer} other {# answers}}',
  'ladder.alternative': '{headline}. From the lowest rung to the highest: {rungs}.',
  'ladder.alternativeRung': '{rung}, median {median}',
  'ladder.notShown': 'not shown: no official wage to estimate from',

  'areas.zero': '{nation} median',
  'swarm.headline':
    '{few, select, yes {Only } other {}}{above} of {total} areas pay above the {nation} median',
  'swarm.headlineLargest':
    '{few, select, yes {Only } other {}}{above} of {total} areas pay above the {nation} median, {contrast, select, yes {but {largestAbove} of the {largest} largest do} other {{largestAbove} of the {largest} largest among them}}',
  'swarm.headlineNone': 'No area has a published wage',
  'swarm.subtitle':
    'Median pay in the reference occupation ({occupation}, {code}; {basis}) against the {nation} median, by metropolitan area, {month}. The area of a circle is its number of jobs.',
  'swarm.percentRange': '{low}–{high}',
  'swarm.farBelow':
    '{count, plural, one {One area, {percent} below the {nation} median, is} other {# areas, {percent} below the {nation} median, are}} outside the picture.',
  'areas.fewJobs': 'Here only areas with {fewest} jobs or more.',
  'areas.unknownJobs': 'Open circle: the number of jobs is not printed ({places}).',
  'swarm.alternative':
    '{headline}. Lowest in the picture: {lowest}; highest: {highest}; most jobs: {largest}.',
  'areas.differential': 'Pay against the {nation}',

  'payRange.headline.largest':
    '{rolePluralStart} earn more than the {nation} median in {share, select, all {{count, plural, =1 {the largest market} other {all # largest markets}}} none {{count, plural, =1 {no large market} other {none of the # largest markets}}} other {{above} of the {count, plural, one {# largest market} other {# largest markets}}}}',
  'payRange.headline.chosen':
    '{rolePluralStart} earn more than the {nation} median in {share, select, all {{count, plural, =1 {the only area} other {all # areas}}} none {{count, plural, =1 {no area} other {none of the # areas}}} other {{above} of the {count, plural, one {# area} other {# areas}}}}',
  'payRange.headline.none': 'Pay by area',
  'payRange.subtitle':
    'Base pay, {currencyName} a year, {month}{places, select, largest {, in the {count, plural, one {# metropolitan area} other {# metropolitan areas}} with most jobs in the reference occupation} other {}}: outer tenths, quartiles, and the median with its 95% interval.',
  'payRange.reference': '{nation} median {median}',
  'payRange.head.median': 'median',
  'payRange.head.against': 'pay against {nation}',
  'payRange.head.afterPrices': 'after prices',
  'payRange.notShown': 'not shown: no official wage to estimate from',
  'payRange.column.against': 'Pay against {nation}',
  'payRange.column.afterPrices': 'The same after prices',
  'payRange.alternative': '{headline}. Median pay, the highest first: {places}.',
  'payRange.alternativePlace': '{place}, {median}',
  'payRange.alternativeMissing': '{place}, {reason}',

  'occupations.band': 'Published: {basis}',
  'occupations.rungNote':
    '{basis}, {evidence, select, published {published} observed {observed} estimated {estimated} other {quoted}}',
  'occupations.codeAndJobs': '{code}, {jobs, plural, one {# job} other {# jobs}}',
  'occupations.notPrinted': 'not printed',
  'occupations.headline':
    '{count, plural, one {The occupation that {rolePlural} are counted in pays {low} {inPlace}} other {The occupations that {rolePlural} are counted in pay {same, select, yes {{low}} other {{low} to {high}}} {inPlace}}}',
  'occupations.headlineAlone':
    '{count, plural, one {The official occupation pays {low} {inPlace}} other {The official occupations pay {same, select, yes {{low}} other {{low} to {high}}} {inPlace}}}',
  'occupations.headlineNone': 'No official wage is printed {inPlace}',
  'occupations.subtitle':
    'Pay in {currencyName} a year, {month}. Official occupations have no levels{mismatch, select, yes {, and the bases differ ({rungBasis} above, {basis} below)} other {}}: the figures stand side by side and are not averaged.',
  'occupations.subtitleAlone':
    'Pay in {currencyName} a year ({basis}), {month}. Official occupations have no levels.',
  'occupations.alternative': '{headline}. Medians: {rows}.',
  'occupations.alternativeRow': '{name}, {median}',
  'occupations.alternativeMissing': '{name}, not printed',
  'occupations.upperEqual':
    '{occupation}: the upper quarter and the upper tenth are printed as one figure.',
  'occupations.lowerEqual':
    '{occupation}: the lower quarter and the lower tenth are printed as one figure.',
  'occupations.columnRow': 'Rung or occupation',
  'occupations.column': 'Occupation',
  'occupations.columnCode': 'Code',
  'occupations.columnBasis': 'What it includes',

  'jobs.headline.differs':
    '{place} is {quotedOrdinal} in the quoted order and {jobsOrdinal} by jobs',
  'jobs.headline.same': 'The quoted order is also the order by jobs',
  'jobs.headline.first': '{place} has {jobs} jobs, more than any other area',
  'jobs.headline.none': 'Jobs by area',
  'jobs.ordinal':
    '{rank, select, 1 {first} 2 {second} 3 {third} 4 {fourth} 5 {fifth} 6 {sixth} 7 {seventh} 8 {eighth} 9 {ninth} 10 {tenth} other {number {rank}}}',
  'jobs.subtitle':
    'Jobs in {occupation}, {month}, in the {count, plural, one {# area} other {# areas}} with most{quoted, select, yes {; beside them the order by openings that {publisher} quotes, without a date} other {}}.',
  'jobs.head.quoted': 'quoted',
  'jobs.column.rank': 'Place by jobs',
  'jobs.column.quoted': 'Place in the quotation',
  'jobs.alternative': '{headline}. Jobs, most first: {places}.',
  'jobs.alternativePlace': '{place}, {jobs}',

  'payMap.legend': 'pay against the {nation} median',
  'payMap.jobs': '{jobs, plural, one {# job} other {# jobs}}',
  'payMap.noPay': 'no wage printed',
  'payMap.headline':
    'Pay runs from {lowest} {inLowest} to {highest} {inHighest} against the {nation} median',
  'payMap.headlineOwn':
    'Employers {inPlace} pay {direction, select, more {{percent} more than the {nation} median} less {{percent} less than the {nation} median} other {the {nation} median}}; {higher, plural, =0 {no area pays more} one {one area pays more} other {# of {total} areas pay more}}',
  'payMap.headlineOwnMissing': 'No wage of the reference occupation is printed {inPlace}',
  'payMap.headlineNone': 'No area has a published wage',
  'payMap.subtitle':
    'Median pay in the reference occupation ({occupation}, {code}; {basis}) against the {nation} median, by metropolitan area, {month}. The area of a circle is its number of jobs.',
  'payMap.noPayNote': 'Open dot: no wage is printed ({places}).',
  'payMap.alternative': '{headline}. Map of {total} areas. Highest: {highest}. Lowest: {lowest}.',
  'payMap.place': '{name} ({percent})',

  'payAndPrices.headline.both':
    '{place} pays {payWay, select, above {{pay} above the {nation} median} below {{pay} below the {nation} median} other {the {nation} median}}. {afterWay, select, still {After prices it is {after}} above {After prices it is {after} above} below {After prices it is {after} below} other {After prices there is no difference}}',
  'payAndPrices.headline.pay':
    '{place} pays {payWay, select, above {{pay} above the {nation} median} below {{pay} below the {nation} median} other {the {nation} median}}',
  'payAndPrices.headline.none': 'Pay before and after prices',
  'payAndPrices.subtitle':
    'Difference to the {nation} median in percent: {subject}, {month}, and the same after local prices, {priceYear}.',
  'payAndPrices.subjectEstimate': 'estimated base pay of {rolePlural}',
  'payAndPrices.pay': 'pay',
  'payAndPrices.afterPrices': 'after prices',
  'payAndPrices.column.pay': 'Pay against {nation}',
  'payAndPrices.column.afterPrices': 'The same after prices',
  'payAndPrices.alternative': '{headline}. Pay, then the same after prices: {places}.',
  'payAndPrices.alternativePlace': '{place}, {pay}, {after}',

  'lenses.pay': 'What employers pay',
  'lenses.prices': 'What things cost',
  'lenses.headline':
    '{payWay, select, more {Employers {inPlace} pay {pay} more than the {nation} median} less {Employers {inPlace} pay {pay} less than the {nation} median} same {Employers {inPlace} pay the {nation} median} other {No official wage {inPlace}}}; {pricesWay, select, more {things cost {prices} more} less {things cost {prices} less} same {things cost the same} other {the price level is not available}}',
  'lenses.subtitle':
    'Median wage in {occupation}, {month}, and the price level, {priceYear}, each against the {nation} on one scale.',
  'lenses.alternative': '{headline}. What employers pay: {pay}. What things cost: {prices}.',
  'lenses.column.lens': 'Lens',
  'lenses.column.against': 'Against {nation}',

  'history.headline':
    'Since {year} the median {nominalWay, select, up {rose {nominal} in {currencyName}} down {fell {nominal} in {currencyName}} other {stayed the same in {currencyName}}} and {realWay, select, too {{real} after inflation} up {rose {real} after inflation} down {fell {real} after inflation} other {did not change after inflation}}',
  'history.headline.none': 'The median by year',
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
    '{tenths, select, 1 {One in ten} 2 {Two in ten} 3 {Three in ten} 4 {Four in ten} 5 {Half of} 6 {Six in ten} 7 {Seven in ten} 8 {Eight in ten} other {Nine in ten}} {lowerPlural} earn more than the median {upper}',
  'overlap.headline':
    '{kind, select, about {About} less {Fewer than} other {More than}} {percent} of {lowerPlural} earn more than the median {upper}',
  'overlap.headlineNone': 'Pay of {lowerPlural} and {upperPlural}',
  'overlap.subtitle':
    'Pay ({basis}), {currencyName} a year, {month}. The ranges of neighbouring rungs overlap: a title alone does not say what a person earns.',
  'overlap.alternative':
    '{headline}. Medians: {lowerName} {lowerMedian}, {upperName} {upperMedian}.',
  'overlap.column': 'Share above the median {upper}',
  'raise.step': 'Step from median to median, {percent}',
  'raise.raise': 'Typical promotion raise, {percent}',
  'raise.short':
    '{points, plural, =0 {less than a point short} one {about # point short} other {about # points short}}',
  'raise.covers': 'covers the step',
  'raise.headline':
    'A typical promotion raise covers about {fraction, select, tenth {a tenth} fifth {a fifth} quarter {a quarter} third {a third} twoFifths {two fifths} half {half} threeFifths {three fifths} twoThirds {two thirds} threeQuarters {three quarters} fourFifths {four fifths} other {nine tenths}} of the step to {upper}',
  'raise.headlineCovered': 'A typical promotion raise covers the whole step to {upper}',
  'raise.headlineNoStep': 'The median {upper} earns no more than the median {lower}',
  'raise.headlineNone': 'A typical promotion raise is {percent}',
  'raise.subtitle':
    'From the median {lower} to the median {upper}, in percent of pay, {month}. What the raise leaves out has to be asked for, or comes with the next employer.',
  'raise.alternative': '{headline}. {parts}.',
  'raise.columnPart': 'Part',
  'raise.columnShare': 'Percent of pay',
  'raise.rowStep': 'Step from median to median',
  'raise.rowRaise': 'Typical promotion raise',
  'raise.rowGap': 'Difference',
} as const satisfies Record<string, string>;
