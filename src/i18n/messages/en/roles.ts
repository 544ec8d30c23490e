/** Pages of roles and cities, and the home page. */
export const enRoles = {
  'home.rungs':
    '{_tracks, select, several {{count, plural, =2 {Two roles} =3 {Three roles} =4 {Four roles} =5 {Five roles} =6 {Six roles} =7 {Seven roles} =8 {Eight roles} other {# roles}}} other {{count, plural, =2 {Two {_rung_plural}} =3 {Three {_rung_plural}} =4 {Four {_rung_plural}} =5 {Five {_rung_plural}} =6 {Six {_rung_plural}} =7 {Seven {_rung_plural}} =8 {Eight {_rung_plural}} other {# {_rung_plural}}}}}',
  'home.mostJobs': 'Most jobs:',
  'home.allCities': 'All {count, number} {_area_plural}',
  'home.findings': '{count, plural, =1 {A finding} =2 {Two findings} other {Three findings}}',
  'home.tools': 'What would you like to do?',
  'home.half': 'half earn {half}',

  'roles.compare': 'Side by side',
  'roles.experience': 'Total work experience*',

  'rung.of': '{_Rung} {rung} of {count}',
  'rung.ofCommon': '{_Rung} {rung}, common to {tracks, plural, =2 {both} other {all}} tracks',
  'rung.common': 'Common {_rung_plural}',
  'pay.year': 'a year',
  'pay.yearEstimate': 'a year, our estimate',
  'pay.median.nation': 'Median base pay {inNation}; half earn {half}.',
  'pay.median.place': 'Median base pay; we estimate that half earn {half}.',
  'pay.interval': '95% confidence interval of the median: {interval}.',
  'rolePlace.level':
    'The estimate is {kind, select, same {about the same as} above {{share} above} other {{share} below}} the official median for {occupation} here{commissions, select, yes {, which includes commissions} other {}}.',
  'pay.likely': 'Likely range of the estimate: {range}.',
  'pay.answers': '{n, plural, one {# response} other {# responses}}',
  'pay.quoted': '{publisher} puts it at {range} a year (undated).',
  'pay.example':
    '{_ladder, select, own {* Usual here, not a rule.} other {* An example worked out from published career ladders, not a rule.}}',
  'pay.untold':
    '{_answers, select, public {Too few survey responses to show pay for {rolePlural}.} other {There is no survey data for {rolePlural}.}}',
  'pay.untoldOfficial': 'Official wages in related occupations',
  'pay.untoldList': 'Not listed, for lack of survey data: {roles}.',

  'question.what': 'What the job is',
  'question.pay': 'What it pays',
  'question.payHere': 'What it pays here',
  'question.lenses': 'Wages and prices here',
  'question.next': 'What comes next',
  'question.nextHere': 'What comes next here',
  'question.time': 'How long it takes',
  'question.rank': 'How it ranks',
  'question.jobs': 'Number of jobs',
  'answer.next':
    '{amount}{step, select, none {} other {, or {step} more}}; usually after {time} in this role*.',
  'answer.nextTime': 'usually after {time} in this role*.',
  'answer.nextUntold':
    '{_answers, select, public {too few responses to show pay} other {no survey data}}; usually after {time} in this role*.',
  'answer.nextHere': '{amount}{step, select, none {} other {, or {step} more}}.',
  'answer.top': 'This is the top of the ladder on this path.',
  'answer.sideways': 'Another move:',
  'answer.buys': '{amount} here buys what {real} buys at average {nation} prices.',
  'answer.noPrices':
    'The price level is not available: {publisher} does not publish one for this {_area}.',
  'role.job': 'The job',
  'role.jobMore': 'More about the job',
  'role.takeaways': 'In short',
  'role.week': 'A typical week',
  'role.duties': 'What they do',
  'role.hats': 'The hats they wear',
  'role.worksWith': 'Who they work with',
  'role.scope': 'Scope',
  'role.cities': 'Pay by city',
  'role.allCities': 'All {count, number} {_area_plural}',
  'role.survey': 'Variable pay{survey, select, yes {, total cash, and experience} other {}}',
  'role.survey.also':
    'The {count, plural, one {survey} other {surveys}} from {years} {count, plural, one {counts} other {count}} at this {_rung} only, and only for base pay: without {count, plural, one {it} other {them}} there would be too few responses for quartiles.',
  'role.survey.cash': 'Total cash',
  'role.survey.cashText':
    'Median {total} a year with bonuses, commissions, and overtime; {base} in base pay alone, both from the same {n, plural, one {response} other {# responses}}{thin, select, yes { (a small sample)} other {}}.{half, select, none {} other { Half earn {half}.}}',
  'role.survey.extra':
    'Of these people, {share} get additional pay{extra, select, none {} other {; its median among them is {extra} of base pay}}.',
  'role.survey.tooFew':
    '{n, plural, =0 {Nobody responded.} one {Not shown: only # response counts for it{least, plural, =0 {} other {, and it takes at least #}}.} other {Not shown: only # responses count for it{least, plural, =0 {} other {, and it takes at least #}}.}}',
  'role.survey.experience': 'Years of experience',
  'role.survey.experienceText':
    '{kind, select, total {In total} other {In the field}}: a median of about {median}{half, select, none {} other {; half have {half}}} ({n, plural, one {# response} other {# responses}}{thin, select, yes {, a small sample} other {}}).',
  'role.survey.years': '{years, plural, one {# year} other {# years}}',
  'role.survey.groups':
    '{kinds, select, titles {Other titles} industries {Industries} other {Other titles and industries}}',
  'role.survey.groupsCaption':
    '{role}: annual base pay by {kinds, select, titles {title} industries {industry} other {title and industry}}',
  'role.survey.group': 'Group',
  'role.survey.groupN': 'Responses',
  'role.survey.groupMedian': 'Median',
  'role.survey.groupHalf': 'Half earn',
  'role.survey.groupAnswers': '{n, number}{thin, select, yes { (small sample)} other {}}',
  'role.survey.groupName': '{name}{kind, select, title { (other titles)} other {}}',
  'role.survey.groupsNote':
    '{kinds, select, titles {} other {Industry figures are for people at this {_rung}. }}{kinds, select, industries {} other {People with the other titles are counted only here, not in the pay shown for the {_rung}. }}Groups too small to show are left out; differences between small groups may be due to chance.',

  'role.measures': 'Measures',
  'role.measure': 'Measure',
  'role.formula': 'Formula',
  'role.good': 'Which is better',
  'role.good.higher': 'higher',
  'role.good.lower': 'lower',
  'role.good.neither': 'depends on the goal',
  'role.target': 'Target*',
  'role.noTarget': 'no target',
  'role.targetNote': '* Targets that are usual here, not a rule.',
  'role.whose': 'Whose accounts',
  'measure.whose.helps': 'supports; not measured on it',
  'measure.whose.own-book': 'own accounts',
  'measure.whose.largest-accounts': 'key accounts',
  'measure.whose.strategic-accounts': 'strategic accounts',
  'measure.whose.team': 'the team’s',
  'measure.whose.portfolio': 'the portfolio’s',
  'measure.whose.firm': 'the company’s',
  'measures.title': 'Measures: whose accounts count at each level',
  'measures.text':
    'What changes from level to level is whose accounts a figure covers. A team’s retention is the weighted average of its accounts’ retention, so targets cannot simply rise with the job.',
  'measures.fewAccounts':
    'In a book of only a few accounts, one client moves a figure by many points; with a single client, client retention is either 0 or 100%.',
  'measures.examples': 'Example figures',
  'measures.examplesText':
    'The examples apply at every level. They come from samples of software companies, published by vendors; an agency, a bank, or a manufacturer will see different figures. Each covers all the clients of a company.',
  'measures.source': 'Examples, not rules:',
  'measures.link': 'Whose accounts count at each level, and example figures',
  'role.branches': 'Titles and work by industry',
  'role.branch.work': 'The work',
  'role.tools': 'Tools, hours, travel, and certifications',
  'role.career': 'Career moves: in, lateral, and up',
  'role.career.from': 'Where people come from',
  'role.career.sideways': 'Lateral moves',
  'role.career.to': 'Where it leads',
  'role.application': 'Applying: resume, mistakes, interview',
  'role.resume': 'Lines for a resume',
  'role.mistakes': 'Common mistakes',
  'role.faq': 'Questions people ask',
  'interview.title': '{roleTitle} interview: questions and good answers',
  'interview.lead':
    'Below each question: what a good answer shows. There is no script to learn; an example from your own work works best.',
  'interview.description':
    '{count, plural, =3 {Three interview questions} =4 {Four interview questions} =5 {Five interview questions} =6 {Six interview questions} =7 {Seven interview questions} =8 {Eight interview questions} =9 {Nine interview questions} other {# interview questions}} for {rolePlural}, and what a good answer shows.{median, select, none {} other { Median base pay {inNation}: {median} a year.}}',
  'interview.crumb': 'Interview',
  'interview.link': 'Interview questions, and what a good answer shows',
  'interview.others': 'Interviews for other levels',

  'role.competencies': 'Competencies',
  'role.competenciesNote':
    'What good looks like at this {_rung}, with one example of evidence. A bar on the left marks what decides promotion to {nextGenitive}.',
  'role.competenciesFork':
    'What good looks like at this {_rung}, with one example of evidence. A bar on the left marks what decides promotion to a higher {_rung}.',
  'role.competenciesTop': 'What good looks like at this {_rung}, with one example of evidence.',
  'role.notDaily': 'not part of the daily job at this {_rung}',
  'role.background': 'Education and experience',
  'role.experience': 'Total work experience',
  'role.titleNote': 'Same title, different job',
  'role.step': 'Promotion to {nextGenitive}',
  'role.step.changes': 'What changes',
  'role.step.difference': 'Both {_rung_plural} side by side',
  'role.step.evidence': 'Evidence to bring',
  'role.step.time': 'Usual time at this {_rung}: {time}*.',
  'role.step.market': 'The median {inNation} is {step} higher: {from} to {to}.',
  'role.sources': 'Sources',
  'role.reviewed': 'Text reviewed {date}.',
  'role.headTitle':
    '{roleTitle}: duties, skills{pay, select, yes {{next, select, yes {, salary, and next step} other {, and salary}}} other {{next, select, yes {, and next step} other {, and career paths}}}}',
  'role.description':
    '{roleTitle}: what the job is, duties, skills, and {next, select, yes {how to get promoted} other {career paths}}.{median, select, none {} other { Median base pay {inNation}: {median} a year.}}',

  'role.outlook': 'Related occupations and outlook',
  'outlook.headline':
    '{occupation}: {way, select, up {jobs projected to grow {share}} down {jobs projected to shrink {share}} other {no change in jobs projected}} from {from} to {to}{compared, select, yes {; all occupations, {all}} same {, the same as for all occupations} other {}}',
  'outlook.text':
    '{openings, plural, one {# opening a year} other {# openings a year}}. Change and openings: {projections}{wages, select, none {.} other {; wages and jobs: {wages}.}}',
  'outlook.table':
    '{count, plural, one {The occupation} =2 {Both related occupations} other {All # related occupations}}, with openings, wages, jobs, and standard errors',
  'outlook.caption': 'Related occupations {inNation}',
  'outlook.occupation': 'Occupation',
  'outlook.median': 'Median wage',
  'outlook.errors': 'Standard error of mean wage / jobs, %',
  'outlook.change': 'Change in jobs, {from} to {to}',
  'outlook.openings': 'Openings a year',
  'outlook.all': 'All occupations',
  'outlook.notLevels':
    'Projections are made for occupations, not levels, so no level of this ladder has one of its own. Openings include those created when people change occupations or stop working.',
  'outlook.errorsNote':
    'The standard errors are those of the mean wage and of the number of jobs, each as a percentage. None are published for the median.',

  'rolePlace.title': '{role} {inPlace}',
  'rolePlace.headTitle': '{roleTitle} salary {inPlace}',
  'rolePlace.description':
    '{rolePluralStart} {inPlace}: official wages{_prices, select, no {} other {, prices}}, the next step, and pay ({median} a year, our estimate).',
  'rolePlace.descriptionNoEstimate':
    '{rolePluralStart} {inPlace}: the job, the next step, and official wages. There is no estimate of pay at this {_rung} here.',
  'rolePlace.ladder': 'The ladder {inPlace}',
  'rolePlace.job': 'The full job description',
  'rolePlace.how': 'How we estimate this',
  'rolePlace.sum.level': '{nation} median at this {_rung}, before rounding',
  'rolePlace.sum.wages':
    '{place} compared with {_article, select, no {} other {the }}{nation}, {occupation}; the power sets how much of the wage difference counts',
  'rolePlace.sum.result': 'estimate, to the nearest {rounding}',
  'rolePlace.how.text':
    'We know pay at this {_rung} only for the country as a whole. Official wages show how much more or less this labor market pays, and we apply part of that difference. A given employer may pay more or less.',
  'rolePlace.nearby': 'Nearby',
  'rolePlace.nearest': 'The nearest {_area_plural}',
  'rolePlace.nearbyHeadline.more':
    '{place}, {distance} away: we estimate {share} more for this level',
  'rolePlace.nearbyHeadline.less':
    '{place}, {distance} away: we estimate {share} less for this level',
  'rolePlace.nearbyHeadline.same':
    '{place}, {distance} away: we estimate about the same for this level',
  'rolePlace.sources': 'Sources and dates',
  'rolePlace.otherRungs': 'Other {_rung_plural} here',

  'table.measured.nation': 'Median base pay {inNation}, {currencyName} a year, {month}.',
  'table.measured.estimate':
    'Base pay, {currencyName} a year, {month}. Wage level: median wage for {occupation}, {wages}.{prices, select, none {} other { Price level: all items, {prices}.}}',
  'table.measured.wages':
    'Wage level: median wage for {occupation}, {wages}.{prices, select, none {} other { Price level: all items, {prices}.}}',
  'table.measured.rungs': 'Base pay, {currencyName} a year, {month}.',
  'rounding.differences': 'Differences are rounded separately.',
  'table.area': '{_Area}',
  'table.median': 'Median',
  'table.half': 'Middle half',
  'table.range': 'Range',
  'table.distance': '{_distance, select, km {Kilometers} other {Miles}} between centers',
  'table.jobs': 'Jobs',
  'table.rung': '{_Rung}',

  'city.title': 'Pay {inPlace}',
  'city.headTitle':
    '{kind, select, rungs {{roleTitle} salaries {inPlace}, by {_rung}} official {{roleTitle} jobs {inPlace}: official wages} other {Pay {inPlace}}}',
  'city.description':
    '{label}: wage level {wages}{priced, select, yes {, price level {prices}} other {}} vs. {nation}, related occupations, nearby {_area_plural}, and pay by {_rung}: {low} to {high}.',
  'city.descriptionNoEstimate':
    '{label}: official wages in related occupations{_prices, select, no {} other {, prices}}, and the career ladder. There is no estimate of pay by {_rung} here.',
  'city.descriptionPlain': '{label}: the ladder and its roles. {site}.',
  'city.rankText':
    '{ordinal} of {count, number} {_area_plural} by wage level ({occupation}, {wages}); {priceOrdinal} of {priceCount, number} by price level ({prices}), highest first.',
  'city.rankPay':
    '{ordinal} of {count, number} {_area_plural} by wage level ({occupation}, {wages}).',
  'city.jobsText':
    '{jobs, plural, one {# job} other {# jobs}} in {occupation}; their share of local jobs is {way, select, same {the same as} other {{lq} times}} the national share ({wages}).',
  'city.jobsOnly': '{jobs, plural, one {# job} other {# jobs}} in {occupation} ({wages}).',
  'city.jobsUnknown': 'The number of jobs in {occupation} is not published.',
  'city.rungs': 'Each {_rung} here',
  'city.occupations': 'Related occupations',
  'city.similar': 'Similar {_area_plural}',
  'city.similarText': 'Closest in wage level, price level, and number of jobs.',
  'city.compare': 'Compare {places}',
  'city.nearest': 'Nearest {_area_plural}',
  'noEstimate.why.reference-wage-not-published':
    'There is no estimate: no wage for {occupation} is published for this {_area}, so we cannot adjust national pay for it. See the related occupations below.',
  'noEstimate.why.wage-far-below-answers':
    'There is no estimate: wages for {occupation} are {share} below the {nation} median here, and the lowest wages in any place with survey responses are {limit} below. The official statistics below still apply.',
  'nearest.none': 'No other {_area} has its center within {distance} of this one.',

  'cities.jump': 'Go to {_region_a}',
  'cities.table': '{_Area_plural} by {_region}',
  'cities.inStates': 'also in {states}',
  'finder.label':
    'Choose a city: all {count, number} {_area_plural}{_regions, select, none {} other {, by {_region}}}',
} as const;
