/** Pages of roles and cities, and the home page. */
export const enRoles = {
  'home.rungs':
    '{count, plural, =2 {Two {_rung_plural}} =3 {Three {_rung_plural}} =4 {Four {_rung_plural}} =5 {Five {_rung_plural}} =6 {Six {_rung_plural}} other {# {_rung_plural}}}',
  'home.mostJobs': 'Most jobs are in',
  'home.allCities': 'All {count, number} {_area_plural}',
  'home.findings': '{count, plural, =1 {A finding} =2 {Two findings} other {Three findings}}',
  'home.tools': 'What would you like to do?',
  'home.half': 'half earn {half}',

  'roles.compare': 'Side by side',
  'roles.experience': 'Total work experience*',

  'rung.of': '{_Rung} {rung} of {count}',
  'pay.year': 'a year',
  'pay.yearEstimate': 'a year, our estimate',
  'pay.median.nation': 'Median base pay {inNation}; half earn {half}.',
  'pay.median.place': 'Median base pay; half would earn {half}.',
  'pay.interval': 'The 95% interval of the median: {interval}.',
  'rolePlace.level':
    'The estimate is {kind, select, same {about the same as} above {{share} above} other {{share} below}} the official median of {occupation} here{commissions, select, yes {, which includes commissions} other {}}.',
  'pay.likely': 'Likely range of the estimate: {range}.',
  'pay.answers': '{n, plural, one {# answer} other {# answers}}',
  'pay.quoted': '{publisher} quotes {range} a year, without a date.',
  'pay.example':
    '{_ladder, select, own {* Usual here, not a norm.} other {* An example from public ladders, not a norm.}}',

  'pay.untold':
    'There is no survey pay for {rolePlural}{_answers, select, public {: too few answered} other {}}.',
  'pay.untoldOfficial': 'Wages of related official occupations',
  'pay.untoldList': 'No survey pay, and so not in this list: {roles}.',

  'question.what': 'What is it',
  'question.pay': 'What does it pay',
  'question.payHere': 'What does it pay here',
  'question.lenses': 'Wages and prices here',
  'question.next': 'What comes next',
  'question.nextHere': 'What comes next here',
  'question.time': 'How long it takes',
  'question.rank': 'Where it stands',
  'question.jobs': 'How many jobs',
  'answer.next':
    '{amount}{step, select, none {} other {, or {step} more}}; typically after {time} in this role*.',
  'answer.nextTime': 'Typically after {time} in this role*.',
  'answer.nextUntold': 'There is no survey pay; typically after {time} in this role*.',
  'answer.nextHere': '{amount}{step, select, none {} other {, or {step} more}}.',
  'answer.top': 'The way up ends here.',
  'answer.sideways': 'Also from here:',
  'answer.buys': '{amount} here buys what {real} buys at average {nation} prices.',
  'answer.noPrices': 'The price level is not available: {publisher} prints none for this {_area}.',
  'role.job': 'The job',
  'role.jobMore': 'More about the job',
  'role.takeaways': 'In short',
  'role.week': 'A typical week',
  'role.duties': 'What they do',
  'role.hats': 'The hats they wear',
  'role.worksWith': 'Whom they work with',
  'role.scope': 'Scope',
  'role.cities': 'Pay by city',
  'role.allCities': 'All {count, number} {_area_plural}',
  'role.survey': 'What people on this {_rung} answered',
  'role.survey.also':
    'The {count, plural, one {form} other {forms}} of {years} {count, plural, one {counts} other {count}} for base pay on this {_rung} alone: without {count, plural, one {it} other {them}} there would be too few answers.',
  'role.survey.cash': 'Total cash',
  'role.survey.cashText':
    'Median {total} a year with bonuses and commissions; {base} of base pay alone, from the same {n, plural, one {# answer} other {# answers}}{thin, select, yes {, which is thin} other {}}.{half, select, none {} other { Half get {half}.}}',
  'role.survey.extra':
    '{share} get additional pay{extra, select, none {} other {, at the median {extra} of base}}.',
  'role.survey.tooFew':
    '{n, plural, =0 {Nobody answered.} one {# answer is too few to say.} other {# answers are too few to say.}}',
  'role.survey.experience': 'Years of work',
  'role.survey.experienceText':
    '{kind, select, total {In all} other {In the field}} about {median} at the median{half, select, none {} other {, {half} for half}} ({n, plural, one {# answer} other {# answers}}{thin, select, yes {, thin} other {}}).',
  'role.survey.years': '{years, plural, one {# year} other {# years}}',
  'role.survey.groups': 'Other titles and industries',
  'role.survey.groupsCaption': '{role}, base pay a year by title and industry',
  'role.survey.group': 'Group',
  'role.survey.groupN': 'Answers',
  'role.survey.groupMedian': 'Median',
  'role.survey.groupHalf': 'Half earn',
  'role.survey.groupAnswers': '{n, number}{thin, select, yes { (thin)} other {}}',
  'role.survey.groupName': '{name}{kind, select, title { (other titles)} other {}}',
  'role.survey.groupsNote':
    'Industries are parts of the {_rung}; other titles are not in its figures. A group with few answers may differ from the {_rung} by chance.',

  'role.measures': 'Measures',
  'role.measure': 'Measure',
  'role.formula': 'Formula',
  'role.good': 'Good',
  'role.good.higher': 'higher',
  'role.good.lower': 'lower',
  'role.target': '{_ladder, select, own {Target*} other {Example*}}',
  'role.targetNote':
    '{_ladder, select, own {* Targets that are usual here, not a norm.} other {* Targets of single public ladders: an example, not a norm.}}',
  'role.competencies': 'Competencies',
  'role.competenciesNote':
    'What each looks like on this {_rung}, and one example of evidence. A bar at the left marks those that decide the step to {nextGenitive}.',
  'role.competenciesFork':
    'What each looks like on this {_rung}, and one example of evidence. A bar at the left marks those that decide a step to a higher {_rung}.',
  'role.competenciesTop': 'What each looks like on this {_rung}, and one example of evidence.',
  'role.notDaily': 'not daily work on this {_rung}',
  'role.background': 'Background and titles',
  'role.experience': 'Total work experience',
  'role.titleNote': 'The same words, another job',
  'role.step': 'The step to {nextGenitive}',
  'role.step.changes': 'What changes',
  'role.step.difference': 'Both {_rung_plural} side by side',
  'role.step.evidence': 'What to bring',
  'role.step.time': 'Typical time on this {_rung}: {time}*.',
  'role.step.market': 'The market pays {step} more at the median {inNation}: {from} to {to}.',
  'role.sources': 'Sources',
  'role.reviewed': 'Last reviewed {date}.',
  'role.description':
    '{summary} {median} a year {inNation}; pay in {count, number} {_area_longPlural}, duties, competencies and the next step.',

  'role.outlook': 'Official occupations and outlook',
  'outlook.headline':
    '{occupation}: {change} jobs from {from} to {to}{compared, select, yes {; all occupations {all}} other {}}',
  'role.descriptionPlain': '{summary} Duties, competencies and the next step.',
  'outlook.text':
    '{openings, plural, one {# opening a year} other {# openings a year}}. Change and openings: {projections}{wages, select, none {.} other {; wages and jobs: {wages}.}}',
  'outlook.table':
    '{count, plural, one {The occupation} other {All # related occupations}}, with openings, wages, jobs, and standard errors',
  'outlook.caption': 'Related official occupations {inNation}',
  'outlook.occupation': 'Occupation',
  'outlook.median': 'Median wage',
  'outlook.errors': 'Standard error of mean wage / jobs, %',
  'outlook.change': 'Change in jobs, {from} to {to}',
  'outlook.openings': 'Openings a year',
  'outlook.all': 'All occupations',
  'outlook.notLevels':
    'Occupations are projected, not levels: no level of this ladder has a projection of its own. Openings include those left by people who change occupation or stop working.',
  'outlook.errorsNote':
    'The standard errors are those of the mean wage and of the number of jobs, in percent of each. The agency gives none for the median.',

  'rolePlace.title': '{role} {inPlace}',
  'rolePlace.headTitle': '{role} in {label}: pay',
  'rolePlace.description':
    '{roleTitle} in {label}: {median} a year at the median, {half} for the middle half (estimate), with official wages{_prices, select, no {} other {, prices}} and the next step.',
  'rolePlace.ladder': 'The ladder {inPlace}',
  'rolePlace.job': 'The job in full',
  'rolePlace.how': 'How the estimate is made',
  'rolePlace.sum.level': '{nation} median of the {_rung}',
  'rolePlace.sum.wages': '{place} against {nation}, {occupation}; the power is the pass-through',
  'rolePlace.sum.result': 'estimate, to the nearest {rounding}',
  'rolePlace.how.text':
    'Pay of the {_rung} is known for the whole country; the official occupation shows how much more or less this labour market pays, and part of that difference reaches the pay of {_rung_a}. An employer here may pay otherwise.',
  'rolePlace.nearby': 'Nearby',
  'rolePlace.nearest': 'The nearest {_area_plural}',
  'rolePlace.nearbyHeadline.more':
    '{place}, {distance} away: we estimate {share} more for this level',
  'rolePlace.nearbyHeadline.less':
    '{place}, {distance} away: we estimate {share} less for this level',
  'rolePlace.nearbyHeadline.same': '{place}, {distance} away: we estimate the same for this level',
  'rolePlace.sources': 'Sources and dates',
  'rolePlace.otherRungs': 'Other {_rung_plural} here',

  'table.measured.nation': 'Median base pay {inNation}, {currencyName} a year, {month}.',
  'table.measured.estimate':
    'Base pay, {currencyName} a year, {month}. Wage level: median wage in {occupation}, {wages}.{prices, select, none {} other { Price level: all items, {prices}.}}',
  'table.measured.wages':
    'Wage level: median wage in {occupation}, {wages}.{prices, select, none {} other { Price level: all items, {prices}.}}',
  'table.measured.rungs': 'Base pay, {currencyName} a year, {month}.',
  'table.differences': 'Differences are rounded on their own.',
  'table.area': '{_Area}',
  'table.median': 'Median',
  'table.half': 'Middle half',
  'table.range': 'Range',
  'table.distance': '{_distance, select, km {Kilometers} other {Miles}} between centers',
  'table.jobs': 'Jobs',
  'table.rung': '{_Rung}',

  'city.title': 'Pay {inPlace}',
  'city.headTitle': 'Pay in {label}',
  'city.description':
    '{label}: wage level {wages}{priced, select, yes {, price level {prices}} other {}} vs. {nation}. Pay at every level from {low} to {high}, official occupations, similar and nearby {_area_plural}.',
  'city.descriptionPlain': '{label}: the ladder and its roles. {site}.',
  'city.rankText':
    '{ordinal} of {count, number} {_area_plural} by wage level ({occupation}, {wages}); {priceOrdinal} of {priceCount, number} by price level ({prices}), the highest first.',
  'city.rankPay':
    '{ordinal} of {count, number} {_area_plural} by wage level ({occupation}, {wages}).',
  'city.jobsText':
    '{jobs, plural, one {# job} other {# jobs}} in {occupation}, {lq} times the national share ({wages}).',
  'city.jobsOnly': '{jobs, plural, one {# job} other {# jobs}} in {occupation} ({wages}).',
  'city.jobsUnknown': 'The number of jobs in {occupation} is not printed.',
  'city.rungs': 'Each {_rung} here',
  'city.occupations': 'Official occupations',
  'city.similar': 'Similar {_area_plural}',
  'city.similarText': 'Closest in wage level, price level and number of jobs.',
  'city.compare': 'Compare {places}',
  'city.nearest': 'Nearest {_area_plural}',
  'noEstimate.why.reference-wage-not-published':
    'There is no estimate: no wage in {occupation} is published for this {_area}, so there is nothing to carry national pay over with. The official occupations below have figures.',
  'noEstimate.why.wage-far-below-answers':
    'There is no estimate: wages in {occupation} are {share} below {_article, select, no {} other {the }}{nation} here, and survey responses come from places where they are at most {limit} below. The official statistics below hold.',
  'nearest.none': 'No other {_area} has its center within {distance} of here.',

  'cities.jump': 'Go to {_region_a}',
  'cities.table': '{_Area_plural} by {_region}',
  'cities.inStates': 'also in {states}',
  'finder.label':
    'Choose a city: all {count, number} {_area_plural}{_regions, select, none {} other {, by {_region}}}',
} as const;
